import { parse } from "yaml";

/** What action.yml declares, as far as a workflow can be wrong about it. */
export type ActionFile = { inputs: readonly string[]; outputs: readonly string[] };

type Step = { id?: string; uses?: string; with?: Record<string, unknown> };
type Job = { uses?: string; permissions?: unknown; "timeout-minutes"?: number; "runs-on"?: string; steps?: Step[] };
type Workflow = { on?: unknown; permissions?: unknown; jobs: Record<string, Job> };

const PINNED = /^[\w.-]+(\/[\w.-]+)+@[0-9a-f]{40}$/;
const OURS = /^(\.\/|[\w.-]+\/ecr-findings-gate@.+)$/;
const OUR_WORKFLOW = /^[\w.-]+\/ecr-findings-gate\/\.github\/workflows\/gate\.yml@.+$/;

/**
 * Faults of a workflow of this project in its permissions, pins and inputs. The other rules for workflows are those of
 * zizmor, which `npm run engines -- linters` runs.
 */
export function faultsOfOwn(text: string, action: ActionFile | null): string[] {
  const workflow: Workflow = parse(text);
  const jobs = Object.entries(workflow.jobs);
  const triggers = JSON.stringify(workflow.on ?? null);
  return [
    ...unless(JSON.stringify(workflow.permissions) === "{}", "permissions at the top are not {}"),
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

/** Faults of the jobs of a workflow that call gate.yml; the language service checks what they give it. */
export function faultsOfCalls(text: string, permissions: Record<string, string>): string[] {
  const workflow: Workflow = parse(text);
  return Object.values(workflow.jobs)
    .filter(({ uses }) => uses !== undefined && OUR_WORKFLOW.test(uses))
    .flatMap((job) =>
      unless(
        JSON.stringify(job.permissions) === JSON.stringify(permissions),
        "the job that calls gate.yml does not grant exactly its permissions",
      ),
    );
}

function faultsOfJob(job: Job): string[] {
  return [
    ...unless(job.permissions !== undefined, "it does not set its permissions"),
    // A job that calls a workflow has none; that workflow's jobs have.
    ...unless(
      job.uses !== undefined || (job["timeout-minutes"] ?? Number.NaN) <= 60,
      "it has no timeout-minutes of at most 60",
    ),
    ...unless(!/latest/.test(job["runs-on"] ?? ""), "its runner label changes over time"),
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
