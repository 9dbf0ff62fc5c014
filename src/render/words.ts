/** `1 image`, `2 images`, `10,000 images`; the number alone where no thing is named. */
export function counted(count: number, thing?: string): string {
  const number = String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
  return thing === undefined ? number : `${number} ${thing}${count === 1 ? "" : "s"}`;
}

/** `a`, `a or b`, `a, b or c`. */
export function listed(items: readonly string[], joint: "and" | "or"): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${joint} ${last}`;
}

/** The first few, and how many more there are: `a, b and 3 more`. */
export function firstFew(items: readonly string[], few: number): string {
  const rest = items.length - few;
  return rest > 0 ? `${items.slice(0, few).join(", ")} and ${counted(rest)} more` : items.join(", ");
}
