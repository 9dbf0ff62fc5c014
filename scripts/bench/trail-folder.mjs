// The folders that the profiles are made in, kept between runs; a half-made one never counts as made.
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { Worker } from "node:worker_threads";
import { scanCalls } from "./scan-calls.mjs";

export const BENCH_FOLDER = join(tmpdir(), "ecr-findings-gate-bench");

const GENERATOR = [
  "event-kinds.mjs",
  "log-file.mjs",
  "random.mjs",
  "records.mjs",
  "scan-calls.mjs",
  "trail-worker.mjs",
];
const MADE = "made.json";

/**
 * @typedef {object} Trail
 * @property {string} folder Only the profile's files are in it.
 * @property {{ path: string, bytes: number, packed: number }[]} files
 * @property {number} bytes Unpacked.
 * @property {number} packed
 * @property {number} calls How many of ours it holds.
 * @property {number} groups How many rows the search has for it.
 */

/**
 * Makes what is not there yet, side by side, and says so.
 * @param {Record<string, import("./profiles.mjs").Profile>} profiles Scaled.
 * @param {number} scale
 * @param {(line: string) => void} say
 * @returns {Promise<Record<string, Trail>>}
 */
export async function trailsOf(profiles, scale, say) {
  mkdirSync(BENCH_FOLDER, { recursive: true });
  const version = generatorVersion();
  const wanted = Object.entries(profiles).map(([key, profile]) => {
    const place = join(BENCH_FOLDER, `${key}-${scale}-${digestOf(version + JSON.stringify(profile))}`);
    return { key, profile, place, there: isMade(place) };
  });
  // What is one large file goes first, so that no thread is left alone with it at the end.
  const missing = wanted.filter(({ there }) => !there).toSorted((a, b) => a.profile.files - b.profile.files);
  if (missing.length > 0) {
    const began = performance.now();
    await withWorkers((give) => Promise.all(missing.map((trail) => make(trail, give))));
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    say(`made in ${seconds} s: ${missing.map(({ key }) => key).join(", ")}`);
  }
  const before = wanted.filter(({ there }) => there);
  if (before.length > 0) say(`made before: ${before.map(({ key }) => key).join(", ")}`);
  return Object.fromEntries(
    wanted.map(({ key, place }) => {
      const { files, ...made } = JSON.parse(readFileSync(join(place, MADE), "utf8"));
      const folder = join(place, "trail");
      const paths = files.map(({ name, ...sizes }) => ({ path: join(folder, name), ...sizes }));
      return [key, { folder, files: paths, ...made }];
    }),
  );
}

async function make({ key, profile, place }, give) {
  const unfinished = mkdtempSync(join(BENCH_FOLDER, `unfinished-${key}-`));
  try {
    mkdirSync(join(unfinished, "trail"));
    const seed = `profile ${key.replace(/4$/, "")}`;
    const ending = profile.shape === "lines" ? "ndjson.gz" : "json.gz";
    const files = await Promise.all(
      Array.from({ length: profile.files }, async (_, file) => {
        const name = `${String(file).padStart(5, "0")}.${ending}`;
        const sizes = await give({ path: join(unfinished, "trail", name), profile, seed, file });
        return { name, ...sizes };
      }),
    );
    const { groupsOf } = scanCalls({ seed, ...profile });
    const made = {
      files,
      bytes: sum(files.map(({ bytes }) => bytes)),
      packed: sum(files.map(({ packed }) => packed)),
      calls: profile.calls,
      groups: sum(Array.from({ length: profile.images }, (_, image) => groupsOf(image))),
    };
    writeFileSync(join(unfinished, MADE), JSON.stringify(made));
    // Another run may have made the same meanwhile: the first one stays.
    if (!isMade(place)) {
      rmSync(place, { recursive: true, force: true });
      renameSync(unfinished, place);
    }
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Whether all of it is there: what clears temporary folders may have taken some. */
function isMade(place) {
  if (!existsSync(join(place, MADE))) return false;
  const { files } = JSON.parse(readFileSync(join(place, MADE), "utf8"));
  return files.every(({ name, packed }) => {
    return statSync(join(place, "trail", name), { throwIfNoEntry: false })?.size === packed;
  });
}

/** Runs `work` with a function that hands a task to whichever thread is free. */
async function withWorkers(work) {
  const script = new URL("trail-worker.mjs", import.meta.url);
  const workers = Array.from({ length: Math.min(4, Math.max(2, availableParallelism())) }, () => new Worker(script));
  const idle = [...workers];
  const waiting = [];
  const next = () => {
    while (idle.length > 0 && waiting.length > 0) waiting.shift()(idle.pop());
  };
  const give = async (task) => {
    const worker = await new Promise((resolve) => {
      waiting.push(resolve);
      next();
    });
    try {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(task);
      const [answer] = await once(worker, "message");
      return answer;
    } finally {
      idle.push(worker);
      next();
    }
  };
  try {
    return await work(give);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function generatorVersion() {
  return GENERATOR.map((name) => readFileSync(new URL(name, import.meta.url), "utf8")).join("\n");
}

function digestOf(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
