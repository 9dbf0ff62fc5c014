import fc from "fast-check";
import { NO_POLICY } from "../../src/core/policy/rules.ts";
import { parseVex } from "../../src/core/policy/vex/vex-document.ts";
import type { Report } from "../../src/core/report/report.ts";
import type { ScanResult } from "../../src/core/search/scan-result.ts";
import { answer, digest, findingOf, packageOf, reportOf } from "./reports.ts";
import { HOST } from "./vex-statements.ts";

/** Arbitrary VEX documents about the images of `RESULTS`. */

export type Statement = Record<string, unknown>;

export type Document = Record<string, unknown> & { statements: Statement[] };

const DEBIAN = "https://security-tracker.debian.org/tracker/x";

const finding = (name: string, uri = DEBIAN) =>
  findingOf({
    name,
    uri,
    packages: [
      packageOf({ name: "glibc", version: "2.28-10" }),
      packageOf({ name: "openssl", version: "1:1.1.1d-0", type: "OS" }),
      packageOf({ name: "@babel/core", version: "7.1.0", type: "NPM" }),
      packageOf({ name: null, version: null }),
    ],
  });

const findings = [
  finding("CVE-2026-0001"),
  finding("GHSA-0000-0000-0001"),
  finding("CVE-2026-0002", "https://a.example/b"),
];

export const RESULTS: readonly ScanResult[] = [
  answer({ findings, image: { imageTags: ["1.4.2"], platform: "linux/amd64", indexDigest: digest(9) } }),
  answer({ findings, image: { imageDigest: digest(2) } }),
  answer({ findings, image: { imageDigest: null, imageTags: ["1.4.2", "latest"], platform: "linux/arm64/v8" } }),
  answer({ findings, image: { repositoryName: "web", registryId: null, imageDigest: digest(3) } }),
  answer({ findings, image: { repositoryName: null, imageDigest: digest(4), platform: "linux/arm" } }),
];

export const IMAGES = [
  "pkg:oci/app",
  "pkg:oci/web",
  `pkg:oci/app@${digest(1)}`,
  `pkg:oci/app@${digest(2).replace(":", "%3A")}`,
  `pkg:oci/app@${digest(9)}?arch=amd64`,
  `pkg:oci/other@${digest(1)}`,
  "pkg:oci/app?tag=1.4.2",
  "pkg:oci/app?tag=2.0",
  "pkg:oci/app?arch=arm64",
  "pkg:oci/app?arch=sparc",
  `pkg:oci/app?repository_url=${HOST}/team/app`,
  `pkg:oci/app?repository_url=${HOST}/team`,
  `pkg:oci/web?repository_url=${HOST}/web&tag=1`,
];

export const PACKAGES = [
  "pkg:deb/debian/glibc",
  "pkg:deb/debian/glibc@2.28-10",
  "pkg:deb/debian/glibc@2.28-9",
  "pkg:deb/debian/glibc@2.28-10?arch=amd64",
  "pkg:deb/debian/glibc@2.28-10?distro=debian-10",
  "pkg:deb/debian/openssl@1.1.1d-0",
  "pkg:deb/debian/openssl@1%3A1.1.1d-0",
  "pkg:deb/ubuntu/glibc",
  "pkg:npm/%40babel/core@7.1.0",
  "pkg:npm/core",
];

const purls = fc.constantFrom(...IMAGES, ...PACKAGES);

const named = (urls: fc.Arbitrary<string>): fc.Arbitrary<Statement> =>
  fc.oneof(
    urls.map((url) => ({ "@id": url })),
    urls.map((url) => ({ identifiers: { purl: url } })),
    urls.map((url) => ({ "@id": "https://example.com/app", identifiers: { purl: url } })),
  );

const hashes = fc.constantFrom(
  undefined,
  undefined,
  { "sha-256": digest(1).slice(7) },
  { "sha-256": digest(9).slice(7) },
);

const products: fc.Arbitrary<Statement> = fc.oneof(
  named(purls),
  fc
    .tuple(
      named(fc.constantFrom(...IMAGES)),
      fc.array(named(fc.constantFrom(...PACKAGES)), { minLength: 1, maxLength: 3 }),
      hashes,
    )
    .map(([product, subcomponents, hash]) => ({
      ...product,
      subcomponents,
      ...(hash === undefined ? {} : { hashes: hash }),
    })),
);

const times = fc.constantFrom(
  undefined,
  "2026-01-01T00:00:00Z",
  "2026-01-02",
  "2026-01-02T00:00:00",
  "2026-01-03T00:00:00+02:00",
  "2099-01-01T00:00:00Z",
);

const vulnerabilities = fc.constantFrom(
  { name: "CVE-2026-0001" },
  { name: "cve-2026-0002", description: "a flaw" },
  { name: "CVE-2026-0001", aliases: ["GHSA-0000-0000-0001", "DSA-1"] },
  { name: "GHSA-0000-0000-0001", aliases: [] },
  { name: "DSA-1", aliases: ["CVE-2026-0002"] },
  { name: "CVE-2026-0001", "@id": "https://nvd.nist.gov/vuln/detail/CVE-2026-0001" },
);

const statementsOf = (status: fc.Arbitrary<unknown>): fc.Arbitrary<Statement> =>
  fc
    .record({
      vulnerability: vulnerabilities,
      products: fc.array(products, { minLength: 1, maxLength: 3 }),
      status,
      impact_statement: fc.constantFrom("never called", "not built in"),
      timestamp: times,
      last_updated: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, times),
    })
    .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)));

export const statements = statementsOf(
  fc.constantFrom("not_affected", "not_affected", "not_affected", "fixed", "affected", "under_investigation"),
);

export const blocking = statementsOf(fc.constantFrom("affected", "under_investigation"));

export const documents: fc.Arbitrary<Document> = fc
  .record({ timestamp: times, last_updated: times, statements: fc.array(statements, { minLength: 1, maxLength: 5 }) })
  .map((fields) => ({ "@context": "https://openvex.dev/ns/v0.2.0", author: "a", ...fields }));

export function reportWith(all: readonly Document[], results: readonly ScanResult[] = RESULTS): Report {
  const vex = all.map((document, index) => parseVex(JSON.stringify(document), `${index}.json`));
  return reportOf(results, { policy: { ...NO_POLICY, vex } });
}

/** Every exempt occurrence of a report, as JSON. */
export function exempted({ groups }: Report): Set<string> {
  const occurrences = groups.flatMap(({ packages, ...group }) =>
    packages
      .filter(({ status }) => status === "ignored")
      .map(({ name }) => [group.repositoryName, group.imageDigest, group.name, name]),
  );
  return new Set(occurrences.map((each) => JSON.stringify(each)));
}

/** A path in a statement, as keys. */
type Path = readonly (string | number)[];

/** The paths of `products` and of everything inside it. */
export function pathsIn(value: unknown, path: Path = ["products"]): Path[] {
  const inside =
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, each]) => pathsIn(each, [...path, key]))
      : [];
  return [path, ...inside];
}

const OTHERS: readonly unknown[] = [
  7,
  null,
  true,
  "glibc",
  "",
  [],
  {},
  ["glibc"],
  { glibc: 1 },
  [[]],
  Number.MAX_VALUE,
];

/** The statement with a wrong type, or an unknown field, at one of its paths. */
export function mangled(statement: Statement, pick: number, how: number): Statement {
  const copy = structuredClone(statement);
  const paths = pathsIn(copy["products"]);
  const path = paths[pick % paths.length] ?? ["products"];
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => field(at, key), copy);
  const last = path.at(-1) ?? "products";
  const value = field(parent, last);
  if (typeof parent !== "object" || parent === null) return copy;
  const adds = typeof value === "object" && value !== null && !Array.isArray(value) && how % 3 === 0;
  const fits = (other: unknown) => kindOf(other) !== kindOf(value) || other === "" || kindOf(other) === "empty";
  const others = OTHERS.filter(fits);
  if (adds)
    Object.assign(value, { [["cpe23", "supplier", "@type", "x"][how % 4] ?? "x"]: OTHERS[how % OTHERS.length] });
  else Object.assign(parent, { [last]: others[how % others.length] });
  return copy;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "empty" : "list";
  return value === null ? "null" : typeof value;
}

function field(value: unknown, key: string | number): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
