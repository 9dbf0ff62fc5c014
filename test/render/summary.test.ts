import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Report } from "../../src/core/report/report.ts";
import { INPUT_CODES, SCAN_CODES } from "../../src/core/search/scan-result.ts";
import { NOTICE_REASONS } from "../../src/render/notice-reasons.ts";
import { INPUT_REASONS, SCAN_REASONS } from "../../src/render/reasons.ts";
import { renderSummary, SUMMARY_BUDGET } from "../../src/render/summary.ts";
import { githubHtml, githubReads } from "../support/github-markdown.ts";
import { answer, digest, findingOf, ignoring, manyFindings, packageOf, reportOf, SCENES } from "../support/reports.ts";

function summaryOf(report: Report, budgetBytes = SUMMARY_BUDGET): string {
  return renderSummary(report, { budgetBytes, fullReport: "out/report.json" });
}

describe("the summary", () => {
  test("the first screen has the verdict, the counts by severity and what to do first", () => {
    expect(summaryOf(SCENES["failed-1"]()).split("\n\n").slice(0, 3)).toEqual([
      "### ❌ Failed: 1 blocking finding in 1 image",
      "**1 high**",
      "**Do first:** Upgrade `libexample 1.2.3-4`, or the base image that contains it. No fixed version is known.",
    ]);
  });

  test("the first screen has one unit, and the command where Inspector has one", () => {
    expect(summaryOf(SCENES.platforms())).toContain(
      "**4 critical · 1 high** · 2 vulnerabilities, counted once per package and image\n",
    );
    expect(summaryOf(SCENES.exploited())).toContain(
      "Command from Amazon Inspector: `apt-get update && apt-get upgrade curl`",
    );
  });

  test("the first screen has the name of the run, and shows that warn-only does not enforce the verdict", () => {
    const report = { ...SCENES["failed-1"](), name: "web *b*" };
    const summary = renderSummary(report, { budgetBytes: SUMMARY_BUDGET, fullReport: null, warnOnly: true });
    expect(summary).toMatch(
      /^### ❌ Failed for `web \*b\*` \(not enforced: `warn-only`\): 1 blocking finding in 1 image\n/,
    );
  });

  test("the first screen names the worst finding where there are several, wherever its row is", () => {
    const fixed = packageOf({ name: "zlib", version: "1", fixedVersion: "2" });
    const findings = [
      findingOf({ name: "CVE-2026-0007", packages: [fixed] }),
      findingOf({ name: "CVE-2026-0009", severity: "CRITICAL", score: 9.8 }),
    ];
    const summary = summaryOf(reportOf([answer({ findings })]));
    expect(summary).toMatch(
      /\n\*\*Worst finding:\*\* 🟣&nbsp;CRITICAL \[`CVE-2026-0009`\]\([^)]*\), CVSS 9\.8, in `libexample 1\.2\.3-4` of /,
    );
    expect(summary.indexOf("`CVE-2026-0007`")).toBeGreaterThan(summary.indexOf("Worst finding"));
    expect(summaryOf(SCENES["failed-1"]())).not.toContain("Worst finding");
  });

  test("an inconclusive title is one sentence, because the list below has the reasons and fixes", () => {
    expect(summaryOf(SCENES.inconclusive())).toMatch(
      /^### ⚠️ Inconclusive: 2 images and 1 input could not be evaluated\n/,
    );
    expect(summaryOf(SCENES.nothing())).toMatch(/^### ⚠️ Inconclusive: nothing was evaluated\n/);
  });

  test("a passing run is two lines, a third where exemptions decide, then its notices, and the rest is folded", () => {
    expect(summaryOf(SCENES.passed()).split("\n\n")[2]).toBe("#### Notices");
    const [headline, despite, about, ...rest] = summaryOf(SCENES.accepted()).split("\n\n");
    expect(headline).toBe("### ✅ Passed: 1 image evaluated, 1 finding; the only one that would block is exempt");
    expect(despite).toBe("⚠️ 1 accepted image could not be evaluated. Without exemptions the verdict would be failed.");
    expect(about).toMatch(/basic scan .* · scanned 2 hours ago · exempt: `CVE-2026-0001` /);
    expect(rest[0]).toBe("#### Notices");
    expect(rest[2]).toMatch(/^<details>/);
    expect(rest.slice(3).join("\n\n")).toContain("#### Images");
  });

  test("an image of an index is shown as the user named it, then its platform and digest", () => {
    const index = digest(99);
    const of = (reference: string, imageTags: string[]) => {
      const image = { imageTags, indexDigest: index, platform: "linux/amd64" };
      return summaryOf(reportOf([answer({ source: "ecr", reference, image, findings: [findingOf({})] })]));
    };
    expect(of(`host/team/app@${index}`, [])).toContain(
      `\`team/app@${index.slice(0, 19)} linux/amd64 ${digest(1).slice(0, 19)}\``,
    );
    expect(of("host/team/app:2.0", ["2.0"])).toContain(`\`team/app:2.0 linux/amd64 ${digest(1).slice(0, 19)}\``);
  });

  test("folded descriptions and exempt findings name an image of an index the same way", () => {
    const image = { imageTags: ["2.0"], indexDigest: digest(99), platform: "linux/arm64" };
    const findings = [
      findingOf({}),
      findingOf({ name: "CVE-2026-0002", packages: [packageOf({ name: "glibc", version: "2" })] }),
    ];
    const policy = ignoring({ packages: ["glibc"], reason: "unused", owner: null });
    const reference = "host/team/app:2.0";
    const summary = summaryOf(reportOf([answer({ source: "ecr", reference, image, findings })], { policy }));
    const name = `\`team/app:2.0 linux/arm64 ${digest(1).slice(0, 19)}\``;
    const [, folded = "", exempt = ""] = summary.split("<details");
    expect(folded).toContain(name);
    expect(exempt).toContain(name);
    expect(summary).not.toContain("`team/app:2.0@sha256");
  });

  test("exempt findings are counted once for each image, as in the table of images", () => {
    const found = { findings: [findingOf({ packages: [packageOf({ name: "glibc", version: "2" })] })] };
    const results = [answer(found), answer({ ...found, image: { imageDigest: digest(2) } })];
    const policy = ignoring({ packages: ["glibc"], reason: "unused", owner: null });
    expect(summaryOf(reportOf(results, { policy }))).toContain("<b>Exempt findings</b>: 2</summary>");
  });

  test("a column of versions is as wide as its longest one, because GitHub breaks code after hyphens", () => {
    const version = "2.36-9+deb12u4";
    const findings = [
      findingOf({ packages: [packageOf({ name: "glibc", version, fixedVersion: "2.36-9+deb12u10" })] }),
    ];
    const lines = summaryOf(reportOf([answer({ findings })])).split("\n");
    const head = lines.find((line) => line.startsWith("| Blocking"));
    expect(head).toContain(`| Installed${"&#8199;".repeat(7)} | Fixed&nbsp;in${"&#8199;".repeat(9)} |`);
    expect(githubReads(summaryOf(reportOf([answer({ findings })]))).text).toContain(version);
  });

  test("the rows of the search are counted as the output matched, which they are", () => {
    const report = SCENES.platforms();
    expect(report.counts.matched).toBe(3);
    expect(summaryOf(report)).toContain(
      "<summary>Rows of the original search: 3 (the output <code>matched</code>)</summary>",
    );
  });

  test("findings in packages that do not fit are counted, with where to find them", () => {
    const packages = Array.from({ length: 300 }, (_, index) => packageOf({ name: `lib${index}`, version: "1" }));
    const summary = summaryOf(reportOf([answer({ findings: [findingOf({ packages })] })]), 20_000);
    const shown = summary.split("\n").filter((line) => line.startsWith("| 🔴")).length;
    const rest = /_(\d+) more blocking findings in \1 packages are not shown; the full report is in/.exec(summary)?.[1];
    expect(Number(rest) + shown).toBe(300);
  });

  test("an inconclusive summary has entries for the ignore file, and names the file", () => {
    const summary = summaryOf(SCENES.inconclusive());
    expect(summary).toContain("Copy what you accept into the ignore file (`.ecr-findings-ignore.yaml`,");
    expect(parse(/```yaml\n(.*)\n```/s.exec(summary)?.[1] ?? "")).toMatchObject({
      inconclusive: [
        { codes: ["response-omitted"], repositories: ["team/app"], reason: "" },
        { codes: ["scan-pending"], repositories: ["team/batch"], reason: "" },
      ],
    });
  });

  test("an inconclusive summary begins with what was not evaluated", () => {
    const summary = summaryOf(SCENES.inconclusive());
    expect(summary.indexOf("#### Not evaluated")).toBeLessThan(summary.indexOf("#### Images"));
    expect(summary).toContain("`response-omitted`");
    expect(summary).toContain("**Fix:** Evaluate the image live with `images`");
  });

  test("each row of the search has all eleven columns with their names", () => {
    const { elements, text } = githubReads(summaryOf(SCENES["failed-104"]()));
    for (const column of [
      "awsRegion",
      "eventName",
      "eventSource",
      "imageDigest",
      "repositoryName",
      "user",
      "userName",
    ]) {
      expect(text).toContain(column);
    }
    for (const column of ["src_ip", "finding", "firstTime", "lastTime"]) expect(text).toContain(column);
    expect(text).toContain("AROAEXAMPLEEXAMPLE12:session@example.com");
    expect(text).toContain("T1204.003");
    expect(text).toContain("risk 49 = 70 × 70 / 100");
    expect(elements.filter((name) => name === "details")).toHaveLength(3);
  });

  test("an absent column differs from an empty one", () => {
    const empty = answer({
      findings: [findingOf({})],
      call: { eventName: "x", eventSource: "y", time: null, user: null, userName: "", srcIp: null },
    });
    const cells = githubHtml(summaryOf(reportOf([empty])));
    expect(cells.match(/<td><i>absent<\/i><\/td>/g)).toHaveLength(4);
    expect(cells).toContain("<td nowrap></td>");
  });

  test("only exemptions that changed the verdict are listed, with owner, expiry, file and line", () => {
    const { text } = githubReads(summaryOf(SCENES.accepted()));
    expect(text).toContain("Without exemptions the verdict would be failed.");
    expect(text).toContain(
      "* in glibc: iconv is never called (through 2026-12-31, owner payments, .ecr-findings-ignore.yaml:2, added by this pull request, exempts 1 finding)",
    );
    expect(text).toContain(
      "unsupported-image in windows/*: Windows base, scanned by the vendor (no expiry, no owner, .ecr-findings-ignore.yaml:9, exempts 1 image)",
    );
    expect(summaryOf(SCENES.exploited())).not.toContain("Exemptions that changed the verdict");
  });

  test("a finding shows its exploitation data and its remediation", () => {
    const { text } = githubReads(summaryOf(SCENES.exploited()));
    expect(text).toContain("CVSS 3.1 · known to be exploited (CISA, due 2026-02-10) · EPSS 0.42");
    expect(text).toContain("Remediation: apt-get update && apt-get upgrade curl");
  });

  test("ends with ignore-file entries, whose block no name can end", () => {
    const name = "a```` </details> `` <b>b";
    const hostile = findingOf({ packages: [packageOf({ name, version: "1" })] });
    const summary = summaryOf(reportOf([answer({ findings: [hostile] })]));
    const { elements } = githubReads(summary);
    expect(elements.slice(-7)).toEqual(["details", "summary", "p", "code", "code", "pre", "code"]);
    const block = /`````yaml\n(.*)\n`````\n/s.exec(summary)?.[1] ?? "";
    expect(parse(block)).toMatchObject({ ignore: [{ id: "CVE-2026-0001", reason: "", packages: [name] }] });
  });

  test("an address that is not a web address is not a link", () => {
    const report = SCENES["failed-1"]();
    for (const group of report.groups) group.uri = "javascript:alert(1)";
    expect(githubHtml(summaryOf(report))).not.toContain("javascript");
  });

  test("it names `report-file` where no report was written", () => {
    const summary = renderSummary(SCENES["failed-10000"](), { budgetBytes: SUMMARY_BUDGET, fullReport: null });
    expect(summary).toContain("set `report-file` to write the full report to a file");
  });
});

describe("the budget", () => {
  const large = SCENES["failed-10000"]();

  test.each([4_000, 20_000, 100_000, SUMMARY_BUDGET])(
    "%i bytes are not exceeded, and omitted rows are counted",
    (budget) => {
      const summary = summaryOf(large, budget);
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(budget);
      expect(summary).toContain("10,000 blocking findings in 20 images");
      expect(summary).toMatch(/more rows are not shown; the full report is in `out\/report\.json`/);
    },
  );

  test("shown and omitted rows add up to all rows", () => {
    const summary = summaryOf(large);
    const rows = summary.split("\n").filter((line) => line.startsWith("<tr><td")).length;
    const left = /_([\d,]+) more rows are not shown/.exec(summary)?.[1]?.replaceAll(",", "");
    expect(rows + Number(left)).toBe(10_000);
  });

  test("the limit is in bytes, and no character is split", () => {
    const findings = manyFindings(400, () => "HIGH");
    for (const finding of findings) finding.description = "漢字😀".repeat(900);
    const wide = reportOf([answer({ findings })]);
    const summary = summaryOf(wide, 60_000);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(60_000);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(30_000);
    expect(summary).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
    expect(summary).not.toContain("\ufffd");
    expect(githubReads(summary).elements.filter((name) => name === "details")).toHaveLength(3);
  });

  test("one huge field does not displace other findings", () => {
    const giant = findingOf({ name: "A".repeat(2_000_000), description: "B".repeat(2_000_000) });
    const summary = summaryOf(reportOf([answer({ findings: [giant, ...manyFindings(3, () => "HIGH")] })]));
    expect(Buffer.byteLength(summary)).toBeLessThan(30_000);
    expect(summary).toContain("CVE-2025-00003");
  });

  test("10,000 findings are rendered in less than quadratic time", () => {
    const start = performance.now();
    summaryOf(large);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe("the reason texts", () => {
  test.each([
    ...SCAN_CODES.map((code) => [code, SCAN_REASONS[code]] as const),
    ...INPUT_CODES.map((code) => [code, INPUT_REASONS[code]] as const),
    ...Object.entries(NOTICE_REASONS),
  ])(
    "of %s are a sentence without a period and full sentences, in valid Markdown",
    (_code, { sentence, remediation }) => {
      expect(sentence).toMatch(/^[^.]*[^.:]$/);
      expect(remediation).toMatch(/^[A-Z].*\.$/);
      const { elements, text } = githubReads(`${sentence}. ${remediation}`);
      expect(new Set(elements)).toEqual(
        new Set(remediation.includes("`") || sentence.includes("`") ? ["p", "code"] : ["p"]),
      );
      expect(text).toBe(`${sentence}. ${remediation}`.replaceAll("`", ""));
    },
  );
});
