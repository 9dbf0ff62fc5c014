/** An exemption of another tool's ignore file that an entry of ours expresses exactly. */
export type SourceEntry = {
  /** A CVE or GHSA id; `*` where packages are named. */
  id: string;
  /** Exact names. An empty list means all packages. */
  packages: readonly string[];
  /** Null: the source has none. */
  reason: string | null;
  /** `2026-12-31`: the last day, UTC. Null: the source has none. */
  expires: string | null;
  untilFixed: boolean;
};

/** What an ignore file contains and an entry of ours cannot express. `line` is null where it is unknown. */
export type LeftOut = { line: number | null; what: string; why: string };

/** What a reader finds in a file. */
export type SourceEntries = { entries: SourceEntry[]; leftOut: LeftOut[] };
