import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Rule } from "../../../../src/core/policy/decision.ts";
import { NO_POLICY, rulesFor } from "../../../../src/core/policy/rules.ts";
import { inProduct } from "../../../../src/core/policy/vex/in-product.ts";
import { parseVex, type VexStatement } from "../../../../src/core/policy/vex/vex-document.ts";
import { isBlocking } from "../../../../src/core/policy/vex/vex-status.ts";
import { orderingTime } from "../../../../src/core/policy/vex/vex-times.ts";
import type { FindingGroup } from "../../../../src/core/search/finding-groups.ts";
import { rowsOf } from "../../../../src/core/search/finding-groups.ts";
import type { Occurrence } from "../../../../src/core/search/occurrences.ts";
import type { ScanResult } from "../../../../src/core/search/scan-result.ts";
import { collectedFrom } from "../../../support/collected.ts";
import { NOW, vexDocument } from "../../../support/policies.ts";
import { answer, digest, findingOf, packageOf } from "../../../support/reports.ts";
import { documents, mangled, RESULTS } from "../../../support/vex-documents.ts";

function rowsFor(results: readonly ScanResult[]): FindingGroup[] {
  return [...rowsOf(collectedFrom(results).groups)];
}

function ruleOf(...texts: string[]): Rule {
  const vex = texts.map((text, index) => parseVex(text, `${index}.json`));
  const rule = rulesFor({ ...NO_POLICY, vex }, NOW, new Map()).find(({ name }) => name === "vex");
  if (rule === undefined) throw new Error("no rule for VEX documents");
  return rule;
}

const matchesOf = ({ products }: VexStatement, occurrence: Occurrence, row: FindingGroup) =>
  products.flatMap((product) =>
    (product.kind === "image" && product.packages.length > 0 ? product.packages : [null]).map((subcomponent) =>
      inProduct(product, subcomponent, occurrence, row),
    ),
  );

/** The definition, without an index: an exemption certainly matches, and no blocking statement that may is as new. */
function isExempt(statements: readonly VexStatement[], occurrence: Occurrence, row: FindingGroup): boolean {
  const id = row.name?.toLowerCase() ?? "";
  const time = (statement: VexStatement) => orderingTime(statement.at, isBlocking(statement), NOW);
  return statements.some((exemption) => {
    if (isBlocking(exemption) || !exemption.ids.includes(id)) return false;
    if (!matchesOf(exemption, occurrence, row).includes("yes")) return false;
    const own = exemption.vulnerability.toLowerCase();
    return !statements.some(
      (other) =>
        isBlocking(other) &&
        (other.ids.length === 0 ||
          other.ids.includes(id) ||
          other.ids.includes(own) ||
          exemption.ids.includes(other.vulnerability.toLowerCase())) &&
        time(other) >= time(exemption) &&
        matchesOf(other, occurrence, row).some((one) => one !== "no"),
    );
  });
}

test("the rule with its index is equal to its definition without one", () => {
  const rows = rowsFor(RESULTS);
  fc.assert(
    fc.property(fc.array(documents, { minLength: 1, maxLength: 3 }), fc.nat(), fc.nat(), (all, pick, how) => {
      const texts = all.map((document) =>
        JSON.stringify({
          ...document,
          statements: document.statements.map((each) => (how % 2 ? mangled(each, pick, how) : each)),
        }),
      );
      const statements = texts.flatMap((text) => parseVex(text, "a.json").statements);
      if (statements.length === 0) return;
      const rule = ruleOf(...texts);
      for (const row of rows) {
        for (const occurrence of row.occurrences) {
          const isExempted = rule.evaluate(occurrence, row)?.outcome === "exempt";
          expect(isExempted).toBe(isExempt(statements, occurrence, row));
        }
      }
    }),
  );
});

/** How often the rule reads a package or an image, with `count` statements and occurrences of one vulnerability. */
function readsFor(count: number, productOf: (index: number) => Record<string, unknown>, isLast = true): number {
  const statements = Array.from({ length: count }, (_, index) => ({
    vulnerability: { name: "CVE-2026-0001", aliases: [`GHSA-${index}`, "DSA-1"] },
    products: [productOf(index)],
    status: isLast && index % 2 === 0 ? "affected" : "not_affected",
    impact_statement: `${index}`,
  }));
  const rule = ruleOf(vexDocument(...statements));
  const [row] = rowsFor([
    answer({ findings: [findingOf({ name: "CVE-2026-0001", uri: "https://security-tracker.debian.org/x" })] }),
  ]);
  if (row === undefined) throw new Error("no row");
  let reads = 0;
  for (let index = 0; index < count; index++) {
    const found = packageOf({ name: `p${index}`, version: `${index}` });
    const occurrence: Occurrence = {
      get package() {
        reads++;
        return found;
      },
      severity: "HIGH",
      state: "active",
      publishedAt: null,
      arn: null,
      uri: null,
      observations: null,
    };
    const columns = { ...row.columns, imageDigest: digest(index) };
    const counting = Object.defineProperty({ ...row }, "columns", { get: () => (reads++, columns) });
    rule.evaluate(occurrence, counting);
  }
  return reads;
}

describe("many statements about one vulnerability, with as many occurrences", () => {
  const inImage = (url: string) => ({ "@id": "pkg:oci/app", subcomponents: [{ "@id": url }] });
  test.each([
    ["in images by digest", (index: number) => ({ "@id": `pkg:oci/app@${digest(index)}` })],
    ["in images by tag, for images without a known tag", (index: number) => ({ "@id": `pkg:oci/app?tag=${index}` })],
    ["in one image", () => ({ "@id": "pkg:oci/app" })],
    ["in other repositories", (index: number) => ({ "@id": `pkg:oci/app?repository_url=docker.io/${index}/app` })],
    ["in packages", (index: number) => ({ "@id": `pkg:deb/debian/p${index}` })],
    ["in versions of packages", (index: number) => ({ "@id": `pkg:deb/debian/p${index % 2}@${index}` })],
    ["in packages of one image", (index: number) => inImage(`pkg:deb/debian/p${index}@${index}`)],
    ["in releases of a distribution", (index: number) => inImage(`pkg:deb/debian/p1?distro=debian-${index}`)],
    ["in architectures that are unknown", (index: number) => ({ "@id": `pkg:oci/app?arch=a${index}` })],
    ["in products that are unknown", (index: number) => ({ "@id": `${index}` })],
    [
      "in one product with as many subcomponents",
      (index: number) =>
        index > 0
          ? { "@id": "pkg:oci/web" }
          : {
              "@id": "pkg:oci/app",
              subcomponents: Array.from({ length: 2_000 }, (_, each) => ({ "@id": `pkg:deb/debian/p${each}` })),
            },
    ],
  ])("%s, need a few reads per occurrence", (_what, productOf) => {
    expect(readsFor(2_000, productOf)).toBeLessThan(2_000 * 20);
    expect(readsFor(2_000, productOf, false)).toBeLessThan(2_000 * 20);
  });
});
