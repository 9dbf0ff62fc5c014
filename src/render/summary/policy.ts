import type { Unevaluated } from "../../core/view/unevaluated.ts";
import type { Section } from "../../core/view/view.ts";
import { type Block, clip } from "../budget.ts";
import { consoleLink } from "../console-link.ts";
import { markdownBlock, markdownLink, markdownText } from "../escape.ts";
import { unevaluatedLabel, untilLabel } from "../image-label.ts";
import { NOTICE_REASONS } from "../notice-reasons.ts";
import { packageLabel } from "../package-label.ts";
import { reasonOf } from "../reasons.ts";
import { exemptionLabel, exemptionTerms } from "../rule-words.ts";
import { counted } from "../words.ts";
import { code, ending, FIELD, images, type Links, NAME, severityLabel } from "./cells.ts";

/** The exemptions without which the verdict would be another: whose word it is, and that a pull request brings it. */
export function decidingExemptions(section: Section<"deciding-exemptions">, links: Links): Block {
  return {
    rank: 1,
    share: 0.5,
    head: `#### Exemptions that decide\n\nWithout them this run would be **${section.verdictWithoutExemptions}**.\n\n`,
    rows: section.rows.map((row) => () => {
      const reason = markdownText(clip(row.reason, FIELD));
      return `- ${code(exemptionLabel(row))}: ${reason} (${markdownText(clip(exemptionTerms(row), FIELD))})\n`;
    }),
    foot: (leftOut) => ending(leftOut, "exemption", links),
  };
}

/** What does not gate, and why. */
export function exempt({ rows }: Section<"exempt">, links: Links): Block {
  const what = rows.length === 1 ? "1 finding is exempt" : `${counted(rows.length)} findings are exempt`;
  const docs =
    links.ignoreFileDocs === undefined ? "" : `${markdownLink("How exemptions are written", links.ignoreFileDocs)}\n\n`;
  return {
    rank: 2,
    share: 0.5,
    head: `<details${rows.length <= 10 ? " open" : ""}>\n<summary><b>${what}</b>: seen, and not gating</summary>\n\n`,
    rows: rows.map((row) => () => {
      const finding = markdownLink(code(row.name), row.images[0]?.uri ?? null);
      const place = `in ${code(packageLabel(row.package))}, image ${images(row.images, 3, ", ")}`;
      const why = `**${row.status}**: ${markdownText(clip(row.reason, FIELD))}`;
      return `- ${severityLabel(row.severity)} ${finding} ${place}  \n  ${why}\n`;
    }),
    foot: (leftOut) => `${ending(leftOut, "finding", links)}${docs}</details>\n\n`,
  };
}

/** What could not be evaluated, why, and the remediation; and what is accepted as such. */
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
  const { sentence, remediation } = reasonOf(row);
  const what = markdownLink(code(unevaluatedLabel(row)), row.kind === "image" ? consoleLink(row.scan) : null);
  const detail = row.detail === null ? "" : `: ${markdownText(clip(row.detail, FIELD))}`;
  return `- ${what}: ${sentence}${detail} (\`${row.code}\`)  \n  ${whatNext(row, remediation)}\n`;
}

function whatNext({ accepted }: Unevaluated, remediation: string): string {
  if (accepted === null) return `**To do:** ${remediation}`;
  const until = markdownText(clip(untilLabel(accepted), NAME));
  return `**Accepted:** ${markdownText(clip(accepted.reason, FIELD))} (${until})`;
}

export function notices({ rows }: Section<"notices">): Block {
  return {
    rank: 2,
    share: 0.5,
    head: "#### Worth knowing\n\n",
    rows: rows.map(({ code: notice, detail }) => () => {
      const { sentence, remediation } = NOTICE_REASONS[notice];
      return `- ${sentence}: ${markdownText(clip(detail, FIELD))}. ${remediation}\n`;
    }),
    foot: (leftOut) => `${leftOut === 0 ? "" : `- and ${counted(leftOut)} more.\n`}\n`,
  };
}

/** What gates now as entries to copy into an ignore file, the reason left to write: folded. */
export function snippet(section: Section<"ignore-snippet">): Block | null {
  const { yaml, leftOut } = section.snippet();
  if (yaml === null) return null;
  const rest = leftOut === 0 ? "" : `_${counted(leftOut)} more cannot be named here._\n\n`;
  return {
    rank: 3,
    head: "<details>\n<summary>To except what gates: entries for the ignore file</summary>\n\n",
    rows: [
      () =>
        `Write a reason for each, take out what you mean to mend, and commit it.\n\n${markdownBlock(yaml, "yaml")}\n${rest}`,
    ],
    foot: (noRoom) => `${noRoom === 0 ? "" : "_There is no room for them here._\n\n"}</details>\n`,
  };
}
