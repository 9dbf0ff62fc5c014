/** Whether two things are the same; or why that is unknown. */
export type Sameness = "yes" | "no" | { unknown: string };

/** Whether all of it holds: one `no` decides, and then one unknown. */
export function allOf(answers: readonly Sameness[]): Sameness {
  if (answers.includes("no")) return "no";
  return answers.find((answer) => answer !== "yes") ?? "yes";
}
