import { formatReference } from "../core/aws/image-reference.ts";
import type { ExplainedOccurrence, Explanation, UnselectedOccurrence } from "../core/view/explain.ts";
import { neutralizeCommands, oneLine } from "./escape.ts";
import { DECISION_WORDS, OUTCOME_WORDS, RULE_WORDS, SELECTOR_WORDS } from "./rule-words.ts";
import { pluralize } from "./words.ts";

/** The output of `--explain`: plain text that is safe for a terminal, with a final line feed. */
export function renderExplanation(explanation: Explanation): string {
  const { decided, unselected, severities } = explanation;
  const blocks = [
    summaryLine(explanation),
    ...decided.map(decidedBlock),
    ...unselected.map((occurrence) => unselectedBlock(occurrence, severities)),
  ];
  return neutralizeCommands(`${blocks.join("\n\n")}\n`);
}

/** `CVE-2019-25013: 3 occurrences in 2 evaluated images; 1 image could not be evaluated.` */
function summaryLine({ id, decided, unselected, scans }: Explanation): string {
  const count = decided.length + unselected.length;
  const evaluated = pluralize(scans.evaluated, "evaluated image");
  const found = count === 0 ? `not found in ${evaluated}` : `${pluralize(count, "occurrence")} in ${evaluated}`;
  const result = scans.evaluated === 0 ? "unknown, because no image was evaluated" : found;
  const rest = scans.inconclusive === 0 ? "" : `; ${pluralize(scans.inconclusive, "image")} could not be evaluated`;
  return `${oneLine(id)}: ${result}${rest}.`;
}

function decidedBlock({ group, package: found }: ExplainedOccurrence): string {
  const lines = [
    packageText(found),
    `  in        ${oneLine(formatReference(group))}${tagsText(group.imageTags)}`,
    `  seen      ${seenText(group)}`,
    `  severity  ${group.severity}: ${found.selectedBy.map((selector) => SELECTOR_WORDS[selector]).join("; ")}`,
  ];
  if (group.kev !== null) {
    const { dateAdded, dueDate, action } = group.kev;
    const due = dueDate === null ? "" : `, due ${dueDate}`;
    lines.push(`  exploited listed by CISA on ${dateAdded ?? "an unknown date"}${due}${then(action)}`);
  }
  if (group.epss !== null) lines.push(`  epss      ${group.epss}`);
  for (const { rule, outcome, reason } of found.ruleResults) {
    lines.push(`  rule      ${RULE_WORDS[rule]}: ${OUTCOME_WORDS[outcome]}${then(reason)}`);
  }
  lines.push(`  decision  ${DECISION_WORDS[found.status]}`);
  if (found.remediation !== null) lines.push(`  fix       ${oneLine(found.remediation)}`);
  return lines.join("\n");
}

function unselectedBlock(
  { image, severity, package: found }: UnselectedOccurrence,
  severities: Explanation["severities"],
): string {
  return [
    packageText(found),
    `  in        ${oneLine(image)}`,
    `  severity  ${severity}: not one of ${severities.join(", ")}`,
    "  decision  does not block: no rules were evaluated",
  ].join("\n");
}

function packageText({ name, version, path }: UnselectedOccurrence["package"]): string {
  const parts = [name ?? "(no package)", version ?? "", path === null ? "" : `at ${path}`];
  return oneLine(parts.filter((part) => part !== "").join(" "));
}

function tagsText(tags: readonly string[]): string {
  return tags.length === 0 ? "" : ` (${oneLine(tags.join(", "))})`;
}

/** When the finding was read, and by whom from where if the source is CloudTrail. */
function seenText({ firstTime, lastTime, userName, src_ip }: ExplainedOccurrence["group"]): string {
  const when = firstTime === lastTime ? firstTime : `${firstTime} to ${lastTime}`;
  const by = userName === null ? "" : ` by ${oneLine(userName)}`;
  const from = src_ip === null ? "" : ` from ${oneLine(src_ip)}`;
  return `${when ?? "time unknown"}${by}${from}`;
}

function then(text: string | null): string {
  return text === null ? "" : `; ${oneLine(text)}`;
}
