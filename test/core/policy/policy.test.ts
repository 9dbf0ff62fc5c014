import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { RULE_NAMES } from "../../../src/core/policy/decision.ts";
import { NO_POLICY, type Policy, rulesFor } from "../../../src/core/policy/rules.ts";
import { DAY } from "../../../src/core/text/time.ts";
import { entry, ignoreFile, NOW, vexDocument, vexPolicy } from "../../support/policies.ts";
import { answer, findingOf, packageOf, reportOf } from "../../support/reports.ts";

const NAME = "CVE-2026-0001";

/** Everything exempts it. */
const EVERYTHING: Policy = {
  ...ignoreFile(entry({ id: NAME })),
  vex: vexPolicy(
    vexDocument({
      vulnerability: { name: NAME },
      products: [{ "@id": "pkg:oci/app" }],
      status: "not_affected",
      impact_statement: "x",
    }),
  ).vex,
  baseline: {
    source: "main.json",
    known: new Map([[JSON.stringify([NAME.toLowerCase(), "glibc"]), "HIGH"]]),
    digests: new Set(),
    gaps: null,
  },
  onlyFixed: true,
  grace: new Map([["HIGH", 30 * DAY]]),
};

const decide = (policy: Policy, state: "active" | "suppressed") => {
  const finding = findingOf({
    name: NAME,
    state,
    publishedAt: NOW - DAY,
    packages: [packageOf({ name: "glibc", fix: "no" })],
  });
  return reportOf([answer({ findings: [finding] })], { policy }).groups[0]?.packages[0];
};

test("the rules are held against an occurrence in one order, and the first that exempts it decides", () => {
  const removals: [string, Partial<Policy>][] = [
    ["suppressed", {}],
    ["vex", { vex: [] }],
    ["ignore", { ignoreFiles: [] }],
    ["baseline", { baseline: null }],
    ["unfixed", { onlyFixed: false }],
    ["grace", { grace: new Map() }],
  ];
  let policy = EVERYTHING;
  let state: "active" | "suppressed" = "suppressed";
  const decided: string[] = [];
  for (const [rule, without] of removals) {
    const found = decide(policy, state);
    expect(found?.ruleResults.at(-1)).toMatchObject({ rule, outcome: "exempt", reason: found?.reason });
    decided.push(`${rule}: ${found?.status}`);
    policy = Object.assign({}, policy, without);
    state = "active";
  }
  expect(decide(policy, state)?.status).toBe("matched");
  expect(decided).toEqual([
    "suppressed: suppressed",
    "vex: ignored",
    "ignore: ignored",
    "baseline: baseline",
    "unfixed: unfixed",
    "grace: grace",
  ]);
  expect(removals.map(([rule]) => rule)).toEqual(RULE_NAMES);
});

test("what decided ends the trail; what was not asked for is not in it", () => {
  expect(decide({ ...EVERYTHING, vex: [], ignoreFiles: [] }, "active")?.ruleResults.map(({ rule }) => rule)).toEqual([
    "suppressed",
    "baseline",
  ]);
  expect(rulesFor(EVERYTHING, NOW, new Map()).map(({ name }) => name)).toEqual(RULE_NAMES);
});

test("docs/policy.md lists the rules in that order", () => {
  const page = readFileSync(join(import.meta.dirname, "../../../docs/policy.md"), "utf8");
  const listed = [...page.matchAll(/^\d+\. \*\*`([a-z]+)`\*\*/gm)].map(([, rule]) => rule);
  expect(listed).toEqual(RULE_NAMES);
});

test("what an exemption exempts does not hide behind what Inspector suppresses in another answer", () => {
  const seen = (state: "active" | "suppressed") =>
    answer({ findings: [findingOf({ name: NAME, state, packages: [packageOf({ name: "glibc" })] })] });
  const answers = [seen("suppressed"), seen("active")];
  for (const results of [answers, answers.toReversed()]) {
    const { groups, verdictWithoutExemptions } = reportOf(results, { policy: ignoreFile(entry({ id: NAME })) });
    expect(groups[0]?.packages[0]?.status).toBe("ignored");
    expect(verdictWithoutExemptions).toBe("failed");
  }
});

test("where answers and names pair up beyond what can be decided one by one, a VEX statement exempts nothing", () => {
  const { vex } = EVERYTHING;
  const results = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      answer({
        image: { ...answer().image, imageTags: [`v${index}`] },
        findings: [findingOf({ name: NAME, publishedAt: NOW - index, packages: [packageOf({ name: "glibc" })] })],
      }),
    );
  const decideOf = (count: number) =>
    reportOf(results(count), { policy: { ...NO_POLICY, vex } }).groups[0]?.packages[0];
  expect(decideOf(100)?.status).toBe("ignored");
  expect(decideOf(101)).toMatchObject({
    status: "matched",
    ruleResults: [
      { rule: "suppressed" },
      { rule: "vex", outcome: "unknown", reason: expect.stringContaining("more than 10000 combinations") },
    ],
  });
});

test("answers that differ only in the ARN of Inspector's finding are one to every rule", () => {
  const { vex } = EVERYTHING;
  const results = Array.from({ length: 300 }, (_, index) =>
    answer({
      image: { ...answer().image, imageTags: [`v${index}`] },
      findings: [findingOf({ name: NAME, arn: `arn:${index}`, packages: [packageOf({ name: "glibc" })] })],
    }),
  );
  expect(reportOf(results, { policy: { ...NO_POLICY, vex } }).groups[0]?.packages[0]?.status).toBe("ignored");
});

test("answers that differ only in whether the package manager is known are two to the rules, in either order", () => {
  const { vex } = vexPolicy(
    vexDocument({
      vulnerability: { name: NAME },
      products: [{ "@id": "pkg:oci/app", subcomponents: [{ "@id": "pkg:deb/debian/glibc" }] }],
      status: "not_affected",
      impact_statement: "x",
    }),
  );
  const uri = `https://security-tracker.debian.org/tracker/${NAME}`;
  const seen = (found: Parameters<typeof packageOf>[0]) =>
    answer({ findings: [findingOf({ name: NAME, uri, packages: [packageOf({ name: "glibc", ...found })] })] });
  const results = [seen({ type: null }), seen({ type: null, isTypeUnknown: true })];
  const status = (some: typeof results) =>
    reportOf(some, { policy: { ...NO_POLICY, vex } }).groups[0]?.packages[0]?.status;
  expect(results.map((result) => status([result]))).toEqual(["ignored", "matched"]);
  expect([results, results.toReversed()].map(status)).toEqual(["matched", "matched"]);
});
