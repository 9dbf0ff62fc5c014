import { parse } from "yaml";

/** What action.yml declares, as far as a workflow can be wrong about it. */
export type ActionFile = { inputs: readonly string[]; outputs: readonly string[] };

type Step = { id?: string; name?: string; uses?: string; with?: Record<string, unknown>; run?: string };
type Job = {
  name?: string;
  uses?: string;
  with?: Record<string, unknown>;
  secrets?: Record<string, unknown>;
  permissions?: unknown;
  "timeout-minutes"?: number;
  "runs-on"?: string;
  steps?: Step[];
};
type Workflow = {
  name?: string;
  on?: unknown;
  permissions?: unknown;
  concurrency?: unknown;
  jobs: Record<string, Job>;
};

const PINNED = /^[\w.-]+(\/[\w.-]+)+@[0-9a-f]{40}$/;
const OURS = /^(\.\/|[\w.-]+\/ecr-findings-gate@.+)$/;
const OUR_WORKFLOW = /^[\w.-]+\/ecr-findings-gate\/\.github\/workflows\/gate\.yml@.+$/;

/** Faults of a workflow of this project: what a security review of an action checks in the file. */
export function faultsOfOwn(text: string, action: ActionFile | null): string[] {
  const workflow: Workflow = parse(text);
  const jobs = Object.entries(workflow.jobs);
  const triggers = JSON.stringify(workflow.on ?? null);
  return [
    ...unless(workflow.name !== undefined, "it has no name"),
    ...unless(JSON.stringify(workflow.permissions) === "{}", "permissions at the top are not {}"),
    // A group of a called workflow makes its independent callers wait for each other.
    ...unless(workflow.concurrency !== undefined || isOnlyCalled(workflow), "it has no concurrency"),
    ...unless(
      !/pull_request_target|workflow_run/.test(triggers),
      "it runs code of a pull request with the permissions of this repository",
    ),
    ...jobs.flatMap(([id, job]) => faultsOfJob(job).map((fault) => `${id}: ${fault}`)),
    ...unpinned(text, { pinOurs: true }),
    ...wrongAboutUs(workflow, action),
  ];
}

/** Faults of a workflow in the documentation: actions that are not pinned, no permissions, unknown inputs. */
export function faultsOfShown(text: string, action: ActionFile | null): string[] {
  const workflow: Workflow = parse(text);
  const named = Object.values(workflow.jobs).every(({ permissions }) => permissions !== undefined);
  return [
    ...unless(workflow.permissions !== undefined || named, "it does not set its permissions"),
    ...unpinned(text, { pinOurs: false }),
    ...wrongAboutUs(workflow, action),
  ];
}

/** What gate.yml declares, as far as a caller can be wrong about it. */
export type GateFile = {
  inputs: Record<string, { required?: boolean }>;
  secrets: readonly string[];
  outputs: readonly string[];
  permissions: Record<string, string>;
};

/** Faults of the jobs of a workflow that call gate.yml. */
export function faultsOfCalls(text: string, gate: GateFile): string[] {
  const workflow: Workflow = parse(text);
  return Object.entries(workflow.jobs).flatMap(([id, job]) => {
    if (job.uses === undefined || !OUR_WORKFLOW.test(job.uses)) return [];
    const given = Object.keys(job.with ?? {});
    const required = Object.keys(gate.inputs).filter((name) => gate.inputs[name]?.required === true);
    const asked = [...text.matchAll(new RegExp(`\\bneeds\\.${id}\\.outputs\\.([\\w-]+)`, "g"))].map(
      ([, name = ""]) => name,
    );
    return [
      ...given.filter((name) => !Object.hasOwn(gate.inputs, name)).map((name) => `gate.yml has no input ${name}`),
      ...required.filter((name) => !given.includes(name)).map((name) => `gate.yml requires the input ${name}`),
      ...Object.keys(job.secrets ?? {})
        .filter((name) => !gate.secrets.includes(name))
        .map((name) => `gate.yml has no secret ${name}`),
      ...asked.filter((name) => !gate.outputs.includes(name)).map((name) => `gate.yml has no output ${name}`),
      ...unless(
        JSON.stringify(job.permissions) === JSON.stringify(gate.permissions),
        "the job that calls gate.yml does not grant exactly its permissions",
      ),
    ];
  });
}

function isOnlyCalled({ on }: Workflow): boolean {
  return typeof on === "object" && on !== null && JSON.stringify(Object.keys(on)) === '["workflow_call"]';
}

function faultsOfJob(job: Job): string[] {
  const minutes = job["timeout-minutes"];
  const steps = job.steps ?? [];
  const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
  const kept = checkouts.some((step) => step.with?.["persist-credentials"] !== false);
  const templates = steps.filter(({ run }) => run?.includes("${{"));
  return [
    ...unless(job.name !== undefined, "it has no name"),
    ...unless(job.permissions !== undefined, "it does not set its permissions"),
    // A job that calls a workflow has none; that workflow's jobs have.
    ...unless(
      job.uses !== undefined || (typeof minutes === "number" && minutes <= 60),
      "it has no timeout-minutes of at most 60",
    ),
    ...unless(!/latest/.test(job["runs-on"] ?? ""), "its runner label changes over time"),
    ...unless(!kept, "a checkout keeps its credentials: set persist-credentials: false"),
    ...unless(templates.length === 0, "a run step contains ${{ }}: pass the value in env"),
  ];
}

/** In the documentation this action is pinned by its major version: a page cannot name the commit that contains it. */
function unpinned(text: string, { pinOurs }: { pinOurs: boolean }): string[] {
  return text.split("\n").flatMap((line) => {
    const [, reference, comment] = /^\s*(?:- )?uses:\s*["']?([^\s"'#]+)["']?(?:\s+#\s*(.*))?$/.exec(line) ?? [];
    if (reference === undefined || reference.startsWith("./")) return [];
    if (!pinOurs && (OURS.test(reference) || OUR_WORKFLOW.test(reference)) && /@v\d+$/.test(reference)) return [];
    const hash = reference.slice(reference.indexOf("@") + 1);
    const pinned = PINNED.test(reference) && !/^(.)\1*$/.test(hash);
    return unless(pinned, `${reference} is not pinned to a full commit hash`).concat(
      unless(/^v\d+(\.\d+)*$/.test(comment ?? ""), `${reference} has no comment with its version`),
    );
  });
}

/** Inputs that action.yml does not have, and outputs of our steps that it does not give. */
function wrongAboutUs(workflow: Workflow, action: ActionFile | null): string[] {
  if (action === null) return [];
  return Object.values(workflow.jobs).flatMap((job) => {
    const ours = (job.steps ?? []).filter(({ uses }) => uses !== undefined && OURS.test(uses));
    const given = ours.flatMap((step) => Object.keys(step.with ?? {}));
    const ids = new Set(ours.flatMap(({ id }) => (id === undefined ? [] : [id])));
    const asked = [...JSON.stringify(job).matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)];
    const outputs = asked.flatMap(([, id = "", output = ""]) => (ids.has(id) ? [output] : []));
    const noInput = given.filter((name) => !action.inputs.includes(name));
    const noOutput = outputs.filter((name) => !action.outputs.includes(name));
    return noInput
      .map((name) => `action.yml has no input ${name}`)
      .concat(noOutput.map((name) => `action.yml has no output ${name}`));
  });
}

function unless(holds: boolean, fault: string): string[] {
  return holds ? [] : [fault];
}
