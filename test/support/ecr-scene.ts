import { ecrRegistry, type RegistryOptions, type ScanStep } from "../fakes/ecr-registry.ts";
import { basicFinding, enhancedFinding } from "../fakes/findings.ts";
import { type CoverageStep, inspector } from "../fakes/inspector.ts";
import { type LiveRun, type LiveRunOptions, runLive } from "../fakes/live-run.ts";

export const BASIC = [basicFinding("CVE-2021-1", "HIGH")];
export const ENHANCED = [enhancedFinding("CVE-2022-1", "HIGH")];

export type Scene = {
  registry?: RegistryOptions;
  scan: ScanStep[];
  coverage?: CoverageStep[] | "denied";
} & Partial<LiveRunOptions>;

/** One image, pushed as `app:1`, and what the run made of it. */
export async function scene({ registry: options, scan, coverage = "denied", ...settings }: Scene) {
  const registry = ecrRegistry(options);
  const digest = registry.image("app", { tags: ["1"], scan });
  const inspector2 = inspector(coverage === "denied" ? "denied" : { [digest]: coverage });
  const run = await runLive({ ecr: registry.service, inspector2, images: `${registry.host}/app:1`, ...settings });
  return { ...run, outcome: outcomeOf(run), reads: countOf(run, "DescribeImageScanFindings") };
}

export function outcomeOf({ results }: LiveRun): { code: string; detail: string } {
  const outcome = results[0]?.outcome;
  return outcome?.kind === "inconclusive" ? outcome : { code: outcome?.kind ?? "no result", detail: "" };
}

export function countOf({ operations }: LiveRun, name: string): number {
  return operations.filter((operation) => operation === name).length;
}
