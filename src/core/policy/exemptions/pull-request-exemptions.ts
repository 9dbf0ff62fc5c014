import type { VexDocument } from "../vex/vex-document.ts";
import type { IgnoreFile } from "./ignore-file.ts";
import type { PolicyFile } from "./policy-files.ts";

/** Everything that ignore files and VEX documents exempt. */
export type Exemptions = { ignoreFiles: readonly IgnoreFile[]; vex: readonly VexDocument[] };

export const NO_EXEMPTIONS: Exemptions = { ignoreFiles: [], vex: [] };

/**
 * The exemptions that the applied ones are compared with. Two sets of files are compared by their decisions on each
 * occurrence and image, never entry by entry: removing a statement, or changing the order of two, can exempt too.
 */
export type Comparison =
  /** The run is not about a pull request, or no file exempts anything. */
  | { kind: "none" }
  /** The pull request's own files apply. The pull request adds what they exempt and the base's files do not. */
  | { kind: "base"; base: Exemptions }
  /** The pull request's own files apply. The base's could not be read, so what the pull request adds is unknown. It cannot add what is `central`. */
  | { kind: "unknown"; central?: Exemptions }
  /** The base's files apply (none if they could not be read). What only the pull request's own files exempt is refused. */
  | { kind: "own"; own: Exemptions };

/** A file in the pull request's base. `outside`: the path is outside of the repository, so no base contains it. */
export type BaseFile =
  | { kind: "read"; text: string }
  | { kind: "absent" }
  | { kind: "outside" }
  | { kind: "unreadable"; why: string };

/** The base of the pull request that the run is about. */
export type PullRequestBase =
  /** `label`: the branch or commit, for messages. `read` returns the files at these paths, all from one commit. */
  | { kind: "base"; label: string; read: (paths: readonly string[]) => Promise<BaseFile[]> }
  /** The run is not about a pull request. `notice` explains that where a user may not expect it. */
  | { kind: "none"; notice: string | null }
  /** The run is about a pull request, and its base is unknown. */
  | { kind: "unknown"; why: string }
  /** The event does not show whether the run is about a pull request. */
  | { kind: "unsupported"; why: string };

export function exemptionsOf(files: readonly PolicyFile[]): Exemptions {
  return {
    ignoreFiles: files.flatMap((file) => (file.kind === "ignore-file" ? [file.file] : [])),
    vex: files.flatMap((file) => (file.kind === "vex" ? [file.document] : [])),
  };
}

/** The exemptions that the applied ones are compared with; null where there are none. */
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
