import { GateError, messageOf } from "../../core/errors.ts";
import type { IgnoreFileOption } from "../../core/options/input-readings.ts";
import { DEFAULT_IGNORE_FILE } from "../../core/policy/exemptions/default-ignore-file.ts";
import type { PolicyFile } from "../../core/policy/exemptions/policy-files.ts";
import {
  type BaseFile,
  type Comparison,
  type Exemptions,
  exemptionsOf,
  NO_EXEMPTIONS,
  type PullRequestBase,
} from "../../core/policy/exemptions/pull-request-exemptions.ts";
import type { Notice } from "../../core/report/notices.ts";

/** Reads a file of this run, which `option` names. `isQuotable`: an error may show what is in it. */
export type ReadOwnFile = (path: string, option: string) => Promise<{ text: string; isQuotable: boolean }>;

export type ExemptionFiles = {
  readOwnFile: ReadOwnFile;
  base: PullRequestBase;
};

/** The exemptions that apply, what they are compared with, and what is to be known of reading them. */
export type ReadExemptions = { applied: Exemptions; comparison: Comparison; notices: Notice[] };

type Read = { file: PolicyFile; path: string };

/**
 * Reads the files that `ignore-file` names. With `refuse`, and on a pull request, those of its base are all that
 * applies; where one of them cannot be read nothing applies, because a VEX document that is missing can have spoken
 * against another. Throws a GateError for a named file that is not there, for what a file that applies says wrong, and
 * where `refuse` cannot be honored.
 */
export async function readExemptions(
  option: IgnoreFileOption,
  refuse: boolean,
  files: ExemptionFiles,
): Promise<ReadExemptions> {
  const { base } = files;
  if (refuse && (base.kind === "unnamed" || base.kind === "unsupported")) {
    throw new GateError(`refuse-pull-request-ignores: ${base.why}`, {
      code: "contradiction",
      option: "refuse-pull-request-ignores",
    });
  }
  const notices: Notice[] =
    refuse && base.kind === "none" && base.notice !== null ? [{ code: "nothing-to-refuse", detail: base.notice }] : [];
  const paths = pathsOf(option);
  const isOptional = option.kind === "default";
  if (refuse && base.kind === "base") return onlyOfBase(paths, isOptional, base, files);

  const own = await Promise.all(paths.map((path) => readOwn(path, isOptional, files)));
  const present = own.filter((read) => read !== null);
  const applied = exemptionsOf(present.map(({ file }) => file));
  if (present.length === 0 || base.kind === "none" || base.kind === "unsupported") {
    return { applied, comparison: { kind: "none" }, notices };
  }
  if (base.kind === "unnamed") {
    return { applied, comparison: { kind: "unknown" }, notices: [{ code: "base-unreadable", detail: base.why }] };
  }
  const known = await readBase(paths, base);
  if (known.faults.length > 0) return { applied, comparison: { kind: "unknown" }, notices: [unreadable(base, known)] };
  // A file outside of the repository is the same with and without the pull request.
  const outside = present.filter(({ path }) => known.outside.includes(path)).map(({ file }) => file);
  return { applied, comparison: { kind: "base", base: exemptionsOf([...known.files, ...outside]) }, notices };
}

async function onlyOfBase(
  paths: readonly string[],
  isOptional: boolean,
  base: Extract<PullRequestBase, { kind: "base" }>,
  files: ExemptionFiles,
): Promise<ReadExemptions> {
  if (paths.length === 0) return { applied: NO_EXEMPTIONS, comparison: { kind: "none" }, notices: [] };
  const known = await readBase(paths, base);
  const [outside] = known.outside;
  if (outside !== undefined) {
    throw new GateError(
      `refuse-pull-request-ignores: the ignore file ${outside} is outside of the repository, so the base branch cannot have it. Commit it to the repository, or remove refuse-pull-request-ignores.`,
      { code: "contradiction", option: "refuse-pull-request-ignores" },
    );
  }
  const notices: Notice[] = [];
  const own: PolicyFile[] = [];
  for (const path of paths) {
    // That the base has no such file either is an error, as it is without a pull request.
    const isMissed = !isOptional && known.absent.includes(path);
    try {
      const read = await readOwn(path, !isMissed, files);
      if (read !== null) own.push(read.file);
    } catch (thrown) {
      if (!(thrown instanceof GateError)) throw thrown;
      if (isMissed && isNotThere(thrown.cause)) throw thrown;
      notices.push({ code: "own-files-invalid", detail: thrown.message.replace(/^ignore-file: |\.$/g, "") });
    }
  }
  const isReadable = known.faults.length === 0;
  if (!isReadable) notices.push(unreadable(base, known, "; no exemption applies"));
  return {
    applied: isReadable ? exemptionsOf(known.files) : NO_EXEMPTIONS,
    comparison: { kind: "own", own: exemptionsOf(own) },
    notices,
  };
}

type KnownBase = { files: PolicyFile[]; absent: string[]; outside: string[]; faults: string[] };

function unreadable({ label }: { label: string }, { faults }: KnownBase, effect = ""): Notice {
  return { code: "base-unreadable", detail: `in ${label}, ${faults.join("; ")}${effect}` };
}

async function readBase(
  paths: readonly string[],
  base: Extract<PullRequestBase, { kind: "base" }>,
): Promise<KnownBase> {
  const { parsePolicyFile } = await import("../../core/policy/exemptions/policy-files.ts");
  const texts = await base.read(paths);
  const known: KnownBase = { files: [], absent: [], outside: [], faults: [] };
  for (const [index, path] of paths.entries()) {
    const text: BaseFile = texts[index] ?? { kind: "unreadable", why: "it was not read" };
    if (text.kind === "absent") known.absent.push(path);
    else if (text.kind === "outside") known.outside.push(path);
    else if (text.kind === "unreadable") known.faults.push(`${path}: ${text.why}`);
    else {
      try {
        known.files.push(parsePolicyFile(text.text, path));
      } catch (thrown) {
        if (!(thrown instanceof GateError)) throw thrown;
        known.faults.push(thrown.message);
      }
    }
  }
  return known;
}

function pathsOf(option: IgnoreFileOption): string[] {
  switch (option.kind) {
    case "none":
      return [];
    case "default":
      return [DEFAULT_IGNORE_FILE];
    case "named":
      return [...new Set(option.paths)];
  }
}

/** The file as this run has it; null where it is not there and need not be. */
async function readOwn(path: string, isOptional: boolean, { readOwnFile }: ExemptionFiles): Promise<Read | null> {
  const read = await readOwnFile(path, "ignore-file").catch((thrown: unknown) => {
    if (isOptional && isNotThere(thrown)) return null;
    if (thrown instanceof GateError) throw thrown;
    throw new GateError(
      `ignore-file: ${path} cannot be read: ${messageOf(thrown)}. Check the path, and that the repository is checked out.`,
      { code: "unreadable-file", option: "ignore-file", cause: thrown },
    );
  });
  if (read === null) return null;
  const { text, isQuotable } = read;
  // YAML and VEX are loaded where there is a file of them.
  const { parsePolicyFile } = await import("../../core/policy/exemptions/policy-files.ts");
  try {
    return { file: parsePolicyFile(text, path), path };
  } catch (thrown) {
    if (isQuotable || !(thrown instanceof GateError)) throw thrown;
    throw new GateError(
      `ignore-file: ${path}${positionIn(thrown.message, path)} is not valid. The reason is not shown, because it can quote the file, which is outside of the checkout or behind a symbolic link. Copy the file into the checkout to see it.`,
      { code: "policy-file", option: "ignore-file" },
    );
  }
}

/** `:3:5` behind the path, or nothing. */
function positionIn(message: string, path: string): string {
  return /^:\d+:\d+/.exec(message.slice(message.indexOf(path) + path.length))?.[0] ?? "";
}

function isNotThere(thrown: unknown): boolean {
  return thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT";
}
