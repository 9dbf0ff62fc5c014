import { describe, expect, test } from "vitest";
import { GateError } from "../../../../src/core/errors.ts";
import { parsePolicyFile } from "../../../../src/core/policy/exemptions/policy-files.ts";
import { parseVex } from "../../../../src/core/policy/vex/vex-document.ts";
import { GLIBC, vexDocument } from "../../../support/policies.ts";
import { evaluatePolicy, IMAGE, product, statement } from "../../../support/vex-statements.ts";

describe("an OpenVEX document", () => {
  test("suppresses a finding in its product, with author and reason, and nothing else", () => {
    const { report, statuses, notices } = evaluatePolicy(
      vexDocument(statement({ impact_statement: "iconv is never called" })),
    );
    expect(statuses).toEqual(["ignored", "matched"]);
    expect(notices).toEqual([]);
    expect(report.groups[0]?.reason).toBe(
      "not_affected: vulnerable_code_not_in_execute_path: iconv is never called (Example Security Team, app.openvex.json)",
    );
    expect(report.exemptions).toMatchObject([
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
    expect(evaluatePolicy(vexDocument(statement({ status }))).statuses[0]).toBe(outcome);
  });

  test("knows a vulnerability by its aliases, whatever their case", () => {
    const vulnerability = { name: "GHSA-0000-0000-0000", aliases: ["cve-2019-25013"] };
    expect(evaluatePolicy(vexDocument(statement({ vulnerability }))).statuses).toEqual(["ignored", "matched"]);
    const other = { name: "CVE-2019-2501", aliases: ["CVE-2019-250130"] };
    expect(evaluatePolicy(vexDocument(statement({ vulnerability: other }))).statuses).toEqual(["matched", "matched"]);
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
    expect(evaluatePolicy(vexDocument(...statements), [GLIBC]).statuses).toEqual([status]);
    expect(evaluatePolicy(vexDocument(...statements.toReversed()), [GLIBC]).statuses).toEqual([status]);
  });

  test("one that may speak against it counts, though it cannot be told to", () => {
    const against = statement({
      timestamp: "2026-01-03T00:00:00Z",
      status: "affected",
      ...product("pkg:oci/app?arch=arm64"),
    });
    expect(evaluatePolicy(vexDocument(statement(), against), [GLIBC]).statuses).toEqual(["matched"]);
  });
});

describe("what cannot be honored is told, and suppresses nothing", () => {
  test.each([
    [
      "a status that is none",
      { status: "false_positive" },
      'statements[0], CVE-2019-25013: status is "false_positive": expected one of not_affected, fixed, affected, under_investigation; it blocks exemptions of this vulnerability that are not newer',
    ],
    [
      "no name of a vulnerability",
      { vulnerability: { "@id": "https://vex.example/CVE-2019-25013" } },
      'statements[0], no name: vulnerability is {"@id":"https://vex.example/CVE-2019-25013"}, which has no name; it exempts nothing',
    ],
    [
      "a vulnerability that is text",
      { vulnerability: "CVE-2019-25013" },
      'statements[0], CVE-2019-25013: vulnerability is "CVE-2019-25013": expected an object with a name; it exempts nothing',
    ],
    [
      "no reason",
      { justification: undefined },
      "statements[0], CVE-2019-25013: not_affected needs a justification or an impact_statement; it exempts nothing",
    ],
    [
      "no product",
      { products: undefined },
      "statements[0], CVE-2019-25013: products is nothing: expected a list of products; it exempts nothing",
    ],
    [
      "a product by another name",
      { products: [{ "@id": "https://example.com/app" }] },
      'statements[0], CVE-2019-25013: the product {"@id":"https://example.com/app"} has no package URL; it exempts nothing',
    ],
    [
      "a product by its CPE",
      { products: [{ identifiers: { cpe23: "cpe:2.3:a:example:app:*" } }] },
      'statements[0], CVE-2019-25013: the product is also named by cpe23 "cpe:2.3:a:example:app:*", which a scan result does not show; it exempts nothing',
    ],
    [
      "two package URLs that differ",
      { products: [{ "@id": "pkg:oci/app", identifiers: { purl: "pkg:oci/web" } }] },
      "statements[0], CVE-2019-25013: the product pkg:oci/app also has a different package URL, pkg:oci/web; it exempts nothing",
    ],
    [
      "a broken package URL",
      product("pkg:oci/team/app"),
      expect.stringMatching(/: pkg:oci\/team\/app is not a valid package URL /),
    ],
    [
      "a version that is no digest",
      product("pkg:oci/app@1.4.2"),
      "statements[0], CVE-2019-25013: pkg:oci/app@1.4.2 has a version that is not a digest: expected @sha256%3A and 64 hexadecimal digits; it exempts nothing",
    ],
    [
      "an unknown qualifier",
      product("pkg:oci/app?os=linux"),
      "statements[0], CVE-2019-25013: pkg:oci/app?os=linux has the qualifier os, which a scan result does not show; it exempts nothing",
    ],
    [
      "an unknown type",
      product("pkg:hex/example"),
      expect.stringMatching(/type hex, which a scan does not find; it exempts nothing$/),
    ],
    [
      "a path inside of a package",
      product("pkg:golang/github.com/example/lib#sub"),
      "statements[0], CVE-2019-25013: pkg:golang/github.com/example/lib#sub names a path inside a package, which a scan result does not show; it exempts nothing",
    ],
    [
      "subcomponents of a package",
      product("pkg:deb/debian/glibc", "pkg:deb/debian/libc6"),
      "statements[0], CVE-2019-25013: pkg:deb/debian/glibc has subcomponents, and a scan does not show what is inside a package; it exempts nothing",
    ],
    [
      "a broken subcomponent",
      product(IMAGE, "glibc"),
      'statements[0], CVE-2019-25013: the subcomponent\'s @id is "glibc": expected a package URL or a web address; it exempts nothing',
    ],
    [
      "fixed in no version of a package",
      { status: "fixed", ...product("pkg:deb/debian/glibc") },
      "statements[0], CVE-2019-25013: pkg:deb/debian/glibc is fixed, and no version is named; it exempts nothing",
    ],
    [
      "fixed in no version of an image",
      { status: "fixed", ...product("pkg:oci/app") },
      "statements[0], CVE-2019-25013: pkg:oci/app is fixed, and no version is named; it exempts nothing",
    ],
  ])("%s", (_what, fields, told) => {
    const text = vexDocument(statement(fields));
    expect(parseVex(text, "app.openvex.json").notHonored).toEqual([told]);
    const { statuses, notices } = evaluatePolicy(text);
    expect(statuses).toEqual(["matched", "matched"]);
    expect(notices).toEqual([expect.stringMatching(/^vex-not-honored: app\.openvex\.json: /)]);
  });

  test("a product beside one that cannot be honored is honored", () => {
    const text = vexDocument(statement({ products: [{ "@id": "nothing" }, { "@id": IMAGE }] }));
    expect(evaluatePolicy(text).statuses).toEqual(["ignored", "matched"]);
  });
});

describe("a .json file that is no OpenVEX document", () => {
  test.each([
    ["cut short", vexDocument(statement()).slice(0, -1), /^ignore-file: app\.json:1:\d+: not JSON: /],
    ["with a comma too many", '{\n  "@context": "x",\n}', /^ignore-file: app\.json:3:1: not JSON: /],
    ["empty", "", /^ignore-file: app\.json:1:1: not JSON: /],
    ["a list", "[]", /^ignore-file: app\.json: the file contains \[\]; expected an OpenVEX document/],
    ["of another format", '{"bomFormat": "CycloneDX"}', /@context is nothing; expected an OpenVEX document/],
    [
      "of another version",
      '{"@context": "https://openvex.dev/ns/v0.3.0"}',
      /@context is "https:\/\/openvex\.dev\/ns\/v0\.3\.0"/,
    ],
    [
      "without statements",
      '{"@context": "https://openvex.dev/ns/v0.2.0"}',
      /statements is nothing; expected a list of statements$/,
    ],
  ])("%s", (_what, text, message) => {
    expect(() => parsePolicyFile(text, "app.json")).toThrow(GateError);
    expect(() => parsePolicyFile(text, "app.json")).toThrow(message);
  });

  test("its name tells it from an ignore file", () => {
    expect(parsePolicyFile(vexDocument(statement()), "vex/APP.JSON").kind).toBe("vex");
    expect(parsePolicyFile("ignore: []", "exemptions.yml").kind).toBe("ignore-file");
  });
});
