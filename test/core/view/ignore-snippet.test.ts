import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseIgnoreFile } from "../../../src/core/policy/exemptions/ignore-file.ts";
import { NO_POLICY } from "../../../src/core/policy/rules.ts";
import type { ScanResult } from "../../../src/core/search/scan-result.ts";
import { ignoreSnippet } from "../../../src/core/view/ignore-snippet.ts";
import { entry, GLIBC, IGNORE_FILE, ignoreFile, OPENSSL } from "../../support/policies.ts";
import { answer, digest, findingOf, packageOf, reportOf } from "../../support/reports.ts";

const filledIn = (yaml: string | null) =>
  parseIgnoreFile((yaml ?? "").replaceAll('reason: ""', "reason: looked at"), IGNORE_FILE);

describe("the ignore-file entries", () => {
  test("name each blocking finding with its packages and repositories", () => {
    const web = answer({ image: { repositoryName: "team/web", imageDigest: digest(2) }, findings: [GLIBC] });
    const { yaml, leftOut } = ignoreSnippet(reportOf([answer({ findings: [GLIBC, OPENSSL] }), web]));
    expect(leftOut).toBe(0);
    expect(yaml).toBe(`ignore:
  - id: CVE-2019-25013
    reason: ""
    expires: 2026-05-01
    packages:
      - glibc
    repositories:
      - team/app
      - team/web
  - id: CVE-2021-3450
    reason: ""
    expires: 2026-05-01
    packages:
      - openssl
    repositories:
      - team/app
`);
  });

  test("are invalid until a reason is written", () => {
    const { yaml } = ignoreSnippet(reportOf([answer({ findings: [GLIBC] })]));
    expect(() => parseIgnoreFile(yaml ?? "", IGNORE_FILE)).toThrow("3:13: reason is empty");
  });

  test("contain no exempt finding, and are null where nothing blocks", () => {
    const policy = ignoreFile(entry({ id: "CVE-2019-25013" }));
    expect(ignoreSnippet(reportOf([answer({ findings: [GLIBC, OPENSSL] })], { policy })).yaml).not.toContain(
      "CVE-2019-25013",
    );
    expect(ignoreSnippet(reportOf([answer({ findings: [GLIBC] })], { policy }))).toEqual({ yaml: null, leftOut: 0 });
    const partly = findingOf({ ...GLIBC, packages: [packageOf({ name: "glibc" }), packageOf({ name: "eglibc" })] });
    const one = ignoreFile(entry({ id: "CVE-2019-25013", packages: ["glibc"] }));
    expect(
      filledIn(ignoreSnippet(reportOf([answer({ findings: [partly] })], { policy: one })).yaml).ignore,
    ).toMatchObject([{ packages: ["eglibc"] }]);
  });

  test("are at most a hundred, with the number of those left out", () => {
    const findings = Array.from({ length: 130 }, (_, index) => findingOf({ name: `CVE-2026-${1000 + index}` }));
    const { yaml, leftOut } = ignoreSnippet(reportOf([answer({ findings })]));
    expect(filledIn(yaml).ignore).toHaveLength(100);
    expect(leftOut).toBe(30);
  });

  test("leave out findings that an ignore file cannot name", () => {
    const findings = [findingOf({ name: null, description: "nameless" }), findingOf({ name: "a*b" })];
    expect(ignoreSnippet(reportOf([answer({ findings })]))).toEqual({ yaml: null, leftOut: 2 });
  });

  test("are valid YAML for any text and, with reasons, exempt every finding they name", () => {
    const hostile = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.string({ minLength: 1, unit: "binary" }),
      fc.constantFrom(
        "- x",
        "a: b",
        "*glob",
        "null",
        "~",
        "2026-01-01",
        '"',
        "'",
        "\n",
        "# x",
        "[a]",
        "!x",
        "&a",
        "{a}",
        "\u0085",
        "x\t",
        "true",
        "\u2028",
      ),
    );
    const results: fc.Arbitrary<ScanResult[]> = fc.array(
      fc.record({ name: hostile, found: hostile, repositoryName: hostile }).map(({ name, found, repositoryName }) =>
        answer({
          image: { repositoryName },
          findings: [findingOf({ name, packages: [packageOf({ name: found })] })],
        }),
      ),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(results, (given) => {
        const { yaml, leftOut } = ignoreSnippet(reportOf(given));
        const policy = yaml === null ? NO_POLICY : { ...NO_POLICY, ignoreFiles: [filledIn(yaml)] };
        const left = reportOf(given, { policy }).groups.filter(({ status }) => status === "matched");
        expect(new Set(left.map(({ finding }) => finding)).size).toBeLessThanOrEqual(leftOut);
      }),
      { numRuns: 500 },
    );
  });
});
