import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { LEFT_OUT } from "../../scripts/docs/reusable-workflow.ts";
import { shownWorkflows } from "../support/workflow-texts.ts";
import { lintWorkflow } from "./workflow-linters.ts";
import { faultsOfCalls } from "./workflow-rules.ts";

type Declared = { type?: string; default?: string | boolean; required?: boolean };
type Step = { id?: string; uses?: string; with?: Record<string, string> };
type Workflow = {
  on: { workflow_call: Record<"inputs" | "secrets" | "outputs", Record<string, Declared>> };
  jobs: { gate: { permissions: Record<string, string>; outputs: Record<string, string>; steps: Step[] } };
};

const GATE: Workflow = parse(readFileSync(".github/workflows/gate.yml", "utf8"));
const ACTION: { inputs: Record<string, { default: string }> } = parse(readFileSync("action.yml", "utf8"));
const { inputs, secrets, outputs } = GATE.on.workflow_call;
const { permissions, steps, outputs: jobOutputs } = GATE.jobs.gate;
const given = steps.find(({ id }) => id === "gate")?.with ?? {};

describe(".github/workflows/gate.yml", () => {
  it("has every input of the action, as an input or a secret, or leaves it out with a reason", () => {
    const { "role-to-assume": role, "aws-region": region, ...rest } = inputs;
    expect([role?.required, region?.required]).toEqual([true, true]);
    const names = [...Object.keys(rest), ...Object.keys(secrets), ...Object.keys(LEFT_OUT)];
    expect(names.sort()).toEqual(Object.keys(ACTION.inputs).sort());
  });

  it("gives each input and secret to the input of the same name, with the action's default", () => {
    for (const [name, value] of Object.entries(given)) {
      if (!name.endsWith("-token")) expect(value).toBe(`\${{ inputs.${name} }}`);
      else expect(value).toMatch(new RegExp(`^\\$\\{\\{ secrets\\.${name}( \\|\\| github\\.token)? \\}\\}$`));
      if (Object.hasOwn(inputs, name)) expect(String(inputs[name]?.default)).toBe(ACTION.inputs[name]?.default);
    }
    const declared = [...Object.keys(inputs), ...Object.keys(secrets)];
    expect([...Object.keys(given), "role-to-assume", "aws-region"].sort()).toEqual(declared.sort());
  });

  it("takes tokens only as secrets", () => {
    expect(Object.keys(inputs).filter((name) => /token|key|secret/.test(name))).toEqual([]);
    expect(Object.keys(secrets)).toContain("github-token");
  });

  it("asks for two permissions only, and keeps no AWS key", () => {
    expect(permissions).toEqual({ contents: "read", "id-token": "write" });
    const { uses, with: role } = steps[1] ?? {};
    expect(uses).toMatch(/^aws-actions\/configure-aws-credentials@/);
    expect(Object.keys(role ?? {})).toEqual(["role-to-assume", "aws-region"]);
  });

  it("gives four outputs of the step to the caller", () => {
    const names = ["verdict", "matched", "inconclusive", "images"];
    expect(Object.keys(outputs)).toEqual(names);
    expect(jobOutputs).toEqual(Object.fromEntries(names.map((name) => [name, `\${{ steps.gate.outputs.${name} }}`])));
  });

  it("uses only actions by commit, because ./ is the caller's checkout", () => {
    expect(steps.map(({ uses }) => /@[0-9a-f]{40}$/.test(uses ?? ""))).toEqual([true, true, true]);
  });
});

describe("the callers in the documentation", () => {
  const calls = shownWorkflows().filter(({ text }) => text.includes("/workflows/gate.yml@"));

  it("exist, and grant what gate.yml asks for", () => {
    expect(calls.length).toBeGreaterThan(0);
    expect(calls.flatMap(({ text }) => faultsOfCalls(text, permissions))).toEqual([]);
  });

  it.each([
    ["id-token: write", "id-token: none"],
    ["contents: read", "pull-requests: write"],
  ])("grant exactly its permissions: not where %j becomes %j", (was, is) => {
    const [call] = calls;
    expect(faultsOfCalls((call?.text ?? "").replace(was, is), permissions)).toEqual([
      "the job that calls gate.yml does not grant exactly its permissions",
    ]);
  });

  it.each([
    ["aws-region:", "aws-regions:", ["Input aws-region is required", "Invalid input, aws-regions"]],
    ["outputs.images", "outputs.total", ["Context access might be invalid: total"]],
    ["    with:", "    secrets:\n      aws-key: a\n    with:", ["Invalid secret, aws-key"]],
  ])("are linted with what gate.yml declares: %j becomes %j", async (was, is, found) => {
    const [call] = calls;
    const faults = await lintWorkflow((call?.text ?? "").replace(was, is));
    expect(faults).toEqual(found.map((fault) => expect.stringContaining(fault)));
  });
});
