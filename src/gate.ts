import { parseBuildMetadata } from "./core/build-metadata.ts";
import { GateError, messageOf } from "./core/errors.ts";
import { distinctReferences, type ImageReference } from "./core/image-reference.ts";
import type { Options } from "./core/options.ts";
import { suppressedByRegistry } from "./core/policy.ts";
import { buildReport, type Notice, type Report } from "./core/report.ts";
import type { Severity } from "./core/severity.ts";
import { addResult, emptyTally, type Tally } from "./core/tally.ts";
import { type Ending, endingOf } from "./core/verdict.ts";
import { VERSION } from "./core/version.ts";
import { renderJson } from "./render/json.ts";
import type { TrailProgress, TrailRequest } from "./sources/cloudtrail/trail.ts";
import type { LiveSettings, WaitEvent } from "./sources/ecr/images.ts";

/** How far reading has come, and what is being waited for. */
export type Progress = { kind: "reading"; read: TrailProgress } | { kind: "waiting"; event: WaitEvent };

/** What the journey needs of the world around it. */
export type World = Pick<LiveSettings, "clock" | "sleep" | "random" | "env"> & {
  standardInput: TrailRequest["standardInput"];
  readText: (path: string) => Promise<string>;
  /** Writes a whole file or nothing, or throws. */
  writeFile: (path: string, text: string) => Promise<void>;
  /** Notes a wish to end (SIGINT, SIGTERM) from now until its release. */
  cancellation: () => { signal: AbortSignal; release: () => void };
  progress: (progress: Progress) => void;
};

export type Passage = {
  report: Report;
  ending: Ending;
  /** Files that were asked for: where each is, or why it could not be written. The verdict stands either way. */
  files: WrittenFile[];
};

export type WrittenFile = { option: "report-file"; path: string; problem: unknown };

/** The whole journey: sources, detection, policy, verdict, report. Throws a GateError for what the user can mend. */
export async function gate(options: Options, world: World): Promise<Passage> {
  const now = world.clock();
  const wanted = (severity: Severity) => options.severity.includes(severity);
  const tally = emptyTally();
  const notices = [...(await addImages(options, world, tally, wanted))];
  notices.push(...(await addTrail(options, world, tally, wanted)));

  const report = buildReport(tally, {
    name: options.name,
    version: VERSION,
    severities: options.severity,
    maxScanAge: options.maxScanAge,
    rules: [suppressedByRegistry],
    sources: options.cloudtrail,
    notices,
    now,
  });
  const ending = endingOf(report.verdict, { ...options, scans: report.scans.length });
  return { report, ending, files: await writeFiles(options, report, world) };
}

type Wanted = (severity: Severity) => boolean;

/** Asks ECR. Nothing of its client is loaded where no image is named. */
async function addImages(options: Options, world: World, tally: Tally, wanted: Wanted): Promise<Notice[]> {
  const references = distinctReferences([...options.images, ...(await builtImages(options, world))]);
  if (references.length === 0) return [];
  const { readImages } = await import("./sources/ecr/images.ts");
  const { signal, release } = world.cancellation();
  try {
    const progress = (event: WaitEvent) => world.progress({ kind: "waiting", event });
    const { waitTimeout, startScan } = options;
    const live = await readImages(references, { ...world, waitTimeout, startScan, signal, progress });
    for (const result of live.results) addResult(tally, result, wanted);
    return [
      ...live.foreignEndpoints.map((detail): Notice => ({ code: "foreign-endpoint", detail })),
      ...(live.policy === null ? [] : [{ code: "missing-permission", detail: live.policy } satisfies Notice]),
    ];
  } finally {
    release();
  }
}

async function builtImages(options: Options, { readText }: World): Promise<ImageReference[]> {
  const { buildMetadata: given } = options;
  if (given === null) return [];
  if (/^[[{]/.test(given)) return parseBuildMetadata(given, options);
  const text = await readText(given).catch((thrown: unknown) => {
    throw new GateError(`build-metadata: ${given} is no JSON, and no file that can be read: ${messageOf(thrown)}.`);
  });
  return parseBuildMetadata(text, options);
}

async function addTrail(options: Options, world: World, tally: Tally, wanted: Wanted): Promise<Notice[]> {
  const { cloudtrail: entries, since, until } = options;
  if (entries.length === 0) return [];
  const { readTrail } = await import("./sources/cloudtrail/trail.ts");
  const progress = (read: TrailProgress) => world.progress({ kind: "reading", read });
  const notes = await readTrail({ ...world, entries, since, until, progress }, tally, wanted);
  return [
    ...notes.foreignEndpoints.map((detail): Notice => ({ code: "foreign-endpoint", detail })),
    ...notes.policies.map((detail): Notice => ({ code: "missing-permission", detail })),
  ];
}

async function writeFiles({ reportFile }: Options, report: Report, world: World): Promise<WrittenFile[]> {
  if (reportFile === null) return [];
  const problem: unknown = await world.writeFile(reportFile, renderJson(report)).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return [{ option: "report-file", path: reportFile, problem }];
}
