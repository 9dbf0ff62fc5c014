import { describe, expect, test } from "vitest";
import { parseVex } from "../../../../src/core/policy/vex/vex-document.ts";
import { GLIBC, vexDocument } from "../../../support/policies.ts";
import { digest, findingOf, packageOf } from "../../../support/reports.ts";
import { evaluateVex, HOST, IMAGE, product, statement } from "../../../support/vex-statements.ts";

const OLDER = "2026-01-02T00:00:00Z";
const NEWER = "2026-01-03T00:00:00Z";
const exempts = (fields: Record<string, unknown> = {}) => statement({ timestamp: OLDER, ...fields });
const blocks = (fields: Record<string, unknown> = {}) => statement({ timestamp: NEWER, status: "affected", ...fields });
const statusOf = (...statements: Record<string, unknown>[]) =>
  evaluateVex(vexDocument(...statements), [GLIBC]).statuses[0];

describe("an unsupported part of a product", () => {
  const subcomponent = { "@id": "pkg:deb/debian/glibc@2.28-10" };
  test.each<[string, unknown]>([
    ["subcomponents, an object", { "@id": IMAGE, subcomponents: subcomponent }],
    ["subcomponents, text", { "@id": IMAGE, subcomponents: subcomponent["@id"] }],
    ["subcomponents, null", { "@id": IMAGE, subcomponents: null }],
    ["subcomponents, an empty list", { "@id": IMAGE, subcomponents: [] }],
    ["subcomponents, a list in a list", { "@id": IMAGE, subcomponents: [[subcomponent]] }],
    ["a subcomponent that is text", { "@id": IMAGE, subcomponents: [subcomponent, subcomponent["@id"]] }],
    [
      "a subcomponent with subcomponents",
      { "@id": IMAGE, subcomponents: [{ ...subcomponent, subcomponents: [subcomponent] }] },
    ],
    [
      "a subcomponent with a hash",
      { "@id": IMAGE, subcomponents: [{ ...subcomponent, hashes: { "sha-256": "0".repeat(64) } }] },
    ],
    [
      "a subcomponent with a CPE",
      { "@id": IMAGE, subcomponents: [{ ...subcomponent, identifiers: { cpe23: "cpe:2.3:a:b:c" } }] },
    ],
    ["a subcomponent with an unknown field", { "@id": IMAGE, subcomponents: [{ ...subcomponent, version: "1" }] }],
    ["identifiers, a list", { "@id": IMAGE, identifiers: [IMAGE] }],
    ["identifiers, empty", { "@id": IMAGE, identifiers: {} }],
    ["identifiers, null", { "@id": IMAGE, identifiers: null }],
    ["an unknown identifier", { "@id": IMAGE, identifiers: { purl: IMAGE, swid: "x" } }],
    ["an identifier in capital letters", { "@id": IMAGE, identifiers: { PURL: "pkg:oci/web" } }],
    ["a purl that is a list", { "@id": IMAGE, identifiers: { purl: [IMAGE] } }],
    ["cpe23", { "@id": IMAGE, identifiers: { purl: IMAGE, cpe23: "cpe:2.3:a:example:app:1.0:*:*:*:*:*:*:*" } }],
    ["cpe22", { "@id": IMAGE, identifiers: { cpe22: "cpe:/a:example:app:1.0" } }],
    ["hashes of another kind", { "@id": IMAGE, hashes: { "sha-512": "0".repeat(128) } }],
    ["hashes, a list", { "@id": IMAGE, hashes: ["0".repeat(64)] }],
    ["hashes, empty", { "@id": IMAGE, hashes: {} }],
    ["two hashes", { "@id": IMAGE, hashes: { "sha-256": digest(1).slice(7), md5: "0".repeat(32) } }],
    ["another image's hash", { "@id": "pkg:oci/app", hashes: { "sha-256": digest(2).slice(7) } }],
    ["an @id that contradicts the purl", { "@id": "pkg:oci/web", identifiers: { purl: IMAGE } }],
    ["an @id that contradicts it behind a space", { "@id": " pkg:oci/web", identifiers: { purl: IMAGE } }],
    ["an @id that is a CPE", { "@id": "cpe:2.3:a:example:app:1.0", identifiers: { purl: IMAGE } }],
    ["an @id that is an image", { "@id": "docker.io/library/app:1", identifiers: { purl: IMAGE } }],
    ["an @id that is a number", { "@id": 7, identifiers: { purl: IMAGE } }],
    ["a supplier", { "@id": IMAGE, supplier: "Example" }],
    ["a product inside", { "@id": IMAGE, products: [] }],
    ["a type", { "@id": IMAGE, "@type": "Component" }],
    ["a prototype", JSON.parse(`{"@id":"pkg:oci/app","__proto__":{"subcomponents":[]}}`)],
    ["text", IMAGE],
    ["a list", [{ "@id": IMAGE }]],
    ["null", null],
  ])("%s: it exempts nothing, blocks what it may be about, and is a notice", (_what, one) => {
    expect(statusOf(exempts({ products: [one] }))).toBe("matched");
    expect(statusOf(exempts(), blocks({ products: [one] }))).toBe("matched");
    expect(statusOf(exempts({ timestamp: "2026-01-04T00:00:00Z" }), blocks({ products: [one] }))).toBe("ignored");
    // The hash of another image is valid, so it is not reported here.
    const { notHonored } = parseVex(vexDocument(blocks({ products: [one] })), "app.openvex.json");
    if (_what !== "another image's hash")
      expect(notHonored).toEqual([expect.stringMatching(/^statements\[0\].* it blocks /)]);
  });

  test.each<[string, unknown]>([
    ["an object", { "@id": IMAGE }],
    ["text", IMAGE],
    ["null", null],
    ["empty", []],
    ["a list in a list", [[{ "@id": IMAGE }]]],
  ])("products, %s", (_what, products) => {
    expect(statusOf(exempts({ products }))).toBe("matched");
    expect(statusOf(exempts(), blocks({ products }))).toBe("matched");
  });

  test("a product that is certainly another one does not block", () => {
    const other = { "@id": "pkg:oci/web", supplier: "Example" };
    expect(statusOf(exempts(), blocks({ products: [other] }))).toBe("ignored");
  });

  test.each<[string, Record<string, unknown>]>([
    ["a purl beside a web address", { "@id": "https://example.com/app", identifiers: { purl: IMAGE } }],
    ["the same purl in another spelling", { "@id": IMAGE, identifiers: { purl: IMAGE.replace("%3A", ":") } }],
    ["the image's SHA-256", { "@id": "pkg:oci/app", hashes: { "sha-256": digest(1).slice(7).toUpperCase() } }],
  ])("%s is supported", (_what, one) => {
    expect(statusOf(exempts({ products: [one] }))).toBe("ignored");
  });
});

describe("an unsupported part of a statement", () => {
  test.each<[string, Record<string, unknown>]>([
    ["subcomponents of OpenVEX 0.0.1", { subcomponents: ["pkg:deb/debian/openssl"] }],
    ["subcomponents that are empty", { subcomponents: [] }],
    ["aliases, text", { vulnerability: { name: "CVE-2019-25013", aliases: "GHSA-1" } }],
    ["an alias that is a number", { vulnerability: { name: "CVE-2019-25013", aliases: ["GHSA-1", 7] } }],
    ["an @id that is a number", { vulnerability: { name: "CVE-2019-25013", "@id": 7 } }],
    [
      "an @id of another CVE",
      { vulnerability: { name: "CVE-2019-25013", "@id": "https://nvd.nist.gov/vuln/detail/CVE-2021-3450" } },
    ],
    ["a vulnerability that is text", { vulnerability: "CVE-2019-25013" }],
    ["a vulnerability that is a list", { vulnerability: [{ name: "CVE-2019-25013" }] }],
    ["a name that is a list", { vulnerability: { name: ["CVE-2019-25013"] } }],
  ])("%s: it exempts nothing, and blocks", (_what, fields) => {
    expect(statusOf(exempts(fields))).toBe("matched");
    expect(statusOf(exempts(), blocks(fields))).toBe("matched");
    expect(parseVex(vexDocument(exempts(fields)), "a.json").notHonored).toEqual([
      expect.stringMatching(/ it exempts nothing$/),
    ]);
  });

  test.each<[string, unknown]>([
    ["a list", ["not_affected"]],
    ["in capital letters", "Affected"],
    ["null", null],
    ["from a newer version", "will_not_fix"],
  ])("a status that is %s: it may block an exemption", (_what, status) => {
    expect(statusOf(exempts(), blocks({ status }))).toBe("matched");
  });

  test("a statement that is not an object may be about anything", () => {
    const text = JSON.parse(vexDocument(exempts()));
    text.statements.push(null);
    expect(evaluateVex(JSON.stringify(text), [GLIBC]).statuses).toEqual(["matched"]);
  });

  test("a blank name does not match a finding without a name", () => {
    const unnamed = findingOf({ name: null, uri: GLIBC.uri, packages: [packageOf({ name: "glibc" })] });
    expect(evaluateVex(vexDocument(exempts({ vulnerability: { name: " " } })), [unnamed]).statuses).toEqual([
      "matched",
    ]);
    expect(
      evaluateVex(vexDocument(exempts({ vulnerability: { name: "x", aliases: [""] } })), [unnamed]).statuses,
    ).toEqual(["matched"]);
  });

  test("fields that OpenVEX may add elsewhere are ignored", () => {
    const vulnerability = { name: "CVE-2019-25013", description: 7, severity: "LOW" };
    const fields = {
      vulnerability,
      version: 2,
      "@id": "x",
      status_notes: 7,
      action_statement: [],
      ticket: {},
      supplier: "S",
    };
    expect(statusOf(exempts(fields))).toBe("ignored");
  });
});

describe("other names of a vulnerability", () => {
  const GHSA = "GHSA-0000-0000-0001";
  test.each<[string, Record<string, unknown>, unknown, string]>([
    ["an alias of the exemption is affected", { name: "CVE-2019-25013", aliases: [GHSA] }, { name: GHSA }, "matched"],
    [
      "the affected one has the exemption's name in its @id",
      { name: "CVE-2019-25013" },
      { name: "X-1", "@id": "https://nvd.example/CVE-2019-25013" },
      "matched",
    ],
    [
      "both have the alias of one advisory",
      { name: "CVE-2019-25013", aliases: ["DSA-1"] },
      { name: "CVE-2021-3450", aliases: ["DSA-1"] },
      "ignored",
    ],
    ["another one is affected", { name: "CVE-2019-25013" }, { name: "CVE-2019-250130" }, "ignored"],
  ])("%s: %s", (_what, vulnerability, other, status) => {
    expect(statusOf(exempts({ vulnerability }), blocks({ vulnerability: other }))).toBe(status);
  });
});

describe("a field that is unknown of an image or a package", () => {
  const images = (url: string, image = {}) => ({
    exempt: evaluateVex(vexDocument(exempts(product(url))), [GLIBC], image).statuses[0],
    blocked: evaluateVex(vexDocument(exempts(), blocks(product(url))), [GLIBC], image).statuses[0],
  });
  test.each<[string, string, Record<string, unknown>]>([
    ["the architecture", "pkg:oci/app?arch=amd64", {}],
    ["an architecture that we do not know", "pkg:oci/app?arch=sparc", { platform: "linux/amd64" }],
    ["the variant", "pkg:oci/app?arch=armv7", { platform: "linux/arm" }],
    ["the platform's architecture", "pkg:oci/app?arch=amd64", { platform: "unknown/unknown" }],
    ["the tag", "pkg:oci/app?tag=1.4.2", {}],
    ["a prefix of repositories", `pkg:oci/app?repository_url=${HOST}/team`, {}],
    ["the same digest in another repository", `pkg:oci/app@${digest(1)}?repository_url=docker.io/team/app`, {}],
    ["the same digest with another name", `pkg:oci/web@${digest(1)}`, {}],
    ["the package's architecture", "pkg:deb/debian/glibc@2.28-10?arch=amd64", {}],
    [
      "a package of the 32-bit architecture in a 64-bit image",
      "pkg:deb/debian/glibc?arch=i386",
      { platform: "linux/amd64" },
    ],
    ["the release", "pkg:deb/debian/glibc@2.28-10?distro=debian-10", {}],
    ["the source", "pkg:deb/debian/glibc@2.28-10?upstream=glibc", {}],
    ["an epoch", "pkg:deb/debian/glibc@1:2.28-10", {}],
    ["another spelling of the version", "pkg:deb/debian/glibc@v2.28-10", {}],
  ])("%s never matches, and may block", (_what, url, image) => {
    expect(images(url, image)).toEqual({ exempt: "matched", blocked: "matched" });
  });

  test.each([
    ["name", "pkg:oci/web", digest(1)],
    ["tag", "pkg:oci/app?tag=2.0", digest(1)],
    ["digest", `pkg:oci/app@${digest(2)}`, digest(1)],
    ["name, and the hash of its index", `pkg:oci/web?repository_url=${HOST}/web`, digest(9)],
  ])("the image's hash beside another %s never matches, and may block", (_what, url, hash) => {
    const products = [{ "@id": url, hashes: { "sha-256": hash.slice("sha256:".length) } }];
    const image = { indexDigest: digest(9), imageTags: ["1.4.2"] };
    const statusesOf = (...all: Record<string, unknown>[]) => evaluateVex(vexDocument(...all), [GLIBC], image).statuses;
    expect(statusesOf(exempts({ products }))).toEqual(["matched"]);
    expect(statusesOf(exempts(), blocks({ products }))).toEqual(["matched"]);
  });

  test.each<[string, unknown]>([
    ["with another algorithm", { "sha-256": digest(1).slice(7), "sha-512": "0".repeat(128) }],
    ["in a wrong type", { "sha-256": 7 }],
    ["truncated", { "sha-256": digest(1).slice(7, 40) }],
    ["empty", {}],
    ["a text", digest(1)],
  ])("hashes beside another image's URL, %s, never match, and may block", (_what, hashes) => {
    const products = [{ "@id": "pkg:oci/web", hashes }];
    expect(statusOf(exempts({ products }))).toBe("matched");
    expect(statusOf(exempts(), blocks({ products }))).toBe("matched");
  });

  test("hashes without a SHA-256 beside another image's URL are of another image", () => {
    const products = [{ "@id": "pkg:oci/web", hashes: { "sha-512": "0".repeat(128) } }];
    expect(statusOf(exempts(), blocks({ products }))).toBe("ignored");
  });

  test.each<[string, string, Record<string, unknown>]>([
    ["a truncated digest", `pkg:oci/app@${digest(1).slice(0, 40)}`, {}],
    [
      "a digest in capital letters",
      `pkg:oci/app@${digest(10).toUpperCase().replace("SHA", "sha")}`,
      { imageDigest: digest(10) },
    ],
    ["a name with an escaped slash", "pkg:oci/team%2Fapp", {}],
    ["a space", "pkg:oci/app%20", {}],
    ["an empty qualifier", "pkg:oci/app?repository_url=", {}],
    ["a qualifier twice", "pkg:oci/app?tag=2&tag=1.4.2", { imageTags: ["1.4.2"] }],
    ["a qualifier twice, in different letter case", "pkg:oci/app?TAG=2&tag=1.4.2", { imageTags: ["1.4.2"] }],
    ["two question marks", "pkg:oci/app?tag=2?arch=amd64", { platform: "linux/amd64" }],
    ["a range of versions", "pkg:deb/debian/glibc@%3E=2", {}],
    ["a package without a distribution", "pkg:deb/glibc", {}],
    ["a namespace, which the type does not have", "pkg:pypi/other/glibc", {}],
    ["an address without TLS", `pkg:oci/app?repository_url=http://${HOST}/team/app`, {}],
    ["a qualifier of another type", "pkg:deb/debian/glibc?epoch=1", {}],
    ["two epochs", "pkg:rpm/redhat/glibc@1:2.28-10?epoch=0", {}],
    ["a name of dots", "pkg:deb/debian/../glibc", {}],
    ["another product's type", "pkg:docker/app", {}],
    ["an escaped control character", "pkg:oci/app%00", {}],
    ["an escaped qualifier", "pkg:oci/app?%74ag=1", {}],
    ["a package's id", "pkg:deb/debian/glibc@2.28-10?package-id=1", {}],
  ])("a package URL with %s is not supported", (_what, url, image) => {
    expect(images(url, image)).toEqual({ exempt: "matched", blocked: "matched" });
  });

  test.each([
    ["another version", "pkg:deb/debian/glibc@2.28-1", {}],
    ["a prefix of the name", "pkg:deb/debian/glib", {}],
    ["another architecture", "pkg:oci/app?arch=arm64", { platform: "linux/amd64" }],
    ["another tag", "pkg:oci/app?tag=1.4", { imageTags: ["1.4.2"] }],
    ["another repository", `pkg:oci/app?repository_url=${HOST}/team/app2`, {}],
    ["another digest", `pkg:oci/app@${digest(2)}`, {}],
    ["a package of another kind", "pkg:npm/glibc", {}],
  ])("%s is another one", (_what, url, image) => {
    expect(images(url, image)).toEqual({ exempt: "matched", blocked: "ignored" });
  });

  test.each([
    ["a FIPS host", `pkg:oci/app?repository_url=${HOST.replace(".ecr.", ".ecr-fips.")}/team/app`, {}],
    ["a host in capital letters", `pkg:oci/app?repository_url=HTTPS://${HOST.toUpperCase()}/team/app`, {}],
    ["an architecture by another name", "pkg:oci/app?arch=x86_64", { platform: "linux/amd64" }],
    ["an architecture with its variant", "pkg:oci/app?arch=armv7", { platform: "linux/arm/v7" }],
    ["the type in capital letters", "pkg:OCI/app", {}],
    ["a release, in an image with a digest", "pkg:deb/debian/glibc@2.28-10?distro=debian-10", null],
  ])("%s is the same", (_what, url, image) => {
    if (image !== null) expect(images(url, image)).toEqual({ exempt: "ignored", blocked: "matched" });
    else expect(statusOf(exempts(product(IMAGE, url)))).toBe("ignored");
  });
});
