import type { Environment, Scan } from "./registry.ts";

/** What the images that this run pushes are to be found to be. */
export function scanOf(env: Environment): Scan {
  const scan = env["ENGINES_SCAN"];
  if (scan === "clean" || scan === "blocking" || scan === "unsupported" || scan === "running") return scan;
  throw new Error(`ENGINES_SCAN is ${scan}`);
}
