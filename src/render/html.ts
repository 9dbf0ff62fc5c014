import type { Report } from "../core/report/report.ts";
import { type BySection, mapSections, viewOf } from "../core/view/view.ts";
import { oneLine } from "./escape.ts";
import { headlineText } from "./headline.ts";
import { findings } from "./html/findings.ts";
import { html, Markup } from "./html/markup.ts";
import { SCRIPT } from "./html/script.ts";
import {
  closing,
  decidingExemptions,
  images,
  notices,
  opening,
  snippet,
  unevaluated,
  upgrades,
} from "./html/sections.ts";
import { STYLE } from "./html/style.ts";

/**
 * The report as one page that loads nothing. Under its content security policy a browser runs and applies only the
 * script and the style below. It reads and prints without its script. `sha256` returns the hash of a text in hexadecimal.
 */
export function renderHtml(report: Report, { sha256 }: { sha256: (text: string) => string }): string {
  const hash = (text: string) => `'sha256-${Buffer.from(sha256(text), "hex").toString("base64")}'`;
  const policy = [
    "default-src 'none'",
    `script-src ${hash(SCRIPT)}`,
    `style-src ${hash(STYLE)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const view = viewOf(report);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${oneLine(report.name)}: ${headlineText(report)}</title>
<style>${new Markup(STYLE)}</style>
<script>${new Markup(SCRIPT)}</script>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
${opening(view.headline)}
<main id="main" tabindex="-1">
${mapSections(view, PAGE_SECTIONS).map((section) =>
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

const PAGE_SECTIONS = {
  unevaluated,
  "deciding-exemptions": decidingExemptions,
  upgrades,
  // The table of occurrences has a row for each package of these, with its status, reason and description.
  vulnerabilities: () => null,
  images,
  exempt: () => null,
  notices,
  occurrences: findings,
  // The footer names the search. Its eleven columns are too wide for a page; the report file contains them.
  search: () => null,
  "ignore-snippet": snippet,
} satisfies BySection<Markup | null>;
