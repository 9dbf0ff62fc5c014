import type { Buffer } from "node:buffer";
import type { Options } from "./core/options.ts";
import { buildReport, type Report } from "./core/report.ts";
import { NO_POLICY } from "./core/rules.ts";
import type { Severity } from "./core/severity.ts";
import { emptyTally } from "./core/tally.ts";
import { type Ending, endingOf } from "./core/verdict.ts";
import { VERSION } from "./core/version.ts";
import { renderJson } from "./render/json.ts";
import { readTrail, type TrailProgress } from "./sources/cloudtrail/trail.ts";

/** What the journey needs of the world around it. */
export type World = {
  /** Epoch ms. */
  now: () => number;
  standardInput: () => AsyncIterable<Buffer>;
  /** Writes a whole file or nothing, or throws. */
  writeFile: (path: string, text: string) => Promise<void>;
  progress: (read: TrailProgress) => void;
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
  const now = world.now();
  const wanted = (severity: Severity) => options.severity.includes(severity);
  const tally = emptyTally();
  const { cloudtrail: entries, since, until } = options;
  const { standardInput, progress } = world;
  await readTrail({ entries, since, until, standardInput, progress }, tally, wanted);

  const report = buildReport(tally, {
    name: options.name,
    version: VERSION,
    severities: options.severity,
    maxScanAge: options.maxScanAge,
    policy: NO_POLICY,
    sources: entries,
    now,
  });
  const ending = endingOf(report.verdict, { ...options, scans: report.scans.length });
  return { report, ending, files: await writeFiles(options, report, world) };
}

async function writeFiles({ reportFile }: Options, report: Report, world: World): Promise<WrittenFile[]> {
  if (reportFile === null) return [];
  const problem: unknown = await world.writeFile(reportFile, renderJson(report)).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return [{ option: "report-file", path: reportFile, problem }];
}
