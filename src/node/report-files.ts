import { GateError } from "../core/errors.ts";
import type { FileTarget } from "../core/file-target.ts";
import type { Options } from "../core/options/options.ts";
import { DEFAULT_IGNORE_FILE } from "../core/policy/exemptions/default-ignore-file.ts";
import type { TextPieces } from "../core/text/text-pieces.ts";
import { writeFailure } from "./write-failure.ts";

/** What checking and writing need of the machine. */
export type OutputFiles = {
  env: NodeJS.ProcessEnv;
  /** Writes the whole file or nothing, or throws. */
  writeFile: (path: string, text: TextPieces) => Promise<void>;
  fileTarget: (path: string) => Promise<FileTarget>;
  descriptorTarget: (descriptor: number) => FileTarget;
};

export type OutputOption = "report-file" | "sarif-file" | "html-file";

/** A requested file. `isLog`: it is a device, a pipe or a socket, which people may read as they read a log. */
export type Output = { option: OutputOption; path: string; isLog: boolean };

/** A requested file after the run; `problem` is why it could not be written, or null. */
export type WrittenFile = { option: OutputOption; path: string; problem: unknown };

/** The path of a requested file; null where it was not requested or not written. */
export function writtenPath(files: readonly WrittenFile[], option: OutputOption): string | null {
  return files.find((file) => file.option === option && file.problem === null)?.path ?? null;
}

/**
 * The files that the options request, to be checked before anything is evaluated. `entryReads`: whether an entry of
 * `cloudtrail` reads the file at a path without links. Throws a GateError where a requested file is one that this run
 * reads or writes for another purpose, however its path is written.
 */
export async function checkOutputs(
  options: Options,
  files: Omit<OutputFiles, "writeFile">,
  entryReads: (entry: string, path: string) => boolean,
): Promise<Output[]> {
  const requested = [
    { option: "report-file", path: options.reportFile },
    { option: "sarif-file", path: options.sarifFile },
    { option: "html-file", path: options.htmlFile },
  ] as const;
  const targets: (Output & { target: FileTarget })[] = [];
  for (const { option, path } of requested) {
    if (path === null) continue;
    // A path that cannot be resolved cannot be written either: that will be a problem of this file alone.
    const target = await files.fileTarget(path).catch(() => null);
    targets.push({ option, path, isLog: target?.kind === "stream", target: target ?? UNKNOWN_TARGET });
  }
  if (targets.length === 0) return [];
  const others = await otherFiles(options, files);
  for (const [index, { option, path, target }] of targets.entries()) {
    const duplicate = targets.slice(0, index).find((other) => isSame(target, other.target));
    if (duplicate !== undefined) {
      throw new GateError(
        `${option}: ${path} is the same file as ${duplicate.option} ${duplicate.path}. Give each a path of its own.`,
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

/** Devices and pipes can be read and written at once, and output to an open file descriptor is appended. */
function isSame(a: FileTarget, b: FileTarget): boolean {
  if (a.kind === "stream" || b.kind === "stream" || a.descriptor !== null) return false;
  return a.ids.some((id) => b.ids.includes(id));
}

/** The variables that name files of the GitHub runner and of the AWS clients. */
const FILE_VARIABLES = [
  "GITHUB_EVENT_PATH GITHUB_OUTPUT GITHUB_ENV GITHUB_PATH GITHUB_STATE GITHUB_STEP_SUMMARY",
  "AWS_WEB_IDENTITY_TOKEN_FILE AWS_SHARED_CREDENTIALS_FILE AWS_CONFIG_FILE AWS_CA_BUNDLE NODE_EXTRA_CA_CERTS",
  "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
].flatMap((names) => names.split(" "));

/** Every file that this run reads by its path, or writes besides the outputs. `name` completes "PATH is ...". */
async function otherFiles(
  options: Options,
  files: Omit<OutputFiles, "writeFile">,
): Promise<{ name: string; target: FileTarget }[]> {
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
    ...FILE_VARIABLES.flatMap((variable) => {
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

/** What is written to an output, and which files must not be overwritten. */
export type Contents = {
  render: (output: Output) => Promise<TextPieces>;
  /** Whether the file at a target was read as an input. `targetOf` resolves other paths. */
  wasRead: (target: FileTarget, targetOf: (path: string) => Promise<FileTarget>) => Promise<boolean>;
};

/**
 * Writes each output that `checkOutputs` returned. One that cannot be rendered, or must not be written, is a problem of
 * that output alone.
 */
export async function writeFiles(
  outputs: readonly Output[],
  { render, wasRead }: Contents,
  { writeFile, fileTarget }: Pick<OutputFiles, "writeFile" | "fileTarget">,
): Promise<WrittenFile[]> {
  const files: WrittenFile[] = [];
  for (const output of outputs) {
    const { option, path } = output;
    const problem: unknown = await refuseInput(path, wasRead, fileTarget)
      .then(() => render(output))
      .then((text) => writeFile(path, text))
      .then(
        () => null,
        (thrown: unknown) => thrown ?? new Error("unknown error"),
      );
    files.push({ option, path, problem });
  }
  return files;
}

/**
 * Throws a GateError where the file at `path` was read as an input: a link in a folder of `cloudtrail` can lead to any
 * file, which is known only after the folder was read.
 */
async function refuseInput(
  path: string,
  wasRead: Contents["wasRead"],
  fileTarget: OutputFiles["fileTarget"],
): Promise<void> {
  // Writing to a path that cannot be resolved fails by itself.
  const target = await fileTarget(path).catch(() => null);
  if (target?.kind !== "file" || target.descriptor !== null) return;
  if (!(await wasRead(target, fileTarget))) return;
  throw new GateError(
    "this run read the file as an input of cloudtrail, and would overwrite it. Write to another path",
    { code: "contradiction", option: null },
  );
}

/** Why a file was not written, and the fix, for a warning that names it. */
export function whyNotWritten({ option, path, problem }: WrittenFile, where: "action" | "command"): string {
  return `${option}: ${path} was not written: ${writeFailure(path, problem, where)}`;
}
