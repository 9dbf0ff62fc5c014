import { distinctReferences, type ImageReference } from "./core/aws/image-reference.ts";
import type { FileTarget } from "./core/file-target.ts";
import type { Options } from "./core/options/options.ts";
import { buildReport, type Report } from "./core/report/report.ts";
import { countNamed } from "./core/report/report-scans.ts";
import { type ExitStatus, exitStatusOf } from "./core/report/verdict.ts";
import type { ImageHistories } from "./core/search/image-history.ts";
import { openIntake } from "./core/search/intake.ts";
import { VERSION } from "./core/version.ts";
import { answerLog } from "./sources/aws/answer-log.ts";
import { transportNotices } from "./sources/aws/transport-notices.ts";
import { noLocalReads, wasRead } from "./sources/cloudtrail/local-reads.ts";
import { askExploitation } from "./sources/inspector/ask-exploitation.ts";
import { type PolicySources, readPolicy } from "./sources/policy/read-policy.ts";
import { REQUESTED_SOURCES } from "./sources/requested-sources.ts";
import type { Run } from "./sources/source.ts";

export { entryReads } from "./sources/cloudtrail/entry-reads.ts";
export type { Progress } from "./sources/progress.ts";

/** What the gate needs from its shell. */
export type GateRuntime = Omit<Run, "answers" | "reads"> & PolicySources;

export type GateResult = {
  report: Report;
  /** The history of each image, for `--explain`. */
  images: ImageHistories;
  exitStatus: ExitStatus;
  /** Whether this run read the file at a target as an input. `targetOf` resolves other paths. */
  wasRead: (target: FileTarget, targetOf: (path: string) => Promise<FileTarget>) => Promise<boolean>;
};

/**
 * Evaluates what the options name: policy, sources, exploitability, report, exit status. Whatever goes wrong with one
 * image or input makes that one inconclusive. Throws a GateError for what the user can fix before anything is
 * evaluated; anything else that is thrown is a bug.
 */
export async function gate(options: Options, runtime: GateRuntime, requested = REQUESTED_SOURCES): Promise<GateResult> {
  const run = { ...runtime, answers: answerLog(options.allowedEndpoints), reads: noLocalReads() };
  const now = run.clock();
  const named: ImageReference[] = [];
  for (const load of requested.references(options)) named.push(...(await (await load()).read(run)));
  const references = distinctReferences(named);
  const sources = requested.results(options, references);

  const { policy, policyFiles, notices } = await readPolicy(options, references, run);
  const keepOthers = policy.exploitationPolicy !== null;
  const intake = openIntake({ severities: options.severity, keepOthers }, run.clock);
  for (const load of sources) notices.push(...(await (await load()).read(intake, run)));
  const { collected } = intake;
  const exploitation = await askExploitation(policy, collected, now, run);

  const report = buildReport(collected, {
    name: options.name,
    version: VERSION,
    severities: options.severity,
    maxScanAge: options.maxScanAge,
    policy,
    policyFiles,
    exploitation,
    sources: options.cloudtrail,
    notices: [...transportNotices(run.answers, run.env, process.execArgv), ...notices],
    now,
    readBy: run.clock(),
  });
  return {
    report,
    images: collected.images,
    exitStatus: exitStatusOf(report.verdict, { ...options, images: countNamed(report.scans) }),
    wasRead: (target, targetOf) => wasRead(run.reads, target, targetOf),
  };
}
