import type { Report } from "../core/report/report.ts";
import { oneLine } from "./escape.ts";
import { headlineText } from "./headline.ts";
import { findings } from "./html/findings.ts";
import { html, Markup } from "./html/markup.ts";
import { SCRIPT } from "./html/script.ts";
import { closing, exemptions, images, notEvaluated, notices, opening, snippet, upgrades } from "./html/sections.ts";
import { STYLE } from "./html/style.ts";

/**
 * The report as one page that needs nothing else: no network, and a policy under which a browser runs and styles
 * nothing but what stands here. It reads and prints without its script. `sha256` gives a text's hash in hexadecimal.
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
  const unevaluated = notEvaluated(report);
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
${opening(report)}
<main id="main" tabindex="-1">
${report.verdict === "inconclusive" ? unevaluated : null}
${exemptions(report)}
${upgrades(report)}
${images(report)}
${report.verdict === "inconclusive" ? null : unevaluated}
${notices(report)}
${findings(report)}
${snippet(report)}
</main>
${closing(report)}
</body>
</html>
`;
  return page.source;
}
