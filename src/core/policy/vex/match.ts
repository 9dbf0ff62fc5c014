/** Whether what a VEX statement names is what was found; or why that is unknown. */
export type Match = "yes" | "no" | { unknown: string };

/** `no` if one of the matches is; otherwise the first unknown one; otherwise `yes`. */
export function combineMatches(matches: readonly Match[]): Match {
  if (matches.includes("no")) return "no";
  return matches.find((match) => match !== "yes") ?? "yes";
}
