import type { Options } from "../../core/options/options.ts";
import type { Source } from "../source.ts";
import { readTrail, type TrailProgress } from "./trail.ts";

/** The calls in `entries` of `cloudtrail` (files, folders, globs, `s3://bucket/prefix`, `-`) within the bounds. */
export function cloudtrailSource(
  entries: readonly string[],
  { since, until }: Pick<Options, "since" | "until">,
): Source {
  return {
    read: async (intake, run) => {
      const progress = (read: TrailProgress) => run.progress({ kind: "reading", read });
      const policies = await readTrail({ ...run, entries, since, until, progress }, intake);
      return policies.map((detail) => ({ code: "missing-permission", detail }));
    },
  };
}
