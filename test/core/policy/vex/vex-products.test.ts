import { describe, expect, test } from "vitest";
import type { Finding, Package } from "../../../../src/core/search/scan-result.ts";
import { GLIBC, vexDocument } from "../../../support/policies.ts";
import { digest, findingOf, packageOf } from "../../../support/reports.ts";
import { evaluateVex, HOST, IMAGE, product, statement } from "../../../support/vex-statements.ts";

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
    expect(evaluateVex(vexDocument(statement(product(id))), [GLIBC], image).statuses).toEqual([status]);
  });

  test("with subcomponents is about those packages only", () => {
    const both = findingOf({
      name: "CVE-2019-25013",
      packages: [packageOf({ name: "glibc", version: "2.28-10" }), packageOf({ name: "openssl", version: "1.1.1d-0" })],
    });
    const text = vexDocument(statement(product(IMAGE, "pkg:deb/debian/glibc@2.28-10?arch=amd64&distro=debian-10")));
    expect(evaluateVex(text, [both], { platform: "linux/amd64" }).statuses).toEqual(["ignored", "matched"]);
    expect(evaluateVex(text, [both]).statuses).toEqual(["matched", "matched"]);
    const another = vexDocument(statement(product(IMAGE, "pkg:deb/debian/glibc@2.28-9")));
    expect(evaluateVex(another, [both]).statuses).toEqual(["matched", "matched"]);
  });

  test.each([
    ["an image that may match, and a package that does", "pkg:oci/app?arch=amd64", "pkg:deb/debian/glibc"],
    ["an image that matches, and a package that may", "pkg:oci/app", "pkg:deb/debian/glibc?distro=debian-12"],
    ["both that may match", "pkg:oci/app?arch=amd64", "pkg:deb/debian/glibc?distro=debian-12"],
  ])("with subcomponents, and %s: exempts nothing, with a notice", (_what, image, subcomponent) => {
    const { statuses, notices } = evaluateVex(vexDocument(statement(product(image, subcomponent))), [GLIBC]);
    expect(statuses).toEqual(["matched"]);
    expect(notices).toEqual([expect.stringMatching(/^vex-not-honored: 1 finding not exempt/)]);
  });

  test.each([
    ["an image that may match, and another package", "pkg:oci/app?arch=amd64", "pkg:deb/debian/openssl"],
    ["another image, and a package that may match", "pkg:oci/web", "pkg:deb/debian/glibc?distro=debian-12"],
  ])("with subcomponents, and %s: is not about the finding", (_what, image, subcomponent) => {
    expect(evaluateVex(vexDocument(statement(product(image, subcomponent))), [GLIBC])).toMatchObject({
      statuses: ["matched"],
      notices: [expect.stringMatching(/^vex-not-matched: /)],
    });
  });

  test("with several subcomponents is about each of them, in any order", () => {
    const subcomponents = ["pkg:deb/debian/glibc?distro=debian-12", "pkg:deb/debian/glibc", "pkg:deb/debian/openssl"];
    for (const order of [subcomponents, subcomponents.toReversed()]) {
      expect(evaluateVex(vexDocument(statement(product("pkg:oci/app", ...order))), [GLIBC]).statuses).toEqual([
        "ignored",
      ]);
    }
  });

  test.each([
    ["no version at all", "pkg:oci/app", [], false],
    [
      "a version of one of two packages",
      "pkg:oci/app",
      ["pkg:deb/debian/glibc@2.28-10", "pkg:deb/debian/openssl"],
      false,
    ],
    ["a version of each package", "pkg:oci/app", ["pkg:deb/debian/glibc@2.28-10"], true],
    ["the image's digest", `pkg:oci/app@${digest(1)}`, ["pkg:deb/debian/glibc"], true],
    ["the image's tag", "pkg:oci/app?tag=1.4.2", [], true],
  ])("that is fixed, with %s", (_what, image, subcomponents, isHonored) => {
    const fixed = statement({ ...product(image, ...subcomponents), status: "fixed", justification: undefined });
    const { statuses, notices } = evaluateVex(vexDocument(fixed), [GLIBC], { imageTags: ["1.4.2"] });
    expect(statuses).toEqual([isHonored ? "ignored" : "matched"]);
    expect(notices.join()).toMatch(isHonored ? /^$/ : /no version is named/);
  });

  test("with an architecture does not match an image whose architecture is unknown", () => {
    const { statuses, notices } = evaluateVex(vexDocument(statement(product("pkg:oci/app?arch=amd64"))), [GLIBC]);
    expect(statuses).toEqual(["matched"]);
    expect(notices).toEqual([
      "vex-not-honored: 1 finding not exempt, the first: CVE-2019-25013: not_affected, but the image's architecture is unknown (app.openvex.json)",
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
    ["pkg:deb/debian/glibc@2.28-10?distro=debian-10", debian, "matched"],
    ["pkg:deb/debian/glibc@2.28-10?arch=amd64", debian, "matched"],
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
    expect(evaluateVex(vexDocument(statement(product(id))), [finding]).statuses).toEqual([status]);
  });

  test.each([
    [
      "of a distribution, for a finding without one",
      "pkg:deb/debian/glibc",
      null,
      "the finding does not show the distribution",
    ],
    [
      "of a release of a distribution",
      "pkg:deb/debian/glibc?distro=debian-12",
      GLIBC.uri,
      "the finding does not show the distro",
    ],
    ["of an architecture", "pkg:deb/debian/glibc?arch=amd64", GLIBC.uri, "the image's architecture is unknown"],
  ])("%s may or may not match, so the finding blocks, with a notice", (_what, id, uri, reason) => {
    const { statuses, notices, report } = evaluateVex(vexDocument(statement(product(id))), [
      inPackage({ name: "glibc" }, uri),
    ]);
    expect(statuses).toEqual(["matched"]);
    expect(notices).toEqual([expect.stringContaining(`not_affected, but ${id}: ${reason} (app.openvex.json)`)]);
    expect(report.groups[0]?.packages[0]?.ruleResults).toContainEqual(
      expect.objectContaining({ rule: "vex", outcome: "unknown" }),
    );
  });
});
