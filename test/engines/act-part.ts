import assert from "node:assert/strict";
import { startMoto } from "../fakes/moto-server.ts";
import { expectVerdict, gatesOf, VERDICTS } from "./act/expectations.ts";
import { OWN_JOURNEYS } from "./act/own-journeys.ts";
import { JOURNEYS, type Journey } from "./act/pages.ts";
import { completed, type Stage, setStage } from "./act/stage.ts";
import { push } from "./act/stubs/registry.ts";
import type { Part, PartContext } from "./part.ts";

/** The workflows of the pages and of the project on act, a runner that others wrote, with moto as AWS. */
export const act: Part = {
  name: "act",
  about: "the workflows of the pages and the self-test on another runner: results, outputs, summaries, annotations",
  run: async (context) => {
    const { programs, folder } = context;
    const runner = await programs.go({ module: "github.com/nektos/act", version: "v0.2.89" });
    const moto = await programs.pip({ name: "moto", version: "5.2.1", command: "moto_server", extras: "server" });
    for (const program of ["git", "jq"]) await programs.own(program);
    const server = await startMoto(moto.path);
    try {
      await runAll(context, setStage({ folder, act: runner.path, endpoint: server.url }));
    } finally {
      server.stop();
    }
  },
};

async function runAll({ check, skip }: PartContext, stage: Stage): Promise<void> {
  await check("every workflow of the pages is in the list", () => {
    assert.deepEqual([...stage.pages.keys()].sort(), Object.keys(JOURNEYS).sort());
  });
  for (const [name, journey] of Object.entries(JOURNEYS)) {
    if ("skip" in journey) {
      skip(name, journey.skip);
      continue;
    }
    for (const scan of ["clean", "blocking", "unsupported"] as const)
      await check(`${name}: ${scan} is ${VERDICTS[scan]}`, () => runPage(stage, name, journey, scan));
  }
  for (const [name, body] of Object.entries(OWN_JOURNEYS)) await check(name, () => body(stage));
}

/** Runs a workflow of a page where the scan of its image says this, and compares with README.md and the page. */
async function runPage(stage: Stage, name: string, journey: Journey, scan: keyof typeof VERDICTS): Promise<void> {
  const env = await stage.environment(scan, journey.account);
  const { before, ...setting } = journey.setting?.(scan) ?? {};
  const run = await stage.run({
    workflow: completed(stage.pages.get(name) ?? "", stage.endpoint),
    env,
    ...setting,
    before: async (sha) => {
      for (const image of journey.images?.(sha) ?? []) await push(env, image, scan);
      await before?.(sha, env);
    },
  });
  assert.equal(run.exitCode, scan === "clean" ? 0 : 1);
  for (const gate of gatesOf(run)) expectVerdict(gate, VERDICTS[scan]);
  journey.promises?.(run, scan);
}
