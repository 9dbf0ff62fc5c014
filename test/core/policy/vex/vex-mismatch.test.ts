import { describe, expect, test } from "vitest";
import { GLIBC, OPENSSL, vexDocument } from "../../../support/policies.ts";
import { evaluateVex, IMAGE, product, statement } from "../../../support/vex-statements.ts";

const notMatched = ({ notices }: { notices: string[] }) =>
  notices.filter((notice) => notice.startsWith("vex-not-matched: "));

const WHAT = "vex-not-matched: app.openvex.json: CVE-2019-25013 is not_affected, but";

describe("a VEX statement whose products match nothing", () => {
  test.each([
    ["pkg:oci/other", /^pkg:oci\/other is not the image team\/app@sha256:/],
    [`${IMAGE}#`, null],
    ["pkg:deb/debian/openssl", /^pkg:deb\/debian\/openssl is not the finding's package glibc$/],
    ["pkg:npm/glibc", /^pkg:npm\/glibc: the finding's package glibc has the package manager OS, which is the only one/],
    ["pkg:rpm/redhat/glibc", /is of another distribution: expected pkg:deb\/debian$/],
    ["pkg:deb/ubuntu/glibc", /is of another distribution: expected pkg:deb\/debian$/],
    ["pkg:deb/debian/glibc@2.28-11", /has the version 2.28-10$/],
  ])("%s", (url, reason) => {
    const result = evaluateVex(vexDocument(statement(product(url))), [GLIBC]);
    expect(result.statuses).toEqual(["matched"]);
    const [notice, ...others] = notMatched(result);
    expect(others).toEqual([]);
    if (reason === null) expect(notice).toBeUndefined();
    else expect(notice?.replace(`${WHAT} `, "")).toMatch(reason);
  });

  test("is shown with the reason of the product that matches best", () => {
    const products = ["pkg:oci/other", "pkg:deb/debian/glibc@1", "pkg:npm/glibc"].map((id) => ({ "@id": id }));
    const [notice] = notMatched(evaluateVex(vexDocument(statement({ products })), [GLIBC]));
    expect(notice).toBe(`${WHAT} pkg:deb/debian/glibc@1: the finding's package glibc has the version 2.28-10`);
  });

  test("is one notice for each document", () => {
    const text = vexDocument(statement(product("pkg:oci/other")), statement(product("pkg:npm/glibc")));
    expect(notMatched(evaluateVex(text, [GLIBC]))).toEqual([expect.stringMatching(/, and 1 more$/)]);
  });
});

describe("there is no such notice for", () => {
  test.each([
    ["a statement that applies", statement(product(IMAGE)), [GLIBC]],
    ["a vulnerability that is not in the run", statement(product("pkg:oci/other")), [OPENSSL]],
    ["a statement that blocks", statement({ ...product("pkg:oci/other"), status: "affected" }), [GLIBC]],
    ["a product that may match", statement(product(`${IMAGE}&arch=amd64`)), [GLIBC]],
    ["a product that is not supported", statement(product("pkg:generic/glibc")), [GLIBC]],
  ])("%s", (_title, each, findings) => {
    expect(notMatched(evaluateVex(vexDocument(each), findings))).toEqual([]);
  });

  test("a vulnerability that another statement exempts", () => {
    const text = vexDocument(statement(product("pkg:oci/other")), statement(product(IMAGE)));
    expect(notMatched(evaluateVex(text, [GLIBC]))).toEqual([]);
  });
});
