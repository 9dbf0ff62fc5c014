import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GateError } from "../../../src/core/errors.ts";
import type { Report } from "../../../src/core/report/report.ts";
import { readExemptions } from "../../../src/sources/policy/exemptions.ts";
import { baseWith, DEFAULT, IGNORING, NO_BASE, PATHS, run } from "../../support/exemption-run.ts";
import { changedSets, FILE_NAMES, type FileSet, scans } from "../../support/file-sets.ts";
import { entry, GLIBC, noticesOf, OPENSSL, vexDocument } from "../../support/policies.ts";
import { answer } from "../../support/reports.ts";

const withoutNotices = (report: Report) => JSON.stringify({ ...report, notices: [] });

test("with refusal, the report of any pull request equals that of the base's files, byte for byte", async () => {
  await fc.assert(
    fc.asyncProperty(changedSets, scans, async ({ head, base }, results) => {
      // A file that neither side has is an error on both sides.
      const paths = FILE_NAMES.filter((name) => head[name] !== undefined || base[name] !== undefined);
      const refused = await run({ own: head, base: baseWith(base), refuse: true, paths, results });
      const alone = await run({ own: base, base: NO_BASE, refuse: false, paths: Object.keys(base), results });
      expect(withoutNotices(refused)).toBe(withoutNotices(alone));
    }),
  );
});

describe("with refusal, the base's files are the policy", () => {
  const base = baseWith({ [DEFAULT]: IGNORING });

  test.each<[string, FileSet]>([
    ["removes it", {}],
    ["empties it", { [DEFAULT]: "" }],
    ["exempts something else", { [DEFAULT]: entry({ id: "CVE-1" }) }],
    ["breaks it", { [DEFAULT]: "ignore: 7" }],
  ])("though the pull request %s", async (_what, own) => {
    expect(await run({ own, base, refuse: true })).toMatchObject({
      verdict: "passed",
      exemptions: [{ file: DEFAULT, state: "applied", addedByPullRequest: false }],
    });
  });

  test("an invalid file of the pull request is a notice, and without refusal an error", async () => {
    const own = { [DEFAULT]: "ignore: 7" };
    expect(noticesOf(await run({ own, base, refuse: true }))).toEqual([
      expect.stringMatching(/^own-files-invalid: \.ecr-findings-ignore\.yaml:1:9: /),
    ]);
    await expect(run({ own, base, refuse: false })).rejects.toThrow(GateError);
  });

  test("a file of the pull request that must not be read is a notice too", async () => {
    const readOwnFile = () =>
      Promise.reject(
        new GateError("ignore-file: it is a symbolic link. Replace it.", {
          code: "unreadable-file",
          option: "ignore-file",
        }),
      );
    const read = await readExemptions({ kind: "default" }, true, {
      ...PATHS,
      readOwnFile,
      base,
      readCentralPolicies: async () => [],
    });
    expect(read).toMatchObject({
      applied: { ignoreFiles: [{ path: DEFAULT }] },
      notices: [{ code: "own-files-invalid", detail: "it is a symbolic link. Replace it" }],
    });
  });

  test("a file that only the pull request has is ignored", async () => {
    const own = { [DEFAULT]: IGNORING };
    expect(await run({ own, base: baseWith({}), refuse: true })).toMatchObject({ verdict: "failed", exemptions: [] });
    const named = await run({ own: { "x.yaml": IGNORING }, base: baseWith({}), refuse: true, paths: ["x.yaml"] });
    expect(named).toMatchObject({ verdict: "failed", exemptions: [] });
    expect(noticesOf(named)).toEqual([expect.stringMatching(/^exemption-refused: /)]);
  });

  test("a named file that neither has is an error, as without a pull request", async () => {
    const missing = { own: {}, paths: ["typo.yaml"] };
    await expect(run({ ...missing, base: baseWith({}), refuse: true })).rejects.toThrow("ignore-file: typo.yaml");
    await expect(run({ ...missing, base: NO_BASE, refuse: false })).rejects.toThrow("ignore-file: typo.yaml");
  });

  test("a named file outside the repository is an error", async () => {
    const files = { own: { "/tmp/central.yaml": IGNORING }, paths: ["/tmp/central.yaml", DEFAULT] };
    await expect(run({ ...files, base, refuse: true })).rejects.toThrow(
      /^refuse-pull-request-ignores: the ignore file \/tmp\/central\.yaml is outside the repository/,
    );
  });

  test("with `ignore-file: none`, the base is not read", async () => {
    const asked: string[][] = [];
    const none = await run({ own: {}, base: baseWith({ [DEFAULT]: IGNORING }, asked), refuse: true, paths: "none" });
    expect({ verdict: none.verdict, asked }).toEqual({ verdict: "failed", asked: [] });
  });
});

describe("with refusal, no exemption applies if the base cannot be read", () => {
  const statement = (status: string, timestamp: string) => ({
    vulnerability: { name: "CVE-2019-25013" },
    products: [{ "@id": "pkg:oci/app" }],
    status,
    timestamp,
    impact_statement: "never called",
  });
  const not = vexDocument(statement("not_affected", "2026-01-01T00:00:00Z"));
  const affected = vexDocument(statement("affected", "2026-01-02T00:00:00Z"));

  test.each<[string, Record<string, string | null>, string[]]>([
    ["the only file", { "a.yaml": null }, ["a.yaml"]],
    ["one of two, which may contradict the other", { "a.json": not, "b.json": null }, ["a.json", "b.json"]],
    ["one of two, which is broken there", { "a.json": not, "b.json": "{" }, ["a.json", "b.json"]],
    ["an ignore file beside one that exempts", { "a.yaml": IGNORING, "b.yaml": "ignore: 7" }, ["a.yaml", "b.yaml"]],
  ])("%s", async (_what, files, paths) => {
    const own = Object.fromEntries(paths.map((path) => [path, path.endsWith("json") ? not : IGNORING]));
    const report = await run({ own, base: baseWith(files), refuse: true, paths });
    expect(report).toMatchObject({ verdict: "failed", exemptions: [] });
    expect(noticesOf(report)).toContainEqual(
      expect.stringMatching(/^base-unreadable: in the base branch main, .*; no exemption of these files applies$/),
    );
  });

  test("without refusal, the pull request's own apply, and a notice names the unreadable base", async () => {
    const report = await run({ own: { [DEFAULT]: IGNORING }, base: baseWith({ [DEFAULT]: null }), refuse: false });
    expect(report).toMatchObject({ verdict: "passed", exemptions: [{ addedByPullRequest: null }] });
    expect(noticesOf(report)).toEqual([expect.stringMatching(/^base-unreadable: in the base branch main, .*403$/)]);
  });

  test("with two documents, emptying the newer one does not make the older one apply", async () => {
    const own = { "a.json": not, "b.json": vexDocument() };
    const base = baseWith({ "a.json": not, "b.json": affected });
    const paths = ["a.json", "b.json"];
    expect(await run({ own, base, refuse: true, paths })).toMatchObject({ verdict: "failed", exemptions: [] });
    const shown = await run({ own, base, refuse: false, paths });
    expect(shown).toMatchObject({ verdict: "passed", exemptions: [{ kind: "vex", addedByPullRequest: true }] });
  });
});

describe("an event without a base", () => {
  const own = { [DEFAULT]: IGNORING };

  test.each(["unknown", "unsupported"] as const)("that is %s is an error where it is to refuse", async (kind) => {
    const base = { kind, why: "what happened. What to do." };
    await expect(run({ own, base, refuse: true })).rejects.toThrow(
      "refuse-pull-request-ignores: what happened. What to do.",
    );
    await expect(run({ own: {}, base, refuse: true, paths: "none" })).rejects.toThrow(GateError);
  });

  test("is no matter where nothing is to be refused, but that the base of a pull request is unknown", async () => {
    const base = { kind: "unknown" as const, why: "the payload is missing" };
    expect(await run({ own, base, refuse: false })).toMatchObject({
      verdict: "passed",
      exemptions: [{ addedByPullRequest: null }],
      notices: [{ code: "base-unreadable", detail: "the payload is missing" }],
    });
    const unsupported = { kind: "unsupported" as const, why: "no" };
    expect(await run({ own, base: unsupported, refuse: false })).toMatchObject({ verdict: "passed", notices: [] });
  });

  test("has nothing to refuse: its own files apply, with a notice where that may be unexpected", async () => {
    expect(await run({ own, base: NO_BASE, refuse: true })).toMatchObject({ verdict: "passed", notices: [] });
    const base = { kind: "none" as const, notice: "the release event is about no pull request" };
    expect(await run({ own, base, refuse: true })).toMatchObject({
      verdict: "passed",
      notices: [{ code: "nothing-to-refuse", detail: base.notice }],
    });
    expect(await run({ own, base, refuse: false })).toMatchObject({ notices: [] });
  });
});

describe("without refusal", () => {
  test("the base is not read if the pull request has no file", async () => {
    const asked: string[][] = [];
    await run({ own: {}, base: baseWith({ [DEFAULT]: IGNORING }, asked), refuse: false });
    expect(asked).toEqual([]);
  });

  test("a file outside the repository is the same on both sides", async () => {
    const own = { "/tmp/central.yaml": IGNORING, [DEFAULT]: entry({ id: "CVE-2021-3450" }) };
    const paths = ["/tmp/central.yaml", DEFAULT];
    const results = [answer({ findings: [GLIBC, OPENSSL] })];
    const report = await run({ own, base: baseWith({}), refuse: false, paths, results });
    expect(report.exemptions.map(({ id, addedByPullRequest }) => [id, addedByPullRequest])).toEqual([
      ["CVE-2021-3450", true],
      ["CVE-2019-25013", false],
    ]);
  });
});

test.each([
  ["/etc/central.yaml", "ignore:\n  - password: hunter2\n", "/etc/central.yaml:2:5 is not valid"],
  ["/etc/central.json", '{"password": hunter2', "/etc/central.json is not valid"],
  ["/etc/shadow.json", '"hunter2"', "/etc/shadow.json is not valid"],
  ["../shadow", "root:hunter2", "../shadow:1:1 is not valid"],
])("an error about a file outside of the checkout does not quote it: %s", async (path, text, words) => {
  const fault: unknown = await run({
    own: { [path]: text },
    base: NO_BASE,
    refuse: false,
    paths: [path],
    unquotable: [path],
  }).catch((thrown: unknown) => thrown);
  expect(fault).toBeInstanceOf(GateError);
  expect(String(fault)).toContain(words);
  expect(String(fault)).not.toContain("hunter2");
  expect(String(fault)).not.toContain("password");
});
