import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AcceptableCode } from "../../../src/core/policy/exemptions/code-acceptance.ts";
import type { AcceptEntry, IgnoreEntry } from "../../../src/core/policy/exemptions/ignore-file.ts";
import { NO_POLICY, type Policy } from "../../../src/core/policy/rules.ts";
import type { Report } from "../../../src/core/report/report.ts";
import type { Finding, ScanResult } from "../../../src/core/search/scan-result.ts";
import { IGNORE_FILE } from "../../support/policies.ts";
import { answer, digest, findingOf, packageOf, reportOf } from "../../support/reports.ts";

const IDS = ["CVE-2026-0001", "CVE-2026-0002", "CVE-2026-00011", "cve-2026-0001"];
const PACKAGES = ["glibc", "glib", "openssl", "libssl1.1"];
const REPOSITORIES = ["team/app", "team/web", "app"];
const CODES: AcceptableCode[] = ["unsupported-image", "image-archived", "scan-failed"];

const findings: fc.Arbitrary<Finding> = fc
  .record({
    name: fc.constantFrom(...IDS),
    severity: fc.constantFrom("CRITICAL" as const, "HIGH" as const, "LOW" as const),
    packages: fc.array(
      fc.record({ name: fc.constantFrom(...PACKAGES), fix: fc.constantFrom("yes" as const, "no" as const, null) }),
      { maxLength: 3 },
    ),
  })
  .map(({ packages, ...finding }) => findingOf({ ...finding, packages: packages.map(packageOf) }));

const answers: fc.Arbitrary<ScanResult[]> = fc.array(
  fc
    .record({
      repositoryName: fc.constantFrom(...REPOSITORIES),
      image: fc.integer({ min: 1, max: 2 }),
      findings: fc.array(findings, { maxLength: 6 }),
      code: fc.option(fc.constantFrom(...CODES), { nil: null, freq: 3 }),
    })
    .map(({ repositoryName, image, code, ...rest }) =>
      answer({
        image: { repositoryName, imageDigest: digest(image) },
        ...rest,
        ...(code === null ? {} : { outcome: { kind: "inconclusive", code, detail: code } }),
      }),
    ),
  { minLength: 1, maxLength: 6 },
);

const common = {
  reason: fc.constantFrom("never called", "headers only"),
  expires: fc.constantFrom(null, "2026-12-31", "2026-01-31", "2026-01-30", "2020-01-01"),
  line: fc.integer({ min: 1, max: 99 }),
  owner: fc.constantFrom(null, "payments"),
  file: fc.constant(IGNORE_FILE),
};

const globs = (names: readonly string[]) =>
  fc.array(fc.constantFrom(...names, "gli*", "team/*", "**"), { maxLength: 2 });

const ignores: fc.Arbitrary<IgnoreEntry> = fc.record({
  ...common,
  kind: fc.constant("ignore" as const),
  id: fc.constantFrom(...IDS, "*"),
  untilFixed: fc.boolean(),
  packages: globs(PACKAGES),
  repositories: globs(REPOSITORIES),
});

const accepts: fc.Arbitrary<AcceptEntry> = fc.record({
  ...common,
  kind: fc.constant("inconclusive" as const),
  codes: fc.array(fc.constantFrom(...CODES), { minLength: 1, maxLength: 2 }),
  repositories: globs(REPOSITORIES),
});

const policies: fc.Arbitrary<Policy> = fc
  .record({
    ignore: fc.array(ignores, { maxLength: 5 }),
    inconclusive: fc.array(accepts, { maxLength: 3 }),
    onlyFixed: fc.boolean(),
  })
  .map(({ ignore, inconclusive, ...rest }) => ({
    ...NO_POLICY,
    ...rest,
    ignoreFiles: [{ path: IGNORE_FILE, ignore, inconclusive }],
  }));

const withEntries = (policy: Policy, ignore: IgnoreEntry[], inconclusive: AcceptEntry[] = []): Policy => ({
  ...policy,
  ignoreFiles: [...policy.ignoreFiles, { path: IGNORE_FILE, ignore, inconclusive }],
});

type FoundPackage = { key: string; status: string; finding: string; package: string | null; repository: string | null };

function foundPackages({ groups }: Report): FoundPackage[] {
  return groups.flatMap((group) =>
    group.packages.map((found) => ({
      key: JSON.stringify([group.registryId, group.repositoryName, group.imageDigest, group.finding, found.name]),
      status: found.status,
      finding: group.name ?? "",
      package: found.name,
      repository: group.repositoryName,
    })),
  );
}

const blocking = (report: Report) => foundPackages(report).filter(({ status }) => status === "matched");

describe("exemptions", () => {
  test("adding one never adds a blocking or inconclusive image", () => {
    fc.assert(
      fc.property(answers, policies, ignores, accepts, (results, policy, ignore, accept) => {
        const before = reportOf(results, { policy });
        const after = reportOf(results, { policy: withEntries(policy, [ignore], [accept]) });
        const known = new Set(blocking(before).map(({ key }) => key));
        expect(blocking(after).filter(({ key }) => !known.has(key))).toEqual([]);
        expect(after.counts.inconclusive).toBeLessThanOrEqual(before.counts.inconclusive);
        expect(after.counts.matched).toBeLessThanOrEqual(before.counts.matched);
      }),
    );
  });

  test("never change the counts, nor the verdict without exemptions", () => {
    fc.assert(
      fc.property(answers, policies, (results, policy) => {
        const bare = reportOf(results, { policy: { ...policy, ignoreFiles: [] } });
        const report = reportOf(results, { policy });
        expect(report.counts.severity).toEqual(bare.counts.severity);
        expect(report.counts.total).toBe(bare.counts.total);
        expect(report.groups.map(({ count }) => count)).toEqual(bare.groups.map(({ count }) => count));
        expect(report.verdictWithoutExemptions).toBe(bare.verdict);
      }),
    );
  });

  test("have the same effect in any order and number of files", () => {
    fc.assert(
      fc.property(answers, policies, fc.infiniteStream(fc.nat()), (results, policy, keys) => {
        const shuffled = <Item>(items: readonly Item[]): Item[] =>
          items
            .map((item) => ({ item, key: keys.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const files = policy.ignoreFiles.flatMap(({ ignore, inconclusive }) => [
          { path: IGNORE_FILE, ignore: shuffled(ignore), inconclusive: [] },
          { path: IGNORE_FILE, ignore: [], inconclusive: shuffled(inconclusive) },
        ]);
        const report = reportOf(results, { policy: { ...policy, ignoreFiles: shuffled(files) } });
        expect(report).toEqual(reportOf(results, { policy }));
      }),
    );
  });

  test("never exempt what they do not name", () => {
    fc.assert(
      fc.property(answers, policies, ignores, (results, policy, entry) => {
        const before = new Map(foundPackages(reportOf(results, { policy })).map(({ key, status }) => [key, status]));
        const after = foundPackages(reportOf(results, { policy: withEntries(policy, [entry]) }));
        const names = (list: readonly string[], name: string | null) =>
          list.length === 0 ||
          list.some((glob) => {
            if (glob === "**") return name !== null;
            return glob.endsWith("*") ? name?.startsWith(glob.slice(0, -1)) : glob === name;
          });
        const named = (found: FoundPackage) =>
          (entry.id === "*" || entry.id.toLowerCase() === found.finding.toLowerCase()) &&
          names(entry.packages, found.package) &&
          names(entry.repositories, found.repository);
        const others = after.filter((found) => !named(found));
        expect(others.map(({ status }) => status)).toEqual(others.map(({ key }) => before.get(key)));
      }),
    );
  });
});
