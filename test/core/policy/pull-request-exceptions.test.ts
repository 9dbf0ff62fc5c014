import { describe, expect, test } from "vitest";
import { parsePolicyFile } from "../../../src/core/policy/policy-files.ts";
import { type BaseText, holdAgainstBase } from "../../../src/core/policy/pull-request-exceptions.ts";
import { NO_POLICY, type Policy } from "../../../src/core/policy/rules.ts";
import { answer, reportOf } from "../../render/reports.ts";
import { entry, GLIBC, IGNORE_FILE, noticesOf, vexDocument } from "./policies.ts";

const read = (text: string): BaseText => ({ kind: "read", text });
const ABSENT: BaseText = { kind: "absent" };
const UNREADABLE: BaseText = { kind: "unreadable", why: "GitHub answered: 403" };

function heldPolicy(head: string, base: BaseText, path: string): { policy: Policy; fault: string | null } {
  const { file, fault } = holdAgainstBase(parsePolicyFile(head, path), base);
  const files = file.kind === "vex" ? { vex: [file.document] } : { ignoreFiles: [file.file] };
  return { policy: { ...NO_POLICY, ...files, baseFault: fault }, fault };
}

/** Whether the only entry of `head` is marked as added, when `base` is what the base branch has. */
function added(head: string, base: BaseText, path = IGNORE_FILE): boolean | null | undefined {
  const { policy } = heldPolicy(head, base, path);
  return (policy.ignoreFiles[0]?.ignore[0] ?? policy.ignoreFiles[0]?.inconclusive[0] ?? policy.vex[0]?.statements[0])
    ?.addedByPullRequest;
}

const CVE = { id: "CVE-2019-25013" };
const HEAD = entry({ ...CVE, packages: ["glibc", "libc6"], repositories: ["team/*"] });

describe("an entry that the base branch has", () => {
  test.each([
    ["the same", HEAD, HEAD],
    [
      "in other words",
      HEAD,
      entry({
        ...CVE,
        id: "cve-2019-25013",
        reason: "x",
        owner: "y",
        packages: ["libc6", "glibc"],
        repositories: ["team/*"],
      }),
    ],
    ["with a longer term", entry({ ...CVE, expires: "2026-06-30" }), entry({ ...CVE, expires: "2026-12-31" })],
    ["without an end", entry(CVE), entry({ ...CVE, expires: "never" })],
    ["and ends sooner now", entry({ ...CVE, "until-fixed": true }), entry(CVE)],
    ["among others", HEAD, `${entry(CVE)}${HEAD.replace("ignore:\n", "")}`],
  ])("%s is not added", (_what, head, base) => {
    expect(added(head, read(base))).toBe(false);
  });

  test.each([
    ["nothing of the kind", HEAD, "ignore: []"],
    ["no such file", HEAD, null],
    ["another id", entry(CVE), entry({ id: "CVE-2019-25014" })],
    ["a shorter term", entry(CVE), entry({ ...CVE, expires: "2026-06-30" })],
    ["a term, and now there is none", entry({ ...CVE, expires: "never" }), entry(CVE)],
    ["fewer packages", HEAD, entry({ ...CVE, packages: ["glibc"], repositories: ["team/*"] })],
    ["packages, and now all are meant", entry(CVE), entry({ ...CVE, packages: ["glibc"] })],
    ["narrower repositories", HEAD, entry({ ...CVE, packages: ["glibc", "libc6"], repositories: ["team/app"] })],
    ["until it is fixed only", entry(CVE), entry({ ...CVE, "until-fixed": true })],
  ])("but that has %s, is added", (_what, head, base) => {
    expect(added(head, base === null ? ABSENT : read(base))).toBe(true);
  });

  test("of what cannot be scanned: codes and repositories count", () => {
    const accepts = (codes: string[]) => entry({ codes, repositories: ["win/*"] }).replace("ignore:", "inconclusive:");
    expect(added(accepts(["scan-failed"]), read(accepts(["scan-failed"])))).toBe(false);
    expect(added(accepts(["scan-failed", "scan-not-found"]), read(accepts(["scan-failed"])))).toBe(true);
  });
});

describe("what a pull request adds", () => {
  const run = (base: BaseText, refusePullRequestIgnores: boolean) => {
    const { policy } = heldPolicy(entry({ ...CVE, owner: "payments" }), base, IGNORE_FILE);
    return reportOf([answer({ findings: [GLIBC] })], { policy: { ...policy, refusePullRequestIgnores } });
  };

  test("applies, and is shown as added", () => {
    const report = run(ABSENT, false);
    expect(report).toMatchObject({ verdict: "passed", exceptions: [{ state: "applied", addedByPullRequest: true }] });
    expect(report.groups[0]?.reason).toMatch(/added by this pull request\)$/);
    expect(noticesOf(report)).toEqual([
      "exception-added: CVE-2019-25013 (.ecr-findings-ignore.yaml:2, owner payments) is added by this pull request",
    ]);
  });

  test("does not apply where that is refused, and says so", () => {
    const report = run(ABSENT, true);
    expect(report).toMatchObject({ verdict: "failed", exceptions: [{ state: "refused", count: 1 }] });
    expect(report.groups[0]?.packages[0]?.trail.at(-1)?.reason).toBe(
      "the exception at .ecr-findings-ignore.yaml:2, owner payments is refused: this pull request adds it",
    );
    expect(noticesOf(report)).toEqual([expect.stringMatching(/^exception-refused: CVE-2019-25013 /)]);
  });

  test("what the base has applies all the same", () => {
    expect(run(read(entry(CVE)), true)).toMatchObject({ verdict: "passed", notices: [] });
  });

  test.each([
    [
      "that cannot be read",
      UNREADABLE,
      "base-unreadable: in the base branch, .ecr-findings-ignore.yaml: GitHub answered: 403",
    ],
    [
      "that is broken",
      read("ignore: 7"),
      expect.stringMatching(/^base-unreadable: in the base branch, \.ecr-findings-ignore\.yaml:1:9: ignore is "7"/),
    ],
  ])("of a base %s nothing is known: told, and where it is refused nothing applies", (_what, base, told) => {
    expect(run(base, false)).toMatchObject({
      verdict: "passed",
      exceptions: [{ state: "applied", addedByPullRequest: null }],
    });
    expect(noticesOf(run(base, false))).toEqual([told]);
    expect(run(base, true)).toMatchObject({ verdict: "failed", exceptions: [{ state: "refused" }] });
    expect(noticesOf(run(base, true))).toContainEqual(expect.stringMatching(/^exception-refused: .* is perhaps added/));
  });

  test("accepted scans are refused as well", () => {
    const head = entry({ codes: ["unsupported-image"], repositories: ["team/*"] }).replace("ignore:", "inconclusive:");
    const { policy } = heldPolicy(head, ABSENT, IGNORE_FILE);
    const failed = answer({ outcome: { kind: "inconclusive", code: "unsupported-image", detail: "" } });
    expect(reportOf([failed], { policy }).verdict).toBe("passed");
    expect(reportOf([failed], { policy: { ...policy, refusePullRequestIgnores: true } }).verdict).toBe("inconclusive");
  });
});

describe("a VEX document", () => {
  const says = (status: string, timestamp: string, vulnerability = "CVE-2019-25013") => ({
    vulnerability: { name: vulnerability },
    products: [{ "@id": "pkg:oci/app" }],
    status,
    timestamp,
    impact_statement: "never called",
  });
  const not = says("not_affected", "2026-01-01T00:00:00Z");
  const against = says("affected", "2026-01-02T00:00:00Z");
  const other = says("affected", "2026-01-02T00:00:00Z", "CVE-2021-3450");
  const aliased = { ...against, vulnerability: { name: "GHSA-1", aliases: ["CVE-2019-25013"] } };

  test.each([
    ["says the same", [not], [not], false],
    ["says more of others", [not, other], [not], false],
    ["says less of others", [not], [not, other], false],
    ["says it newly", [not], [other], true],
    ["is new", [not], null, true],
    ["no longer says what spoke against it", [not], [not, against], true],
    ["no longer says what spoke against it by another name", [not], [not, aliased], true],
    ["says what it said in another order", [not, against], [against, not], false],
    ["says it with a newer time", [{ ...not, timestamp: "2026-01-09T00:00:00Z" }], [not], true],
  ])("that %s: its statement is added: %s", (_what, head, base, isAdded) => {
    expect(added(vexDocument(...head), base === null ? ABSENT : read(vexDocument(...base)), "app.json")).toBe(isAdded);
  });

  test("of a base that cannot be read nothing is known", () => {
    expect(added(vexDocument(not), UNREADABLE, "app.json")).toBeNull();
  });

  test("refused, a statement suppresses nothing, and one of the base behind it does", () => {
    const { policy } = heldPolicy(vexDocument(not), ABSENT, "app.json");
    const refusing = { ...policy, refusePullRequestIgnores: true };
    expect(reportOf([answer({ findings: [GLIBC] })], { policy: refusing })).toMatchObject({
      verdict: "failed",
      exceptions: [{ kind: "vex", state: "refused", count: 1 }],
    });
  });
});
