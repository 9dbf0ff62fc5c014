// Whether the marks are kept, row by row.
import type { Measured, MeasuredTool } from "./measure.ts";
import type { Mark, Profile, ProfileKey } from "./profiles.ts";
import type { ToolKey } from "./tools.ts";

export type Row = {
  profile: ProfileKey;
  reference: string;
  ours: string;
  theirs: string;
  ratio: string;
  /** The memory of the tool. */
  peak: string;
  mark: string;
  beyond: string;
  /** Empty where there is no mark. */
  holds: "yes" | "yes, and beyond" | "MISSED" | "it failed" | "not measured" | "";
};

function wordsOf(mark: Mark): { mark: string; beyond: string } {
  switch (mark.kind) {
    case "at-most":
      return { mark: `at most ${mark.mark} x`, beyond: mark.beyond === null ? "" : `${mark.beyond} x` };
    case "faster":
      return { mark: mark.mark === 1 ? "faster" : `at least ${mark.mark} x faster`, beyond: "" };
    case "over":
      return { mark: `at most ${mark.mark} ms more`, beyond: `${mark.beyond} ms` };
    case "memory":
      return { mark: `at most ${mark.mark} MiB`, beyond: `${mark.beyond} MiB` };
  }
}

/** The reference of a memory mark. */
const PEAK = "peak memory";

/**
 * The rows of a profile: its tools in their order, then memory. A mark whose tool is not installed has a row that shows so.
 * @param measured Null: the marks alone.
 */
export function rowsOf(
  key: ProfileKey,
  profile: Profile,
  measured: Measured | null,
  nameOf: (tool: ToolKey) => string,
): Row[] {
  const times = profile.tools.flatMap((name) => {
    const marks = profile.marks.filter((mark) => mark.kind !== "memory" && mark.tool === name);
    const tool = measured?.tools.find((one) => one.key === name);
    if (marks.length > 0) return marks.map((mark) => markRow(key, mark, measured, nameOf));
    return tool === undefined || measured === null ? [] : [timeRow(key, tool, measured)];
  });
  const memory = profile.marks
    .filter(({ kind }) => kind === "memory")
    .map((mark) => markRow(key, mark, measured, nameOf));
  if (memory.length === 0 && measured !== null && profile.shape !== "small") memory.push(memoryRow(key, measured));
  return [...times, ...memory];
}

function markRow(key: ProfileKey, mark: Mark, measured: Measured | null, nameOf: (tool: ToolKey) => string): Row {
  const words = wordsOf(mark);
  const reference = mark.kind === "memory" ? PEAK : nameOf(mark.tool);
  const unmeasured: Row = { ...blank(key, reference), ...words, holds: measured === null ? "" : "not measured" };
  if (measured === null) return unmeasured;
  if (mark.kind === "memory") {
    const row = memoryRow(key, measured);
    return measured.peakMiB === null ? unmeasured : { ...row, ...words, holds: held(measured.peakMiB, mark) };
  }
  const tool = measured.tools.find((one) => one.key === mark.tool);
  if (tool === undefined) return unmeasured;
  const row = { ...timeRow(key, tool, measured), ...words };
  if (tool.seconds === null) return { ...row, holds: "it failed" };
  if (mark.kind === "over") {
    const over = (measured.seconds - tool.seconds) * 1000;
    const [mine, theirs] = [milliseconds(measured.seconds * 1000), milliseconds(tool.seconds * 1000)];
    return { ...row, ours: mine, theirs, ratio: `+${milliseconds(over)}`, holds: held(over, mark) };
  }
  if (mark.kind === "at-most") return { ...row, holds: held(measured.seconds / tool.seconds, mark) };
  return { ...row, holds: tool.seconds / measured.seconds > mark.mark ? "yes" : "MISSED" };
}

function held(figure: number, { mark, beyond }: { mark: number; beyond: number | null }): Row["holds"] {
  if (figure > mark) return "MISSED";
  return beyond === null || figure > beyond ? "yes" : "yes, and beyond";
}

function timeRow(key: ProfileKey, tool: MeasuredTool, { seconds }: Measured): Row {
  const row = { ...blank(key, tool.name), ours: `${seconds.toFixed(2)} s`, peak: mebibytes(tool.peakMiB) };
  if (tool.seconds === null) return { ...row, theirs: `failed: ${(tool.failure ?? "").replaceAll("|", "\\|")}` };
  const ratio = seconds / tool.seconds;
  const note = tool.share < 1 ? ` (from ${percent(tool.share)})` : "";
  return {
    ...row,
    theirs: `${tool.seconds.toFixed(2)} s${note}`,
    ratio: ratio >= 0.5 ? `${ratio.toFixed(2)} x` : `${ratio.toFixed(2)} x (${(1 / ratio).toFixed(1)} x faster)`,
  };
}

function memoryRow(key: ProfileKey, { peakMiB }: Measured): Row {
  return { ...blank(key, PEAK), ours: mebibytes(peakMiB) };
}

function mebibytes(peakMiB: number | null): string {
  return peakMiB === null ? "" : `${Math.round(peakMiB)} MiB`;
}

function blank(profile: ProfileKey, reference: string): Row {
  return { profile, reference, ours: "", theirs: "", ratio: "", peak: "", mark: "", beyond: "", holds: "" };
}

function milliseconds(number: number): string {
  return `${Math.round(number)} ms`;
}

function percent(share: number): string {
  return `${Math.max(1, Math.round(share * 100))} %`;
}
