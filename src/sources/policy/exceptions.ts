import { GateError, messageOf } from "../../core/errors.ts";
import type { IgnoreFileOption } from "../../core/options/input-readings.ts";
import type { PolicyFile } from "../../core/policy/policy-files.ts";
import type { BaseText } from "../../core/policy/pull-request-exceptions.ts";
import type { Policy } from "../../core/policy/rules.ts";

/** Read where `ignore-file` names none, if it is there. */
const DEFAULT_IGNORE_FILE = ".ecr-findings-ignore.yaml";

export type ExceptionFiles = {
  readText: (path: string) => Promise<string>;
  /** What the pull request's base branch has under a path; null where the run is about no pull request. */
  readBase: ((path: string) => Promise<BaseText>) | null;
};

/**
 * The exceptions of the files that `ignore-file` names, each marked by whether a pull request adds it. Throws a
 * GateError for a named file that is not there, and for what a file says wrong.
 */
export async function readExceptions(
  option: IgnoreFileOption,
  files: ExceptionFiles,
): Promise<Pick<Policy, "ignoreFiles" | "vex" | "baseFault">> {
  const read = await Promise.all((await textsOf(option, files)).map(({ path, text }) => readFile(path, text, files)));
  const faults = read.map(({ fault }) => fault).filter((fault) => fault !== null);
  return {
    ignoreFiles: read.flatMap(({ file }) => (file.kind === "ignore-file" ? [file.file] : [])),
    vex: read.flatMap(({ file }) => (file.kind === "vex" ? [file.document] : [])),
    baseFault: faults.length === 0 ? null : faults.join("; "),
  };
}

async function textsOf(
  option: IgnoreFileOption,
  { readText }: ExceptionFiles,
): Promise<{ path: string; text: string }[]> {
  switch (option.kind) {
    case "none":
      return [];
    case "default":
      try {
        return [{ path: DEFAULT_IGNORE_FILE, text: await readText(DEFAULT_IGNORE_FILE) }];
      } catch (thrown) {
        if (thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT") return [];
        throw unreadable(DEFAULT_IGNORE_FILE, thrown);
      }
    case "named":
      return Promise.all(
        [...new Set(option.paths)].map(async (path) => {
          const text = await readText(path).catch((thrown: unknown) => {
            throw unreadable(path, thrown);
          });
          return { path, text };
        }),
      );
  }
}

function unreadable(path: string, thrown: unknown): GateError {
  return new GateError(
    `ignore-file: ${path} cannot be read: ${messageOf(thrown)}. Check the path, and that the repository is checked out.`,
  );
}

async function readFile(
  path: string,
  text: string,
  { readBase }: ExceptionFiles,
): Promise<{ file: PolicyFile; fault: string | null }> {
  // YAML and VEX are loaded where there is a file of them.
  const { parsePolicyFile } = await import("../../core/policy/policy-files.ts");
  const file = parsePolicyFile(text, path);
  if (readBase === null) return { file, fault: null };
  const { holdAgainstBase } = await import("../../core/policy/pull-request-exceptions.ts");
  return holdAgainstBase(file, await readBase(path));
}
