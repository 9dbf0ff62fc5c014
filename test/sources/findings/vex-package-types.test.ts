import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/core/search/scan-result.ts";
import { readFindings } from "../../../src/sources/findings/findings.ts";
import { basicFinding, enhancedFinding } from "../../fakes/findings.ts";
import { vexDocument } from "../../support/policies.ts";
import { digest } from "../../support/reports.ts";
import { evaluatePolicy, IMAGE, product, statement } from "../../support/vex-statements.ts";

const ID = "CVE-2019-25013";
const URI = "https://security-tracker.debian.org/tracker/CVE-2019-25013";

function enhanced(...packages: unknown[]): Finding[] {
  const packageVulnerabilityDetails = { vulnerabilityId: ID, sourceUrl: URI, vulnerablePackages: packages };
  return readFindings({ enhancedFindings: [{ ...enhancedFinding(ID, "HIGH"), packageVulnerabilityDetails }] }).findings;
}

const lib = (packageManager: unknown) => ({ name: "libexample", version: "1.2.3", packageManager });

const basic = () =>
  readFindings({ findings: [{ ...basicFinding(ID, "HIGH", "libexample", "1.2.3"), uri: URI }] }).findings;

const EXACT = `pkg:oci/app@${digest(1).replace(":", "%3A")}`;
const exempts = statement({ timestamp: "2026-01-02T00:00:00Z", ...product(IMAGE) });
const blocks = (url: string) => statement({ timestamp: "2026-01-03T00:00:00Z", status: "affected", ...product(url) });

/** Whether an exemption of this package exempts, and whether a newer statement about it blocks that of the image. */
function effects(url: string, findings: Finding[]) {
  const [exempted] = evaluatePolicy(vexDocument(statement(product(EXACT, url))), findings).statuses;
  const [blocked] = evaluatePolicy(vexDocument(exempts, blocks(url)), findings).statuses;
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

  test("is also one that names no package, or not as an object", () => {
    for (const findings of [enhanced(), enhanced("libexample"), enhanced({ version: "1.2.3" })]) {
      for (const url of URLS) expect(effects(url, findings)).toEqual({ exempts: false, blocks: true });
    }
  });

  test("is not settled by the same package of a basic scan, in whatever order", () => {
    const [url = ""] = URLS;
    const both = [...basic(), ...enhanced(lib(undefined))].map((each) => ({ ...each, description: "a flaw" }));
    for (const findings of [both, both.toReversed()]) {
      expect(effects(url, findings).blocks).toBe(true);
      expect(effects("pkg:deb/debian/libexample@1.2.3", findings).exempts).toBe(false);
    }
  });
});

test("a package of a known package manager, and of a basic scan, is of that one only", () => {
  const [npm = "", deb = ""] = URLS;
  const [yes, no] = [
    { exempts: true, blocks: true },
    { exempts: false, blocks: false },
  ];
  expect([effects(npm, enhanced(lib("NPM"))), effects(deb, enhanced(lib("NPM")))]).toEqual([yes, no]);
  expect([effects(npm, enhanced(lib("OS"))), effects(deb, enhanced(lib("OS")))]).toEqual([no, yes]);
  expect([effects(npm, basic()), effects(deb, basic())]).toEqual([no, yes]);
});

test("only-fixed does not take a finding without a package for one without a fix", () => {
  const raw = {
    ...enhancedFinding(ID, "HIGH"),
    fixAvailable: "NO",
    packageVulnerabilityDetails: { vulnerabilityId: ID },
  };
  expect(readFindings({ enhancedFindings: [raw] }).findings[0]?.packages).toMatchObject([{ name: null, fix: null }]);
});
