import { describe, expect, test } from "vitest";
import { GateError } from "../../src/core/errors.ts";
import { parsePolicyFile } from "../../src/core/policy-files.ts";
import type { Finding, Image, Package } from "../../src/core/scan-result.ts";
import { parseVex } from "../../src/core/vex.ts";
import { answer, digest, findingOf, packageOf, reportOf } from "../render/reports.ts";
import { decisions, GLIBC, noticesOf, OPENSSL, vexDocument, vexPolicy } from "./policies.ts";

const HOST = "111122223333.dkr.ecr.eu-central-1.amazonaws.com";
const IMAGE = `pkg:oci/app@${digest(1).replace(":", "%3A")}?repository_url=${HOST}/team/app`;

const statement = (fields: Record<string, unknown> = {}) => ({
  vulnerability: { name: "CVE-2019-25013" },
  products: [{ "@id": IMAGE }],
  status: "not_affected",
  justification: "vulnerable_code_not_in_execute_path",
  ...fields,
});

const product = (id: string, ...subcomponents: string[]) => ({
  products: [
    {
      "@id": id,
      ...(subcomponents.length > 0 ? { subcomponents: subcomponents.map((part) => ({ "@id": part })) } : {}),
    },
  ],
});

/** What became of glibc and openssl, and the notices. */
function judge(text: string, findings: Finding[] = [GLIBC, OPENSSL], image: Partial<Image> = {}) {
  const report = reportOf([answer({ findings, image })], { policy: vexPolicy(text) });
  return { report, statuses: decisions(report).map((line) => line.split(": ")[1]), notices: noticesOf(report) };
}

describe("an OpenVEX document", () => {
  test("suppresses a finding in its product, with author and reason, and nothing else", () => {
    const { report, statuses, notices } = judge(vexDocument(statement({ impact_statement: "iconv is never called" })));
    expect(statuses).toEqual(["ignored", "matched"]);
    expect(notices).toEqual([]);
    expect(report.groups[0]?.reason).toBe(
      "not_affected: vulnerable_code_not_in_execute_path: iconv is never called (Example Security Team, app.openvex.json)",
    );
    expect(report.exceptions).toMatchObject([
      {
        kind: "vex",
        id: "CVE-2019-25013",
        owner: "Example Security Team",
        file: "app.openvex.json",
        state: "applied",
        count: 1,
      },
    ]);
    expect(report).toMatchObject({ verdict: "failed", counts: { matched: 1, ignored: 1, total: 2 } });
  });

  test.each([
    ["not_affected", "ignored"],
    ["fixed", "ignored"],
    ["affected", "matched"],
    ["under_investigation", "matched"],
  ])("%s makes it %s", (status, outcome) => {
    expect(judge(vexDocument(statement({ status }))).statuses[0]).toBe(outcome);
  });

  test("knows a vulnerability by its aliases, whatever their case", () => {
    const vulnerability = { name: "GHSA-0000-0000-0000", aliases: ["cve-2019-25013"] };
    expect(judge(vexDocument(statement({ vulnerability }))).statuses).toEqual(["ignored", "matched"]);
    const other = { name: "CVE-2019-2501", aliases: ["CVE-2019-250130"] };
    expect(judge(vexDocument(statement({ vulnerability: other }))).statuses).toEqual(["matched", "matched"]);
  });
});

describe("a product that is an image", () => {
  test.each([
    ["its name alone", "pkg:oci/app", "ignored"],
    ["its digest", `pkg:oci/app@${digest(1)}`, "ignored"],
    ["the digest of its index", `pkg:oci/app@${digest(9)}`, "ignored"],
    ["its address", `pkg:oci/app?repository_url=https://${HOST}/team/app`, "ignored"],
    ["its tag", "pkg:oci/app?tag=1.4.2", "ignored"],
    ["its architecture", "pkg:oci/app?arch=arm64", "ignored"],
    ["another name", "pkg:oci/apps", "matched"],
    ["another digest", `pkg:oci/app@${digest(2)}`, "matched"],
    ["another account", `pkg:oci/app?repository_url=${HOST.replace("1111", "4444")}/team/app`, "matched"],
    ["another region", `pkg:oci/app?repository_url=${HOST.replace("central", "west")}/team/app`, "matched"],
    ["another repository of that name", `pkg:oci/app?repository_url=${HOST}/other/app`, "matched"],
    ["another registry", "pkg:oci/app?repository_url=docker.io/team/app", "matched"],
    ["another tag", "pkg:oci/app?tag=1.4.3", "matched"],
    ["another architecture", "pkg:oci/app?arch=amd64", "matched"],
  ])("is named by %s: %s", (_what, id, status) => {
    const image = { imageTags: ["1.4.2"], indexDigest: digest(9), platform: "linux/arm64/v8" };
    expect(judge(vexDocument(statement(product(id))), [GLIBC], image).statuses).toEqual([status]);
  });

  test("with subcomponents speaks of those packages only", () => {
    const both = findingOf({
      name: "CVE-2019-25013",
      packages: [packageOf({ name: "glibc", version: "2.28-10" }), packageOf({ name: "openssl", version: "1.1.1d-0" })],
    });
    const text = vexDocument(statement(product(IMAGE, "pkg:deb/debian/glibc@2.28-10?arch=amd64&distro=debian-10")));
    expect(judge(text, [both]).statuses).toEqual(["ignored", "matched"]);
    const nobody = vexDocument(statement(product(IMAGE, "pkg:deb/debian/glibc@2.28-9")));
    expect(judge(nobody, [both]).statuses).toEqual(["matched", "matched"]);
  });

  test("whose architecture is not known is not taken to be the one that is named", () => {
    const { statuses, notices } = judge(vexDocument(statement(product("pkg:oci/app?arch=amd64"))), [GLIBC]);
    expect(statuses).toEqual(["matched"]);
    expect(notices).toEqual([
      "vex-not-honoured: 1 finding not suppressed, the first: CVE-2019-25013: not_affected, but the image's architecture is not known (app.openvex.json)",
    ]);
  });
});

describe("a product that is a package", () => {
  const inPackage = (found: Partial<Package>, uri = GLIBC.uri): Finding =>
    findingOf({ name: "CVE-2019-25013", uri, packages: [packageOf(found)] });
  const debian = inPackage({ name: "glibc", version: "2.28-10" });

  test.each([
    ["pkg:deb/debian/glibc", debian, "ignored"],
    ["pkg:deb/debian/glibc@2.28-10", debian, "ignored"],
    ["pkg:deb/debian/glibc@2.28-10?distro=debian-10&arch=amd64", debian, "ignored"],
    ["pkg:deb/debian/glibc@2.28-1", debian, "matched"],
    ["pkg:deb/debian/glib", debian, "matched"],
    ["pkg:deb/ubuntu/glibc", debian, "matched"],
    ["pkg:rpm/redhat/glibc", debian, "matched"],
    ["pkg:apk/alpine/glibc", debian, "matched"],
    ["pkg:deb/debian/glibc@1:2.28-10", inPackage({ name: "glibc", version: "1:2.28-10", type: "OS" }), "ignored"],
    ["pkg:deb/debian/glibc@0:2.28-10", debian, "ignored"],
    [
      "pkg:rpm/redhat/openssl@3.0.7-24.el9?epoch=1",
      inPackage(
        { name: "openssl", version: "1:3.0.7-24.el9" },
        "https://access.redhat.com/security/cve/CVE-2019-25013",
      ),
      "ignored",
    ],
    [
      "pkg:rpm/redhat/openssl@3.0.7-24.el9",
      inPackage(
        { name: "openssl", version: "1:3.0.7-24.el9" },
        "https://access.redhat.com/security/cve/CVE-2019-25013",
      ),
      "matched",
    ],
    ["pkg:npm/%40babel/core", inPackage({ name: "@babel/core", type: "NPM" }), "ignored"],
    ["pkg:npm/core", inPackage({ name: "@babel/core", type: "NPM" }), "matched"],
    ["pkg:npm/glibc", debian, "matched"],
    [
      "pkg:pypi/zope-interface@5.4",
      inPackage({ name: "zope.interface", version: "5.4", type: "PYTHONPKG" }),
      "ignored",
    ],
    ["pkg:pypi/zope-interface@5.4", inPackage({ name: "zope.interface", version: "5.4", type: "NPM" }), "matched"],
    [
      "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1?type=jar",
      inPackage({ name: "org.apache.logging.log4j:log4j-core", version: "2.14.1", type: "JAR" }),
      "ignored",
    ],
    [
      "pkg:golang/github.com/example/lib@v1.2.3",
      inPackage({ name: "github.com/example/lib", version: "1.2.3", type: "GOBINARY" }),
      "ignored",
    ],
    ["pkg:nuget/Newtonsoft.Json", inPackage({ name: "newtonsoft.json", type: "NUGET" }), "ignored"],
    ["pkg:gem/rails", inPackage({ name: "rails", type: "GEMSPEC" }), "ignored"],
  ])("%s", (id, finding, status) => {
    expect(judge(vexDocument(statement(product(id))), [finding]).statuses).toEqual([status]);
  });

  test.each([
    [
      "of a distribution, in a finding that names none",
      "pkg:deb/debian/glibc",
      null,
      "the finding does not say which distribution it is of",
    ],
    [
      "of a release of a distribution",
      "pkg:deb/debian/glibc?distro=debian-12",
      GLIBC.uri,
      "the finding does not say the distro",
    ],
    ["of an architecture", "pkg:deb/debian/glibc?arch=amd64", GLIBC.uri, "the image's architecture is not known"],
  ])("%s cannot be told to be meant, so it gates and is told", (_what, id, uri, doubt) => {
    const { statuses, notices, report } = judge(vexDocument(statement(product(id))), [
      inPackage({ name: "glibc" }, uri),
    ]);
    expect(statuses).toEqual(["matched"]);
    expect(notices).toEqual([expect.stringContaining(`not_affected, but ${id}: ${doubt} (app.openvex.json)`)]);
    expect(report.groups[0]?.packages[0]?.trail).toContainEqual(
      expect.objectContaining({ rule: "vex", outcome: "unknown" }),
    );
  });
});

describe("of several statements", () => {
  const at = (timestamp: string | undefined, status: string) => statement({ timestamp, status });
  test.each([
    [
      "the newest decides",
      [at("2026-01-02T00:00:00Z", "not_affected"), at("2026-01-03T00:00:00Z", "affected")],
      "matched",
    ],
    [
      "the newest decides, wherever it stands",
      [at("2026-01-03T00:00:00Z", "not_affected"), at("2026-01-02T00:00:00Z", "affected")],
      "ignored",
    ],
    [
      "of the same time, the one that gates",
      [at("2026-01-02T00:00:00Z", "not_affected"), at("2026-01-02T00:00:00Z", "under_investigation")],
      "matched",
    ],
    [
      "the document's time stands for a missing one",
      [at(undefined, "not_affected"), at("2025-12-31T00:00:00Z", "affected")],
      "ignored",
    ],
  ])("%s", (_what, statements, status) => {
    expect(judge(vexDocument(...statements), [GLIBC]).statuses).toEqual([status]);
    expect(judge(vexDocument(...statements.toReversed()), [GLIBC]).statuses).toEqual([status]);
  });

  test("one that may speak against it counts, though it cannot be told to", () => {
    const against = statement({
      timestamp: "2026-01-03T00:00:00Z",
      status: "affected",
      ...product("pkg:oci/app?arch=arm64"),
    });
    expect(judge(vexDocument(statement(), against), [GLIBC]).statuses).toEqual(["matched"]);
  });
});

describe("what cannot be honoured is told, and suppresses nothing", () => {
  test.each([
    ["a status that is none", { status: "false_positive" }, 'statements[0]: status is "false_positive"'],
    [
      "no name of a vulnerability",
      { vulnerability: { "@id": "https://vex.example/CVE-2019-25013" } },
      'statements[0]: vulnerability is {"@id":"https://vex.example/CVE-2019-25013"}, which has no name',
    ],
    [
      "a vulnerability that is text",
      { vulnerability: "CVE-2019-25013" },
      'statements[0]: vulnerability is "CVE-2019-25013", which has no name',
    ],
    [
      "no reason",
      { justification: undefined },
      "statements[0]: CVE-2019-25013 is not_affected without justification or impact_statement",
    ],
    ["no product", { products: undefined }, "statements[0]: CVE-2019-25013 is not_affected, and no product is named"],
    [
      "a product by another name",
      { products: [{ "@id": "https://example.com/app" }] },
      'CVE-2019-25013: the product "https://example.com/app" is named by no package URL',
    ],
    [
      "a product by its CPE",
      { products: [{ identifiers: { cpe23: "cpe:2.3:a:example:app:*" } }] },
      "CVE-2019-25013: the product without @id is named by no package URL",
    ],
    [
      "two package URLs that differ",
      { products: [{ "@id": "pkg:oci/app", identifiers: { purl: "pkg:oci/web" } }] },
      "CVE-2019-25013: the product pkg:oci/app has the package URL pkg:oci/web besides",
    ],
    [
      "a broken package URL",
      product("pkg:oci/team/app"),
      expect.stringMatching(/^CVE-2019-25013: pkg:oci\/team\/app is no package URL /),
    ],
    [
      "a version that is no digest",
      product("pkg:oci/app@1.4.2"),
      "CVE-2019-25013: pkg:oci/app@1.4.2 has a version that is no digest",
    ],
    [
      "an unknown qualifier",
      product("pkg:oci/app?os=linux"),
      "CVE-2019-25013: pkg:oci/app?os=linux has the qualifier os, which a scan does not tell",
    ],
    ["an unknown type", product("pkg:hex/example"), expect.stringMatching(/type hex, which a scan does not know$/)],
    [
      "a path inside of a package",
      product("pkg:golang/github.com/example/lib#sub"),
      "CVE-2019-25013: pkg:golang/github.com/example/lib#sub names a path inside of a package",
    ],
    [
      "subcomponents of a package",
      product("pkg:deb/debian/glibc", "pkg:deb/debian/libc6"),
      "CVE-2019-25013: pkg:deb/debian/glibc has subcomponents, and a scan does not say what is inside of a package",
    ],
    [
      "a broken subcomponent",
      product(IMAGE, "glibc"),
      'CVE-2019-25013: the product "glibc" is named by no package URL',
    ],
    [
      "fixed in no version of a package",
      { status: "fixed", ...product("pkg:deb/debian/glibc") },
      "CVE-2019-25013: pkg:deb/debian/glibc is fixed, and no version is named",
    ],
    [
      "fixed in no version of an image",
      { status: "fixed", ...product("pkg:oci/app") },
      "CVE-2019-25013: pkg:oci/app is fixed, and no version is named",
    ],
  ])("%s", (_what, fields, told) => {
    const text = vexDocument(statement(fields));
    expect(parseVex(text, "app.openvex.json").unhonoured).toEqual([told]);
    const { statuses, notices } = judge(text);
    expect(statuses).toEqual(["matched", "matched"]);
    expect(notices).toEqual([expect.stringMatching(/^vex-not-honoured: app\.openvex\.json: /)]);
  });

  test("a product beside one that cannot be honoured is honoured", () => {
    const text = vexDocument(statement({ products: [{ "@id": "nothing" }, { "@id": IMAGE }] }));
    expect(judge(text).statuses).toEqual(["ignored", "matched"]);
  });
});

describe("a .json file that is no OpenVEX document", () => {
  test.each([
    ["cut short", vexDocument(statement()).slice(0, -1), /^ignore-file: app\.json:1:\d+: not JSON: /],
    ["with a comma too many", '{\n  "@context": "x",\n}', /^ignore-file: app\.json:3:1: not JSON: /],
    ["empty", "", /^ignore-file: app\.json:1:1: not JSON: /],
    ["a list", "[]", /^ignore-file: app\.json: the file holds \[\]; a \.json file is accepted as an OpenVEX document/],
    [
      "of another format",
      '{"bomFormat": "CycloneDX"}',
      /@context is nothing; a \.json file is accepted as an OpenVEX document/,
    ],
    [
      "of another version",
      '{"@context": "https://openvex.dev/ns/v0.3.0"}',
      /@context is "https:\/\/openvex\.dev\/ns\/v0\.3\.0"/,
    ],
    [
      "without statements",
      '{"@context": "https://openvex.dev/ns/v0.2.0"}',
      /statements is nothing; accepted is a list of statements$/,
    ],
  ])("%s", (_what, text, message) => {
    expect(() => parsePolicyFile(text, "app.json")).toThrow(GateError);
    expect(() => parsePolicyFile(text, "app.json")).toThrow(message);
  });

  test("its name tells it from an ignore file", () => {
    expect(parsePolicyFile(vexDocument(statement()), "vex/APP.JSON").kind).toBe("vex");
    expect(parsePolicyFile("ignore: []", "exceptions.yml").kind).toBe("ignore-file");
  });
});
