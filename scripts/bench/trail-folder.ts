// The folders of the generated exports, kept between runs. An incomplete one is generated again.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { Worker } from "node:worker_threads";
import { BENCH_FOLDER } from "./bench-folder.ts";
import { type Profile, type ProfileKey, seedOf } from "./profiles.ts";
import { scanCalls } from "./scan-calls.ts";
import type { FileRequest, FileSizes } from "./trail-worker.ts";

const GENERATOR = [
  "call-wrappers.ts",
  "event-kinds.ts",
  "log-file.ts",
  "random.ts",
  "records.ts",
  "scan-calls.ts",
  "scan-findings.ts",
  "trail-worker.ts",
];
const MADE = "made.json";

export type TrailFile = { path: string } & FileSizes;

export type Trail = {
  /** Contains only the files of the profile. */
  folder: string;
  files: TrailFile[];
  /** Uncompressed. */
  bytes: number;
  packed: number;
  /** How many calls of ours it contains. */
  calls: number;
  /** How many rows the search has for it. */
  groups: number;
};

/** What `made.json` records of a finished trail. */
type Made = Omit<Trail, "folder" | "files"> & { files: ({ name: string } & FileSizes)[] };

type Wanted = { key: ProfileKey; profile: Profile; place: string };

type WriteInWorker = (request: FileRequest) => Promise<FileSizes>;

/**
 * Generates the trails that do not exist yet, in parallel, and reports which.
 * @param profiles Scaled.
 */
export async function trailsOf(
  profiles: ReadonlyMap<ProfileKey, Profile>,
  scale: number,
  log: (line: string) => void,
): Promise<Map<ProfileKey, Trail>> {
  mkdirSync(BENCH_FOLDER, { recursive: true });
  const version = generatorVersion();
  const wanted = [...profiles].map(([key, profile]) => {
    const place = join(BENCH_FOLDER, `${key}-${scale}-${digestOf(version + contentOf(key, profile))}`);
    return { key, profile, place, isThere: isMade(place) };
  });
  // Profiles of one large file go first, so that the last worker does not run alone.
  const missing = wanted.filter(({ isThere }) => !isThere).toSorted((a, b) => a.profile.files - b.profile.files);
  if (missing.length > 0) {
    const began = performance.now();
    await withWorkers((write) => Promise.all(missing.map((trail) => make(trail, write))));
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    log(`made in ${seconds} s: ${missing.map(({ key }) => key).join(", ")}`);
  }
  const before = wanted.filter(({ isThere }) => isThere);
  if (before.length > 0) log(`made before: ${before.map(({ key }) => key).join(", ")}`);
  return new Map(wanted.map(({ key, place }) => [key, readTrail(place)]));
}

/** What the files depend on: not the tools and marks of a profile. */
function contentOf(key: ProfileKey, profile: Profile): string {
  const { shape, files, records, calls, images, findings, brief, enhanced } = profile;
  return JSON.stringify([seedOf(key), shape, files, records, calls, images, findings, brief, enhanced]);
}

const ENDINGS: Record<Profile["shape"], string> = {
  documents: "json.gz",
  document: "json.gz",
  small: "json.gz",
  lines: "ndjson.gz",
  lookup: "json.gz",
  lake: "csv.gz",
  athena: "csv.gz",
};

function readTrail(place: string): Trail {
  const { files, ...made } = readMade(place);
  const folder = join(place, "trail");
  const paths = files.map(({ name, ...sizes }) => ({ path: join(folder, name), ...sizes }));
  return { folder, files: paths, ...made };
}

async function make({ key, profile, place }: Wanted, write: WriteInWorker): Promise<void> {
  const unfinished = mkdtempSync(join(BENCH_FOLDER, `unfinished-${key}-`));
  try {
    mkdirSync(join(unfinished, "trail"));
    const seed = seedOf(key);
    const ending = ENDINGS[profile.shape];
    const files = await Promise.all(
      Array.from({ length: profile.files }, async (_, file) => {
        const name = `${String(file).padStart(5, "0")}.${ending}`;
        const sizes = await write({ path: join(unfinished, "trail", name), profile, seed, file });
        return { name, ...sizes };
      }),
    );
    const { groupsOf } = scanCalls({ seed, ...profile });
    const made: Made = {
      files,
      bytes: sum(files.map(({ bytes }) => bytes)),
      packed: sum(files.map(({ packed }) => packed)),
      calls: profile.calls,
      groups: sum(Array.from({ length: profile.images }, (_, image) => groupsOf(image))),
    };
    writeFileSync(join(unfinished, MADE), JSON.stringify(made));
    // Another run may have generated the same trail meanwhile: the first one is kept.
    if (!isMade(place)) {
      rmSync(place, { recursive: true, force: true });
      renameSync(unfinished, place);
    }
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Whether the trail is complete: programs that clean temporary folders may have deleted some files. */
function isMade(place: string): boolean {
  if (!existsSync(join(place, MADE))) return false;
  return readMade(place).files.every(({ name, packed }) => {
    return statSync(join(place, "trail", name), { throwIfNoEntry: false })?.size === packed;
  });
}

function readMade(place: string): Made {
  return JSON.parse(readFileSync(join(place, MADE), "utf8"));
}

/** Runs `work` with a function that sends a request to whichever worker is idle. */
async function withWorkers(work: (write: WriteInWorker) => Promise<unknown>): Promise<void> {
  const script = new URL("trail-worker.ts", import.meta.url);
  const workers = Array.from({ length: Math.min(4, Math.max(2, availableParallelism())) }, () => new Worker(script));
  const idle = [...workers];
  const waiting: ((worker: Worker) => void)[] = [];
  const release = (worker: Worker) => {
    const next = waiting.shift();
    if (next === undefined) idle.push(worker);
    else next(worker);
  };
  const write: WriteInWorker = async (request) => {
    const worker = idle.pop() ?? (await new Promise<Worker>((resolve) => waiting.push(resolve)));
    try {
      return await response(worker, request);
    } finally {
      release(worker);
    }
  };
  try {
    await work(write);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function response(worker: Worker, request: FileRequest): Promise<FileSizes> {
  return new Promise((resolve, reject) => {
    const onMessage = (sizes: FileSizes) => {
      worker.off("error", reject);
      resolve(sizes);
    };
    worker.once("message", onMessage);
    worker.once("error", reject);
    worker.postMessage(request);
  });
}

function generatorVersion(): string {
  return GENERATOR.map((name) => readFileSync(new URL(name, import.meta.url), "utf8")).join("\n");
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
