import type { PackageManager } from "@aws-sdk/client-inspector2";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/core/search/scan-result.ts";
import { readFindings } from "../../../src/sources/findings/findings.ts";
import { basicFinding, enhancedFinding } from "../../fakes/findings.ts";
import { vexDocument } from "../../support/policies.ts";
import { digest } from "../../support/reports.ts";
import { evaluateVex, IMAGE, product, statement } from "../../support/vex-statements.ts";

const ID = "CVE-2019-25013";
const URI = "https://security-tracker.debian.org/tracker/CVE-2019-25013";

function enhanced(...packages: unknown[]): Finding[] {
  const packageVulnerabilityDetails = { vulnerabilityId: ID, sourceUrl: URI, vulnerablePackages: packages };
  return readFindings({ enhancedFindings: [{ ...enhancedFinding(ID, "HIGH"), packageVulnerabilityDetails }] }).findings;
}

/** As Inspector reports it: the publisher of the advisory in `source`, and its address in `sourceUrl`. */
function published(source: unknown, sourceUrl: unknown, ...packages: unknown[]): Finding[] {
  const packageVulnerabilityDetails = { vulnerabilityId: ID, source, sourceUrl, vulnerablePackages: packages };
  return readFindings({ enhancedFindings: [{ ...enhancedFinding(ID, "HIGH"), packageVulnerabilityDetails }] }).findings;
}

const lib = (packageManager: unknown) => ({ name: "libexample", version: "1.2.3", packageManager });

const basic = () =>
  readFindings({ findings: [{ ...basicFinding(ID, "HIGH", "libexample", "1.2.3"), uri: URI }] }).findings;

const EXACT = `pkg:oci/app@${digest(1).replace(":", "%3A")}`;
const exempts = statement({ timestamp: "2026-01-02T00:00:00Z", ...product(IMAGE) });
const blocks = (url: string) => statement({ timestamp: "2026-01-03T00:00:00Z", status: "affected", ...product(url) });

/** Whether an exemption of this package applies, and whether a newer statement about it blocks one of the image. */
function effects(url: string, findings: Finding[]) {
  const [exempted] = evaluateVex(vexDocument(statement(product(EXACT, url))), findings).statuses;
  const [blocked] = evaluateVex(vexDocument(exempts, blocks(url)), findings).statuses;
  return { exempts: exempted === "ignored", blocks: blocked === "matched" };
}

const URLS = [
  "pkg:npm/libexample@1.2.3",
  "pkg:deb/debian/libexample@1.2.3",
  "pkg:pypi/libexample",
  "pkg:cargo/libexample",
];

describe("an enhanced finding whose package manager is unknown", () => {
  test.each([undefined, null, "", ["NPM"], {}, 7, true, "PNPM", "npm", "GENERIC"])("%j", (manager) => {
    for (const url of URLS) {
      expect(effects(url, enhanced(lib(manager)))).toEqual({ exempts: false, blocks: true });
    }
  });

  test("includes one without a package, or with one that is not an object", () => {
    for (const findings of [enhanced(), enhanced("libexample"), enhanced({ version: "1.2.3" })]) {
      for (const url of URLS) expect(effects(url, findings)).toEqual({ exempts: false, blocks: true });
    }
  });

  test("stays unknown if a basic scan has the same package, in any order", () => {
    const [url = ""] = URLS;
    const both = [...basic(), ...enhanced(lib(undefined))].map((each) => ({ ...each, description: "a flaw" }));
    for (const findings of [both, both.toReversed()]) {
      expect(effects(url, findings).blocks).toBe(true);
      expect(effects("pkg:deb/debian/libexample@1.2.3", findings).exempts).toBe(false);
    }
  });
});

test("a package with a known package manager, or of a basic scan, matches only that type", () => {
  const [npm = "", deb = ""] = URLS;
  const [yes, no] = [
    { exempts: true, blocks: true },
    { exempts: false, blocks: false },
  ];
  expect([effects(npm, enhanced(lib("NPM"))), effects(deb, enhanced(lib("NPM")))]).toEqual([yes, no]);
  expect([effects(npm, enhanced(lib("OS"))), effects(deb, enhanced(lib("OS")))]).toEqual([no, yes]);
  expect([effects(npm, basic()), effects(deb, basic())]).toEqual([no, yes]);
});

/** Each package manager of Inspector's model, and the type of package URLs that names its packages. */
const MODEL = {
  BUNDLER: "gem",
  CARGO: "cargo",
  COMPOSER: "composer",
  DOTNET_CORE: "nuget",
  GEMSPEC: "gem",
  GOBINARY: "golang",
  GOMOD: "golang",
  JAR: "maven",
  NODEPKG: "npm",
  NPM: "npm",
  NUGET: "nuget",
  OS: "deb",
  PIP: "pypi",
  PIPENV: "pypi",
  POETRY: "pypi",
  POM: "maven",
  PYTHONPKG: "pypi",
  YARN: "npm",
} as const satisfies Record<PackageManager, string>;

describe("every package manager that Inspector reports", () => {
  const TYPES = ["gem", "cargo", "composer", "nuget", "golang", "npm", "pypi", "maven", "deb"];
  const NAMESPACES: Record<string, string> = { maven: "org.example/", deb: "debian/" };

  // PYTHON is not in the model, but in findings of container images.
  test.each([...Object.entries(MODEL), ["PYTHON", "pypi"] as const])("%s is pkg:%s", (manager, type) => {
    for (const each of TYPES) {
      const found = { ...lib(manager), name: each === "maven" ? "org.example:libexample" : "libexample" };
      const effect = effects(`pkg:${each}/${NAMESPACES[each] ?? ""}libexample@1.2.3`, enhanced(found));
      expect({ each, ...effect }).toEqual({ each, exempts: each === type, blocks: each === type });
    }
  });
});

describe("the standard library of Go, which Inspector names go/stdlib with the package manager GENERIC", () => {
  const found = (fields: Record<string, unknown> = {}) =>
    enhanced({ name: "go/stdlib", version: "1.22.1", packageManager: "GENERIC", ...fields });

  test.each([
    ["pkg:golang/stdlib@1.22.1", {}, { exempts: true, blocks: true }],
    ["pkg:golang/stdlib@v1.22.1", {}, { exempts: true, blocks: true }],
    ["pkg:golang/stdlib", {}, { exempts: true, blocks: true }],
    ["pkg:golang/stdlib@1.22.2", {}, { exempts: false, blocks: false }],
    ["pkg:golang/go/stdlib@1.22.1", {}, { exempts: false, blocks: true }],
    ["pkg:npm/stdlib@1.22.1", {}, { exempts: false, blocks: false }],
    ["pkg:golang/example.com/stdlib@1.22.1", {}, { exempts: false, blocks: false }],
    ["pkg:golang/stdlib@1.22.1", { packageManager: "NPM" }, { exempts: false, blocks: false }],
    ["pkg:golang/stdlib@1.22.1", { name: "stdlib" }, { exempts: false, blocks: true }],
    ["pkg:golang/stdlib@1.22.1", { name: "other/stdlib" }, { exempts: false, blocks: false }],
  ])("%s, %j", (url, fields, expected) => {
    expect(effects(url, found(fields))).toEqual(expected);
  });
});

describe("the distribution of a finding", () => {
  const NVD = `https://nvd.nist.gov/vuln/detail/${ID}`;
  /** In an image that is named by its tag, so that only the finding can show the distribution. */
  const exemptedAs = (url: string, findings: Finding[]) =>
    evaluateVex(vexDocument(statement(product("pkg:oci/app", url))), findings).statuses[0] === "ignored";

  test.each([
    ["UBUNTU_CVE", NVD, "pkg:deb/ubuntu/libexample"],
    ["DEBIAN_CVE", NVD, "pkg:deb/debian/libexample"],
    ["REDHAT_CVE", NVD, "pkg:rpm/redhat/libexample"],
    ["AMAZON_CVE", null, "pkg:rpm/amzn/libexample"],
    ["NVD", `https://advisory.echohq.com/cve/${ID}`, "pkg:deb/echo/libexample"],
    ["NVD", "https://packages.mini.dev/advisories/osv/MINI-1.json", "pkg:apk/minimos/libexample"],
    ["NVD", `https://images.minimus.io/cve/${ID}`, "pkg:apk/minimos/libexample"],
    ["NVD", "https://packages.cgr.dev/chainguard/security.json", "pkg:apk/chainguard/libexample"],
    ["NVD", `https://images.chainguard.dev/security/${ID}`, "pkg:apk/wolfi/libexample"],
    ["DEBIAN_CVE", URI, "pkg:deb/debian/libexample"],
  ])("source %s and sourceUrl %s: %s", (source, sourceUrl, url) => {
    const findings = published(source, sourceUrl, lib("OS"));
    expect(exemptedAs(url, findings)).toBe(true);
    expect(exemptedAs("pkg:deb/other/libexample", findings)).toBe(false);
    expect(effects("pkg:deb/other/libexample", findings)).toEqual({ exempts: false, blocks: false });
  });

  test.each([
    ["NVD", NVD],
    ["UBUNTU", NVD],
    ["NOTUBUNTU_CVE", NVD],
    ["UBUNTU_CVE_OLD", NVD],
    ["UBUNTU_CVE", URI],
    [7, NVD],
    ["NVD", "https://ubuntu.com.example/x"],
    ["NVD", "https://notmini.dev/x"],
  ])("source %s and sourceUrl %s: unknown", (source, sourceUrl) => {
    const findings = published(source, sourceUrl, lib("OS"));
    for (const url of ["pkg:deb/ubuntu/libexample", "pkg:deb/debian/libexample"]) {
      expect(exemptedAs(url, findings)).toBe(false);
      expect(effects(url, findings).blocks).toBe(true);
    }
  });

  test("responses with different sources are two observations, in either order", () => {
    const both = ["UBUNTU_CVE", "NVD"].flatMap((source) => published(source, NVD, lib("OS")));
    for (const findings of [both, both.toReversed()]) {
      expect(exemptedAs("pkg:deb/ubuntu/libexample", findings)).toBe(false);
    }
  });
});

test("a version is shown without an epoch of 0", () => {
  const found = { name: "libexample", version: "0:1.2", release: "3", packageManager: "OS", fixedInVersion: "0:1.2-4" };
  const url = "pkg:deb/debian/libexample@1.2-3";
  const { report, statuses } = evaluateVex(vexDocument(statement(product(IMAGE, url))), enhanced(found));
  expect(statuses).toEqual(["ignored"]);
  expect(report.groups[0]?.packages).toMatchObject([{ version: "1.2-3", fixedVersion: "1.2-4" }]);
});

test("for only-fixed, a finding without a package has an unknown fix", () => {
  const raw = {
    ...enhancedFinding(ID, "HIGH"),
    fixAvailable: "NO",
    packageVulnerabilityDetails: { vulnerabilityId: ID },
  };
  expect(readFindings({ enhancedFindings: [raw] }).findings[0]?.packages).toMatchObject([{ name: null, fix: null }]);
});
