import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseIgnoreFile } from "../../src/core/policy/exemptions/ignore-file.ts";
import { NO_POLICY } from "../../src/core/policy/rules.ts";
import { readFindings } from "../../src/sources/findings/findings.ts";
import { basicFinding, enhancedFinding } from "../fakes/findings.ts";
import { answer, reportOf } from "../support/reports.ts";

const ID = "CVE-2026-0001";

const enhanced = (vulnerablePackages: unknown) => ({
  enhancedFindings: [
    { ...enhancedFinding(ID, "HIGH"), packageVulnerabilityDetails: { vulnerabilityId: ID, vulnerablePackages } },
  ],
});

const basic = (attributes: unknown) => ({ findings: [{ ...basicFinding(ID, "HIGH"), attributes }] });

const IGNORE_GLIBC = parseIgnoreFile(
  `ignore:\n  - id: ${ID}\n    reason: never called\n    expires: never\n    packages: [glibc]\n`,
  "a.yaml",
);

/** What becomes of an answer whose findings in glibc are exempt: its fault, and the status of each package. */
function judged(imageScanFindings: unknown) {
  const { findings, fault } = readFindings(imageScanFindings);
  const outcome = fault ?? { kind: "evaluated" };
  const { verdict, groups } = reportOf([answer({ findings, outcome })], {
    policy: { ...NO_POLICY, ignoreFiles: [IGNORE_GLIBC] },
  });
  const code = fault?.kind === "inconclusive" ? fault.code : null;
  return {
    verdict,
    code,
    packages: groups.flatMap(({ packages }) => packages.map((found) => [found.name, found.status])),
  };
}

const GLIBC = { name: "glibc", version: "2.36", packageManager: "OS", fixedInVersion: "NotAvailable" };
const NAMED_GLIBC = { key: "package_name", value: "glibc" };
const VERSION = { key: "package_version", value: "2.36" };

describe("a package that could not be read is never left out", () => {
  test("control: glibc alone is exempt", () => {
    expect(judged(enhanced([GLIBC]))).toMatchObject({ verdict: "passed", code: null });
    expect(judged(basic([NAMED_GLIBC, VERSION]))).toMatchObject({ verdict: "passed", code: null });
  });

  test.each<[string, unknown]>([
    ["an entry that is text", ["openssl", GLIBC]],
    ["an entry behind another", [GLIBC, "openssl"]],
    ["null", [null, GLIBC]],
    ["a list", [[{ name: "openssl" }], GLIBC]],
    ["a number", [0, GLIBC]],
    ["false", [false, GLIBC]],
    ["a name that is a list", [{ ...GLIBC, name: ["openssl"] }, GLIBC]],
    ["a name that is an object", [{ ...GLIBC, name: {} }, GLIBC]],
    ["an object in place of the list", { 0: GLIBC }],
    ["text in place of the list", "openssl"],
    ["zero in place of the list", 0],
    ["false in place of the list", false],
  ])("of an enhanced finding: %s", (_what, list) => {
    const { verdict, code, packages } = judged(enhanced(list));
    expect({ verdict, code }).toEqual({ verdict: "failed", code: "malformed-finding" });
    expect(packages).toContainEqual([null, "matched"]);
  });

  test.each(["version", "release", "epoch", "filePath", "packageManager", "fixedInVersion"])(
    "of an enhanced finding: %s of another type makes the image inconclusive",
    (field) => {
      for (const value of [true, {}, ["x"]]) {
        expect(judged(enhanced([{ ...GLIBC, [field]: value }]))).toMatchObject({
          verdict: "inconclusive",
          code: "malformed-finding",
        });
      }
      expect(judged(enhanced([{ ...GLIBC, [field]: null }]))).toMatchObject({ verdict: "passed", code: null });
    },
  );

  test("details of another type are a package without a name", () => {
    for (const packageVulnerabilityDetails of ["glibc", [], 7]) {
      const raw = { ...enhancedFinding(ID, "HIGH"), title: ID, packageVulnerabilityDetails };
      expect(judged({ enhancedFindings: [raw] })).toMatchObject({ verdict: "failed", code: "malformed-finding" });
    }
  });

  test("only-fixed exempts no entry that could not be read", () => {
    for (const fixAvailable of ["NO", "PARTIAL", undefined]) {
      const [raw] = enhanced(["openssl", GLIBC]).enhancedFindings;
      const { findings } = readFindings({ enhancedFindings: [{ ...raw, fixAvailable }] });
      expect(findings[0]?.packages[0]).toMatchObject({ name: null, fix: null });
    }
  });

  const OPENSSL = { key: "package_name", value: "openssl" };

  test.each<[string, unknown, string | null]>([
    ["two names", [OPENSSL, NAMED_GLIBC, VERSION], "openssl"],
    ["two names, the other way round", [NAMED_GLIBC, OPENSSL, VERSION], "openssl"],
    ["a name that is a list", [{ key: "package_name", value: ["openssl"] }, NAMED_GLIBC], null],
    ["a name that is an object", [NAMED_GLIBC, { key: "package_name", value: {} }], null],
    ["an attribute that is text", ["package_name=openssl", NAMED_GLIBC], null],
    ["an attribute that is null", [null, NAMED_GLIBC], null],
    ["a key that is a list", [{ key: ["package_name"], value: "openssl" }, NAMED_GLIBC], null],
    ["no key", [{ value: "openssl" }, NAMED_GLIBC], null],
    ["an object in place of the list", { package_name: "glibc" }, null],
    ["text in place of the list", "glibc", null],
  ])("of a basic finding: %s", (_what, attributes, name) => {
    const { verdict, code, packages } = judged(basic(attributes));
    expect({ verdict, code }).toEqual({ verdict: "failed", code: "malformed-finding" });
    expect(packages).toContainEqual([name, "matched"]);
  });

  test("of a basic finding: two versions are none that is known", () => {
    for (const given of [
      [NAMED_GLIBC, VERSION, { ...VERSION, value: "2.37" }],
      [NAMED_GLIBC, { ...VERSION, value: 2 }],
    ]) {
      const { findings, fault } = readFindings(basic(given));
      expect(findings[0]?.packages).toMatchObject([{ name: "glibc", version: null }]);
      expect(fault).toMatchObject({ code: "malformed-finding" });
    }
    // The same value twice does not contradict itself.
    expect(readFindings(basic([NAMED_GLIBC, NAMED_GLIBC, VERSION, VERSION]))).toMatchObject({
      findings: [{ packages: [{ name: "glibc", version: "2.36" }] }],
      fault: null,
    });
  });

  const text = fc.constantFrom("glibc", "openssl", "zlib", "", null);
  const odd = fc.constantFrom<unknown>(
    "openssl",
    null,
    7,
    [],
    {},
    [GLIBC],
    { name: 7 },
    { key: "package_name", value: 7 },
  );
  const entries = fc.array(
    fc.oneof(
      odd,
      text.map((name) => ({ ...GLIBC, name })),
      fc.record({ key: fc.constantFrom("package_name", "package_version", "x"), value: text }),
    ),
    { maxLength: 5 },
  );

  test("an entry that is added never makes a blocking finding pass, wherever it is", () => {
    fc.assert(
      fc.property(fc.constantFrom(enhanced, basic), entries, odd, fc.nat(5), (scan, before, added, at) => {
        const after = before.toSpliced(at % (before.length + 1), 0, added);
        if (judged(scan(before)).verdict !== "passed") expect(judged(scan(after)).verdict).not.toBe("passed");
      }),
    );
  });
});
