import { distinctReferences, type ImageReference } from "./core/aws/image-reference.ts";
import { GateError, messageOf } from "./core/errors.ts";
import { type FileLine, lastStage } from "./core/options/dockerfile.ts";
import { rejectOwnBaseline } from "./core/options/option-reading.ts";
import type { Options } from "./core/options/options.ts";
import type { Baseline } from "./core/policy/baseline.ts";
import { type Exploitation, exploitationRequests, NOTHING_REQUESTED } from "./core/policy/exploitation.ts";
import { type Policy, rulesFor } from "./core/policy/rules.ts";
import type { Notice } from "./core/report/notices.ts";
import { buildReport, type Report } from "./core/report/report.ts";
import { countNamed } from "./core/report/report-scans.ts";
import { type ExitStatus, exitStatusOf } from "./core/report/verdict.ts";
import type { ImageHistories } from "./core/search/image-history.ts";
import type { ScanResult } from "./core/search/scan-result.ts";
import type { Severity } from "./core/search/severity.ts";
import { addResult, emptyTally, type Tally } from "./core/search/tally.ts";
import { VERSION } from "./core/version.ts";
import { checkOutputs, type OutputFiles, type WrittenFile, writeFiles } from "./report-files.ts";
import { type AthenaAddress, athenaAddresses, isAthenaAddress } from "./sources/athena/address.ts";
import type { AthenaRequest, QueryExplanation } from "./sources/athena/read-athena.ts";
import type { QueryEvent } from "./sources/athena/session.ts";
import { type AnswerLog, answerLog } from "./sources/aws/answer-log.ts";
import { extraAuthorities } from "./sources/aws/extra-authorities.ts";
import type { LocalReads } from "./sources/cloudtrail/local-reads.ts";
import type { TrailProgress, TrailRequest } from "./sources/cloudtrail/trail.ts";
import type { LiveSettings, WaitEvent } from "./sources/ecr/images.ts";
import { type ExemptionFiles, readExemptions } from "./sources/policy/exemptions.ts";
import { parseBuildMetadata } from "./sources/references/build-metadata.ts";

/** How far reading has come, and what is being waited for. */
export type Progress =
  | { kind: "reading"; read: TrailProgress }
  | { kind: "querying"; event: QueryEvent }
  | { kind: "waiting"; event: WaitEvent };

/** What the journey needs of the runtime around it. */
export type Runtime = Pick<LiveSettings, "clock" | "sleep" | "random" | "env"> &
  ExemptionFiles &
  OutputFiles & {
    standardInput: TrailRequest["standardInput"];
    workers: TrailRequest["workers"];
    /** Notes a wish to end (SIGINT, SIGTERM) from now until its release. */
    cancellation: () => { signal: AbortSignal; release: () => void };
    progress: (progress: Progress) => void;
    /** Called as soon as the verdict is known, before anything is rendered or written. */
    decided?: (result: Pick<GateResult, "report" | "images" | "exitStatus">) => void;
  };

export type GateResult = {
  report: Report;
  /** The report as this run's readers may see it: for all but the report file. */
  shown: Report;
  /** What annotations point at. */
  dockerfile: FileLine | null;
  /** What was seen of each image, for `--explain`. */
  images: ImageHistories;
  exitStatus: ExitStatus;
  /** Files that were asked for: where each is, or why it could not be written. The verdict stands either way. */
  files: WrittenFile[];
};

/** The whole journey: policy, sources, detection, verdict, report. Throws a GateError for what the user can mend. */
export async function gate(options: Options, given: Runtime): Promise<GateResult> {
  const runtime: RunContext = { ...given, answers: answerLog(options.allowedEndpoints) };
  const now = runtime.clock();
  const tables = athenaAddresses(options.cloudtrail);
  const outputs = await checkOutputs(options, runtime);
  const dockerfile = await findLastStage(options, runtime);
  const references = distinctReferences([...options.images, ...(await builtImages(options, runtime))]);
  rejectOwnBaseline(references, options.baseline);
  const { policy, notices: policyNotices } = await readPolicy(options, runtime);
  const wanted = (severity: Severity) => options.severity.includes(severity);
  const looks = await readLive(references, options, runtime);
  const tally = emptyTally({ keepOthers: policy.exploitationPolicy !== null, now: runtime.clock() });
  for (const result of looks.results) addResult(tally, result, wanted);
  const notices = [...policyNotices, ...looks.notices];
  const trail = await addTrail(options, runtime, tally, wanted);
  notices.push(...trail.notices);
  notices.push(...(await addTables(tables, options, runtime, tally, wanted)));
  const exploitation = await askExploitation(policy, tally, runtime, now);

  const report = buildReport(tally, {
    name: options.name,
    version: VERSION,
    severities: options.severity,
    maxScanAge: options.maxScanAge,
    policy,
    exploitation,
    sources: options.cloudtrail,
    notices: [...transportNotices(runtime), ...notices],
    now,
    readBy: runtime.clock(),
  });
  const exitStatus = exitStatusOf(report.verdict, { ...options, images: countNamed(report.scans) });
  runtime.decided?.({ report, images: tally.images, exitStatus });
  const shown = runtime.redactor.report(report);
  const files = await writeFiles(outputs, { report, shown, dockerfile, reads: trail.reads }, runtime);
  return { report, shown, dockerfile, images: tally.images, exitStatus, files };
}

/** The runtime, and who of it answered. */
type RunContext = Runtime & { answers: AnswerLog };

type Wanted = (severity: Severity) => boolean;

/** What the user says about what gates; a baseline in ECR is read here, and nothing of its client is loaded without. */
async function readPolicy(options: Options, runtime: RunContext): Promise<{ policy: Policy; notices: Notice[] }> {
  const { blockKnownExploited: knownExploited, blockEpss: epss } = options;
  const read = await readExemptions(options.ignoreFile, options.refusePullRequestIgnores, runtime);
  const policy = {
    ...read.applied,
    comparison: read.comparison,
    baseline: await readBaseline(options, runtime),
    onlyFixed: options.onlyFixed,
    grace: options.grace,
    exploitationPolicy: knownExploited || epss !== null ? { knownExploited, epss } : null,
  };
  return { policy, notices: read.notices };
}

async function readBaseline(options: Options, runtime: RunContext): Promise<Baseline | null> {
  const { baseline } = options;
  if (baseline === null) return null;
  if (baseline.kind === "report") {
    const { readBaselineReport } = await import("./sources/policy/baseline-report.ts");
    return readBaselineReport(baseline.path, runtime.readOwnFile);
  }
  const { readBaselineImage } = await import("./sources/policy/baseline-image.ts");
  return live(options, runtime, (settings) => readBaselineImage(baseline.reference, settings));
}

/** Asks ECR. Nothing of its client is loaded where no image is named. */
async function readLive(
  references: readonly ImageReference[],
  options: Options,
  runtime: RunContext,
): Promise<{ results: ScanResult[]; notices: Notice[] }> {
  if (references.length === 0) return { results: [], notices: [] };
  const { readImages } = await import("./sources/ecr/images.ts");
  const { results, policy } = await live(options, runtime, (settings) => readImages(references, settings));
  return { results, notices: policy === null ? [] : [{ code: "missing-permission", detail: policy }] };
}

async function builtImages(options: Options, { readOwnFile }: Runtime): Promise<ImageReference[]> {
  const { buildMetadata: given } = options;
  if (given === null) return [];
  if (given.kind === "json") return parseBuildMetadata(given.text, options);
  const { path } = given;
  const { text, isQuotable } = await readOwnFile(path, "build-metadata").catch((thrown: unknown) => {
    if (thrown instanceof GateError) throw thrown;
    throw new GateError(`build-metadata: ${path} is not JSON, and cannot be read as a file: ${messageOf(thrown)}.`);
  });
  return parseBuildMetadata(text, options, { path, isQuotable });
}

async function addTrail(
  options: Options,
  runtime: RunContext,
  tally: Tally,
  wanted: Wanted,
): Promise<{ notices: Notice[]; reads: LocalReads | null }> {
  const { since, until } = options;
  const entries = options.cloudtrail.filter((entry) => !isAthenaAddress(entry));
  if (entries.length === 0) return { notices: [], reads: null };
  const { readTrail } = await import("./sources/cloudtrail/trail.ts");
  const progress = (read: TrailProgress) => runtime.progress({ kind: "reading", read });
  const notes = await readTrail({ ...runtime, entries, since, until, progress }, tally, wanted);
  const notices = notes.policies.map((detail): Notice => ({ code: "missing-permission", detail }));
  return { notices, reads: notes.reads };
}

/** Asks Athena, one table after the other. Nothing of its client is loaded where no table is named. */
async function addTables(
  tables: readonly AthenaAddress[],
  options: Options,
  runtime: RunContext,
  tally: Tally,
  wanted: Wanted,
): Promise<Notice[]> {
  if (tables.length === 0) return [];
  const { readAthena } = await import("./sources/athena/read-athena.ts");
  return querying(options, runtime, async (request) => {
    const notices: Notice[] = [];
    for (const table of tables) {
      const { cost } = await readAthena(table, request, tally, wanted);
      if (cost !== null) notices.push({ code: "query-cost", detail: cost });
    }
    return notices;
  });
}

/** The queries that a run would make of the tables in `cloudtrail`; none is run. Throws a GateError where none is given. */
export async function explainQueries(options: Options, runtime: QueryRuntime): Promise<QueryExplanation[]> {
  const tables = athenaAddresses(options.cloudtrail);
  if (tables.length === 0) {
    throw new GateError("explain-query: cloudtrail names no table. Give one: athena://DATABASE/TABLE.");
  }
  const { explainQuery } = await import("./sources/athena/read-athena.ts");
  const answers = answerLog(options.allowedEndpoints);
  return querying(options, { ...runtime, answers }, async (request) => {
    const explanations: QueryExplanation[] = [];
    for (const table of tables) explanations.push(await explainQuery(table, request));
    return explanations;
  });
}

type QueryRuntime = Pick<Runtime, "clock" | "sleep" | "random" | "env" | "cancellation" | "progress">;

/** Asks under the options' bounds, and under a wish to end. */
async function querying<T>(
  { since, until, region, registryId }: Options,
  { cancellation, ...runtime }: QueryRuntime & Pick<RunContext, "answers">,
  ask: (request: AthenaRequest) => Promise<T>,
): Promise<T> {
  const { signal, release } = cancellation();
  const progress = (event: QueryEvent) => runtime.progress({ kind: "querying", event });
  return ask({ ...runtime, since, until, region, registryId, signal, progress }).finally(release);
}

/** How long Inspector may take for all questions, and for one, in ms. */
const EXPLOITATION_TIMEOUT = 120_000;
const EXPLOITATION_REQUEST_TIMEOUT = 20_000;

/** Asks Inspector what is exploited, where an option gates on it. What it does not answer is inconclusive. */
async function askExploitation(policy: Policy, tally: Tally, runtime: RunContext, now: number): Promise<Exploitation> {
  const { exploitationPolicy } = policy;
  if (exploitationPolicy === null) return NOTHING_REQUESTED;
  const questions = exploitationRequests(tally, rulesFor(policy, now, tally.indexes));
  if (questions.size === 0) return NOTHING_REQUESTED;
  const { readExploitation } = await import("./sources/inspector/exploitation.ts");
  const { signal, release } = runtime.cancellation();
  const [requestTimeout, timeout] = [EXPLOITATION_REQUEST_TIMEOUT, EXPLOITATION_TIMEOUT];
  try {
    return await readExploitation(questions, { ...runtime, gate: exploitationPolicy, signal, requestTimeout, timeout });
  } catch (thrown) {
    if (signal.aborted) return NOTHING_REQUESTED;
    throw thrown;
  } finally {
    release();
  }
}

/** Reads from ECR under the options' bounds, and under a wish to end. */
async function live<T>(
  options: Options,
  runtime: RunContext,
  read: (settings: LiveSettings) => Promise<T>,
): Promise<T> {
  const { waitTimeout, startScan } = options;
  const { signal, release } = runtime.cancellation();
  const progress = (event: WaitEvent) => runtime.progress({ kind: "waiting", event });
  return read({ ...runtime, waitTimeout, startScan, signal, progress }).finally(release);
}

/** What a reader of the report has to know of who answered: not AWS itself, or with an authority beside the public ones. */
function transportNotices({ answers, env }: RunContext): Notice[] {
  const authorities = answers.hasCalled() ? extraAuthorities(env, process.execArgv) : [];
  return [
    ...answers.allowed().map((detail): Notice => ({ code: "allowed-endpoint", detail })),
    ...(authorities.length === 0 ? [] : [{ code: "extra-ca", detail: authorities.join(", ") } as const]),
  ];
}

async function findLastStage({ dockerfile: path }: Options, { readOwnFile }: Runtime): Promise<FileLine | null> {
  if (path === null) return null;
  const { text } = await readOwnFile(path, "dockerfile").catch((thrown: unknown) => {
    if (thrown instanceof GateError) throw thrown;
    throw new GateError(`dockerfile: ${path} cannot be read: ${messageOf(thrown)}. Check the path.`);
  });
  return lastStage(text, path);
}
