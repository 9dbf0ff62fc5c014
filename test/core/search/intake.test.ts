import { describe, expect, test } from "vitest";
import { openIntake } from "../../../src/core/search/intake.ts";
import type { Finding } from "../../../src/core/search/scan-result.ts";
import { SEVERITIES } from "../../../src/core/search/severity.ts";
import { answer, findingOf, NOW, packageOf } from "../../support/reports.ts";

const SETTINGS = [
  { severities: ["CRITICAL", "HIGH"], keepOthers: false },
  { severities: ["MEDIUM"], keepOthers: false },
  { severities: ["HIGH"], keepOthers: true },
] as const;

/** Findings of every severity and of none, with and without a name, a description and packages. */
const FINDINGS: Finding[] = [null, ...SEVERITIES].flatMap((severity) =>
  ["CVE-2026-0001", null].flatMap((name) =>
    ["A flaw", null].flatMap((description) =>
      [[], [packageOf({ name: "zlib" })], [packageOf({ name: "zlib" }), packageOf({ name: "glibc" })]].map((packages) =>
        findingOf({
          severity,
          name,
          description,
          packages,
          uri: "https://example.com",
          score: 7,
          arn: `arn:${severity}`,
        }),
      ),
    ),
  ),
);

describe.each(SETTINGS)("a lean finding, where $severities are wanted and keepOthers is $keepOthers", (settings) => {
  test("changes nothing that is collected", () => {
    const intakes = [openIntake(settings, () => NOW), openIntake(settings, () => NOW)] as const;
    intakes[0].add(answer({ findings: FINDINGS }));
    intakes[1].add(answer({ findings: FINDINGS.map(intakes[1].lean) }));
    expect(intakes[1].collected).toEqual(intakes[0].collected);
  });

  test("is lean if it cannot block", () => {
    const { lean } = openIntake(settings, () => NOW);
    const changed = FINDINGS.filter((finding) => lean(finding) !== finding);
    const others = SEVERITIES.filter((severity) => settings.severities.every((wanted) => wanted !== severity));
    expect(new Set(changed.map(({ severity }) => severity))).toEqual(new Set(settings.keepOthers ? [] : others));
    expect(changed.map(lean).every(({ description, uri }) => description === null && uri === null)).toBe(true);
  });
});
