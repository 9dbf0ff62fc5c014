import { SEVERITIES, type SeverityCounts } from "../core/search/severity.ts";

/** `10,000`. */
export function formatNumber(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}

/** `1 image`, `10,000 images`. `plural` is for nouns that do not take an s. */
export function pluralize(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatNumber(count)} ${count === 1 ? singular : plural}`;
}

/** `a`, `a or b`, `a, b or c`. */
export function joinList(items: readonly string[], conjunction: "and" | "or"): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

/** At most `limit` items, and how many more there are: `a, b and 3 more`. */
export function joinFirst(items: readonly string[], limit: number): string {
  const rest = items.length - limit;
  return rest > 0 ? `${items.slice(0, limit).join(", ")} and ${formatNumber(rest)} more` : items.join(", ");
}

/** `1 critical, 6 high`: the severities that occur, highest first. */
export function severityCounts(counts: SeverityCounts): string {
  return SEVERITIES.filter((level) => counts[level] > 0)
    .map((level) => `${formatNumber(counts[level])} ${level.toLowerCase()}`)
    .join(", ");
}

/** The text without a final period, for a sentence that goes on. */
export function withoutPeriod(text: string): string {
  return text.replace(/\.$/, "");
}
