// The arguments of `npm run bench`.
import { parseArgs } from "node:util";
import { isProfileKey, PROFILES, type ProfileKey, profileKeys } from "./profiles.ts";

export const HELP = `npm run bench -- [options]    measures reading CloudTrail exports, next to other tools on this machine

  --scale 0.05     shrink every profile; the marks are for 1
  --only a,b       measure these profiles only
  --runs 5         rounds; each figure is the median
  --long           the profiles of 4 GB too
  --list           list the profiles and their marks, and measure nothing
  --write          measure everything, and write docs/performance.md

Profiles: ${profileKeys().join(", ")}
`;

export type BenchRun = {
  scale: number;
  runs: number;
  keys: ProfileKey[];
  write: boolean;
  /** The arguments as given, to be shown in a command. */
  words: string;
};

export type BenchRequest = { kind: "help" } | { kind: "list"; keys: ProfileKey[] } | ({ kind: "run" } & BenchRun);

/** @throws {Error} That names the option. */
export function readArguments(args: readonly string[]): BenchRequest {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scale: { type: "string", default: "1" },
      only: { type: "string" },
      runs: { type: "string", default: "5" },
      long: { type: "boolean", default: false },
      list: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return { kind: "help" };
  const scale = Number(values.scale);
  if (!(scale > 0 && scale <= 1)) throw new Error(`--scale: expected a number above 0, up to 1, got ${values.scale}`);
  const runs = Number(values.runs);
  if (!(Number.isInteger(runs) && runs > 0))
    throw new Error(`--runs: expected a whole number above 0, got ${values.runs}`);
  if (values.only !== undefined && values.write) throw new Error("--write measures all profiles: remove --only");
  const long = values.long || values.write || values.list;
  const keys = namedKeys(values.only) ?? profileKeys().filter((key) => long || !PROFILES[key].long);
  if (values.list) return { kind: "list", keys };
  return { kind: "run", scale, runs, keys, write: values.write, words: args.join(" ") };
}

function namedKeys(only: string | undefined): ProfileKey[] | undefined {
  return only?.split(",").map((part) => {
    const key = part.trim();
    if (!isProfileKey(key)) throw new Error(`--only: expected some of ${profileKeys().join(", ")}, got ${key}`);
    return key;
  });
}
