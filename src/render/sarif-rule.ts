import type { Severity } from "../core/search/severity.ts";
import type { Vulnerability } from "../core/view/vulnerabilities.ts";
import { clip } from "./budget.ts";
import { markdownCode, markdownLink, markdownText, oneLine, safeUrl } from "./escape.ts";
import { exploitationLabels, isKnownExploited } from "./exploitation-label.ts";
import { placeLabel } from "./image-label.ts";
import { fixLabel, packageLabel } from "./package-label.ts";
import { formatNumber } from "./words.ts";

/** GitHub's limit for descriptions. */
const DESCRIPTION = 1024;

/** Validators disagree on these escapes in an address, and one invalid address fails the whole upload. */
const OTHER_SCRIPTS = /%[89A-F]/i;

/** The id of the rule, within GitHub's limit of 255 characters. */
export function ruleId({ name }: Vulnerability): string {
  return clip(oneLine(name), 255);
}

/** A vulnerability as a SARIF rule, with the help text that GitHub shows beside its alerts. */
export function ruleOf(vulnerability: Vulnerability) {
  const { groups } = vulnerability;
  const id = ruleId(vulnerability);
  const description = oneLine(groups.find((group) => group.description !== null)?.description ?? "");
  const address = safeUrl(groups.find(({ uri }) => uri !== null)?.uri ?? null);
  const summary = description === "" ? id : `${id}: ${description}`;
  return {
    id,
    name: "VulnerablePackage",
    shortDescription: { text: endedSentence(clip(summary, 160)) },
    fullDescription: { text: endedSentence(clip(description === "" ? id : description, DESCRIPTION)) },
    ...(address === null || OTHER_SCRIPTS.test(address) ? {} : { helpUri: address }),
    help: { text: helpText(vulnerability, address), markdown: helpMarkdown(vulnerability, address) },
    properties: {
      "security-severity": securitySeverity(vulnerability),
      precision: "high",
      tags: [
        "security",
        "vulnerability",
        "container",
        vulnerability.severity,
        ...(isKnownExploited(groups) ? ["known-exploited"] : []),
      ],
    },
  };
}

/** Without a CVSS score: the middle of GitHub's range for the severity; a medium score for unrated findings. */
const SCORES = {
  CRITICAL: "9.5",
  HIGH: "8.0",
  MEDIUM: "5.5",
  LOW: "2.0",
  INFORMATIONAL: "0.1",
  UNDEFINED: "5.5",
  UNTRIAGED: "5.5",
  UNKNOWN: "5.5",
} satisfies Record<Severity, string>;

/** GitHub derives the severity of an alert from it: over 9.0 critical, from 7.0 high, from 4.0 medium, from 0.1 low. */
function securitySeverity({ severity, groups }: Vulnerability): string {
  const score = groups.reduce((highest, group) => Math.max(highest, group.score ?? 0), 0);
  return score >= 0.1 ? score.toFixed(1) : SCORES[severity];
}

function helpText({ name, severity, packages, images, groups }: Vulnerability, address: string | null): string {
  const fixes = packages.slice(0, 20).map((found) => {
    const fix = fixLabel(found);
    return `${packageLabel(found)}${fix === null ? "" : found.fixedVersion === null ? ` (${fix})` : `, fixed in ${fix}`}`;
  });
  const lines = [
    [`${severity} ${name}`, ...exploitationLabels(groups)].join(", "),
    groups.find(({ description }) => description !== null)?.description ?? null,
    `In ${fixes.join("; ")}.`,
    `Images: ${images.slice(0, 20).map(placeLabel).join("; ")}.`,
    "Upgrade the package, or add an exemption to the ignore file.",
    address,
  ];
  return lines.flatMap((line) => (line === null ? [] : [clip(oneLine(line), 2000)])).join("\n");
}

function helpMarkdown({ name, severity, packages, images, groups }: Vulnerability, address: string | null): string {
  const description = groups.find((group) => group.description !== null)?.description ?? null;
  const rows = packages.slice(0, 20).map((found) => {
    const version = found.version === null ? "" : code(found.version);
    const fix = found.fixedVersion === null ? (fixLabel(found) ?? "unknown") : code(found.fixedVersion);
    return `| ${code(found.name ?? found.path ?? "(no package)")} | ${version} | ${fix} |`;
  });
  const more = images.length > 20 ? ` and ${formatNumber(images.length - 20)} more` : "";
  return [
    [`**${severity}** ${markdownLink(code(name), address)}`, ...exploitationLabels(groups)].join(" · "),
    ...(description === null ? [] : [markdownText(clip(description, 2000))]),
    `| Package | Installed | Fixed in |\n| :-- | :-- | :-- |\n${rows.join("\n")}`,
    `In ${images
      .slice(0, 20)
      .map((image) => code(placeLabel(image)))
      .join(", ")}${more}.`,
    "Upgrade the package, or add an exemption to the ignore file.",
  ].join("\n\n");
}

function code(text: string): string {
  return markdownCode(clip(text, 200));
}

function endedSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
