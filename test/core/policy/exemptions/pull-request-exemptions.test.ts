import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePolicyFile } from "../../../../src/core/policy/exemptions/policy-files.ts";
import { type Exemptions, exemptionsOf } from "../../../../src/core/policy/exemptions/pull-request-exemptions.ts";
import { NO_POLICY } from "../../../../src/core/policy/rules.ts";
import type { Report } from "../../../../src/core/report/report.ts";
import type { ScanResult } from "../../../../src/core/search/scan-result.ts";
import { changedSets, type FileSet, scans } from "../../../support/file-sets.ts";
import { entry, GLIBC, noticesOf, OPENSSL, vexDocument } from "../../../support/policies.ts";
import { answer, findingOf, packageOf, reportOf } from "../../../support/reports.ts";

const FOUND = [answer({ findings: [GLIBC, OPENSSL] })];

function parsed(files: FileSet): Exemptions {
  return exemptionsOf(Object.entries(files).map(([path, text]) => parsePolicyFile(text, path)));
}

/** A run with these files and no pull request. */
const alone = (files: FileSet, results: readonly ScanResult[] = FOUND) =>
  reportOf(results, { policy: { ...NO_POLICY, ...parsed(files) } });

/** The run of a pull request whose own files apply. */
const withBase = (head: FileSet, base: FileSet, results: readonly ScanResult[] = FOUND) =>
  reportOf(results, { policy: { ...NO_POLICY, ...parsed(head), comparison: { kind: "base", base: parsed(base) } } });

/** The run of a pull request in which only the base's files apply. */
const refusing = (head: FileSet, base: FileSet, results: readonly ScanResult[] = FOUND) =>
  reportOf(results, { policy: { ...NO_POLICY, ...parsed(base), comparison: { kind: "own", own: parsed(head) } } });

/** The status of each occurrence, and whether its reason marks it as added. */
function occurrences({ groups }: Report): Map<string, { status: string; isAdded: boolean }> {
  return new Map(
    groups.flatMap((group) =>
      group.packages.map((found) => {
        const key = JSON.stringify([group.repositoryName, group.imageDigest, group.name, found.name]);
        const isAdded = found.reason?.endsWith(", added by this pull request)") === true;
        return [key, { status: found.status, isAdded }] as const;
      }),
    ),
  );
}

const withoutMarks = (report: Report): Report =>
  JSON.parse(JSON.stringify(report).replaceAll(", added by this pull request", ""), (key, value: unknown) =>
    key === "addedByPullRequest" ? false : value,
  );

const accepted = ({ scans: all }: Report) => all.map((scan) => scan.accepted !== null);

describe("what a pull request adds is the difference of two evaluations", () => {
  test("for any files of the base and of the pull request", () => {
    fc.assert(
      fc.property(changedSets, scans, ({ head, base }, results) => {
        const [own, of, both] = [alone(head, results), alone(base, results), withBase(head, base, results)];
        const [ownStatus, baseStatus] = [occurrences(own), occurrences(of)];
        let added = 0;
        for (const [key, { status, isAdded }] of occurrences(both)) {
          expect(status).toBe(ownStatus.get(key)?.status);
          expect(isAdded, key).toBe(status !== "matched" && baseStatus.get(key)?.status === "matched");
          if (isAdded) added++;
        }
        const acceptedByBase = accepted(of);
        added += accepted(both).filter((is, index) => is && acceptedByBase[index] === false).length;
        expect(both.exemptions.some(({ addedByPullRequest }) => addedByPullRequest === true)).toBe(added > 0);
        expect(noticesOf(both).some((notice) => notice.startsWith("exemption-added: "))).toBe(added > 0);
        // The comparison changes nothing else in the report.
        expect({ ...withoutMarks(both), notices: [] }).toEqual({ ...own, notices: [] });
      }),
    );
  });

  test("if only the base's files apply, the report is that of the base's files, plus a notice for each refused exemption", () => {
    fc.assert(
      fc.property(changedSets, scans, ({ head, base }, results) => {
        const [of, refused] = [alone(base, results), refusing(head, base, results)];
        expect(JSON.stringify({ ...refused, notices: [] })).toBe(JSON.stringify({ ...of, notices: [] }));
        const isRefused = ({ code }: { code: string }) => code === "exemption-refused";
        expect(refused.notices.filter((notice) => !isRefused(notice))).toEqual(of.notices);
        const isAdded = withBase(head, base, results).exemptions.some(({ addedByPullRequest }) => addedByPullRequest);
        expect(refused.notices.some(isRefused)).toBe(isAdded);
      }),
    );
  });
});

const CVE = { id: "CVE-2019-25013" };
const statementOf = (status: string, timestamp: string, vulnerability: Record<string, unknown> = { name: CVE.id }) => ({
  vulnerability,
  products: [{ "@id": "pkg:oci/app" }],
  status,
  timestamp,
  impact_statement: "never called",
});
const not = statementOf("not_affected", "2026-01-01T00:00:00Z");
const against = statementOf("affected", "2026-01-02T00:00:00Z");
const aliased = statementOf("affected", "2026-01-02T00:00:00Z", { name: "GHSA-1", aliases: [CVE.id] });
const yaml = (fields: Record<string, unknown>) => ({ "a.yaml": entry({ ...CVE, ...fields }) });
const vex = (...statements: Record<string, unknown>[]) => ({ "a.json": vexDocument(...statements) });

/** Whether the pull request adds the exemption of glibc. Expects that glibc blocks if that is refused. */
function adds(head: FileSet, base: FileSet): boolean {
  const glibc = [answer({ findings: [GLIBC] })];
  expect(alone(head, glibc).verdict).toBe("passed");
  const isAdded = [...occurrences(withBase(head, base, glibc)).values()].some((found) => found.isAdded);
  expect(refusing(head, base, glibc).verdict).toBe(isAdded ? "failed" : "passed");
  return isAdded;
}

describe("a pull request adds an exemption", () => {
  test.each<[string, FileSet, FileSet]>([
    ["by an entry", yaml({}), {}],
    [
      "by a file in addition to another one",
      { ...yaml({}), "b.yaml": entry({ id: "CVE-1" }) },
      { "b.yaml": entry({ id: "CVE-1" }) },
    ],
    ["by another id", yaml({}), yaml({ id: "CVE-2019-25014" })],
    ["by extending one that had expired", yaml({ expires: "2026-06-30" }), yaml({ expires: "2026-01-30" })],
    ["by removing the end of one that had expired", yaml({ expires: "never" }), yaml({ expires: "2026-01-30" })],
    ["by another package", yaml({ packages: ["glibc"] }), yaml({ packages: ["openssl"] })],
    ["by naming no package", yaml({}), yaml({ packages: ["openssl"] })],
    ["by wider repositories", yaml({ repositories: ["team/*"] }), yaml({ repositories: ["team/web"] })],
    ["by a wider glob of packages", yaml({ packages: ["gl*"] }), yaml({ packages: ["glib"] })],
    ["by a statement", vex(not), {}],
    ["by removing a blocking statement", vex(not), vex(not, against)],
    ["by removing a blocking statement with another name of the vulnerability", vex(not), vex(not, aliased)],
    [
      "by emptying another document",
      { ...vex(not), "b.json": vexDocument() },
      { ...vex(not), "b.json": vexDocument(against) },
    ],
    ["by deleting another document", vex(not), { ...vex(not), "b.json": vexDocument(against) }],
    [
      "by making the blocking statement older",
      vex(not, { ...against, timestamp: "2025-01-01T00:00:00Z" }),
      vex(not, against),
    ],
    ["by making the exemption newer", vex({ ...not, timestamp: "2026-01-09T00:00:00Z" }, against), vex(not, against)],
    [
      "by changing the product of the blocking statement",
      vex(not, { ...against, products: [{ "@id": "pkg:oci/web" }] }),
      vex(not, against),
    ],
    ["by another status", vex({ ...against, status: "not_affected" }), vex(against)],
    ["by moving it from a document to the ignore file", yaml({}), vex(not, against)],
  ])("%s", (_what, head, base) => {
    expect(adds(head, base)).toBe(true);
  });

  test.each<[string, FileSet, FileSet]>([
    ["with the same entry", yaml({}), yaml({})],
    ["with another reason and owner", yaml({ id: "cve-2019-25013" }), yaml({ reason: "x", owner: "y" })],
    ["with an earlier end", yaml({ expires: "2026-06-30" }), yaml({ expires: "never" })],
    ["with fewer packages", yaml({ packages: ["glibc"] }), yaml({})],
    ["in another file", { "b.yaml": entry(CVE) }, yaml({})],
    ["by an entry for what a document exempted", yaml({}), vex(not)],
    ["by a document for what an entry exempted", vex(not), yaml({})],
    [
      "with the statements in another order",
      vex(against, { ...not, timestamp: "2026-01-03T00:00:00Z" }),
      vex({ ...not, timestamp: "2026-01-03T00:00:00Z" }, against),
    ],
  ])("but not %s", (_what, head, base) => {
    expect(adds(head, base)).toBe(false);
  });

  test("by removing until-fixed, if a fix exists", () => {
    const fixed = [
      answer({ findings: [findingOf({ name: CVE.id, packages: [packageOf({ name: "glibc", fix: "yes" })] })] }),
    ];
    const report = withBase(yaml({}), yaml({ "until-fixed": true }), fixed);
    expect(report).toMatchObject({ verdict: "passed", exemptions: [{ addedByPullRequest: true }] });
    expect(refusing(yaml({}), yaml({ "until-fixed": true }), fixed).verdict).toBe("failed");
  });

  test("for an image, by its code", () => {
    const accepts = (codes: string[]) => ({
      "a.yaml": entry({ codes, repositories: ["team/*"] }).replace("ignore:", "inconclusive:"),
    });
    const failed = [answer({ outcome: { kind: "inconclusive", code: "image-archived", detail: "" } })];
    const [head, base] = [accepts(["unsupported-image", "image-archived"]), accepts(["unsupported-image"])];
    const report = withBase(head, base, failed);
    expect(report).toMatchObject({ verdict: "passed", exemptions: [{ addedByPullRequest: true, state: "applied" }] });
    expect(noticesOf(report)).toEqual([
      expect.stringMatching(/^exemption-added: .* accepts images that the base's files/),
    ]);
    expect(refusing(head, base, failed)).toMatchObject({ verdict: "inconclusive", scans: [{ accepted: null }] });
    expect(noticesOf(refusing(head, base, failed))).toContainEqual(
      expect.stringMatching(/^exemption-refused: .* would accept 1 image$/),
    );
  });
});

describe("what a pull request adds", () => {
  const head = yaml({ owner: "payments" });

  test("applies, and is marked as added in the reason, the rule result, the exemption and a notice", () => {
    const report = withBase(head, {}, [answer({ findings: [GLIBC] })]);
    expect(report).toMatchObject({ verdict: "passed", exemptions: [{ state: "applied", addedByPullRequest: true }] });
    expect(report.groups[0]?.reason).toBe(
      "iconv is never called (through 2026-12-31, owner payments, added by this pull request)",
    );
    expect(report.groups[0]?.packages[0]?.ruleResults.at(-1)?.reason).toBe(report.groups[0]?.reason);
    expect(noticesOf(report)).toEqual([
      "exemption-added: CVE-2019-25013 (a.yaml:2, owner payments) exempts findings that the base's files do not exempt",
    ]);
  });

  test("does not apply if it is refused, with a notice", () => {
    const report = refusing(head, {}, [answer({ findings: [GLIBC] })]);
    expect(report).toMatchObject({ verdict: "failed", exemptions: [] });
    expect(noticesOf(report)).toEqual([
      "exemption-refused: CVE-2019-25013 (a.yaml:2, owner payments) would exempt 1 finding",
    ]);
  });

  test("is unknown if the base is unknown", () => {
    const policy = { ...NO_POLICY, ...parsed(head), comparison: { kind: "unknown" as const } };
    const report = reportOf([answer({ findings: [GLIBC] })], { policy });
    expect(report).toMatchObject({ verdict: "passed", exemptions: [{ state: "applied", addedByPullRequest: null }] });
  });
});

describe("together with other rules", () => {
  const low = answer({
    findings: [findingOf({ name: CVE.id, severity: "LOW", packages: [packageOf({ name: "glibc" })] })],
  });
  const exploitationPolicy = { knownExploited: true, epss: null };

  test("an entry that prevents a request to Inspector is added", () => {
    const policy = { ...NO_POLICY, exploitationPolicy, ...parsed(yaml({})) };
    const report = reportOf([low], { policy: { ...policy, comparison: { kind: "base", base: parsed({}) } } });
    expect(report).toMatchObject({ verdict: "passed", exemptions: [{ state: "applied", addedByPullRequest: true }] });
    const refused = { ...NO_POLICY, exploitationPolicy, comparison: { kind: "own" as const, own: parsed(yaml({})) } };
    expect(reportOf([low], { policy: refused })).toMatchObject({ verdict: "inconclusive" });
    expect(noticesOf(reportOf([low], { policy: refused }))).toEqual([expect.stringMatching(/^exemption-refused: /)]);
  });

  const young = findingOf({ ...GLIBC, publishedAt: Date.parse("2026-01-30T00:00:00Z") });
  const grace = new Map([["HIGH" as const, 30 * 86_400_000]]);

  test("an entry for a finding in grace adds nothing, unless the vulnerability may be exploited", () => {
    const policy = {
      ...NO_POLICY,
      grace,
      ...parsed(yaml({})),
      comparison: { kind: "base" as const, base: parsed({}) },
    };
    const results = [answer({ findings: [young] })];
    expect(reportOf(results, { policy }).exemptions).toMatchObject([{ state: "applied", addedByPullRequest: false }]);
    expect(reportOf(results, { policy: { ...policy, exploitationPolicy } }).exemptions).toMatchObject([
      { state: "applied", addedByPullRequest: true },
    ]);
  });

  test("a finding in grace without an exemption is not marked as added, even if Inspector returned nothing", () => {
    const policy = { ...NO_POLICY, grace, exploitationPolicy, ...parsed(yaml({ packages: ["other"] })) };
    const compared = { ...policy, comparison: { kind: "base" as const, base: parsed({}) } };
    const report = reportOf([answer({ findings: [young] })], { policy: compared });
    expect(report.exemptions).toMatchObject([{ state: "unused", addedByPullRequest: false }]);
    expect(report.groups[0]).toMatchObject({ status: "grace", reason: expect.not.stringContaining("added") });
  });
});

test("20,000 statements and 3,000 entries on both sides are compared in linear time", () => {
  const many = Array.from({ length: 20_000 }, (_, index) =>
    statementOf("not_affected", "2026-01-01T00:00:00Z", { name: `CVE-${index}` }),
  );
  const items = Array.from({ length: 3000 }, (_, index) => `- {id: CVE-2019-${index}, reason: x, expires: never}\n`);
  const head = { ...vex(...many, not), "a.yaml": `ignore:\n${items.join("")}` };
  const base = { ...vex(...many, not, against), "a.yaml": `ignore:\n${items.toReversed().join("")}` };
  const report = withBase(head, base);
  expect(report.exemptions.filter(({ addedByPullRequest }) => addedByPullRequest === true)).toMatchObject([
    { kind: "vex", id: CVE.id },
  ]);
}, 15_000);
