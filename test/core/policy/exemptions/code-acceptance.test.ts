import { describe, expect, test } from "vitest";
import {
  ACCEPTABLE_CODES,
  CODE_ACCEPTANCE,
  isAcceptable,
} from "../../../../src/core/policy/exemptions/code-acceptance.ts";
import { parseIgnoreFile } from "../../../../src/core/policy/exemptions/ignore-file.ts";
import { exitStatusOf } from "../../../../src/core/report/verdict.ts";
import {
  INPUT_CODES,
  type InconclusiveCode,
  inconclusive,
  SCAN_CODES,
} from "../../../../src/core/search/scan-result.ts";
import { ignoreFile } from "../../../support/policies.ts";
import { answer, digest, findingOf, reportOf } from "../../../support/reports.ts";

const file = (...codes: string[]) =>
  `inconclusive:\n  - codes:\n${codes.map((code) => `      - ${code}\n`).join("")}    repositories: ["**"]\n    reason: known\n    expires: never\n`;

const failed = (code: InconclusiveCode, image = 1) =>
  answer({ image: { imageDigest: digest(image) }, outcome: inconclusive(code, code) });

const evaluated = answer({ image: { imageDigest: digest(9) }, findings: [findingOf({ severity: "LOW" })] });

const accepting = (...codes: string[]) => ({ policy: ignoreFile(file(...codes)) });

describe("codes that mean that nothing certain is known", () => {
  const refused = SCAN_CODES.filter((code) => !isAcceptable(code));

  test("are exactly these", () => {
    expect([...refused].sort()).toEqual([
      "access-denied",
      "cancelled",
      "credentials",
      "foreign-endpoint",
      "network",
      "run-ended",
      "service-error",
      "unclear-manifest",
    ]);
  });

  test.each(refused)("%s is an error with file, line and fix, alone or with other codes", (code) => {
    expect(() => parseIgnoreFile(file(code), "ignore.yaml")).toThrow(
      `ignore.yaml:3:9: the code "${code}" cannot be accepted, because nothing certain is known about the image. Remove the code, and fix the cause`,
    );
    expect(() => parseIgnoreFile(file("unsupported-image", code), "ignore.yaml")).toThrow("ignore.yaml:4:9: ");
  });

  test("are not suggested for a misspelled code", () => {
    expect(() => parseIgnoreFile(file("acess-denied"), "ignore.yaml")).toThrow(/^(?!.*access-denied)/);
  });

  test.each(INPUT_CODES)("%s, a code of inputs, cannot be accepted either", (code) => {
    expect(() => parseIgnoreFile(file(code), "ignore.yaml")).toThrow(/^ignore\.yaml:3:9: /);
  });
});

describe("a run in which nothing was evaluated, and every image is accepted", () => {
  test.each(ACCEPTABLE_CODES)("for %s: passes only if the reason lies in the image", (code) => {
    const passes = ["unsupported-image", "image-archived", "eligibility-expired"].includes(code);
    expect(CODE_ACCEPTANCE[code] === "in-image").toBe(passes);
    const report = reportOf([failed(code)], accepting(code));
    expect(report.scans[0]?.accepted).not.toBeNull();
    expect([report.verdict, report.counts.inconclusive]).toEqual(passes ? ["passed", 0] : ["inconclusive", 1]);
    if (!passes) {
      expect(report.inputs.problems).toMatchObject([
        { code: "nothing-evaluated", path: report.scans[0]?.reference, detail: `1 accepted (${code}), 0 evaluated` },
      ]);
    }
    expect(reportOf([failed(code), evaluated], accepting(code)).verdict).toBe("passed");
  });

  test("is inconclusive if the reason for one image does not lie in it", () => {
    const results = [failed("unsupported-image", 1), failed("scan-pending", 2)];
    expect(reportOf(results, accepting("unsupported-image", "scan-pending")).verdict).toBe("inconclusive");
  });

  test("is inconclusive if a second reason for one image does not lie in it", () => {
    const results = [failed("unsupported-image", 1), failed("scan-failed", 1)];
    expect(reportOf(results, accepting("unsupported-image", "scan-failed")).verdict).toBe("inconclusive");
  });

  test("is inconclusive if the only scan is too old", () => {
    const report = reportOf([evaluated], { ...accepting("scan-too-old"), maxScanAge: 60_000 });
    expect(report).toMatchObject({ verdict: "inconclusive", inputs: { problems: [{ code: "nothing-evaluated" }] } });
  });

  test("has no `nothing-evaluated` problem if an image is not accepted", () => {
    const report = reportOf([failed("scan-pending", 1), failed("network", 2)], accepting("scan-pending"));
    expect(report).toMatchObject({ verdict: "inconclusive", inputs: { problems: [] }, counts: { inconclusive: 1 } });
  });
});

test("`on-inconclusive: warn` does not apply to a run that named no image", () => {
  expect(exitStatusOf("inconclusive", { images: 0, onInconclusive: "warn", warnOnly: false })).toEqual({
    exitCode: 2,
    step: "failure",
  });
});
