import { describe, expect, test } from "vitest";
import {
  type CentralPolicy,
  type PolicyAddress,
  parsePolicyAddress,
} from "../../../src/core/policy/exemptions/central-policy.ts";
import type { PullRequestBase } from "../../../src/core/policy/exemptions/pull-request-exemptions.ts";
import { baseWith, type ExemptionRun, IGNORING, NO_BASE, run } from "../../support/exemption-run.ts";
import { decisions, entry, GLIBC, noticesOf, OPENSSL, vexDocument } from "../../support/policies.ts";
import { answer } from "../../support/reports.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";
const OWN = "own.yaml";
const results = [answer({ findings: [GLIBC, OPENSSL] })];
const openssl = entry({ id: "CVE-2021-3450" });
const document = (status: string) =>
  vexDocument({
    vulnerability: { name: "CVE-2019-25013" },
    products: [{ "@id": "pkg:deb/debian/glibc@2.28-10" }],
    status,
    justification: status === "not_affected" ? "vulnerable_code_not_present" : undefined,
    action_statement: status === "affected" ? "wait" : undefined,
  });

function central(text: string, path = "all.yaml", ref = SHA): CentralPolicy {
  const parsed = parsePolicyAddress(`github:example/policy/${path}@${ref}`);
  if (!parsed.ok) throw new Error(parsed.reason ?? "");
  return { address: parsed.value, commit: SHA, text };
}

function runWith(policies: CentralPolicy[], setting: Partial<ExemptionRun> = {}) {
  const addresses: PolicyAddress[] = policies.map(({ address }) => address);
  return run({ own: {}, base: NO_BASE, refuse: false, paths: [], results, central: addresses, policies, ...setting });
}

describe("a central policy", () => {
  test("applies, and each exemption shows its file", async () => {
    const report = await runWith([central(IGNORING)]);
    expect(decisions(report)).toEqual(["CVE-2019-25013 in glibc: ignored", "CVE-2021-3450 in openssl: matched"]);
    const file = `github:example/policy/all.yaml@${SHA}`;
    expect(report.exemptions).toMatchObject([{ file, line: 2, state: "applied", addedByPullRequest: false }]);
    expect(report.policyFiles).toEqual([{ path: file, commit: SHA }]);
    expect(noticesOf(report)).toEqual([]);
  });

  test("applies together with files of the checkout", async () => {
    const report = await runWith([central(IGNORING)], { own: { [OWN]: openssl }, paths: [OWN] });
    expect(report.verdict).toBe("passed");
    expect(report.exemptions.map(({ file }) => file)).toEqual([`github:example/policy/all.yaml@${SHA}`, OWN]);
    expect(report.policyFiles).toEqual([
      { path: OWN, commit: null },
      { path: `github:example/policy/all.yaml@${SHA}`, commit: SHA },
    ]);
  });

  test("is listed alone, and the default file is not read", async () => {
    const own = { ".ecr-findings-ignore.yaml": openssl };
    expect((await runWith([central(IGNORING)], { own })).exemptions).toHaveLength(1);
  });

  test.each(["main", "v1", "0123456"])("is a notice where the ref %s is not a full commit", async (ref) => {
    expect(noticesOf(await runWith([central(IGNORING, "all.yaml", ref)]))).toEqual([
      `policy-not-pinned: github:example/policy/all.yaml@${ref} was read at commit ${SHA}`,
    ]);
  });

  test("exempts nothing if it is empty", async () => {
    expect(await runWith([central("")])).toMatchObject({
      verdict: "failed",
      exemptions: [],
      policyFiles: [{ commit: SHA }],
    });
  });

  test.each([
    [
      "all.yaml",
      "ignore:\n  - id: CVE-1\n    reason: x\n",
      /^github:example\/policy\/all\.yaml@v1:2:5: expires is missing/,
    ],
    ["all.yaml", "ignore: [", /^github:example\/policy\/all\.yaml@v1:1:\d+: /],
    ["all.yaml", "ignore: 7", /^github:example\/policy\/all\.yaml@v1:1:9: /],
    ["vex.json", "", /^ignore-file: github:example\/policy\/vex\.json@v1/],
    ["vex.json", "{}", /^ignore-file: github:example\/policy\/vex\.json@v1: @context/],
  ])("that is invalid is an error with repository, path, line and commit: %s with %j", async (path, text, message) => {
    const failing = runWith([central(text, path, "v1")]);
    await expect(failing).rejects.toThrow(message);
    await expect(failing).rejects.toThrow(new RegExp(`[^.]\\. It was read at commit ${SHA}\\.$`));
  });
});

describe("in a pull request, a central policy", () => {
  const unreadable = baseWith({ [OWN]: null });

  test.each<[string, PullRequestBase, boolean, boolean | null]>([
    ["without the option", baseWith({ [OWN]: "" }), false, true],
    ["with a base that cannot be read", unreadable, false, null],
    ["with a base that is unknown", { kind: "unknown", why: "no payload" }, false, null],
  ])("is not added by it: %s", async (_what, base, refuse, added) => {
    const report = await runWith([central(IGNORING)], { own: { [OWN]: openssl }, paths: [OWN], base, refuse });
    expect(report.exemptions.map(({ id, addedByPullRequest }) => [id, addedByPullRequest])).toEqual([
      ["CVE-2019-25013", false],
      ["CVE-2021-3450", added],
    ]);
  });

  test.each<[string, PullRequestBase]>([
    ["the base's files", baseWith({ [OWN]: "" })],
    ["a base that cannot be read", unreadable],
  ])("is not refused by refuse-pull-request-ignores: %s", async (_what, base) => {
    const setting = { own: { [OWN]: openssl }, paths: [OWN], base, refuse: true };
    const report = await runWith([central(IGNORING)], setting);
    expect(decisions(report)).toEqual(["CVE-2019-25013 in glibc: ignored", "CVE-2021-3450 in openssl: matched"]);
    expect(noticesOf(report).filter((notice) => notice.startsWith("exemption-refused"))).toEqual([
      expect.stringContaining("CVE-2021-3450"),
    ]);
  });

  test("needs no base if no file of the repository is named", async () => {
    const asked: string[][] = [];
    const report = await runWith([central(IGNORING)], { base: baseWith({}, asked), refuse: true });
    expect(report.exemptions).toMatchObject([{ state: "applied", addedByPullRequest: false }]);
    expect(asked).toEqual([]);
  });

  test("exempts nothing by VEX where a document of the base that could contradict it was not read", async () => {
    const vex = central(document("not_affected"), "vex.json");
    const setting = { own: { "own.json": document("affected") }, paths: ["own.json"], refuse: true };
    expect(decisions(await runWith([vex]))).toContain("CVE-2019-25013 in glibc: ignored");
    const report = await runWith([vex], { ...setting, base: baseWith({ "own.json": null }) });
    expect(decisions(report)).toContain("CVE-2019-25013 in glibc: matched");
    expect(report.policyFiles).toEqual([]);
    expect(noticesOf(report).join()).toContain("the VEX documents of central policies do not apply either");
  });

  test("and a removed statement that prevented its exemption is added by the pull request", async () => {
    const vex = central(document("not_affected"), "vex.json");
    const base = baseWith({ "own.json": document("affected") });
    const report = await runWith([vex], { own: { "own.json": vexDocument() }, paths: ["own.json"], base });
    expect(report.exemptions).toMatchObject([{ kind: "vex", addedByPullRequest: true }]);
  });
});
