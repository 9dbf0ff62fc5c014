import type { FindingGroup } from "../../search/finding-groups.ts";
import { type Occurrence, observationsOf } from "../../search/occurrences.ts";
import { compareText } from "../../text/order.ts";
import type { DecidedGroup } from "../evaluate-policy.ts";
import { inProduct } from "./in-product.ts";
import type { PackageUrl } from "./package-url.ts";
import { matchImage, mismatchOfPackage } from "./package-url-matching.ts";
import type { VexDocument, VexStatement } from "./vex-document.ts";
import type { VexProduct } from "./vex-products.ts";
import { isBlocking } from "./vex-status.ts";
import { idOf } from "./vex-vulnerability.ts";

/** The maximum number of comparisons of a product with an occurrence for all documents. */
const MAX_COMPARISONS = 200_000;

/** Why a product does not match an occurrence. The higher `closeness`, the more of it matches. */
type Mismatch = { closeness: number; reason: string };

/** The blocking findings of one vulnerability, and all its occurrences. */
type Vulnerability = { isBlocking: boolean; found: { occurrence: Occurrence; row: FindingGroup }[] };

/**
 * Describes each exempting statement that is about a blocking finding's vulnerability, and whose products certainly match
 * no occurrence of it, with the reason of the product that matches best.
 */
export function unmatchedStatements(
  documents: readonly VexDocument[],
  decided: readonly DecidedGroup[],
): Map<VexDocument, string[]> {
  const byId = vulnerabilitiesOf(decided);
  const unmatched = new Map<VexDocument, string[]>();
  const budget = { left: MAX_COMPARISONS };
  for (const document of documents.toSorted((a, b) => compareText(a.path, b.path))) {
    for (const statement of document.statements) {
      if (isBlocking(statement)) continue;
      const known = statement.ids.flatMap((id) => byId.get(id) ?? []);
      if (!known.some((each) => each.isBlocking)) continue;
      const mismatch = mismatchOf(statement, known, budget);
      if (mismatch === null) continue;
      const details = unmatched.get(document) ?? [];
      unmatched.set(document, details);
      details.push(`${statement.vulnerability} is ${statement.status}, but ${mismatch.reason}`);
    }
  }
  return unmatched;
}

function vulnerabilitiesOf(decided: readonly DecidedGroup[]): Map<string, Vulnerability> {
  const byId = new Map<string, Vulnerability>();
  for (const { row, occurrences } of decided) {
    const id = idOf(row.name ?? "");
    if (id === "") continue;
    const known = byId.get(id) ?? { isBlocking: false, found: [] };
    byId.set(id, known);
    for (const { occurrence, decision } of occurrences) {
      if (decision.status === "matched") known.isBlocking = true;
      known.found.push({ occurrence, row });
    }
  }
  return byId;
}

/**
 * Null if a product matches or may match, or if the budget does not suffice. All comparisons are charged, also those
 * that an early match spares, so that the order of the scans does not decide which statements are compared.
 */
function mismatchOf(
  statement: VexStatement,
  known: readonly Vulnerability[],
  budget: { left: number },
): Mismatch | null {
  const named = statement.products.flatMap((product) => {
    const subcomponents = product.kind === "image" && product.packages.length > 0 ? product.packages : [null];
    return subcomponents.map((subcomponent) => ({ product, subcomponent }));
  });
  const observed = known
    .flatMap(({ found }) => found)
    .flatMap(({ occurrence, row }) =>
      observationsOf(occurrence).map((observation) => ({
        occurrence: { ...observation, observations: null },
        row: { ...row, uri: observation.uri },
      })),
    );
  budget.left -= named.length * observed.length;
  if (budget.left < 0) return null;
  let closest: Mismatch | null = null;
  for (const { product, subcomponent } of named) {
    for (const { occurrence, row } of observed) {
      if (inProduct(product, subcomponent, occurrence, row) !== "no") return null;
      const mismatch = describeMismatch(product, subcomponent, occurrence, row);
      if (closest === null || compareMismatches(mismatch, closest) < 0) closest = mismatch;
    }
  }
  return closest;
}

/** The closest first, then by text, so that the order of the scans does not matter. */
function compareMismatches(a: Mismatch, b: Mismatch): number {
  return b.closeness - a.closeness || compareText(a.reason, b.reason);
}

function describeMismatch(
  product: VexProduct,
  subcomponent: PackageUrl | null,
  { package: found }: Occurrence,
  row: FindingGroup,
): Mismatch {
  if (product.kind === "unknown") return { closeness: 0, reason: product.error };
  if (product.kind === "image" && matchImage(product.image, row) === "no") {
    const { repositoryName, imageDigest } = row.columns;
    const image = `${repositoryName ?? "an unknown repository"}@${imageDigest ?? "an unknown digest"}`;
    return { closeness: 0, reason: `${product.image.text} is not the image ${image}` };
  }
  const named = product.kind === "package" ? product.package : subcomponent;
  return named === null
    ? { closeness: 1, reason: "the product is another image" }
    : mismatchOfPackage(named, found, row);
}
