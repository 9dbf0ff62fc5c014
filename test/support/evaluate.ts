import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { NO_POLICY } from "../../src/core/policy/rules.ts";
import { buildReport, type Report, type ReportSettings } from "../../src/core/report/report.ts";
import { openIntake } from "../../src/core/search/intake.ts";
import type { Severity } from "../../src/core/search/severity.ts";
import { noLocalReads } from "../../src/sources/cloudtrail/local-reads.ts";
import { readTrail, type TrailRequest } from "../../src/sources/cloudtrail/trail.ts";
import { logAllowing } from "../fakes/allowed-endpoints.ts";

export const NOW = Date.UTC(2026, 2, 2);

/** Calls `use` with a temporary folder that contains these files. */
export async function inFolder<T>(
  files: Record<string, string | Buffer>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "trail-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads exports and builds the report, with the real modules. */
export async function evaluate(
  entries: readonly string[],
  change: { request?: Partial<TrailRequest>; settings?: Partial<ReportSettings> } = {},
): Promise<Report> {
  return (await evaluateWithNotes(entries, change)).report;
}

/** The same, with the notes of the reader. */
export async function evaluateWithNotes(
  entries: readonly string[],
  change: { request?: Partial<TrailRequest>; settings?: Partial<ReportSettings> } = {},
): Promise<{ report: Report; notes: { policies: string[] } }> {
  const severities: readonly Severity[] = change.settings?.severities ?? ["CRITICAL", "HIGH"];
  const clock = () => change.settings?.now ?? NOW;
  const intake = openIntake({ severities, keepOthers: false }, clock);
  const standardInput = () => Readable.from([]);
  const request: TrailRequest = {
    entries,
    clock,
    since: null,
    until: null,
    standardInput,
    progress: () => {},
    env: {},
    answers: logAllowing(change.request?.env ?? {}),
    sleep: async () => {},
    random: () => 0,
    reads: noLocalReads(),
    ...change.request,
  };
  const policies = await readTrail(request, intake);
  const report = buildReport(intake.collected, {
    name: "ECR findings",
    version: "0.0.0",
    severities,
    maxScanAge: null,
    policy: NO_POLICY,
    sources: entries,
    notices: [],
    now: NOW,
    ...change.settings,
  });
  return { report, notes: { policies } };
}

/** Builds the report on one file with this content. */
export async function evaluateFile(
  content: string | Buffer,
  change: Parameters<typeof evaluate>[1] = {},
): Promise<Report> {
  return inFolder({ "export.json": content }, (folder) => evaluate([folder], change));
}

/** The codes of scans that were not evaluated, and of input problems. */
export function codesOf(report: Report): string[] {
  const scans = report.scans.flatMap(({ code }) => (code === null ? [] : [code]));
  return [...scans, ...report.inputs.problems.map(({ code }) => code)];
}
