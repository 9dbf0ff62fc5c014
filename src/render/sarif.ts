import type { Report, ReportGroup, ReportPackage } from "../core/report/report.ts";
import { SEARCH } from "../core/search/detection.ts";
import { compareSeverity, type Severity } from "../core/search/severity.ts";
import { type ImagePlace, placesOf } from "../core/view/image-places.ts";
import { unevaluatedOf } from "../core/view/unevaluated.ts";
import { type Vulnerability, vulnerabilitiesOf } from "../core/view/vulnerabilities.ts";
import { clip } from "./budget.ts";
import { jsonText, oneLine } from "./escape.ts";
import { platformPlaceLabel, unevaluatedLabel } from "./image-label.ts";
import { packageLabel } from "./package-label.ts";
import { reasonOf } from "./reasons.ts";
import { ruleId, ruleOf } from "./sarif-rule.ts";
import { formatNumber, joinFirst } from "./words.ts";

export type SarifOptions = {
  /** The line that alerts point at, in a file of the repository; null without `dockerfile`. */
  dockerfile: { path: string; line: number } | null;
  /** The SHA-256 of a text, in hexadecimal. */
  sha256: (text: string) => string;
};

/** GitHub keeps the 5,000 most severe results of a run and rejects files that are too large. */
const MOST_RESULTS = 5000;

/**
 * The blocking findings as SARIF 2.1.0 for GitHub code scanning: one run, its category from the report's name, the
 * most severe first. GitHub shows suppressed results as open alerts, so exempt findings are left out. Without blocking
 * findings the run is empty, which closes the open alerts.
 */
export function renderSarif(report: Report, options: SarifOptions): string {
  const vulnerabilities = vulnerabilitiesOf(report);
  const all = vulnerabilities.flatMap((each) => alertsOf(each, placesOf(report)));
  const alerts = all.slice(0, MOST_RESULTS);
  const rules = new Map<string, { index: number; vulnerability: Vulnerability }>();
  for (const { vulnerability } of alerts) {
    const id = ruleId(vulnerability);
    if (!rules.has(id)) rules.set(id, { index: rules.size, vulnerability });
  }
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            semanticVersion: report.tool.version,
            informationUri: SEARCH.reference,
            rules: [...rules.values()].map(({ vulnerability }) => ruleOf(vulnerability)),
          },
        },
        // The text before the last slash is the category.
        automationDetails: { id: `${oneLine(report.name)}/` },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: report.counts.inconclusive === 0 && report.verdict !== "inconclusive",
            toolExecutionNotifications: notifications(report, all.length - alerts.length),
          },
        ],
        results: alerts.map((alert) => resultOf(alert, rules.get(ruleId(alert.vulnerability))?.index ?? 0, options)),
      },
    ],
  };
  return `${jsonText(log)}\n`;
}

/** One alert: a vulnerability in a package of a repository and platform, over all digests. */
type Alert = {
  vulnerability: Vulnerability;
  severity: Severity;
  place: { repository: string | null; platform: string | null; package: string | null };
  packages: ReportPackage[];
  images: ImagePlace[];
};

function alertsOf(vulnerability: Vulnerability, placeOf: (group: ReportGroup) => ImagePlace): Alert[] {
  const alerts = new Map<string, Alert>();
  for (const group of vulnerability.groups) {
    const platforms = group.platforms.length > 0 ? group.platforms : [null];
    for (const found of group.packages.filter(({ status }) => status === "matched")) {
      for (const platform of platforms) {
        const place = { repository: group.repositoryName, platform, package: found.name ?? found.path };
        const key = fingerprintText(vulnerability.name, place);
        const { severity } = group;
        const alert = alerts.get(key) ?? { vulnerability, severity, place, packages: [], images: [] };
        alerts.set(key, alert);
        if (compareSeverity(severity, alert.severity) < 0) alert.severity = severity;
        alert.packages.push(found);
        alert.images.push({ ...placeOf(group), platform });
      }
    }
  }
  return [...alerts.values()];
}

/** Unchanged when the image is rebuilt, so without the digest, the tags and the version of the package. */
function fingerprintText(finding: string, { repository, platform, package: name }: Alert["place"]): string {
  return JSON.stringify([repository, platform, name, finding]);
}

const LEVELS = {
  CRITICAL: "error",
  HIGH: "error",
  MEDIUM: "warning",
  LOW: "note",
  INFORMATIONAL: "note",
  UNDEFINED: "warning",
  UNTRIAGED: "warning",
  UNKNOWN: "warning",
} satisfies Record<Severity, "error" | "warning" | "note">;

function resultOf(alert: Alert, ruleIndex: number, { dockerfile, sha256 }: SarifOptions) {
  const { vulnerability, severity, place } = alert;
  return {
    ruleId: ruleId(vulnerability),
    ruleIndex,
    level: LEVELS[severity],
    message: { text: messageOf(alert) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: dockerfile === null ? repositoryUri(place.repository) : uriOf(dockerfile.path) },
          region: { startLine: dockerfile?.line ?? 1, startColumn: 1, endLine: dockerfile?.line ?? 1, endColumn: 2 },
        },
      },
    ],
    partialFingerprints: {
      primaryLocationLineHash: `${sha256(fingerprintText(vulnerability.name, place)).slice(0, 32)}:1`,
    },
  };
}

function messageOf({ vulnerability, severity, packages, images }: Alert): string {
  const labels = [...new Set(packages.map(packageLabel))];
  const fixes = [...new Set(packages.flatMap(({ fixedVersion }) => fixedVersion ?? []))];
  const unfixable = packages.every(({ fix }) => fix === "no");
  const fix = fixes.length > 0 ? `, fixed in ${joinFirst(fixes, 5)}` : unfixable ? ", no fix yet" : "";
  const text = [
    `${severity} ${vulnerability.name} in ${joinFirst(labels, 5)}${fix}.`,
    `Image ${joinFirst([...new Set(images.map(platformPlaceLabel))], 5)}.`,
  ].join(" ");
  return clip(withoutLinks(oneLine(text)), 1000);
}

/** `[label](target)` is a link in a SARIF message. */
function withoutLinks(text: string): string {
  return text.replaceAll("](", "] (");
}

/** The repository's name as a relative path. GitHub rejects the upload where a colon makes the first part a scheme. */
function repositoryUri(repository: string | null): string {
  const parts = oneLine(repository ?? "")
    .split(/[/\\]/)
    .filter((part) => part !== "" && part !== "." && part !== "..");
  return parts.length === 0 ? "unnamed-repository" : uriOf(parts.join("/"));
}

/** A path in the repository as a relative URI, which GitHub relates to the root of the repository. */
function uriOf(path: string): string {
  return oneLine(path).split("/").map(encodeURIComponent).join("/");
}

/** For GitHub's tool status page: an empty run does not mean a clean image where something was not evaluated. */
function notifications(report: Report, leftOut: number) {
  const unevaluated = unevaluatedOf(report)
    .filter(({ accepted }) => accepted === null)
    .slice(0, 100)
    .map((what) => {
      const { sentence, joint, detail, remediation } = reasonOf(what);
      return {
        level: "error",
        text: `${unevaluatedLabel(what)} could not be evaluated. ${sentence}${joint}${detail}. ${remediation}`,
      };
    });
  const more =
    leftOut === 0 ? [] : [{ level: "warning", text: `${formatNumber(leftOut)} more results are not included.` }];
  return [...unevaluated, ...more].map(({ level, text }) => ({
    level,
    message: { text: clip(withoutLinks(oneLine(text)), 1000) },
  }));
}
