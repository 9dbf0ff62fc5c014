import type { FailedVerdict, Headline, WorstFinding } from "../../core/view/headline.ts";
import { clip } from "../budget.ts";
import { type Enforcement, generationTime, hasOwnName, totalText } from "../headline.ts";
import { placeLabel } from "../image-label.ts";
import { openingOf, type Part } from "../opening-lines.ts";
import { packageLabel } from "../package-label.ts";
import { pluralize } from "../words.ts";
import { code, html, type Markup, plain, whole } from "./markup.ts";

/** UTF-16 units of a name: none may displace what else belongs on the first screen. */
const NAME = 200;

export type OpeningOptions = Enforcement & {
  /** The row of the worst finding; null where there is none. */
  worstRow: number | null;
  /** What follows the lines of the verdict. */
  rest: readonly (Markup | null)[];
};

/** The first screen: the verdict, its lines, the worst finding and the scope of the run, then what else belongs there. */
export function opening(headline: Headline, { worstRow, rest, ...enforcement }: OpeningOptions): Markup {
  const { run, verdict } = headline;
  const { verdict: word, title, lines, warning } = openingOf(headline, enforcement);
  const [label, ...about] = word;
  const paragraphs = lines.map(
    (line) => html`<p>${phrases(line)}</p>
`,
  );
  return html`<header>
<h1 class="verdict ${verdict.kind}"><b>${label?.text ?? null}</b>${phrases(about)}: ${phrases(title)}</h1>
${paragraphs}${verdict.kind === "failed" ? worst(verdict, worstRow) : null}
${
  warning === null
    ? null
    : html`<p class="warning">${warning}</p>
`
}${rest}
<p class="quiet">${hasOwnName(run) ? null : `${clip(run.name, NAME)} · `}${pluralize(run.evaluated, "image")} evaluated · blocking severities: ${run.severities.join(", ")} · <time datetime="${run.generatedAt}">${generationTime(run)}</time>${run.total === 0 ? null : html`<br>${totalText(run)}`}</p>
</header>`;
}

function worst(verdict: FailedVerdict, row: number | null): Markup | null {
  const found = verdict.worst();
  return found === null ? null : html`<p><b>Worst finding:</b> ${worstFinding(found, row)}</p>`;
}

function worstFinding({ occurrence, name, image, otherImages }: WorstFinding, row: number | null): Markup {
  const { group, found } = occurrence;
  const finding = whole(clip(name, NAME));
  return html`<span class="severity ${group.severity}">${group.severity}</span> ${row === null ? finding : html`<a href="#f${row + 1}" class="whole">${finding}</a>`}${group.score === null ? null : `, CVSS ${group.score}`}${group.knownExploited === true ? ", known to be exploited" : null}, in ${code(clip(packageLabel(found), NAME))} of ${code(clip(placeLabel(image), NAME))}${otherImages === 0 ? null : ` and ${pluralize(otherImages, "more image")}`}`;
}

function phrases(parts: readonly Part[]): Markup {
  return html`${parts.map(({ kind, text }) => {
    if (kind === "name") return code(clip(text, NAME));
    return kind === "strong" ? html`<b>${text}</b>` : plain(text);
  })}`;
}
