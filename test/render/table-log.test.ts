import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NO_POLICY } from "../../src/core/policy/rules.ts";
import { exitReason } from "../../src/render/exit-reason.ts";
import { resultLines } from "../../src/render/result-lines.ts";
import { renderTable, tableParts } from "../../src/render/table.ts";
import { columnsOf } from "../../src/render/terminal-text.ts";
import { withText } from "../support/renderers.ts";
import { ATTACKS, answer, findingOf, packageOf, reportOf, SCENES } from "../support/reports.ts";

const LOG = { width: Number.POSITIVE_INFINITY, color: false, hyperlinks: false };
const terminal = (width: number) => ({ ...LOG, width });

/** The lines of a section, without its heading. */
function section(table: string, title: string): string[] {
  const lines = table.split("\n\n").find((part) => part.startsWith(`${title}\n`));
  return lines?.trimEnd().split("\n").slice(1) ?? [];
}

describe("a table in a log", () => {
  test("is whole: no value is cut, and an image has its tag and its whole digest", () => {
    for (const scene of Object.values(SCENES)) {
      const report = scene();
      const log = renderTable(report, LOG);
      // The name of a run is cut in the headline.
      expect(tableParts(report, LOG).sections.flat().join("\n")).not.toContain("…");
      for (const { repositoryName, imageDigest, imageTags, status } of report.groups.slice(0, 50)) {
        if (status !== "matched" || !/^[\w/-]+$/.test(repositoryName ?? "")) continue;
        const tag = imageTags[0] === undefined ? "" : `:${imageTags[0]}`;
        expect(log).toContain(`${repositoryName}${tag}@${imageDigest}`);
      }
    }
  });

  test("has one line for each package of a finding in an image, in aligned columns", () => {
    const [head = "", ...rows] = section(renderTable(SCENES.platforms(), LOG), "Blocking findings");
    expect(rows.map((row) => row.split(/ {2,}/).slice(1, 3))).toEqual([
      ["CVE-2026-1000", "libssl3"],
      ["CVE-2026-1000", "openssl"],
      ["CVE-2026-1000", "libssl3"],
      ["CVE-2026-1000", "openssl"],
      ["CVE-2026-1001", "org.example:parser"],
    ]);
    for (const row of rows) expect(row.indexOf("shop/api:2.0@")).toBe(head.indexOf("IMAGE"));
  });

  test("has at most 200 rows in a table, then how many more there are and where", () => {
    const table = renderTable(SCENES["failed-10000"](), { ...LOG, allRows: "findings.json" });
    const rows = section(table, "Blocking findings");
    expect(rows).toHaveLength(202);
    expect(rows.at(-1)).toMatch(/^[\d,]+ more rows: findings\.json contains all of them\.$/);
  });

  test("has the same number of lines whatever the texts are", () => {
    const lines = (text: string) =>
      tableParts(withText(SCENES["failed-1"](), text), LOG).sections.map(({ length }) => length);
    const plain = lines("x");
    fc.assert(
      fc.property(fc.constantFrom(...ATTACKS), fc.constantFrom("", "\n", "\r", "\u2028"), (attack, end) => {
        expect(lines(attack + end)).toEqual(plain);
      }),
    );
  });
});

describe("a table shows why a finding blocks at any severity", () => {
  test("by the catalog of CISA", () => {
    expect(renderTable(SCENES.exploited(), terminal(80))).toMatch(/^LOW +CVE-2026-2000 exploited /m);
    expect(renderTable(SCENES.exploited(), LOG)).toMatch(
      /^LOW +CVE-2026-2000 .* known to be exploited \(CISA, due 2026-02-10\), EPSS 0\.42 +team\/app@/m,
    );
  });

  test("by EPSS", () => {
    const report = reportOf([answer({ findings: [findingOf({ name: "CVE-2026-2001", severity: "LOW" })] })], {
      policy: { ...NO_POLICY, exploitationPolicy: { knownExploited: false, epss: 0.5 } },
      exploitation: {
        facts: new Map([["CVE-2026-2001", { knownExploited: null, epss: 0.97 }]]),
        unresolved: new Map(),
        remediations: new Map(),
        notRequested: new Set(),
        remediationError: null,
        foreign: null,
      },
    });
    expect(renderTable(report, terminal(80))).toMatch(/^LOW +CVE-2026-2001 EPSS 0\.97 /m);
  });
});

test("an upgrade that fixes only some of its findings shows how many", () => {
  const glibc = (fixedVersion: string | null) => packageOf({ name: "glibc", version: "2.28-10", fixedVersion });
  const findings = (...fixes: (string | null)[]) =>
    fixes.map((fix, index) => findingOf({ name: `CVE-2026-000${index}`, packages: [glibc(fix)] }));
  const upgrades = (...fixes: (string | null)[]) =>
    section(renderTable(reportOf([answer({ findings: findings(...fixes) })]), terminal(80)), "Packages to upgrade");
  expect(upgrades("2.28-11", "2.28-11", null).map((row) => row.split(/ {2,}/).slice(3, 5))).toEqual([
    ["FINDINGS", "FIXES"],
    ["3", "2"],
  ]);
  expect(upgrades("2.28-11")[0]).not.toContain("FIXES");
});

describe("a table on a terminal", () => {
  test.each([60, 80, 120, 200])("of %i columns fits it, or 80 columns", (width) => {
    for (const scene of Object.values(SCENES)) {
      for (const line of renderTable(scene(), terminal(width)).split("\n")) {
        expect(columnsOf(line)).toBeLessThanOrEqual(Math.max(80, width));
      }
    }
  });

  test("names an image by its tag, without the digest", () => {
    const table = renderTable(SCENES["failed-1"](), terminal(120));
    expect(section(table, "Images")[1]).toMatch(/^team\/app:1\.4\.2 {2}/);
  });
});

test.each([LOG, terminal(80)])(
  "rows of the search are those of recorded calls: a live row only repeats a finding",
  (options) => {
    expect(renderTable(SCENES.platforms(), options)).not.toContain("(absent)");
    expect(renderTable(SCENES["failed-1"](), options)).toContain("Rows of the original search");
  },
);

test("severities that do not block are one notice", () => {
  for (const options of [LOG, terminal(80)]) {
    const table = renderTable(SCENES.passed(), options);
    expect(table.match(/Not in\s+`severity`/g)).toHaveLength(1);
  }
});

test("the last line is the reason of the exit code", () => {
  const enforced = { warnOnly: false, onInconclusive: "fail" } as const;
  const reasons = [
    exitReason(SCENES["failed-104"](), { exitCode: 1, step: "failure" }, enforced),
    exitReason(SCENES["failed-104"](), { exitCode: 0, step: "warning" }, { ...enforced, warnOnly: true }),
    exitReason(SCENES.inconclusive(), { exitCode: 2, step: "failure" }, enforced),
    exitReason(SCENES.inconclusive(), { exitCode: 0, step: "warning" }, { ...enforced, onInconclusive: "warn" }),
    exitReason(SCENES.nothing(), { exitCode: 2, step: "failure" }, enforced),
    exitReason(SCENES.accepted(), { exitCode: 0, step: "success" }, enforced),
    exitReason(SCENES.passed(), { exitCode: 0, step: "success" }, { ...enforced, warnOnly: true }),
  ];
  expect(reasons).toEqual([
    "Exit code 1: 2 blocking findings.",
    "Exit code 0: 2 blocking findings. Not enforced: `warn-only`.",
    "Exit code 2: 2 images and 1 input could not be evaluated.",
    "Exit code 0: 2 images and 1 input could not be evaluated. Not enforced: `on-inconclusive: warn`.",
    "Exit code 2: 1 input could not be evaluated.",
    "Exit code 0: nothing blocks, and 1 image that could not be evaluated is accepted.",
    "Exit code 0: everything was evaluated, and nothing blocks.",
  ]);
  for (const closing of reasons) {
    expect(renderTable(SCENES.passed(), { ...LOG, closing }).endsWith(`\n\n${closing}\n`)).toBe(true);
  }
});

test("beside a format for machines, people see the headline, the notices and the reason of the exit code", () => {
  const lines = resultLines(SCENES.passed(), {
    exitReason: "Exit code 0: everything was evaluated, and nothing blocks.",
    warnOnly: false,
  }).split("\n");
  expect(lines).toEqual([
    expect.stringMatching(/^Passed: 1 image evaluated/),
    expect.stringMatching(/^Notice: Not in `severity`: 3 undefined\. /),
    "Exit code 0: everything was evaluated, and nothing blocks.",
    "",
  ]);
  const hostile = resultLines(withText(SCENES.passed(), "a\n::error::forged\u001b[2J"), {
    exitReason: "Exit code 0.",
    warnOnly: true,
  });
  expect(hostile.split("\n")).toHaveLength(lines.length);
  expect(hostile).not.toContain("\u001b");
});
