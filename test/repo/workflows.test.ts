import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { ownWorkflows, shownWorkflows, workflowBlocks } from "../support/workflow-texts.ts";
import { lintAction, lintWorkflow } from "./workflow-linters.ts";
import { type ActionFile, faultsOfOwn, faultsOfShown } from "./workflow-rules.ts";

const ACTION_TEXT = existsSync("action.yml") ? readFileSync("action.yml", "utf8") : null;
const ACTION = ACTION_TEXT === null ? null : declared(parse(ACTION_TEXT));

function declared(file: { inputs: object; outputs: object }): ActionFile {
  return { inputs: Object.keys(file.inputs), outputs: Object.keys(file.outputs) };
}

describe("the workflows of this project", () => {
  const own = ownWorkflows();

  it("are the expected ones", () => {
    const names = own.map(({ name }) => name.replace(/^\.github\/workflows\/(.*)\.yml$/, "$1"));
    expect(names).toEqual(["ci", "codeql", "engines", "gate", "publish", "release", "scorecard", "self-test"]);
  });

  it.each(own)("$name passes the linters", async ({ text }) => {
    expect(await lintWorkflow(text)).toEqual([]);
  });

  it.each(own)("$name follows the security rules", ({ text }) => {
    expect(faultsOfOwn(text, ACTION)).toEqual([]);
  });

  it("are next to other files of .github that are valid YAML", () => {
    const files = globSync(".github/{,ISSUE_TEMPLATE/}*.yml");
    expect(files.length).toBeGreaterThan(1);
    const faults = files.flatMap((path) =>
      parseAllDocuments(readFileSync(path, "utf8")).flatMap(({ errors }) => errors),
    );
    expect(faults).toEqual([]);
  });

  it("get updates from Dependabot after a cooldown of at least a week", () => {
    const { updates }: { updates: { "package-ecosystem": string; cooldown?: { "default-days": number } }[] } = parse(
      readFileSync(".github/dependabot.yml", "utf8"),
    );
    expect(updates.map((update) => update["package-ecosystem"])).toEqual(["npm", "github-actions"]);
    for (const { cooldown } of updates) expect(cooldown?.["default-days"]).toBeGreaterThanOrEqual(7);
  });

  it("restore no cache in a release", () => {
    const text = own.find(({ name }) => name.endsWith("release.yml"))?.text ?? "";
    expect(text).toContain("package-manager-cache: false");
    expect(text).not.toMatch(/actions\/cache|^\s*cache:/m);
    // The event of a called workflow is that of its caller: here the push of a tag.
    const called = own.filter(({ name }) => text.includes(`uses: ./${name}`));
    expect(called.map(({ name }) => name)).toEqual([".github/workflows/engines.yml"]);
    for (const { text: caching } of called)
      expect(caching.replaceAll(/- if: github\.event_name != 'push'\n *uses: actions\/cache@/g, "")).not.toContain(
        "actions/cache",
      );
  });
});

describe("the workflows in the documentation", () => {
  it.skipIf(!existsSync("README.md"))("include one in the README", () => {
    expect(shownWorkflows().some(({ name }) => name.startsWith("README.md:"))).toBe(true);
  });

  it.each(shownWorkflows())(
    "$name passes the linters, is pinned, and uses inputs and outputs of action.yml",
    async ({ text }) => {
      expect(await lintWorkflow(text)).toEqual([]);
      expect(faultsOfShown(text, ACTION)).toEqual([]);
    },
  );
});

describe.skipIf(ACTION_TEXT === null)("action.yml", () => {
  it("passes the language service", async () => {
    expect(await lintAction(ACTION_TEXT ?? "")).toEqual([]);
  });

  it("follows the rules of the Marketplace", () => {
    const {
      name,
      description,
      author,
      branding,
    }: Record<"name" | "description" | "author", string> & {
      branding: { icon: string; color: string };
    } = parse(ACTION_TEXT ?? "");
    expect([name, author].filter((text) => text.trim() === "" || /github/i.test(text))).toEqual([]);
    // The listing shows no more than 125 characters.
    expect(description.length).toBeLessThanOrEqual(125);
    expect(branding.icon).toBe("shield");
    expect(branding.color).toMatch(/^(white|black|yellow|blue|green|orange|red|purple|gray-dark)$/);
    expect(existsSync("README.md")).toBe(true);
    // A repository has one action, at its root.
    expect(globSync("{action.yaml,!(node_modules)/**/action.{yml,yaml}}")).toEqual([]);
  });

  it.skipIf(!existsSync("dist"))("runs a file of dist/ that exists", () => {
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

describe("the checks of workflows", () => {
  it("accept a valid workflow", async () => {
    expect(await lintWorkflow(GOOD)).toEqual([]);
    expect(faultsOfOwn(GOOD, DECLARED)).toEqual([]);
  });

  it.each([
    ["an issue title in a script", 'echo "$VERDICT"', "echo ${{ github.event.issue.title }}"],
    ["an unknown step id", "steps.gate.outputs", "steps.gat.outputs"],
    ["an unknown key", "timeout-minutes", "timeout-minuts"],
  ])("find with actionlint: %s", async (_, was, is) => {
    const found = await lintWorkflow(GOOD.replace(was, () => is));
    expect(found.filter((fault) => !fault.endsWith("(language service)"))).not.toEqual([]);
  });

  it.each([
    ["a shortened commit hash", `@${HASH}`, `@${HASH.slice(0, 7)}`],
    ["an unknown context", "steps.gate.outputs.verdict", "step.gate"],
    ["an unknown key", "timeout-minutes", "timeout-minuts"],
    ["an unknown permission", "attestations: write", "attestation: write"],
  ])("find with the language service: %s", async (_, was, is) => {
    const found = await lintWorkflow(GOOD.replace(was, () => is));
    expect(found.filter((fault) => fault.endsWith("(language service)"))).not.toEqual([]);
  });

  it("reject invalid YAML before the linters run", async () => {
    expect(await lintWorkflow(GOOD.replace("name: Good", "name: [Good"))).not.toEqual([]);
  });

  it.each([
    ["permissions at the top are not {}", "permissions: {}", "permissions: read-all"],
    ["permissions at the top are not {}", "permissions: {}\n", ""],
    ["it runs code of a pull request with the permissions of this repository", "on: push", "on: [pull_request_target]"],
    ["one: its runner label changes over time", "ubuntu-24.04-arm", "ubuntu-latest"],
    [`actions/checkout@v6 is not pinned to a full commit hash`, HASH, "v6"],
    [`actions/checkout@${HASH.slice(0, 12)} is not pinned to a full commit hash`, HASH, HASH.slice(0, 12)],
    [`actions/checkout@${"0".repeat(40)} is not pinned to a full commit hash`, HASH, "0".repeat(40)],
    [`actions/checkout@${HASH} has no comment with its version`, " # v6.0.2", ""],
    ["action.yml has no input severities", "severity: HIGH", "severities: HIGH"],
    ["action.yml has no output verdikt", "outputs.verdict", "outputs.verdikt"],
  ])("find: %s (%j becomes %j)", (fault, was, is) => {
    expect(
      faultsOfOwn(
        GOOD.replace(was, () => is),
        DECLARED,
      ),
    ).toEqual([fault]);
  });

  it("find faults in an action file", async () => {
    const good =
      "name: a\ndescription: b\ninputs:\n  c:\n    description: d\nruns:\n  using: node24\n  main: dist/main.js\n";
    expect(await lintAction(good)).toEqual([]);
    expect(await lintAction(good.replace("node24", "node99"))).not.toEqual([]);
    expect(await lintAction(good.replace("main:", "mein:"))).not.toEqual([]);
  });
});

describe("a page with workflows", () => {
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

  it("may pin this action by its major version, and other actions only by commit", () => {
    expect(faults(step)).toEqual([]);
    expect(faults(step.replace("@v1", `@${HASH} # v1.2.3`))).toEqual([]);
    expect(faults(step.replace("@v1", "@main"))).not.toEqual([]);
    expect(faults(step.replace("@v1", `@${"0".repeat(40)} # v1.2.3`))).not.toEqual([]);
    expect(faults("- uses: actions/checkout@v6")).toHaveLength(2);
  });

  it("is checked against action.yml", () => {
    expect(faults(step.replace("severity", "severities"))).toEqual(["action.yml has no input severities"]);
  });

  it("must set the permissions of a whole workflow", () => {
    const steps = step.replaceAll(/^/gm, "      ");
    expect(faults(`on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n${steps}`)).toEqual([
      "it does not set its permissions",
    ]);
  });

  it("is rejected for a step outside a YAML block, and for invalid YAML", () => {
    expect(() => workflowBlocks("p.md", page(step, "```"))).toThrow("is in no block");
    expect(() => workflowBlocks("p.md", page("a: [b"))).toThrow("p.md:3");
    expect(workflowBlocks("p.md", page("ignore:\n  - id: CVE-2019-25013"))).toEqual([]);
  });
});
