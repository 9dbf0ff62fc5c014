import type { Program } from "./part.ts";

/** What a part did. */
export type PartResult = {
  name: string;
  about: string;
  programs: readonly Program[];
  passed: number;
  failures: readonly { name: string; message: string }[];
  skipped: readonly { name: string; reason: string }[];
  /** The comparisons, also in `skipped`, whose program cannot be had here. */
  lacking: readonly string[];
  /** Why the part did not run; null where it ran. */
  unavailable: string | null;
  seconds: number;
};

/** The table that ends a run, and that CONTRIBUTING.md has: what ran, in which version, and what it found. */
export function tableOf(results: readonly PartResult[], { withSeconds = true } = {}): string {
  const rows = results.map((result) => [
    result.name,
    [...new Set(result.programs.map(({ name, version }) => `${name} ${version.replace(/^v(?=\d)/, "")}`))].join(", "),
    result.about,
    outcomeOf(result),
    ...(withSeconds ? [`${Math.round(result.seconds)} s`] : []),
  ]);
  const head = ["part", "programs", "what is compared", "result", ...(withSeconds ? ["time"] : [])];
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return lines.join("\n");
}

function outcomeOf({ unavailable, failures, passed, skipped }: PartResult): string {
  if (unavailable !== null) return `skipped: ${unavailable}`;
  const counts = failures.length > 0 ? `${failures.length} of ${passed + failures.length} failed` : `${passed} passed`;
  return skipped.length === 0 ? counts : `${counts}, ${skipped.length} skipped`;
}
