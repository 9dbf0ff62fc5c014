/** Whether two things are the same; or why that is unknown. */
export type Match = "yes" | "no" | { unknown: string };

/** Whether all of it holds: one `no` decides, and then one unknown. */
export function combineMatches(answers: readonly Match[]): Match {
  if (answers.includes("no")) return "no";
  return answers.find((answer) => answer !== "yes") ?? "yes";
}
