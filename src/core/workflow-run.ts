/** A workflow run: `id` grows with each run of a repository, `attempt` with each rerun of a run. */
export type WorkflowRun = { id: number; attempt: number };

/** Whether `run` was started after `other`. */
export function isLaterRun(run: WorkflowRun, other: WorkflowRun): boolean {
  return run.id === other.id ? run.attempt > other.attempt : run.id > other.id;
}

/** The run that the variables of the runner name; null where they name none. */
export function workflowRun(env: NodeJS.ProcessEnv): WorkflowRun | null {
  const [id, attempt] = [number(env["GITHUB_RUN_ID"]), number(env["GITHUB_RUN_ATTEMPT"] ?? "1")];
  return id === null || attempt === null ? null : { id, attempt };
}

function number(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}
