import { describe, expect, test } from "vitest";
import { decisions, entry, GLIBC, ignoreFile, noticesOf, OPENSSL } from "../../../support/policies.ts";
import { answer, digest, findingOf, packageOf, reportOf } from "../../../support/reports.ts";

const BOTH = [answer({ findings: [GLIBC, OPENSSL] })];
const NEITHER = ["CVE-2019-25013 in glibc: matched", "CVE-2021-3450 in openssl: matched"];

describe("an ignore file", () => {
  test("exempts what it names, and nothing else", () => {
    const report = reportOf(BOTH, { policy: ignoreFile(entry({ id: "cve-2019-25013" })) });
    expect(decisions(report)).toEqual(["CVE-2019-25013 in glibc: ignored", "CVE-2021-3450 in openssl: matched"]);
    expect(report).toMatchObject({ verdict: "failed", counts: { matched: 1, ignored: 1, total: 2 } });
    expect(report.groups[0]).toMatchObject({
      status: "ignored",
      reason: "iconv is never called (through 2026-12-31)",
    });
  });

  test("passes if it names both, and reports the exemptions that changed the verdict", () => {
    const text = `${entry({ id: "CVE-2019-25013", owner: "payments" })}  - { id: CVE-2021-3450, reason: "TLS ends at the proxy", expires: never }\n`;
    const report = reportOf(BOTH, { policy: ignoreFile(text) });
    expect(report).toMatchObject({
      verdict: "passed",
      verdictWithoutExemptions: "failed",
      counts: { matched: 0, ignored: 2, total: 2, severity: { HIGH: 2 } },
    });
    expect(report.exemptions).toMatchObject([
      { id: "CVE-2019-25013", line: 2, owner: "payments", expires: "2026-12-31", state: "applied", count: 1 },
      { id: "CVE-2021-3450", line: 6, owner: null, expires: "never", state: "applied", count: 1 },
    ]);
    expect(noticesOf(report)).toEqual([]);
  });

  test.each([
    ["a substring", { id: "CVE-2019-2501" }],
    ["a longer id", { id: "CVE-2019-250131" }],
    ["another package", { id: "CVE-2019-25013", packages: ["glib"] }],
    ["a package whose name is longer", { id: "CVE-2019-25013", packages: ["glibc?*"] }],
    ["another repository", { id: "CVE-2019-25013", repositories: ["team/web"] }],
    ["a glob that stops at the slash", { id: "CVE-2019-25013", repositories: ["*"] }],
    ["a package in another case", { id: "CVE-2019-25013", packages: ["GLIBC"] }],
  ])("%s exempts nothing, and is reported as unused", (_what, fields) => {
    const report = reportOf(BOTH, { policy: ignoreFile(entry(fields)) });
    expect(decisions(report)).toEqual(NEITHER);
    expect(report.exemptions).toMatchObject([{ state: "unused", count: 0 }]);
    expect(noticesOf(report)).toEqual([expect.stringMatching(/^exemption-unused: CVE-\S+ .*matches nothing$/)]);
    expect(report.verdict).toBe("failed");
  });

  test.each([
    ["the package", { id: "CVE-2019-25013", packages: ["glibc"] }],
    ["a glob of the package", { id: "CVE-2019-25013", packages: ["openssl", "gli*"] }],
    ["the repository", { id: "CVE-2019-25013", repositories: ["team/app"] }],
    ["a glob of the repository", { id: "CVE-2019-25013", repositories: ["team/*"] }],
    ["any finding in the package", { id: "*", packages: ["glibc"] }],
  ])("%s matches", (_what, fields) => {
    const report = reportOf(BOTH, { policy: ignoreFile(entry(fields)) });
    expect(decisions(report)).toEqual(["CVE-2019-25013 in glibc: ignored", NEITHER[1]]);
  });

  test("an exemption for one package does not exempt another package of the group", () => {
    const shared = findingOf({
      name: "CVE-2026-7000",
      packages: [packageOf({ name: "glibc", version: "2.28-10" }), packageOf({ name: "openssl", version: "1.1.1d-0" })],
    });
    const policy = ignoreFile(entry({ id: "CVE-2026-7000", packages: ["glibc"] }));
    const report = reportOf([answer({ findings: [shared] })], { policy });
    expect(report.groups).toMatchObject([
      {
        status: "matched",
        reason: null,
        count: 2,
        packages: [
          { name: "glibc", status: "ignored", reason: "iconv is never called (through 2026-12-31)" },
          { name: "openssl", status: "matched", reason: null },
        ],
      },
    ]);
    expect(report).toMatchObject({ verdict: "failed", counts: { matched: 1, ignored: 0 } });
  });
});

describe("the end of an exemption", () => {
  const at = (now: string) =>
    reportOf([answer({ findings: [GLIBC] })], {
      policy: ignoreFile(entry({ id: "CVE-2019-25013", owner: "payments", expires: "2026-01-31" })),
      now: Date.parse(now),
    });

  test("it applies through its last day, in UTC, with a notice that it expires soon", () => {
    const report = at("2026-01-31T23:59:59Z");
    expect(report.verdict).toBe("passed");
    expect(noticesOf(report)).toEqual([
      "exemption-expiring: CVE-2019-25013 (.ecr-findings-ignore.yaml:2, owner payments) expires after 2026-01-31, in 1 second",
    ]);
  });

  test("the day after, the finding blocks again, with a notice of owner and date", () => {
    const report = at("2026-02-01T00:00:00Z");
    expect(report.verdict).toBe("failed");
    expect(report.exemptions).toMatchObject([{ state: "expired", count: 1 }]);
    expect(noticesOf(report)).toEqual([
      "exemption-expired: CVE-2019-25013 (.ecr-findings-ignore.yaml:2, owner payments) expired after 2026-01-31; it no longer exempts 1 finding",
    ]);
    expect(report.groups[0]?.packages[0]?.ruleResults).toContainEqual({
      rule: "ignore",
      outcome: "not-exempt",
      reason: "the exemption at .ecr-findings-ignore.yaml:2 expired after 2026-01-31 (owner payments)",
    });
  });

  test.each([
    ["2026-02-14", 1],
    ["2026-02-13", 1],
    ["2026-02-15", 0],
    ["never", 0],
  ])("one that expires after %s gives %i notices", (expires, count) => {
    const policy = ignoreFile(entry({ id: "CVE-2019-25013", expires }));
    const report = reportOf([answer({ findings: [GLIBC] })], { policy, now: Date.parse("2026-02-01T00:00:00Z") });
    expect(report.notices.filter(({ code }) => code === "exemption-expiring")).toHaveLength(count);
  });

  test("an expired one does not affect one that applies", () => {
    const text = `${entry({ id: "CVE-2019-25013", expires: "2020-01-01" })}  - { id: CVE-2019-25013, reason: still, expires: never }\n`;
    const report = reportOf([answer({ findings: [GLIBC] })], { policy: ignoreFile(text) });
    expect(report.verdict).toBe("passed");
    expect(report.exemptions).toMatchObject([{ state: "expired", count: 0 }, { state: "applied" }]);
  });

  test.each([
    ["no fix exists", "no" as const, "ignored"],
    ["it is unknown whether a fix exists", null, "ignored"],
    ["a fix exists", "yes" as const, "matched"],
  ])("until-fixed: while %s, the finding is %s: %s", (_what, fix, status) => {
    const packages = [packageOf({ name: "glibc", fix, fixedVersion: fix === "yes" ? "2.31" : null })];
    const policy = ignoreFile(entry({ id: "CVE-2019-25013", "until-fixed": true }));
    const report = reportOf([answer({ findings: [findingOf({ name: "CVE-2019-25013", packages })] })], { policy });
    expect(report.groups[0]?.status).toBe(status);
    if (status === "ignored") return;
    expect(report.exemptions).toMatchObject([{ state: "fixed", count: 1 }]);
    expect(report.groups[0]?.packages[0]?.ruleResults.at(-1)?.reason).toBe(
      "the exemption at .ecr-findings-ignore.yaml:2 ended because the package is fixed in 2.31",
    );
    expect(report.notices.map(({ code }) => code)).toEqual(["exemption-fixed"]);
  });
});

describe("an accepted image", () => {
  const UNSUPPORTED = {
    kind: "inconclusive" as const,
    code: "unsupported-image" as const,
    detail: "UNSUPPORTED_IMAGE",
  };
  const image = { repositoryName: "windows/base", imageDigest: digest(7) };
  const accept = (fields: Record<string, unknown>) =>
    ignoreFile(
      entry({
        codes: ["unsupported-image"],
        repositories: ["windows/*"],
        reason: "the vendor scans it",
        ...fields,
      }).replace("ignore:", "inconclusive:"),
    );
  const unsupported = answer({ image, outcome: UNSUPPORTED });

  test("is not counted as inconclusive, and does not make a run empty", () => {
    const report = reportOf([unsupported], { policy: accept({ owner: "platform" }) });
    expect(report).toMatchObject({
      verdict: "passed",
      verdictWithoutExemptions: "inconclusive",
      counts: { inconclusive: 0 },
      scans: [
        {
          outcome: "inconclusive",
          code: "unsupported-image",
          accepted: { reason: "the vendor scans it", expires: "2026-12-31", owner: "platform" },
        },
      ],
      exemptions: [{ kind: "inconclusive", codes: ["unsupported-image"], state: "applied", count: 1 }],
      notices: [],
    });
  });

  test.each([
    ["of another code", { codes: ["scan-not-found", "scan-failed"] }],
    ["in another repository", { repositories: ["linux/*"] }],
    ["that has expired", { expires: "2026-01-30" }],
  ])("an entry %s accepts nothing", (_what, fields) => {
    const report = reportOf([unsupported], { policy: accept(fields) });
    expect(report).toMatchObject({ verdict: "inconclusive", counts: { inconclusive: 1 }, scans: [{ accepted: null }] });
  });

  test("an image with two codes is accepted only if both are", () => {
    const archived = answer({ image, outcome: { kind: "inconclusive", code: "image-archived", detail: "archived" } });
    expect(reportOf([unsupported, archived], { policy: accept({}) }).verdict).toBe("inconclusive");
    const both = accept({ codes: ["image-archived", "unsupported-image"] });
    expect(reportOf([unsupported, archived], { policy: both }).verdict).toBe("passed");
  });

  test("the findings of a partial response block nevertheless", () => {
    const partial = answer({ image, outcome: UNSUPPORTED, findings: [GLIBC] });
    expect(reportOf([partial], { policy: accept({}) })).toMatchObject({ verdict: "failed", counts: { matched: 1 } });
  });
});
