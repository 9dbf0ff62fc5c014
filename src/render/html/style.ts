/** The page's style, light and dark, for screens and for paper. Contrast is at least 4.5 to 1 in both. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --panel: #f6f8fa; --line: #d1d9e0; --text: #1f2328; --quiet: #59636e; --link: #0550ae;
  --failed: #b3151d; --inconclusive: #7d4e00; --passed: #116329;
  --critical: #8250df; --high: #cf222e; --medium: #e16f24; --low: #bf8700; --other: #818b98;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --panel: #151b23; --line: #3d444d; --text: #e6edf3; --quiet: #9198a1; --link: #79b8ff;
    --failed: #ff7b72; --inconclusive: #e3b341; --passed: #56d364;
    --critical: #bc8cff; --high: #ff7b72; --medium: #f0883e; --low: #d8a21f; --other: #8b949e;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
header, main, footer { max-width: 110rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 1.5rem; }
footer { padding-bottom: 3rem; color: var(--quiet); font-size: 0.875rem; }
h1 { margin: 0; font-size: 1.5rem; line-height: 1.3; text-wrap: balance; }
html { scroll-padding-top: calc(var(--bar, 0px) + 3rem); }
h2 { margin: 2.25rem 0 0.75rem; font-size: 1.2rem; }
h3 { margin: 1.25rem 0 0.25rem; font-size: 1rem; }
a { color: var(--link); }
code { font: 0.875em ui-monospace, monospace; }
code, .whole { white-space: nowrap; } code wbr, .whole wbr { white-space: normal; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 0.5rem; padding: 0.5rem; background: var(--page); }
.verdict { border-left: 0.5rem solid; padding-left: 0.75rem; }
.verdict.failed { border-color: var(--failed); } .verdict.failed b { color: var(--failed); }
.verdict.inconclusive { border-color: var(--inconclusive); } .verdict.inconclusive b { color: var(--inconclusive); }
.verdict.passed { border-color: var(--passed); } .verdict.passed b { color: var(--passed); }
header p { margin: 0.5rem 0; }
.warning { color: var(--inconclusive); font-weight: 600; }
.quiet { color: var(--quiet); }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; }
table { width: 100%; border-collapse: collapse; font-size: 0.875rem; }
caption { text-align: left; padding: 0.5rem 0.75rem; color: var(--quiet); }
th, td { padding: 0.4rem 0.75rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
thead th { background: var(--panel); white-space: nowrap; }
tbody th { font-weight: inherit; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.number.bars { text-align: left; } .upgrades td, .images td { white-space: nowrap; }
.severity { white-space: nowrap; font-weight: 600; }
.severity::before { content: ""; display: inline-block; width: 0.7em; height: 0.7em; margin-right: 0.4em; border-radius: 2px; background: var(--other); }
.severity.CRITICAL::before { background: var(--critical); } .severity.HIGH::before { background: var(--high); }
.severity.MEDIUM::before { background: var(--medium); } .severity.LOW::before { background: var(--low); }
details > summary { cursor: pointer; padding: 0.5rem 0; }
svg.bar { display: block; width: 100%; min-width: 8rem; height: 1.1rem; }
svg rect { stroke: var(--page); stroke-width: 0.4; }
svg .CRITICAL { fill: var(--critical); } svg .HIGH { fill: var(--high); } svg .MEDIUM { fill: var(--medium); }
svg .LOW { fill: var(--low); } svg .OTHER { fill: var(--other); }
tbody th { min-width: 10rem; }
#findings table { table-layout: fixed; min-width: 68rem; }
#findings th:nth-child(1) { width: 9.25rem; } #findings th:nth-child(2) { width: 11rem; } #findings th:nth-child(3) { width: 4.5rem; }
#findings th:nth-child(5), #findings th:nth-child(6) { width: 9rem; } #findings th:nth-child(7) { width: 21%; } #findings th:nth-child(8) { width: 7rem; }
#findings td, #findings th { overflow-wrap: anywhere; }
#findings tr.exempt { color: var(--quiet); }
thead button { width: 100%; min-height: 1.75rem; padding: 0; border: 0; background: none; font-weight: 600; text-align: inherit; }
thead button::after { content: " \\2195" / ""; color: var(--quiet); }
thead [aria-sort=ascending] button::after { content: " \\2191" / ""; color: inherit; }
thead [aria-sort=descending] button::after { content: " \\2193" / ""; color: inherit; }
abbr { text-decoration: none; }
[role=button]::before { content: "\\25b8" / ""; display: inline-block; width: 1em; }
[role=button][aria-expanded=true]::before { content: "\\25be" / ""; }
.detail > td { border-top: 0; padding: 0 0.75rem 1rem 1.75rem; background: var(--panel); }
.detail h3 { margin: 0.75rem 0 0.25rem; font-size: 0.875rem; }
.detail p, .detail ul, .detail ol { margin: 0.25rem 0; max-width: 75rem; }
.detail li { margin: 0; }
.detail pre { overflow-x: auto; background: var(--page); border: 1px solid var(--line); border-radius: 6px; margin-bottom: 0.5rem; }
.tiles { display: flex; flex-wrap: wrap; gap: 0.75rem; margin: 1rem 0; }
.tile { flex: 1 1 11rem; padding: 0.5rem 0.75rem; border: 1px solid var(--line); border-top: 0.25rem solid var(--line); border-radius: 6px; background: var(--panel); font-size: 0.875rem; }
.tile.failed { border-top-color: var(--failed); } .tile.inconclusive { border-top-color: var(--inconclusive); }
.tile dd { margin: 0; color: var(--quiet); overflow-wrap: anywhere; } .tile b { font-size: 1.5rem; line-height: 1.3; color: var(--text); }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 1rem 0; padding: 0; list-style: none; }
nav li { margin: 0; }
.filter-bar { background: var(--page); padding: 0.5rem 0; }
.filter-bar p { margin: 0.25rem 0 0; font-size: 0.875rem; }
.filter-bar summary { padding: 0.25rem 0; font-size: 0.875rem; }
@media (min-height: 30rem) {
  .filter-bar { position: sticky; top: 0; z-index: 2; }
}
@media (min-width: 72rem) and (min-height: 30rem) {
  .scripted #findings .scroll { overflow: visible; }
  .scripted #findings table { border-collapse: separate; border-spacing: 0; }
  .scripted #findings thead th { position: sticky; top: var(--bar, 0px); z-index: 1; border-bottom: 1px solid var(--line); }
}
@media screen { .scripted .reference { display: none; } }
.filters { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: end; padding: 0.5rem 0.75rem; background: var(--panel); border: 1px solid var(--line); border-radius: 6px; }
.filters label { display: block; font-size: 0.875rem; }
.filters fieldset { margin: 0; padding: 0; border: 0; }
.filters legend { padding: 0; font-size: 0.875rem; }
.filters fieldset label { display: inline-block; margin-right: 0.75rem; }
.filters input[type=search], .filters select, button { display: block; min-height: 2.25rem; max-width: min(20rem, 75vw); padding: 0.25rem 0.5rem; font: inherit; color: inherit; background: var(--page); border: 1px solid var(--quiet); border-radius: 6px; }
.filters input[type=checkbox] { width: 1.1rem; height: 1.1rem; vertical-align: -0.2rem; }
button { cursor: pointer; }
.needs-script { display: none; }
.scripted .needs-script { display: block; }
.scripted .later { display: none; }
pre { margin: 0; padding: 0.75rem; font: 0.875em/1.5 ui-monospace, monospace; }
dl { margin: 0; } dt { font-weight: 600; } dd { margin: 0 0 0.75rem; }
li { margin: 0.4rem 0; }
:target { background: color-mix(in srgb, var(--link) 15%, transparent); }
@media screen and (max-width: 48rem) {
  .scripted #findings table { min-width: 0; table-layout: auto; }
  .detail pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  .scripted #findings :is(thead th, tbody tr:not(.detail) > td):nth-child(n + 5) { display: none; }
  .scripted #findings :is(thead th, tbody tr:not(.detail) > td):nth-child(3) { display: none; }
  #findings tr.exempt th::after { content: " exempt"; display: block; }
  .scripted #findings th:nth-child(n) { width: auto; min-width: 0; }
  .scripted #findings tbody code { white-space: normal; overflow-wrap: anywhere; }
  .detail > td { padding-left: 0.75rem; }
}
@media (max-width: 30rem) { h1 { font-size: 1.25rem; } th, td { padding: 0.35rem; } .tile { flex-basis: 40%; } .filters { max-height: 60vh; overflow-y: auto; } }
@media print {
  body { font-size: 10pt; } .filter-bar, .skip, nav, .copy, #more { display: none !important; } #findings thead button { display: inline; } thead button::after, [role=button]::before { content: none; }
  .scroll { overflow: visible; border: 0; } #findings table { min-width: 0; }
  #findings th:nth-child(n) { width: auto; } #findings th:nth-child(1) { width: 6rem; } #findings th:nth-child(3) { width: 3rem; } #findings th:nth-child(7) { width: 25%; } .tile { flex-basis: 5rem; } .tile code { white-space: normal; overflow-wrap: anywhere; }
  thead { display: table-header-group; } tr { break-inside: avoid; } details > * { display: block; }
  details::details-content { content-visibility: visible; block-size: auto; }
  table { font-size: 7.5pt; } th, td { padding: 0.25rem; } .severity { overflow-wrap: normal; } .severity::before { margin-right: 0.2em; } thead th, .upgrades td, .images td { white-space: normal; } thead th { overflow-wrap: anywhere; } tbody th, svg.bar { min-width: 3rem; } .tile b { font-size: 1.1rem; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
}
`;
