// What `npm run bench` takes.
import { parseArgs } from "node:util";
import { PROFILES } from "./profiles.mjs";

export const HELP = `npm run bench -- [options]    reading CloudTrail exports, held against other tools on this machine

  --scale 0.05     shrink every profile; the marks are for 1
  --only a,b       these profiles alone
  --runs 5         rounds; each figure is the median
  --long           the profiles of 4 GB too
  --list           the profiles and their marks; nothing is measured
  --write          measure all of it, and write docs/performance.md

Profiles: ${Object.keys(PROFILES).join(", ")}
`;

/**
 * @param {readonly string[]} args
 * @returns {{ kind: "help" } | { kind: "list", keys: string[] } | { kind: "run", scale: number, runs: number, keys: string[], write: boolean, words: string }}
 *   `words`: what was given, to be shown in a command.
 * @throws {Error} That names the option.
 */
export function readArguments(args) {
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
  if (!(scale > 0 && scale <= 1)) throw new Error(`--scale takes a number above 0, up to 1, not ${values.scale}`);
  const runs = Number(values.runs);
  if (!(Number.isInteger(runs) && runs > 0)) throw new Error(`--runs takes a whole number above 0, not ${values.runs}`);
  const long = values.long || values.write || values.list;
  const named = values.only?.split(",").map((key) => key.trim());
  const unknown = named?.find((key) => !Object.hasOwn(PROFILES, key));
  if (unknown !== undefined) throw new Error(`--only takes ${Object.keys(PROFILES).join(", ")}, not ${unknown}`);
  if (named !== undefined && values.write) throw new Error("--write measures all profiles: leave out --only");
  const keys = named ?? Object.keys(PROFILES).filter((key) => long || !PROFILES[key].long);
  if (values.list) return { kind: "list", keys };
  return { kind: "run", scale, runs, keys, write: values.write, words: args.join(" ") };
}
