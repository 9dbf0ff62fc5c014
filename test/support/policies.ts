import { parseIgnoreFile } from "../../src/core/policy/exemptions/ignore-file.ts";
import { NO_POLICY, type Policy } from "../../src/core/policy/rules.ts";
import { parseVex } from "../../src/core/policy/vex/vex-document.ts";
import type { Report } from "../../src/core/report/report.ts";
import type { Finding } from "../../src/core/search/scan-result.ts";
import { findingOf, packageOf } from "./reports.ts";

/** The clock of all reports here, as in `reportOf`. */
export const NOW = Date.parse("2026-01-31T12:00:00Z");

export const IGNORE_FILE = ".ecr-findings-ignore.yaml";

/** A policy with one ignore file of this text. */
export function ignoreFile(text: string, others: Partial<Policy> = {}): Policy {
  return { ...NO_POLICY, ignoreFiles: [parseIgnoreFile(text, IGNORE_FILE)], ...others };
}

/** One entry of an ignore file, as YAML. */
export function entry(fields: Record<string, unknown>): string {
  const all = { reason: "iconv is never called", expires: "2026-12-31", ...fields };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `ignore:\n  - ${lines.join("\n    ")}\n`;
}

export function vexDocument(...statements: Record<string, unknown>[]): string {
  return JSON.stringify({
    "@context": "https://openvex.dev/ns/v0.2.0",
    "@id": "https://vex.example/2026/1",
    author: "Example Security Team",
    timestamp: "2026-01-01T00:00:00Z",
    version: 1,
    statements,
  });
}

export function vexPolicy(text: string, path = "app.openvex.json"): Policy {
  return { ...NO_POLICY, vex: [parseVex(text, path)] };
}

export const GLIBC: Finding = findingOf({
  name: "CVE-2019-25013",
  description: "An invented over-read in an encoding.",
  uri: "https://security-tracker.debian.org/tracker/CVE-2019-25013",
  packages: [packageOf({ name: "glibc", version: "2.28-10" })],
});

export const OPENSSL: Finding = findingOf({
  name: "CVE-2021-3450",
  description: "An invented flaw in the checking of certificates.",
  uri: "https://security-tracker.debian.org/tracker/CVE-2021-3450",
  packages: [packageOf({ name: "openssl", version: "1.1.1d-0" })],
});

/** `FINDING in PACKAGE: STATUS` for each occurrence of a report. */
export function decisions({ groups }: Report): string[] {
  return groups.flatMap(({ name, packages }) => packages.map((found) => `${name} in ${found.name}: ${found.status}`));
}

/** `CODE: DETAIL` for each notice of a report. */
export function noticesOf({ notices }: Report): string[] {
  return notices.map(({ code, detail }) => `${code}: ${detail}`);
}
