import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { ROOT } from "../../bundle/runner.ts";
import type { ActStep } from "./act-log.ts";
import type { ActRun } from "./act-run.ts";
import type { Scan } from "./stubs/registry.ts";

export type Verdict = "passed" | "failed" | "inconclusive";

export const VERDICTS = { clean: "passed", blocking: "failed", unsupported: "inconclusive" } as const satisfies Partial<
  Record<Scan, Verdict>
>;

const ACTION: { outputs: object } = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));
const HEADLINES: Record<Verdict, RegExp> = {
  passed: /^### ✅ Passed(?: for `\w+`)?: /,
  failed: /^### ❌ Failed(?: for `\w+`)?: \d+ blocking finding/,
  inconclusive: /^### ⚠️ Inconclusive(?: for `\w+`)?: /,
};

/** The steps of this action in a run. Throws where there are none. */
export function gatesOf({ steps }: ActRun): readonly ActStep[] {
  const gates = steps.filter(({ label }) => label.startsWith("OWNER/ecr-findings-gate@"));
  assert.notEqual(gates.length, 0, "no step of this action ran");
  return gates;
}

/** The step of this action in a run. Throws unless there is exactly one. */
export function onlyGate(run: ActRun): ActStep {
  const [gate, ...more] = gatesOf(run);
  assert.ok(gate !== undefined && more.length === 0);
  return gate;
}

/** Throws unless the step is what README.md promises of a verdict: its color, outputs, summary and annotations. */
export function expectVerdict(step: ActStep, verdict: Verdict): void {
  const { outputs, annotations } = step;
  assert.equal(outputs["verdict"], verdict);
  assert.equal(step.result, verdict === "passed" ? "success" : "failure");
  assert.deepEqual(new Set(Object.keys(outputs)), new Set(Object.keys(ACTION.outputs)));
  const { matched, inconclusive, images, critical, high, total } = outputs;
  assert.equal(matched !== "0", verdict === "failed", `matched is ${matched}`);
  assert.equal(inconclusive !== "0", verdict === "inconclusive", `inconclusive is ${inconclusive}`);
  assert.equal(images !== "", verdict === "passed", `images is ${images}`);
  if (verdict === "failed") assert.ok(critical !== "0" || high !== "0", `critical is ${critical}, high is ${high}`);
  assert.ok(Number(total) >= Number(matched), `total is ${total}`);
  assert.match(step.summary, HEADLINES[verdict]);
  const problems = annotations.filter(({ level }) => level !== "notice");
  if (verdict === "passed") return assert.deepEqual(problems, []);
  assert.match(
    problems.map(({ title }) => title).join(),
    verdict === "failed" ? /(CRITICAL|HIGH) CVE-/ : /could not be evaluated/,
  );
  // The step's own error is the verdict.
  const { level, message } = problems.at(-1) ?? {};
  assert.match(`${level}: ${message}`, verdict === "failed" ? /^error: Failed\b/ : /^error: Inconclusive\b/);
}

/** The `name` of the run, from the first line of its summary; null: it was not given. */
export function nameOf({ summary }: ActStep): string | null {
  return /^### \S+ \w+ for `(\w+)`: /.exec(summary)?.[1] ?? null;
}

/** Throws unless the step is red, and nothing later can read its outputs as clean. */
export function expectError(step: ActStep, message: RegExp): void {
  assert.equal(step.result, "failure");
  assert.deepEqual(step.outputs, { verdict: "inconclusive" });
  assert.match(step.annotations.map(({ level, message: text }) => `${level}: ${text}`).join("\n"), message);
  assert.match(step.summary, HEADLINES.inconclusive);
}

/** What a step of the workflow printed, in one text. Throws where it did not run. */
export function printedBy(run: ActRun, job: RegExp, label: RegExp): string {
  const step = run.steps.find((each) => job.test(each.job) && label.test(each.label));
  assert.ok(step !== undefined, `no step ${label} ran in ${job}`);
  return step.lines.join("");
}
