import { GateError, messageOf } from "../../core/errors.ts";
import type { IgnoreFileOption } from "../../core/options/input-readings.ts";
import type { PolicyFileVersion, ReadCentralPolicies } from "../../core/policy/exemptions/central-policy.ts";
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
import { NO_CENTRAL, readCentral, withCentral } from "./central-policies.ts";

/** Reads a file of this run that `option` names. `isQuotable`: an error may quote the text. */
export type ReadOwnFile = (path: string, option: string) => Promise<{ text: string; isQuotable: boolean }>;

/** What is known about the paths of policy files. */
export type PolicyPaths = {
  /** The absolute path, and the path in messages: as in the repository, or as the user gave it for a file outside. */
  resolvePath: (path: string) => Promise<{ absolute: string; shown: string }>;
  /** Paths of files that are named like the default ignore file, and are not where it is read. */
  misplacedIgnoreFiles: () => Promise<string[]>;
};

export type ExemptionFiles = PolicyPaths & {
  readOwnFile: ReadOwnFile;
  base: PullRequestBase;
  readCentralPolicies: ReadCentralPolicies;
};

/** The exemptions that apply, what they are compared with, and notices about reading them. */
export type ReadExemptions = {
  applied: Exemptions;
  comparison: Comparison;
  notices: Notice[];
  /** The files that apply. */
  policyFiles: PolicyFileVersion[];
};

/** `isComplete`: whether every file that should apply could be read. */
type ReadLocal = Omit<ReadExemptions, "policyFiles"> & { isComplete: boolean };

/** A path of `ignore-file`: as the user gave it, and as messages show it. */
type NamedPath = { given: string; shown: string };

type Read = { file: PolicyFile; path: NamedPath };

/**
 * Reads the files and central policies that `ignore-file` names. A pull request cannot change a central policy, so it
 * applies with and without `refuse`, and to both sides of the comparison with the base. Throws a GateError for a central
 * policy that cannot be read, and as for the other files.
 */
export async function readExemptions(
  option: IgnoreFileOption,
  refuse: boolean,
  files: ExemptionFiles,
): Promise<ReadExemptions> {
  const addresses = option.kind === "named" ? option.central : [];
  const central = addresses.length === 0 ? NO_CENTRAL : await readCentral(addresses, files);
  return withCentral(await readLocal(option, refuse, files), central);
}

/**
 * Reads the files of this repository that `ignore-file` names. With `refuse`, on a pull request, only the base's files apply; if one of
 * them cannot be read none applies, because the missing VEX document may contradict another. Throws a GateError for a
 * named file that does not exist, for an error in a file that applies, and where `refuse` cannot be honored.
 */
async function readLocal(option: IgnoreFileOption, refuse: boolean, files: ExemptionFiles): Promise<ReadLocal> {
  const { base } = files;
  if (refuse && (base.kind === "unknown" || base.kind === "unsupported")) {
    throw new GateError(`refuse-pull-request-ignores: ${base.why}`, {
      code: "contradiction",
      option: "refuse-pull-request-ignores",
    });
  }
  const notices: Notice[] =
    refuse && base.kind === "none" && base.notice !== null ? [{ code: "nothing-to-refuse", detail: base.notice }] : [];
  const paths = await distinctPaths(pathsOf(option), files);
  const isOptional = option.kind === "default";
  if (refuse && base.kind === "base") return onlyOfBase(paths, isOptional, base, files);

  const own = await Promise.all(paths.map((path) => readOwn(path, isOptional, files)));
  const present = own.filter((read) => read !== null);
  const applied = exemptionsOf(present.map(({ file }) => file));
  if (isOptional && present.length === 0) notices.push(...(await misplacedFiles(files)));
  if (present.length === 0 || base.kind === "none" || base.kind === "unsupported") {
    return { applied, comparison: { kind: "none" }, notices, isComplete: true };
  }
  if (base.kind === "unknown") {
    notices.push({ code: "base-unreadable", detail: base.why });
    return { applied, comparison: { kind: "unknown" }, notices, isComplete: true };
  }
  const known = await readBase(paths, base);
  if (known.faults.length > 0) {
    notices.push(unreadable(base, known));
    return { applied, comparison: { kind: "unknown" }, notices, isComplete: true };
  }
  // The pull request does not change a file outside the repository.
  const outside = present.filter(({ path }) => known.outside.includes(path)).map(({ file }) => file);
  return {
    applied,
    comparison: { kind: "base", base: exemptionsOf([...known.files, ...outside]) },
    notices,
    isComplete: true,
  };
}

async function onlyOfBase(
  paths: readonly NamedPath[],
  isOptional: boolean,
  base: Extract<PullRequestBase, { kind: "base" }>,
  files: ExemptionFiles,
): Promise<ReadLocal> {
  if (paths.length === 0)
    return { applied: NO_EXEMPTIONS, comparison: { kind: "none" }, notices: [], isComplete: true };
  const known = await readBase(paths, base);
  const [outside] = known.outside;
  if (outside !== undefined) {
    throw new GateError(
      `refuse-pull-request-ignores: the ignore file ${outside.given} is outside the repository, so the base branch cannot contain it. Commit it to the repository, or remove refuse-pull-request-ignores.`,
      { code: "contradiction", option: "refuse-pull-request-ignores" },
    );
  }
  const notices: Notice[] = [];
  const own: PolicyFile[] = [];
  for (const path of paths) {
    // A named file that the base lacks too is an error, as without a pull request.
    const isMissing = !isOptional && known.absent.includes(path);
    try {
      const read = await readOwn(path, !isMissing, files);
      if (read !== null) own.push(read.file);
    } catch (thrown) {
      if (!(thrown instanceof GateError)) throw thrown;
      if (isMissing && isAbsent(thrown.cause)) throw thrown;
      notices.push({ code: "own-files-invalid", detail: thrown.message.replace(/^ignore-file: |\.$/g, "") });
    }
  }
  if (isOptional && own.length === 0 && known.absent.length > 0) notices.push(...(await misplacedFiles(files)));
  const isReadable = known.faults.length === 0;
  if (!isReadable) notices.push(unreadable(base, known, "; no exemption of these files applies"));
  return {
    applied: isReadable ? exemptionsOf(known.files) : NO_EXEMPTIONS,
    comparison: { kind: "own", own: exemptionsOf(own) },
    notices,
    isComplete: isReadable,
  };
}

/** A default file that lies elsewhere is not read, which nobody would notice otherwise. */
async function misplacedFiles({ misplacedIgnoreFiles }: ExemptionFiles): Promise<Notice[]> {
  const found = await misplacedIgnoreFiles();
  return found.length === 0 ? [] : [{ code: "ignore-file-elsewhere", detail: joinFirst(found) }];
}

/** How many paths a notice lists. */
const NAMED = 3;

function joinFirst(paths: readonly string[]): string {
  const more = paths.length > NAMED ? `, and ${paths.length - NAMED} more` : "";
  return `${paths.slice(0, NAMED).join(", ")}${more}`;
}

type KnownBase = { files: PolicyFile[]; absent: NamedPath[]; outside: NamedPath[]; faults: string[] };

function unreadable({ label }: { label: string }, { faults }: KnownBase, effect = ""): Notice {
  return { code: "base-unreadable", detail: `in ${label}, ${faults.join("; ")}${effect}` };
}

async function readBase(
  paths: readonly NamedPath[],
  base: Extract<PullRequestBase, { kind: "base" }>,
): Promise<KnownBase> {
  const { parsePolicyFile } = await import("../../core/policy/exemptions/policy-files.ts");
  const texts = await base.read(paths.map(({ given }) => given));
  const known: KnownBase = { files: [], absent: [], outside: [], faults: [] };
  for (const [index, path] of paths.entries()) {
    const text: BaseFile = texts[index] ?? { kind: "unreadable", why: "it was not read" };
    if (text.kind === "absent") known.absent.push(path);
    else if (text.kind === "outside") known.outside.push(path);
    else if (text.kind === "unreadable") known.faults.push(`${path.shown}: ${text.why}`);
    else {
      try {
        known.files.push(parsePolicyFile(text.text, path.shown));
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
      return option.paths;
  }
}

/** Two spellings of one path are one file, which would otherwise exempt twice. */
async function distinctPaths(paths: readonly string[], { resolvePath }: ExemptionFiles): Promise<NamedPath[]> {
  const named = new Map<string, NamedPath>();
  const shownPaths = new Set<string>();
  for (const given of paths) {
    const { absolute, shown } = await resolvePath(given);
    if (named.has(absolute)) continue;
    // Two checkouts of the repository can have a file at one path.
    named.set(absolute, { given, shown: shownPaths.has(shown) ? given : shown });
    shownPaths.add(shown);
  }
  return [...named.values()];
}

/** The file as in the checkout; null where it does not exist and is optional. */
async function readOwn(path: NamedPath, isOptional: boolean, { readOwnFile }: ExemptionFiles): Promise<Read | null> {
  const { given, shown } = path;
  const read = await readOwnFile(given, "ignore-file").catch((thrown: unknown) => {
    if (isOptional && isAbsent(thrown)) return null;
    if (thrown instanceof GateError) throw thrown;
    throw new GateError(
      `ignore-file: ${given} cannot be read: ${messageOf(thrown)}. Check the path, and that the repository is checked out.`,
      { code: "unreadable-file", option: "ignore-file", cause: thrown },
    );
  });
  if (read === null) return null;
  const { text, isQuotable } = read;
  // The parsers of YAML and VEX are loaded only if there is a file.
  const { parsePolicyFile } = await import("../../core/policy/exemptions/policy-files.ts");
  try {
    return { file: parsePolicyFile(text, shown), path };
  } catch (thrown) {
    if (isQuotable || !(thrown instanceof GateError)) throw thrown;
    throw new GateError(
      `ignore-file: ${shown}${positionIn(thrown.message, shown)} is not valid. The reason is not shown, because it can quote the file, and the file is outside the checkout or behind a symbolic link. Copy the file into the checkout to see the reason.`,
      { code: "policy-file", option: "ignore-file" },
    );
  }
}

/** The position after the path in a message, such as `:3:5`, or an empty text. */
function positionIn(message: string, path: string): string {
  return /^:\d+:\d+/.exec(message.slice(message.indexOf(path) + path.length))?.[0] ?? "";
}

function isAbsent(thrown: unknown): boolean {
  return thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT";
}
