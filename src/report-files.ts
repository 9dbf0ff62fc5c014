import { GateError, messageOf } from "./core/errors.ts";
import type { FileTarget } from "./core/file-target.ts";
import type { FileLine } from "./core/options/dockerfile.ts";
import type { Options } from "./core/options/options.ts";
import type { Redactor } from "./core/report/redact-report.ts";
import type { Report } from "./core/report/report.ts";
import { renderJson } from "./render/json.ts";
import { type Format, forLog } from "./render/log-format.ts";
import type { LocalReads } from "./sources/cloudtrail/local-reads.ts";
import { DEFAULT_IGNORE_FILE } from "./sources/policy/exemptions.ts";

/** What writing the report needs of the machine. */
export type OutputFiles = {
  env: NodeJS.ProcessEnv;
  /** Writes a whole file or nothing, or throws. */
  writeFile: (path: string, text: string) => Promise<void>;
  fileTarget: (path: string) => Promise<FileTarget>;
  descriptorTarget: (descriptor: number) => FileTarget;
  /** What the readers of this run may see. */
  redactor: Pick<Redactor, "report" | "file">;
  /** The SHA-256 of a text, in hexadecimal. */
  sha256: (text: string) => string;
};

export type OutputOption = "report-file" | "sarif-file" | "html-file";

/** A file that was asked for; `problem` is why it could not be written, or null. */
export type WrittenFile = { option: OutputOption; path: string; problem: unknown };

/** A file that was asked for, and whether people read it as they read a log. */
export type Output = { option: OutputOption; path: string; isLog: boolean };

/** Where a file that was asked for is; null where it was not asked for, or not written. */
export function writtenPath(files: readonly WrittenFile[], option: OutputOption): string | null {
  return files.find((file) => file.option === option && file.problem === null)?.path ?? null;
}

/**
 * The files that the options ask for. Throws a GateError where one of them is a file that this run reads or writes
 * otherwise, whatever its path looks like: nothing has been evaluated by then, and nothing is overwritten.
 */
export async function checkOutputs(options: Options, files: OutputFiles): Promise<Output[]> {
  const asked = [
    { option: "report-file", path: options.reportFile },
    { option: "sarif-file", path: options.sarifFile },
    { option: "html-file", path: options.htmlFile },
  ] as const;
  const targets: (Output & { target: FileTarget })[] = [];
  for (const { option, path } of asked) {
    if (path === null) continue;
    // What cannot be looked at is not written either, which is a problem of that file alone.
    const target = await files.fileTarget(path).catch(() => null);
    targets.push({ option, path, isLog: target?.kind === "stream", target: target ?? UNKNOWN_TARGET });
  }
  if (targets.length === 0) return [];
  const others = await otherFiles(options, files);
  const { entryReads } = await import("./sources/cloudtrail/entry-reads.ts");
  for (const [index, { option, path, target }] of targets.entries()) {
    const isOutput = targets.slice(0, index).find((other) => isSame(target, other.target));
    if (isOutput !== undefined) {
      throw new GateError(
        `${option}: ${path} is the same file as ${isOutput.option} ${isOutput.path}. Give each a path of its own.`,
        { code: "contradiction", option },
      );
    }
    const other = others.find((each) => isSame(target, each.target));
    const entry = target.kind === "file" ? options.cloudtrail.find((each) => entryReads(each, target.path)) : undefined;
    const name = other?.name ?? (entry === undefined ? null : `one of the files of cloudtrail ${entry}`);
    if (name === null) continue;
    throw new GateError(`${option}: ${path} is ${name}, which it would overwrite. Write to another path.`, {
      code: "contradiction",
      option,
    });
  }
  return targets.map(({ option, path, isLog }) => ({ option, path, isLog }));
}

const UNKNOWN_TARGET: FileTarget = { kind: "other", ids: [], path: "", descriptor: null };

/** Devices and pipes may be read and written by many; an open file that is named as such is written on. */
function isSame(a: FileTarget, b: FileTarget): boolean {
  if (a.kind === "stream" || b.kind === "stream" || a.descriptor !== null) return false;
  return a.ids.some((id) => b.ids.includes(id));
}

/** Files of the runner's and of AWS's clients, by the variable that names each. */
const FILES_OF_THE_ENVIRONMENT = [
  "GITHUB_EVENT_PATH GITHUB_OUTPUT GITHUB_ENV GITHUB_PATH GITHUB_STATE GITHUB_STEP_SUMMARY",
  "AWS_WEB_IDENTITY_TOKEN_FILE AWS_SHARED_CREDENTIALS_FILE AWS_CONFIG_FILE AWS_CA_BUNDLE NODE_EXTRA_CA_CERTS",
  "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
].flatMap((names) => names.split(" "));

/** Every file that this run reads by its path, or that others write for it. `name` completes "PATH is ...". */
async function otherFiles(options: Options, files: OutputFiles): Promise<{ name: string; target: FileTarget }[]> {
  const { ignoreFile, buildMetadata, baseline, dockerfile, cloudtrail } = options;
  const ignored = {
    default: [DEFAULT_IGNORE_FILE],
    none: [],
    named: ignoreFile.kind === "named" ? ignoreFile.paths : [],
  };
  const read = (option: string, path: string) => ({ name: `the same file as ${option} ${path}`, path });
  const paths = [
    ...cloudtrail.filter((entry) => entry !== "-").map((path) => read("cloudtrail", path)),
    ...ignored[ignoreFile.kind].map((path) => read("ignore-file", path)),
    ...(baseline?.kind === "report" ? [read("baseline", baseline.path)] : []),
    ...(dockerfile === null ? [] : [read("dockerfile", dockerfile)]),
    ...(buildMetadata?.kind === "file" ? [read("build-metadata", buildMetadata.path)] : []),
    ...FILES_OF_THE_ENVIRONMENT.flatMap((variable) => {
      const path = files.env[variable];
      return path === undefined || path === "" ? [] : [{ name: `the file that ${variable} names`, path }];
    }),
  ];
  const targets: { name: string; target: FileTarget }[] = [];
  for (const { name, path } of paths) {
    const target = await files.fileTarget(path).catch(() => null);
    if (target !== null) targets.push({ name, target });
  }
  const descriptors = [
    ...(cloudtrail.includes("-") ? [{ name: "the same file as cloudtrail -, standard input", descriptor: 0 }] : []),
    { name: "where standard output is written", descriptor: 1 },
    { name: "where standard error is written", descriptor: 2 },
  ];
  for (const { name, descriptor } of descriptors) targets.push({ name, target: files.descriptorTarget(descriptor) });
  return targets;
}

/** What is written, and what was read of this machine; null where nothing was. */
export type Contents = { report: Report; shown: Report; dockerfile: FileLine | null; reads: LocalReads | null };

/** Writes each of them; one that cannot be rendered, or must not be written, is a problem of its own. */
export async function writeFiles(
  outputs: readonly Output[],
  { report, shown, dockerfile, reads }: Contents,
  { sha256, writeFile, fileTarget, redactor }: OutputFiles,
): Promise<WrittenFile[]> {
  const render = {
    // A report that goes to a device or a pipe is one that people read.
    "report-file": async (isLog: boolean) => renderJson(isLog ? shown : redactor.file(report)),
    "sarif-file": async () => (await import("./render/sarif.ts")).renderSarif(shown, { dockerfile, sha256 }),
    "html-file": async () => (await import("./render/html.ts")).renderHtml(shown, { sha256 }),
  } satisfies Record<OutputOption, (isLog: boolean) => Promise<string>>;
  const files: WrittenFile[] = [];
  for (const { option, path, isLog } of outputs) {
    const problem: unknown = await refuseInput(path, reads, fileTarget)
      .then(() => render[option](isLog))
      .then((text) => writeFile(path, isLog ? forLog(text, FORMATS[option]) : text))
      .then(
        () => null,
        (thrown: unknown) => thrown ?? new Error("nobody said why"),
      );
    files.push({ option, path, problem });
  }
  return files;
}

/**
 * Throws a GateError where the file at `path` was read as an input: a link in a folder of `cloudtrail` can lead to any
 * file, which is known once the folder was read.
 */
async function refuseInput(
  path: string,
  reads: LocalReads | null,
  fileTarget: OutputFiles["fileTarget"],
): Promise<void> {
  if (reads === null) return;
  // A path that cannot be looked at is an error when it is written.
  const target = await fileTarget(path).catch(() => null);
  if (target?.kind !== "file" || target.descriptor !== null) return;
  const { wasRead } = await import("./sources/cloudtrail/local-reads.ts");
  if (!(await wasRead(reads, target, fileTarget))) return;
  throw new GateError("this run read it as an input of cloudtrail, which it would overwrite. Write to another path", {
    code: "contradiction",
    option: null,
  });
}

const FORMATS = { "report-file": "json", "sarif-file": "sarif", "html-file": "html" } satisfies Record<
  OutputOption,
  Format
>;

/** Why a file was not written, for a warning that names it. */
export function whyNotWritten({ option, path, problem }: WrittenFile): string {
  return `${option}: ${path} was not written: ${messageOf(problem)}`;
}
