import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Redaction } from "../../src/core/redaction.ts";
import { redactorFor, redactReport, redactText } from "../../src/core/report/redact-report.ts";
import type { Report } from "../../src/core/report/report.ts";
import { explain } from "../../src/core/view/explain.ts";
import { annotationsOf } from "../../src/render/annotations.ts";
import { renderComment } from "../../src/render/comment.ts";
import { renderExplanation } from "../../src/render/explain.ts";
import { renderHtml } from "../../src/render/html.ts";
import { renderSarif } from "../../src/render/sarif.ts";
import { renderSummary, SUMMARY_BUDGET } from "../../src/render/summary.ts";
import { renderTable } from "../../src/render/table.ts";
import { jsonReport } from "../support/json-report.ts";
import { answer, digest, findingOf, packageOf, reportOf, SCENES } from "../support/reports.ts";

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
const of = (alphabet: string, minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...alphabet.split("")), { minLength, maxLength }).map((letters) => letters.join(""));

/** The characters of role session names, IAM users and roles, and federated users: `[\w+=,.@-]`. */
const name = of(`${LETTERS}_+=,.@-`, 2, 64);
/** IAM paths: any printable character between slashes. */
const path = of(Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).join(""), 0, 30).map(
  (text) => (text === "" ? "/" : `/${text}/`),
);
const id = of("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 17, 17);
const address = fc.oneof(fc.ipV4(), fc.ipV6());
const account = of("0123456789", 12, 12).filter((text) => !/^0+$/.test(text));

/** A caller, as in the search's columns and in AWS's messages. */
const principal = fc
  .record({
    name,
    role: name,
    path,
    id,
    address,
    account,
    kind: fc.constantFrom("session", "user", "federated", "root"),
  })
  .map(({ kind, ...who }) => {
    const forms = {
      session: {
        user: `AROA${who.id}:${who.name}`,
        userName: who.role,
        arn: `arn:aws:sts::${who.account}:assumed-role/${who.role}/${who.name}`,
      },
      user: {
        user: `AIDA${who.id}`,
        userName: who.name,
        arn: `arn:aws:iam::${who.account}:user${who.path}${who.name}`,
      },
      federated: {
        user: `${who.account}:${who.name}`,
        userName: who.name,
        arn: `arn:aws-us-gov:sts::${who.account}:federated-user/${who.name}`,
      },
      root: { user: who.account, name: "root", userName: "root", arn: `arn:aws-cn:iam::${who.account}:root` },
    };
    return { ...who, ...forms[kind] };
  });

type Principal = typeof principal extends fc.Arbitrary<infer Value> ? Value : never;

/** A report with this principal as the caller, and with messages that contain it. */
function reportAbout({ user, userName, arn, address: srcIp, name: own, account: owner }: Principal): Report {
  const call = {
    eventName: "DescribeImageScanFindings",
    eventSource: "ecr.amazonaws.com",
    time: 0,
    user,
    userName,
    srcIp,
  };
  const messages = [
    `User: ${arn} is not authorized to perform: ecr:DescribeImageScanFindings`,
    `(${arn})`,
    `${encodeURIComponent(arn)} 0`,
    `{"arn":"${arn}"} 0`,
    `${user} 0`,
    `0 from ${srcIp}.`,
    `0 "${userName}" 0`,
    `0 ${own}: 0`,
    `0 ${arn.slice(arn.lastIndexOf("::"))} ${arn}`,
  ];
  return reportOf(
    [
      answer({ call, findings: [findingOf({ packages: [packageOf({ name: "p", version: "0" })] })] }),
      ...messages.map((detail, index) =>
        answer({
          call,
          image: { imageDigest: digest(index + 2) },
          outcome: { kind: "inconclusive", code: "access-denied", detail },
        }),
      ),
    ],
    {
      problems: messages.map((detail) => ({ path: "0", code: "damaged" as const, detail })),
      notices: [{ code: "missing-permission", detail: `${owner} ${arn}` }],
    },
  );
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** All outputs of a report that people can read. */
function outputsOf(report: Report): string {
  return [
    renderTable(report, { width: 120, color: false, hyperlinks: true }),
    jsonReport(report),
    renderSummary(report, { budgetBytes: SUMMARY_BUDGET, fullReport: null }),
    renderComment(report, { fullReport: null, runUrl: null, run: null }),
    renderSarif(report, { dockerfile: null, sha256 }),
    renderHtml(report, { sha256 }),
    JSON.stringify(annotationsOf(report, { dockerfile: null })),
    renderExplanation(explain("CVE-2026-0001", report, new Map())),
  ].join("\n");
}

const NOBODY: Principal = {
  name: "nn",
  role: "nn",
  path: "/",
  id: "AAAAAAAAAAAAAAAAA",
  address: "::",
  account: "999999999999",
  user: "AIDAAAAAAAAAAAAAAAAAA",
  userName: "nn",
  arn: "arn:aws:iam::999999999999:user/nn",
};

/** Short names can be part of the words in every output. */
const isOwn = (text: string, outputs: string) => text.length > 3 && !outputs.toLowerCase().includes(text.toLowerCase());

describe("for any principal", () => {
  it.each<Redaction>(["principals", "principals-and-accounts"])("%s: no output contains it", (redaction) => {
    const others = outputsOf(redactReport(reportAbout(NOBODY), redaction));
    fc.assert(
      fc.property(principal, (who) => {
        const outputs = outputsOf(redactReport(reportAbout(who), redaction)).toLowerCase();
        const hidden = [who.name, who.userName, who.user, who.address, who.arn, who.path, who.id, who.role];
        const unless = /^\d{12}$/.test(who.user) ? [] : [who.user];
        const secrets = [...hidden.filter((text) => text !== who.user), ...unless];
        const accounts = redaction === "principals-and-accounts" ? [who.account] : [];
        const leaked = [...secrets, ...accounts]
          .flatMap((text) => (isOwn(text, others) ? [text, encodeURIComponent(text)] : []))
          .filter((text) => outputs.includes(text.toLowerCase()))
          .map((text) => ({ text, at: outputs.indexOf(text.toLowerCase()) }))
          .map(({ text, at }) => `${text}: ${outputs.slice(Math.max(0, at - 60), at + 60)}`);
        expect(leaked).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("nothing of it is needed to know it by its form: the ARN, the id and the session's path", () => {
    fc.assert(
      fc.property(principal, name, (who, rest) => {
        const arn = `x ${who.arn} ${rest.length}`;
        expect(redactText(arn, "principals-and-accounts")).toMatch(/^x arn:aws[a-z-]*:(?:iam|sts)::redacted \d+$/);
        expect(redactText(arn, "principals")).toMatch(/^x arn:aws[a-z-]*:(?:iam|sts)::\d{12}:redacted \d+$/);
        expect(redactText(`AROA${who.id}:${who.name} did`, "principals")).toBe("redacted did");
        expect(redactText(`assumed-role/${who.role}/${who.name} did`, "principals")).toBe("assumed-role/redacted did");
      }),
    );
  });
});

it.each(Object.entries(SCENES))("a report without anything to redact is the same report: %s", (_, scene) => {
  const report = scene();
  const anonymous = {
    ...report,
    groups: report.groups.map((group) => ({ ...group, user: null, userName: null, src_ip: null })),
  };
  if (/arn:|A(?:ROA|IDA)/.test(JSON.stringify(anonymous))) return;
  expect(redactReport(anonymous, "principals")).toBe(anonymous);
  expect(redactReport(report, "nothing")).toBe(report);
});

it("our own codes and times are not redacted, for any principal", () => {
  const report = SCENES["failed-1"]();
  for (const user of ["failed", "HIGH", "matched", "evaluated", "CRITICAL", "2026-01-31T12:00:00Z", "basic"]) {
    const groups = report.groups.map((group) => ({ ...group, user, userName: user }));
    const { verdict, detection, generatedAt, scans } = redactReport({ ...report, groups }, "principals-and-accounts");
    expect([verdict, generatedAt]).toEqual([report.verdict, report.generatedAt]);
    expect(detection.severity).toEqual(report.detection.severity);
    expect(scans.map(({ outcome }) => outcome)).toEqual(report.scans.map(({ outcome }) => outcome));
  }
});

describe("redactorFor", () => {
  const report = SCENES["failed-1"]();
  const isRedacted = (shown: Report) => shown.groups[0]?.user === "redacted";

  it.each([
    ["auto", "nothing", { report: false, file: false }],
    ["auto", "principals", { report: true, file: false }],
    ["auto", "principals-and-accounts", { report: true, file: false }],
    ["always", "nothing", { report: true, file: true }],
    ["never", "principals-and-accounts", { report: false, file: false }],
  ] as const)("%s, where the log asks for %s", (option, auto, expected) => {
    const redactor = redactorFor(option, auto);
    expect({ report: isRedacted(redactor.report(report)), file: isRedacted(redactor.file(report)) }).toEqual(expected);
    const isTextRedacted = redactor.text("arn:aws:iam::111122223333:user/a").includes("redacted");
    expect(isTextRedacted).toBe(expected.report);
  });
});
