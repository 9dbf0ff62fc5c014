/** What act reports about a step that it ran. */
export type ActStep = {
  /** The name of the job, with the number of its leg where it has a matrix. */
  job: string;
  id: string;
  /** What the step is called: its name, or what it uses or runs. */
  label: string;
  result: "success" | "failure";
  outputs: Record<string, string>;
  summary: string;
  /** The workflow commands that make annotations. */
  annotations: { level: string; title: string; file: string; message: string }[];
  /** The lines that the step printed, without its workflow commands. */
  lines: string[];
};

export type ActLog = {
  steps: readonly ActStep[];
  /** The result of each job that ran. */
  jobs: Readonly<Record<string, string>>;
};

type Entry = {
  msg: string;
  job?: string;
  stepID?: string[];
  stage?: string;
  command?: string;
  name?: string;
  arg?: string;
  content?: string;
  kvPairs?: Record<string, string> | null;
  raw_output?: boolean;
  stepResult?: string;
  jobResult?: string;
};

const ANNOTATIONS = new Set(["error", "warning", "notice"]);

/** Reads what `act --json` prints. */
export function readActLog(output: string): ActLog {
  const steps = new Map<string, ActStep>();
  const jobs: Record<string, string> = {};
  for (const entry of output.split("\n").flatMap(entryOf)) {
    if (entry.job !== undefined && entry.jobResult !== undefined) jobs[entry.job.trim()] = entry.jobResult;
    if (entry.job === undefined || entry.stage !== "Main" || entry.stepID === undefined) continue;
    const id = entry.stepID.join("/");
    const key = `${entry.job} ${id}`;
    const started = / Run Main (.*)$/s.exec(entry.msg)?.[1];
    if (started !== undefined && entry.raw_output !== true) {
      const [job, result] = [entry.job.trim(), "failure" as const];
      steps.set(key, { job, id, label: started, result, outputs: {}, summary: "", annotations: [], lines: [] });
    }
    const step = steps.get(key);
    if (step !== undefined) add(step, entry);
  }
  return { steps: [...steps.values()], jobs };
}

function add(step: ActStep, { msg, command, name, arg, content, kvPairs, raw_output, stepResult }: Entry): void {
  if (stepResult === "success") step.result = "success";
  if (raw_output === true) step.lines.push(msg);
  if (command === "set-output" && name !== undefined) step.outputs[name] = arg ?? "";
  if (command === "summary") step.summary = content ?? "";
  if (command !== undefined && ANNOTATIONS.has(command))
    step.annotations.push({
      level: command,
      title: kvPairs?.["title"] ?? "",
      file: kvPairs?.["file"] ?? "",
      message: arg ?? "",
    });
}

/** Lines that are not JSON come from act itself, before it runs anything. */
function entryOf(line: string): Entry[] {
  if (!line.startsWith("{")) return [];
  const entry: Entry = JSON.parse(line);
  return [entry];
}
