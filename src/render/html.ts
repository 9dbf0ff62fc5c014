import type { Report } from "../core/report/report.ts";
import { type BySection, mapSections, type SectionKind, type View, viewOf } from "../core/view/view.ts";
import { oneLine } from "./escape.ts";
import { type Enforcement, headlineText } from "./headline.ts";
import { type FindingsTable, findings, findingsTable } from "./html/findings.ts";
import { html, Markup } from "./html/markup.ts";
import { opening } from "./html/opening.ts";
import { PAGE_SCRIPT } from "./html/page-script.ts";
import { closing, decidingExemptions, images, notices, snippet, unevaluated, upgrades } from "./html/sections.ts";
import { STYLE } from "./html/style.ts";
import { tiles } from "./html/tiles.ts";

export type HtmlOptions = Enforcement & { sha256: (text: string) => string };

/**
 * The report as one page that loads nothing. Under its content security policy a browser runs and applies only the
 * script and the style below. It reads and prints without its script. `sha256` returns the hash of a text in hexadecimal.
 */
export function renderHtml(report: Report, { sha256, ...enforcement }: HtmlOptions): string {
  const hash = (text: string) => `'sha256-${Buffer.from(sha256(text), "hex").toString("base64")}'`;
  const policy = [
    "default-src 'none'",
    `script-src ${hash(PAGE_SCRIPT)}`,
    `style-src ${hash(STYLE)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const view = viewOf(report);
  const table = findingsTable(view.sections.flatMap((each) => (each.kind === "occurrences" ? each.list() : [])));
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${oneLine(report.name)}: ${headlineText(report, enforcement)}</title>
<style>${new Markup(STYLE)}</style>
<script>${new Markup(PAGE_SCRIPT)}</script>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
${opening(view.headline, { ...enforcement, worstRow: worstRow(view, table), rest: [tiles(report), contents(view)] })}
<main id="main" tabindex="-1">
${mapSections(view, pageSections(report, table)).map((section) =>
  section === null
    ? null
    : html`${section}
`,
)}</main>
${closing(report)}
</body>
</html>
`;
  return page.source;
}

function worstRow({ headline: { verdict } }: View, { occurrences }: FindingsTable): number | null {
  const worst = verdict.kind === "failed" ? verdict.worst()?.occurrence : undefined;
  const index = occurrences.findIndex(({ found }) => found === worst?.found);
  return index < 0 ? null : index;
}

/** What each kind of section shows. Null where the page shows it elsewhere. */
function pageSections(report: Report, table: FindingsTable): BySection<Markup | null> {
  return {
    unevaluated,
    "deciding-exemptions": decidingExemptions,
    upgrades,
    // The table of occurrences has a row for each package of these, with its status, reason and description.
    vulnerabilities: () => null,
    images: (section) => images(section, table, report.generatedAt),
    exempt: () => null,
    notices,
    occurrences: () => findings(table, report),
    // The footer names the search. Its eleven columns are too wide for a page; the report file contains them.
    search: () => null,
    "ignore-snippet": snippet,
  };
}

/** The ids of the headings that the sections have in the page, and their names in the table of contents. */
const HEADINGS: Partial<Record<SectionKind, { id: string; name: string }>> = {
  unevaluated: { id: "unevaluated-title", name: "Not evaluated" },
  "deciding-exemptions": { id: "exemptions-title", name: "Exemptions that changed the verdict" },
  upgrades: { id: "upgrades-title", name: "Packages to upgrade" },
  images: { id: "images-title", name: "Severity by image" },
  notices: { id: "notices-title", name: "Notices" },
  occurrences: { id: "findings-title", name: "Findings" },
};

/** Links to the sections, so that the first screen shows where the rest is. */
function contents({ sections }: View): Markup | null {
  const items = sections.flatMap(({ kind }) => {
    const heading = HEADINGS[kind];
    return heading === undefined ? [] : html`<li><a href="#${heading.id}">${heading.name}</a></li>`;
  });
  return items.length === 0 ? null : html`<nav aria-label="Sections of this report"><ul>${items}</ul></nav>`;
}
