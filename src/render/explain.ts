import { formatReference } from "../core/aws/image-reference.ts";
import type { ExplainedOccurrence, Explanation, UnselectedOccurrence } from "../core/view/explain.ts";
import { neutralizeCommands, oneLine } from "./escape.ts";
import { DECISION_WORDS, OUTCOME_WORDS, RULE_WORDS, SELECTOR_WORDS } from "./rule-words.ts";

/** What `--explain` prints: plain text, safe for a terminal, ends in a line break. */
export function renderExplanation(explanation: Explanation): string {
  const { decided, unselected, scans } = explanation;
  const id = oneLine(explanation.id);
  const images = (count: number) => (count === 1 ? "1 image" : `${count} images`);
  const unread = scans.inconclusive === 0 ? "" : `; ${images(scans.inconclusive)} could not be evaluated`;
  const seen = decided.length + unselected.length;
  const times = seen === 1 ? "one occurrence" : `${seen} occurrences`;
  const nowhere =
    scans.evaluated === 0
      ? "nothing is known of it: no image was evaluated"
      : `not seen in ${images(scans.evaluated)} that ${scans.evaluated === 1 ? "was" : "were"} evaluated`;
  const head =
    seen === 0
      ? `${id}: ${nowhere}${unread}.`
      : `${id}: ${times} in what was evaluated (${images(scans.evaluated)}${unread}).`;
  const blocks = [
    head,
    ...decided.map(judgedBlock),
    ...unselected.map((occurrence) => unselectedBlock(occurrence, explanation.severities)),
  ];
  return neutralizeCommands(`${blocks.join("\n\n")}\n`);
}

function judgedBlock({ group, package: found }: ExplainedOccurrence): string {
  const lines = [
    packageInWords(found),
    `  in        ${oneLine(formatReference(group))}${tagsInWords(group.imageTags)}`,
    `  seen      ${seenInWords(group)}`,
    `  severity  ${group.severity}: ${found.selectedBy.map((selector) => SELECTOR_WORDS[selector]).join("; ")}`,
  ];
  if (group.kev !== null) {
    const { dateAdded, dueDate, action } = group.kev;
    const due = dueDate === null ? "" : `, due ${dueDate}`;
    lines.push(`  exploited listed by CISA on ${dateAdded ?? "a day not said"}${due}${then(action)}`);
  }
  if (group.epss !== null) lines.push(`  epss      ${group.epss}`);
  for (const { rule, outcome, reason } of found.ruleResults) {
    lines.push(`  rule      ${RULE_WORDS[rule]}: ${OUTCOME_WORDS[outcome]}${then(reason)}`);
  }
  lines.push(`  decision  ${DECISION_WORDS[found.status]}`);
  if (found.remediation !== null) lines.push(`  remedy    ${oneLine(found.remediation)}`);
  return lines.join("\n");
}

function unselectedBlock(
  { image, severity, package: found }: UnselectedOccurrence,
  severities: Explanation["severities"],
): string {
  return [
    packageInWords(found),
    `  in        ${oneLine(image)}`,
    `  severity  ${severity}: not one of ${severities.join(", ")}`,
    "  decision  does not gate: no rule was held against it",
  ].join("\n");
}

function packageInWords({ name, version, path }: UnselectedOccurrence["package"]): string {
  const parts = [name ?? "(no package named)", version ?? "", path === null ? "" : `at ${path}`];
  return oneLine(parts.filter((part) => part !== "").join(" "));
}

function tagsInWords(tags: readonly string[]): string {
  return tags.length === 0 ? "" : ` (${oneLine(tags.join(", "))})`;
}

/** Where a row comes from: the calls that named it. */
function seenInWords({ firstTime, lastTime, userName, src_ip }: ExplainedOccurrence["group"]): string {
  const when = firstTime === lastTime ? firstTime : `${firstTime} to ${lastTime}`;
  const by = userName === null ? "" : ` by ${oneLine(userName)}`;
  const from = src_ip === null ? "" : ` from ${oneLine(src_ip)}`;
  return `${when ?? "at a time not said"}${by}${from}`;
}

function then(text: string | null): string {
  return text === null ? "" : `; ${oneLine(text)}`;
}
