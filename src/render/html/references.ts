import type { ReportOccurrence } from "../../core/view/occurrences.ts";
import { nameOf } from "../../core/view/vulnerabilities.ts";
import { exploitationLabels } from "../exploitation-label.ts";
import { DECISION_WORDS, OUTCOME_WORDS, RULE_WORDS, SELECTOR_WORDS } from "../rule-words.ts";
import { joinList } from "../words.ts";
import { html, type Markup, webLink } from "./markup.ts";

/*
 * Policy decisions and descriptions, which many rows share and link to. Each is a term and its definition, which the
 * script clones into an open row.
 */

/** Occurrences with equal decisions share one reason. */
export function reasonKey({ found }: ReportOccurrence): string {
  return JSON.stringify([found.status, found.reason, found.ruleResults, found.selectedBy]);
}

/** Why the finding blocks or is exempt, and the result of each rule. */
export function reason(id: string, { found }: ReportOccurrence): Markup {
  const why = joinList(
    found.selectedBy.map((selector) => SELECTOR_WORDS[selector]),
    "and",
  );
  const ruleResults = found.ruleResults.map((step) => {
    return html`<li>${RULE_WORDS[step.rule]}: ${OUTCOME_WORDS[step.outcome]}${step.reason === null ? null : html`; ${step.reason}`}</li>`;
  });
  const rules = ruleResults.length === 0 ? null : html`<br>Rules, in order:<ol>${ruleResults}</ol>`;
  return html`<dt id="${id}" tabindex="-1">${sentence(DECISION_WORDS[found.status])}</dt><dd>${found.reason === null ? null : html`${sentence(found.reason)}<br>`}Evaluated because ${why}.${rules}</dd>
`;
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

/** Occurrences with equal descriptions, scores and remediations share one description. */
export function descriptionKey({ group }: ReportOccurrence): string {
  const { uri, score, knownExploited, kev, epss, exploit, description: text } = group;
  return JSON.stringify([nameOf(group), uri, score, knownExploited, kev, epss, exploit, text, remediationsOf(group)]);
}

/** The finding with its link, its facts, its description and its remediations. */
export function description(id: string, { group }: ReportOccurrence): Markup {
  const facts = [...(group.score === null ? [] : [`CVSS ${group.score}`]), ...exploitationLabels([group])];
  const action = group.kev?.action ?? null;
  const remediation = remediationsOf(group).map((command) => html`<br>Remediation: <code>${command}</code>`);
  return html`<dt id="${id}" tabindex="-1">${[webLink(nameOf(group), group.uri), ...facts.map((fact) => ` · ${fact}`)]}</dt><dd>${group.description ?? "No description."}${action === null ? null : html`<br>CISA: ${action}`}${remediation}</dd>
`;
}

function remediationsOf({ packages }: ReportOccurrence["group"]): string[] {
  return [...new Set(packages.flatMap(({ remediation }) => remediation ?? []))];
}
