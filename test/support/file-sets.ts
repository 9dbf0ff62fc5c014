import fc from "fast-check";
import type { ScanResult } from "../../src/core/search/scan-result.ts";
import { entry, GLIBC, OPENSSL, vexDocument } from "./policies.ts";
import { answer, digest } from "./reports.ts";

/** Texts of ignore files and VEX documents, by path. */
export type FileSet = Readonly<Record<string, string>>;

export const FILE_NAMES = ["a.yaml", "b.yaml", "a.json", "b.json"] as const;

const IDS = ["CVE-2019-25013", "CVE-2021-3450"];

const globs = (...names: string[]) =>
  fc.option(fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 2 }), { nil: undefined });

const terms = {
  reason: fc.constantFrom("never called", "headers only"),
  expires: fc.constantFrom("never", "2026-12-31", "2026-02-01", "2026-01-30"),
};

const ignores = fc.record({
  id: fc.constantFrom(...IDS),
  packages: globs("glibc", "openssl", "gl*", "other"),
  repositories: globs("team/app", "team/*", "other/*"),
  "until-fixed": fc.constantFrom("true", "false", undefined),
  ...terms,
});

const accepts = fc.record({
  codes: fc.subarray(["scan-failed", "unsupported-image"], { minLength: 1 }),
  repositories: fc.constantFrom(["team/app"], ["team/*"], ["other/*"]),
  ...terms,
});

const statements = fc.record({
  vulnerability: fc.constantFrom(
    { name: "CVE-2019-25013" },
    { name: "CVE-2021-3450" },
    { name: "GHSA-0000", aliases: ["CVE-2019-25013"] },
  ),
  products: fc.constantFrom(
    [{ "@id": "pkg:oci/app" }],
    [{ "@id": "pkg:oci/web" }],
    [{ "@id": "pkg:deb/debian/glibc" }],
  ),
  status: fc.constantFrom("not_affected", "affected", "under_investigation"),
  timestamp: fc.constantFrom("2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z", "2026-01-03T00:00:00Z"),
  impact_statement: fc.constant("never called"),
});

/** The entries of a section, as YAML. */
function section(name: "ignore" | "inconclusive", entries: readonly Record<string, unknown>[]): string {
  const given = (fields: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const items = entries.map((fields) => entry(given(fields)).replace("ignore:\n", ""));
  return items.length === 0 ? "" : `${name}:\n${items.join("")}`;
}

const yaml = fc
  .tuple(fc.array(ignores, { maxLength: 3 }), fc.array(accepts, { maxLength: 2 }))
  .map(([ignore, inconclusive]) => section("ignore", ignore) + section("inconclusive", inconclusive));

const vex = fc.array(statements, { maxLength: 3 }).map((list) => vexDocument(...list));

/** Arbitrary subsets of the files. */
export const fileSets: fc.Arbitrary<FileSet> = fc
  .record({ "a.yaml": yaml, "b.yaml": yaml, "a.json": vex, "b.json": vex }, { requiredKeys: [] })
  .map((files) => ({ ...files }));

/** The files of a base, and of a pull request that keeps, removes, adds or changes some of them. */
export const changedSets: fc.Arbitrary<{ head: FileSet; base: FileSet }> = fc
  .tuple(fileSets, fileSets, fc.subarray([...FILE_NAMES]))
  .map(([base, other, changed]) => {
    const head: Record<string, string> = {};
    for (const name of FILE_NAMES) {
      const text = changed.includes(name) ? other[name] : base[name];
      if (text !== undefined) head[name] = text;
    }
    return { head, base };
  });

/** Images with both findings, with one, and inconclusive ones. */
export const scans: fc.Arbitrary<ScanResult[]> = fc.array(
  fc
    .record({
      repositoryName: fc.constantFrom("team/app", "team/web"),
      image: fc.integer({ min: 1, max: 2 }),
      findings: fc.subarray([GLIBC, OPENSSL]),
      code: fc.constantFrom(null, null, "scan-failed" as const, "unsupported-image" as const),
    })
    .map(({ repositoryName, image, findings, code }) =>
      answer({
        image: { repositoryName, imageDigest: digest(image) },
        findings,
        ...(code === null ? {} : { outcome: { kind: "inconclusive", code, detail: code } }),
      }),
    ),
  { minLength: 1, maxLength: 4 },
);
