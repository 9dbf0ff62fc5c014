import { DEFAULT_IGNORE_FILE } from "../../core/policy/exemptions/default-ignore-file.ts";
import { ignoreSnippet } from "../../core/view/ignore-snippet.ts";
import type { Unevaluated } from "../../core/view/unevaluated.ts";
import type { Section } from "../../core/view/view.ts";
import type { ExemptFinding } from "../../core/view/vulnerabilities.ts";
import { type Block, clip } from "../budget.ts";
import { consoleLink } from "../console-link.ts";
import { markdownBlock, markdownCode, markdownLink, markdownText } from "../escape.ts";
import { unevaluatedLabel, untilLabel } from "../image-label.ts";
import { NOTICE_REASONS } from "../notice-reasons.ts";
import { packageLabel } from "../package-label.ts";
import { reasonOf } from "../reasons.ts";
import { exemptionLabel, exemptionTerms } from "../rule-words.ts";
import { formatNumber, pluralize, withoutPeriod } from "../words.ts";
import { code, ending, FIELD, images, type Links, NAME, severityLabel } from "./cells.ts";

/** The exemptions that changed the verdict: with their reason, owner and expiry, and whether a pull request adds them. */
export function decidingExemptions(section: Section<"deciding-exemptions">, links: Links): Block {
  return {
    rank: 1,
    share: 0.5,
    head: `#### Exemptions that changed the verdict\n\nWithout them, the verdict would be **${section.verdictWithoutExemptions}**.\n\n`,
    rows: section.rows.map((row) => () => {
      const reason = markdownText(clip(row.reason, FIELD));
      return `- ${code(exemptionLabel(row))}: ${reason} (${markdownText(clip(exemptionTerms(row), FIELD))})\n`;
    }),
    foot: (leftOut) => ending(leftOut, "exemption", links),
  };
}

/** The exempt findings and their reasons. */
export function exempt({ rows }: Section<"exempt">, links: Links): Block {
  const docs =
    links.ignoreFileDocs === undefined ? "" : `${markdownLink("How to write exemptions", links.ignoreFileDocs)}\n\n`;
  return {
    rank: 2,
    share: 0.5,
    head: `<details${rows.length <= 10 ? " open" : ""}>\n<summary><b>Exempt findings</b>: ${formatNumber(sumOf(rows))}</summary>\n\n`,
    rows: rows.map((row) => () => {
      const finding = markdownLink(code(row.name), row.uri);
      const place = `in ${code(packageLabel(row.package))}, image ${images(row.images, 3, ", ")}`;
      const why = `**${row.status}**: ${markdownText(clip(row.reason, FIELD))}`;
      return `- ${severityLabel(row.severity)} ${finding} ${place}  \n  ${why}\n`;
    }),
    foot: (leftOut) =>
      `${ending(leftOut === 0 ? 0 : sumOf(rows.slice(-leftOut)), "finding", links)}${docs}</details>\n\n`,
  };
}

function sumOf(rows: readonly ExemptFinding[]): number {
  return rows.reduce((sum, { findings }) => sum + findings, 0);
}

/** The images and inputs that could not be evaluated, why, and the fix or the reason why they are accepted. */
export function unevaluated({ rows }: Section<"unevaluated">, links: Links): Block {
  return {
    rank: 1,
    share: 0.5,
    head: "#### Not evaluated\n\n",
    rows: rows.map((row) => () => unevaluatedItem(row)),
    foot: (leftOut) => ending(leftOut, "image or input", links),
  };
}

function unevaluatedItem(row: Unevaluated): string {
  const { sentence, joint, detail, remediation } = reasonOf(row);
  const label = markdownLink(code(unevaluatedLabel(row)), row.kind === "image" ? consoleLink(row.scan) : null);
  return `- ${label}: ${sentence}${joint}${markdownText(clip(detail, FIELD))} (\`${row.code}\`)  \n  ${fixOrAcceptance(row, remediation)}\n`;
}

function fixOrAcceptance({ accepted }: Unevaluated, remediation: string): string {
  if (accepted === null) return `**Fix:** ${remediation}`;
  const until = markdownText(clip(untilLabel(accepted), NAME));
  return `**Accepted:** ${markdownText(clip(accepted.reason, FIELD))} (${until})`;
}

export function notices({ rows }: Section<"notices">): Block {
  return {
    rank: 2,
    share: 0.5,
    head: "#### Notices\n\n",
    rows: rows.map(({ code: notice, detail }) => () => {
      const { sentence, remediation } = NOTICE_REASONS[notice];
      return `- ${sentence}: ${markdownText(clip(withoutPeriod(detail), FIELD))}. ${remediation}\n`;
    }),
    foot: (leftOut) => `${leftOut === 0 ? "" : `- and ${formatNumber(leftOut)} more.\n`}\n`,
  };
}

/** Ignore-file entries to copy, with reasons to fill in: folded. */
export function snippet({ report }: Section<"ignore-snippet">): Block | null {
  const { yaml, leftOut } = ignoreSnippet(report);
  if (yaml === null) return null;
  const rest =
    leftOut === 0
      ? ""
      : `_${pluralize(leftOut, "more vulnerability has", "more vulnerabilities have")} no entry here._\n\n`;
  return {
    rank: 3,
    head: `<details>\n<summary>Entries for the ignore file</summary>\n\n`,
    rows: [
      () =>
        `Copy what you accept into the ignore file (${markdownCode(DEFAULT_IGNORE_FILE)}, or the file of \`ignore-file\`), write a reason for each entry, and commit it.\n\n${markdownBlock(yaml, "yaml")}\n${rest}`,
    ],
    foot: (noRoom) => `${noRoom === 0 ? "" : "_The entries do not fit here._\n\n"}</details>\n`,
  };
}
