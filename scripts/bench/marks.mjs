// Whether the marks hold, row by row.

/**
 * @typedef {object} Row
 * @property {string} profile
 * @property {string} reference
 * @property {string} ours
 * @property {string} theirs
 * @property {string} ratio
 * @property {string} mark
 * @property {string} beyond
 * @property {"yes" | "yes, and beyond" | "MISSED" | "not measured" | ""} holds Empty where there is no mark.
 */

const WORDS = {
  "at-most": ({ mark, beyond }) => ({ mark: `at most ${mark} x`, beyond: `${beyond} x` }),
  faster: ({ mark }) => ({ mark: `at least ${mark} x faster`, beyond: "" }),
  over: ({ mark, beyond }) => ({ mark: `at most ${mark} ms more`, beyond: `${beyond} ms` }),
  memory: ({ mark, beyond }) => ({ mark: `at most ${mark} MiB`, beyond: `${beyond} MiB` }),
};

/** What a memory mark is held against. */
const PEAK = "peak memory";

/**
 * The rows of a profile: each tool, then memory; marks that are not measured (no such tool here) are told too.
 * @param {string} key
 * @param {import("./profiles.mjs").Profile} profile
 * @param {import("./measure.mjs").Measured | null} measured Null: the marks alone.
 * @param {(tool: string) => string} nameOf
 * @returns {Row[]}
 */
export function rowsOf(key, profile, measured, nameOf) {
  const marked = profile.marks.map((mark) => markRow(key, mark, measured, nameOf));
  const told = new Set(profile.marks.flatMap((mark) => (mark.kind === "memory" ? [] : [mark.tool])));
  const others = (measured?.tools ?? []).filter((tool) => !told.has(tool.key));
  const plain = others.map((tool) => timeRow(key, tool, measured));
  const times = [...marked.filter(({ reference }) => reference !== PEAK), ...plain];
  const memory = marked.filter(({ reference }) => reference === PEAK);
  if (memory.length === 0 && measured !== null && profile.shape !== "small") memory.push(memoryRow(key, measured));
  return [...times, ...memory];
}

function markRow(key, mark, measured, nameOf) {
  const words = WORDS[mark.kind](mark);
  const reference = mark.kind === "memory" ? PEAK : nameOf(mark.tool);
  const unmeasured = { ...blank(key, reference), ...words, holds: measured === null ? "" : "not measured" };
  if (measured === null) return unmeasured;
  if (mark.kind === "memory") {
    const row = memoryRow(key, measured);
    return measured.peakMiB === null ? unmeasured : { ...row, ...words, holds: held(measured.peakMiB, mark) };
  }
  const tool = measured.tools.find((one) => one.key === mark.tool);
  if (tool === undefined) return unmeasured;
  if (mark.kind === "over") {
    const over = (measured.seconds - tool.seconds) * 1000;
    const [mine, theirs] = [milliseconds(measured.seconds * 1000), milliseconds(tool.seconds * 1000)];
    return {
      ...blank(key, tool.name),
      ours: mine,
      theirs,
      ratio: `+${milliseconds(over)}`,
      ...words,
      holds: held(over, mark),
    };
  }
  const row = { ...timeRow(key, tool, measured), ...words };
  if (mark.kind === "at-most") return { ...row, holds: held(measured.seconds / tool.seconds, mark) };
  return { ...row, holds: tool.seconds / measured.seconds >= mark.mark ? "yes" : "MISSED" };
}

function held(figure, { mark, beyond }) {
  if (figure > mark) return "MISSED";
  return figure > beyond ? "yes" : "yes, and beyond";
}

function timeRow(key, tool, { seconds }) {
  const ratio = seconds / tool.seconds;
  const note = tool.share < 1 ? ` (extrapolated from ${percent(tool.share)})` : "";
  return {
    ...blank(key, tool.name),
    ours: `${seconds.toFixed(2)} s`,
    theirs: `${tool.seconds.toFixed(2)} s${note}`,
    ratio: ratio >= 0.5 ? `${ratio.toFixed(2)} x` : `${ratio.toFixed(2)} x (${(1 / ratio).toFixed(1)} x faster)`,
  };
}

function memoryRow(key, { peakMiB }) {
  return { ...blank(key, PEAK), ours: peakMiB === null ? "" : `${Math.round(peakMiB)} MiB` };
}

function blank(profile, reference) {
  return { profile, reference, ours: "", theirs: "", ratio: "", mark: "", beyond: "", holds: "" };
}

function milliseconds(number) {
  return `${Math.round(number)} ms`;
}

function percent(share) {
  return `${Math.max(1, Math.round(share * 100))} %`;
}
