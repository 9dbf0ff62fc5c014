import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { ROOT, runStep } from "../../bundle/runner.ts";
import { ownWorkflows } from "../../support/workflow-texts.ts";
import { expectError, expectVerdict, gatesOf, nameOf, onlyGate } from "./expectations.ts";
import { guardSays, MERGE_GROUP, PULL_REQUEST } from "./pages.ts";
import type { Stage } from "./stage.ts";

const EXEMPT = (id: string) => `  - id: ${id}\n    reason: not reachable\n    expires: 2099-01-01\n`;
const IGNORES = { ".ecr-findings-ignore.yaml": `ignore:\n${EXEMPT("CVE-2026-0001")}${EXEMPT("CVE-2026-0002")}` };
const EXAMPLES = ["trail", "clean", "partial"];

/** What happens around the workflows of the pages, and the workflow that tests this action on its examples. */
export const OWN_JOURNEYS: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  "self-test.yml: every example gives its verdict, and a wrong option none": async ({ run, actions }) => {
    const workflow = ownWorkflows().find(({ name }) => name.endsWith("/self-test.yml"))?.text ?? "";
    const result = await run({
      workflow,
      prepare: (repository) => {
        cpSync(actions.ours, repository, { recursive: true });
        cpSync(join(ROOT, "examples"), join(repository, "examples"), { recursive: true });
      },
      options: ["--matrix", "os:ubuntu-24.04"],
    });
    assert.deepEqual(new Set(Object.values(result.jobs)), new Set(["success"]));
    assert.equal(result.exitCode, 0);
    const gates = result.steps.filter(({ label }) => label === "The gate");
    assert.equal(gates.length, 6);
    for (const gate of gates) {
      if (/wrong option/.test(gate.job)) expectError(gate, /error: severity: /);
      else {
        const expected = /^.* is (passed|failed|inconclusive) on /.exec(gate.job)?.[1];
        assert.equal(gate.outputs["verdict"], expected, gate.job);
        assert.equal(gate.result === "success", / and warn|clean/.test(gate.job), gate.job);
      }
    }
  },

  "a canceled run ends at once, is inconclusive, and leaves the required check red": async (stage) => {
    const result = await stage.run({
      ...(await mergeGate(stage, "running")),
      meanwhile: async ({ scratch, printed }) => {
        await printed("waiting, ");
        // The runner sends SIGINT to the process of the step, and 7.5 s later SIGTERM.
        const step = processRunning(`${scratch}/.*/dist/main\\.js$`) ?? assert.fail("the step does not run");
        const signaled = Date.now();
        process.kill(step, "SIGINT");
        while (processRunning(`${scratch}/.*/dist/main\\.js$`) !== null) {
          assert.ok(Date.now() - signaled < 7_500, "the step has not ended");
          await setTimeout(100);
        }
      },
    });
    const gate = onlyGate(result);
    expectVerdict(gate, "inconclusive");
    assert.match(gate.summary, /cancelled/);
    guardSays(result, "inconclusive");
  },

  "a job that ends before the evaluation leaves the required check red": async (stage) => {
    const setting = await mergeGate(stage, "clean");
    const result = await stage.run({ ...setting, env: { ...setting.env, ENGINES_SCAN: "" } });
    assert.equal(result.jobs["merge gate/Build and evaluate"], "failure");
    guardSays(result, "");
  },

  "a push to main can exempt a finding, a pull request and its merge group cannot": async (stage) => {
    const env = await stage.environment("blocking");
    const pushed = await stage.run({ workflow: pageOf(stage, "docs/start.md 1"), env, files: IGNORES });
    expectVerdict(onlyGate(pushed), "passed");
    assert.equal(onlyGate(pushed).outputs["ignored"], "2");
    for (const event of ["pull_request", "merge_group"] as const) {
      const payload = event === "pull_request" ? PULL_REQUEST : MERGE_GROUP;
      const proposed = await stage.run({ ...(await mergeGate(stage, "blocking")), files: IGNORES, event, payload });
      expectVerdict(onlyGate(proposed), "failed");
      assert.equal(onlyGate(proposed).outputs["ignored"], "0");
      guardSays(proposed, "failed");
    }
  },

  "a public repository's log, summary and annotations have no account id, the outputs have": async (stage) => {
    const env = await stage.environment("clean");
    const payload = { repository: { private: false, visibility: "public" } };
    const gate = onlyGate(await stage.run({ workflow: pageOf(stage, "docs/start.md 1"), env, payload }));
    expectVerdict(gate, "passed");
    const shown = [...gate.lines, gate.summary, ...gate.annotations.map(({ message }) => message)];
    assert.doesNotMatch(shown.join("\n"), /111122223333/);
    assert.match(gate.outputs["images"] ?? "", /^111122223333\./);
  },

  "what the tests read of a step is what act reads": async ({ run, endpoint }) => {
    const workflow = `on: push
permissions: {}
jobs:
  example:
    runs-on: ubuntu-24.04
    strategy:
      fail-fast: false
      matrix:
        example: [${EXAMPLES.join(", ")}]
    steps:
      - uses: actions/checkout@v6
      - uses: OWNER/ecr-findings-gate@v1
        with:
          cloudtrail: examples/\${{ matrix.example }}
          name: \${{ matrix.example }}
`;
    const examples = (repository: string) =>
      cpSync(join(ROOT, "examples"), join(repository, "examples"), { recursive: true });
    const gates = gatesOf(await run({ workflow, prepare: examples }));
    for (const example of EXAMPLES) {
      const inputs = { cloudtrail: `examples/${example}`, name: example, "allowed-endpoints": endpoint };
      const { exitCode, outputs, summary, commands } = runStep({ with: inputs, cwd: ROOT });
      const gate = gates.find((each) => nameOf(each) === example);
      assert.ok(gate !== undefined, `no summary has the name ${example}`);
      assert.deepEqual(gate.outputs, outputs);
      assert.equal(gate.result, exitCode === 0 ? "success" : "failure");
      assert.equal(withoutTime(gate.summary), withoutTime(summary));
      const annotations = commands
        .filter(({ name }) => ["error", "warning", "notice"].includes(name))
        .map(({ name, properties, message }) => [name, titleIn(properties), message]);
      assert.deepEqual(
        gate.annotations.map(({ level, title, message }) => [level, title, message]),
        annotations,
      );
    }
  },
};

/** The workflow of the check that blocks merges, in a pull request. */
async function mergeGate(stage: Stage, scan: "clean" | "blocking" | "running") {
  const workflow = pageOf(stage, "docs/block-merges.md 1");
  return { workflow, event: "pull_request", payload: PULL_REQUEST, env: await stage.environment(scan) };
}

/** The process whose command matches; null: there is none. */
function processRunning(pattern: string): number | null {
  const { stdout } = spawnSync("pgrep", ["-f", pattern], { encoding: "utf8" });
  return stdout.trim() === "" ? null : Number(stdout);
}

function pageOf({ pages }: Stage, name: string): string {
  return pages.get(name) ?? assert.fail(`the pages have no workflow ${name}`);
}

function titleIn(properties: string): string {
  return decodeURIComponent(/title=([^,]*)/.exec(properties)?.[1] ?? "");
}

function withoutTime(summary: string): string {
  return summary.replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d UTC/g, "TIME");
}
