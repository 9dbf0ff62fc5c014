import type { VexDocument } from "../vex/vex-document.ts";
import type { IgnoreFile } from "./ignore-file.ts";
import type { PolicyFile } from "./policy-files.ts";

/** Everything that ignore files and VEX documents exempt. */
export type Exemptions = { ignoreFiles: readonly IgnoreFile[]; vex: readonly VexDocument[] };

export const NO_EXEMPTIONS: Exemptions = { ignoreFiles: [], vex: [] };

/**
 * What the exemptions that apply are compared with. Two sets of files are compared by what they decide on each
 * occurrence and image, never entry by entry: an exemption can also come from a statement that is gone, or from the
 * order of two.
 */
export type Comparison =
  /** The run is about no pull request, or no file exempts anything. */
  | { kind: "none" }
  /** The pull request's own apply. What they exempt and the base's do not is added by the pull request. */
  | { kind: "base"; base: Exemptions }
  /** The pull request's own apply, and the base's could not be read: whether any is added is unknown. */
  | { kind: "unknown" }
  /** The base's apply (none where they could not be read). What only the pull request's own exempt is refused. */
  | { kind: "own"; own: Exemptions };

/** A file as the pull request's base has it. `outside`: it is not in the repository, so no base can have it. */
export type BaseFile =
  | { kind: "read"; text: string }
  | { kind: "absent" }
  | { kind: "outside" }
  | { kind: "unreadable"; why: string };

/** What a run has to compare its exemptions with. */
export type PullRequestBase =
  /** `label`: the branch or commit, for messages. `read`: the files at these paths, all of them at one commit. */
  | { kind: "base"; label: string; read: (paths: readonly string[]) => Promise<BaseFile[]> }
  /** The run is about no pull request. `notice` says so where a user may not expect it. */
  | { kind: "none"; notice: string | null }
  /** The run is about a pull request, and its base is unknown. */
  | { kind: "unnamed"; why: string }
  /** Whether the run is about a pull request cannot be known here. */
  | { kind: "unsupported"; why: string };

export function exemptionsOf(files: readonly PolicyFile[]): Exemptions {
  return {
    ignoreFiles: files.flatMap((file) => (file.kind === "ignore-file" ? [file.file] : [])),
    vex: files.flatMap((file) => (file.kind === "vex" ? [file.document] : [])),
  };
}

/** What the exemptions that apply are compared with; null where there is nothing. */
export function comparedExemptions(comparison: Comparison): Exemptions | null {
  switch (comparison.kind) {
    case "base":
      return comparison.base;
    case "own":
      return comparison.own;
    case "none":
    case "unknown":
      return null;
  }
}
