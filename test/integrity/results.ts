import fc from "fast-check";
import { parseBaselineReport } from "../../src/core/policy/baseline.ts";
import { parseIgnoreFile } from "../../src/core/policy/exemptions/ignore-file.ts";
import { NO_POLICY, type Policy } from "../../src/core/policy/rules.ts";
import { parseVex } from "../../src/core/policy/vex/vex-document.ts";
import type { Report } from "../../src/core/report/report.ts";
import type { Finding, InconclusiveCode, Package, ScanResult } from "../../src/core/search/scan-result.ts";
import { vexDocument } from "../support/policies.ts";
import { answer, digest, findingOf, NOW, packageOf, reportOf } from "../support/reports.ts";

/** Results and policies from small domains, so that they often share an image, a time, a token or a finding. */

const MINUTE = 60_000;
const HOST = "111122223333.dkr.ecr.eu-central-1.amazonaws.com";
const CODES: InconclusiveCode[] = ["scan-pending", "unsupported-image", "image-archived", "access-denied"];
const DEBIAN = "https://security-tracker.debian.org/tracker/CVE-1";
const UBUNTU = "https://ubuntu.com/security/CVE-1";

const findings: fc.Arbitrary<Finding> = fc
  .record({
    id: fc.constantFrom(
      ["CVE-1", "x, y"],
      ["CVE-1", "x, y"],
      ["CVE-1", "x, y"],
      ["CVE-1, x", "y"],
      ["CVE-2", null],
      [null, "z"],
    ),
    severity: fc.constantFrom("CRITICAL", "HIGH", "HIGH", "HIGH", "LOW", null),
    uri: fc.constantFrom(DEBIAN, UBUNTU, null),
    state: fc.constantFrom("active", "active", "active", "suppressed", "closed"),
    publishedAt: fc.constantFrom(null, NOW - 40 * 86_400_000, NOW - 2 * 86_400_000),
    packages: fc.array(
      fc
        .record({
          name: fc.constantFrom("glibc", "glibc", "glibc", "zlib", null),
          version: fc.constantFrom("1", "1", "2"),
          // A basic scan has no package manager; an enhanced one may lack it, and then it is unknown.
          manager: fc.constantFrom<Pick<Package, "type" | "isTypeUnknown">>(
            { type: "OS" },
            { type: "OS" },
            { type: "NPM" },
            { type: null },
            { type: null, isTypeUnknown: true },
          ),
          fix: fc.constantFrom("yes", "no", null),
          source: fc.constantFrom<Pick<Package, "advisorySource">>({}, {}, { advisorySource: "UBUNTU_CVE" }),
        })
        .map(({ manager, source, ...rest }) => packageOf({ ...rest, ...manager, ...source })),
      { maxLength: 2 },
    ),
  })
  .map(({ id: [name = null, description = null], ...rest }) => findingOf({ name, description, ...rest }));

/** One result about one of few images: live or recorded, complete, one page of several, or inconclusive. */
export const results: fc.Arbitrary<ScanResult> = fc
  .record({
    source: fc.constantFrom("ecr" as const, "cloudtrail" as const, "cloudtrail" as const),
    observedAt: fc.constantFrom(null, 1, 50, 90, 99, 100, 105, 109, 100_000, 100_000),
    digest: fc.constantFrom(digest(1), digest(1), digest(1), digest(1), digest(2), null),
    imageTags: fc.constantFrom<string[]>([], ["v1"], ["v2"]),
    platform: fc.constantFrom(null, "linux/amd64", "linux/arm64"),
    indexDigest: fc.constantFrom(null, digest(9)),
    page: fc.constantFrom(
      ...[
        ["", ""],
        ["", ""],
        ["", "a"],
        ["a", ""],
        ["a", "b"],
        ["b", ""],
        ["a", "a"],
      ].map(([asked, offered]) => ({
        asked: asked || null,
        offered: offered || null,
      })),
    ),
    completedAt: fc.constantFrom(
      null,
      NOW - 60 * MINUTE,
      NOW - 60 * MINUTE,
      NOW - 10 * 86_400_000,
      NOW - 10 * 86_400_000,
    ),
    type: fc.constantFrom("basic" as const, "basic" as const, "basic" as const, "basic" as const, "enhanced" as const),
    claimed: fc.constantFrom(null, null, null, null, 0, 3),
    findings: fc.array(findings, { maxLength: 3 }),
    code: fc.option(fc.constantFrom(...CODES), { nil: null, freq: 1 }),
  })
  .map(({ source, observedAt, digest: imageDigest, imageTags, platform, indexDigest, type, completedAt, ...rest }) => {
    const isLive = source === "ecr";
    // A live result of an image that was found has its digest.
    const known = isLive && rest.code === null ? (imageDigest ?? digest(1)) : imageDigest;
    const result = answer({
      source,
      reference: isLive ? `${HOST}/team/app` : null,
      observedAt: isLive ? NOW : observedAt === null ? null : NOW + (observedAt - 100) * MINUTE,
      image: { imageDigest: known, imageTags, platform, indexDigest: isLive ? indexDigest : null },
      scan: { type, status: "COMPLETE", completedAt },
      page: isLive ? { asked: null, offered: null } : rest.page,
      claimedCounts: rest.claimed === null ? null : new Map([["HIGH", rest.claimed]]),
      findings: rest.findings,
      ...(rest.code === null ? {} : { outcome: { kind: "inconclusive", code: rest.code, detail: rest.code } }),
    });
    return result;
  });

const IMAGE = `pkg:oci/app@${digest(1)}`;

/** Statements that may exempt a finding, or contradict an exemption. */
const statements = (status: "not_affected" | "affected") =>
  fc.record({
    vulnerability: fc.constantFrom(
      { name: "CVE-1" },
      { name: "CVE-1" },
      { name: "CVE-2" },
      { name: "CVE-3", aliases: ["CVE-1"] },
    ),
    status: fc.constant(status),
    justification: fc.constant("vulnerable_code_not_present"),
    timestamp: fc.constantFrom("2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"),
    products: fc.array(
      fc.constantFrom<Record<string, unknown>>(
        { "@id": IMAGE },
        { "@id": `pkg:oci/app@${digest(9)}` },
        { "@id": "pkg:oci/app?tag=v1" },
        { "@id": "pkg:oci/app?arch=amd64" },
        { "@id": IMAGE, subcomponents: [{ "@id": "pkg:deb/debian/glibc@1" }] },
        { "@id": "pkg:deb/debian/glibc@1?arch=amd64" },
        { "@id": "pkg:npm/glibc@1" },
      ),
      { minLength: 1, maxLength: 3 },
    ),
  });

type Statement = Record<string, unknown>;

export const affected: fc.Arbitrary<Statement> = statements("affected");

const ENTRIES = [
  `- {id: CVE-1, reason: r, expires: never, packages: [glibc]}`,
  `- {id: CVE-2, reason: r, expires: never, until-fixed: true}`,
  `- {id: "*", reason: r, expires: never, packages: [zlib]}`,
];
export const ACCEPTED_CODES: readonly InconclusiveCode[] = ["unsupported-image", "scan-pending"];
const ACCEPTED = `inconclusive:
- {codes: [${ACCEPTED_CODES.join(", ")}], repositories: ["**"], reason: r, expires: never}
`;

const policies: fc.Arbitrary<(affected: readonly Statement[]) => Policy> = fc
  .record({
    entries: fc.oneof(fc.constant<string[]>([]), fc.constant<string[]>([]), fc.subarray(ENTRIES)),
    isAccepted: fc.boolean(),
    exempting: fc.oneof(
      fc.constant<Statement[]>([]),
      fc.array(statements("not_affected"), { minLength: 1, maxLength: 4 }),
    ),
    onlyFixed: fc.boolean(),
    grace: fc.constantFrom(new Map(), new Map([["CRITICAL" as const, 30 * 86_400_000]])),
    baseline: fc.option(fc.array(findings, { maxLength: 2 }), { nil: null, freq: 2 }),
  })
  .map(({ entries, isAccepted, exempting, baseline, ...rest }) => (affecting) => ({
    ...NO_POLICY,
    ...rest,
    ignoreFiles: [
      parseIgnoreFile(
        `${entries.length === 0 ? "" : `ignore:\n${entries.join("\n")}\n`}${isAccepted ? ACCEPTED : ""}`,
        ".ecr-findings-ignore.yaml",
      ),
    ],
    vex: [parseVex(vexDocument(...exempting, ...affecting), "app.openvex.json")],
    baseline:
      baseline === null
        ? null
        : parseBaselineReport(
            JSON.stringify(
              reportOf([answer({ image: { repositoryName: "team/base" }, findings: baseline })], {
                severities: ["CRITICAL", "HIGH", "LOW"],
              }),
            ),
            "before.json",
          ),
  }));

/** Everything of a run except its input. */
export const runs: fc.Arbitrary<(read: { results: ScanResult[]; affected: Statement[] }) => Report> = fc
  .record({
    policy: policies,
    severities: fc.constantFrom(["CRITICAL" as const, "HIGH" as const], ["HIGH" as const]),
    maxScanAge: fc.constantFrom(null, 86_400_000),
  })
  .map(({ policy, ...settings }) => ({ results: read, affected: affecting }) => {
    return reportOf(structuredClone(read), { ...settings, policy: policy(affecting) });
  });
