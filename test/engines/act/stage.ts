import { shownWorkflows } from "../../support/workflow-texts.ts";
import { type ActRun, actIn, type Setting } from "./act-run.ts";
import { type LocalActions, layOutActions } from "./local-actions.ts";
import { assumeRole, type Environment, type Scan } from "./stubs/registry.ts";

/** act, the actions, and moto as AWS. */
export type Stage = {
  run: (setting: Setting) => Promise<ActRun>;
  actions: LocalActions;
  endpoint: string;
  /** The variables of a run: credentials of this account, and what the scans of pushed images say. */
  environment: (scan: Scan, account?: string) => Promise<Environment>;
  /** The workflows of the pages, by page and number: `docs/start.md 1`. */
  pages: ReadonlyMap<string, string>;
};

const ACCOUNT = "111122223333";

export function setStage({ folder, act, endpoint }: { folder: string; act: string; endpoint: string }): Stage {
  const actions = layOutActions(folder, endpoint);
  return {
    run: actIn(folder, act, actions),
    actions,
    endpoint,
    environment: async (scan, account = ACCOUNT) => {
      const aws = { AWS_ENDPOINT_URL: endpoint, AWS_REGION: "eu-central-1", AWS_EC2_METADATA_DISABLED: "true" };
      const nobody = { ...aws, AWS_ACCESS_KEY_ID: "AKIAIOSFODNN7EXAMPLE", AWS_SECRET_ACCESS_KEY: "x" };
      const session = await assumeRole(nobody, `arn:aws:iam::${account}:role/runner`);
      return { ...aws, ...session, ENGINES_SCAN: scan };
    },
    pages: numbered(),
  };
}

/** Where a page shows steps only, the code is checked out before them, and an emulator of a page is moto. */
export function completed(workflow: string, endpoint: string): string {
  const isWhole = !workflow.includes("\n  shown:\n") || workflow.includes("uses: actions/checkout@");
  const checkedOut = isWhole
    ? workflow
    : workflow.replace("    steps:\n", "    steps:\n      - uses: actions/checkout@v6\n");
  return checkedOut.replaceAll("http://localhost:4566", endpoint);
}

function numbered(): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { name, text } of shownWorkflows()) {
    const page = name.replace(/:\d+$/, "");
    const number = [...texts.keys()].filter((key) => key.startsWith(`${page} `)).length + 1;
    texts.set(`${page} ${number}`, text);
  }
  return texts;
}
