export const id = 4956;
export const ids = [4956];
export const modules = {

/***/ 9898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ignoreSnippet)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(196);
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3687);
/* harmony import */ var _once_per_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5634);




/** Milliseconds until a copied entry expires, unless its author changes the date. */
const TERM = 90 * _text_time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_;
/** Nobody reviews more entries by hand. */
const MOST_ENTRIES = 100;
/**
 * Ignore-file entries for the blocking findings, to copy: each names its packages and repositories, so that it exempts
 * nothing else. They expire 90 days after the report.
 */
const ignoreSnippet = (0,_once_per_report_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePerReport */ .N)(writeSnippet);
function writeSnippet(report) {
    const globs = new Map();
    const globOnce = (name) => {
        const known = globs.get(name);
        if (known !== undefined)
            return known;
        const glob = globFor(name);
        globs.set(name, glob);
        return glob;
    };
    const byFinding = new Map();
    const unnamed = new Set();
    for (const group of report.groups) {
        if (group.status !== "matched")
            continue;
        const packages = blockingPackages(group, globOnce);
        const repository = globOnce(group.repositoryName ?? "");
        const id = group.name ?? "";
        if (!isPlain(id) || id.includes("*") || packages === null || repository === null) {
            unnamed.add(group.finding ?? "");
            continue;
        }
        const key = JSON.stringify([id.toLowerCase(), packages]);
        const entry = byFinding.get(key) ?? { id, packages, repositories: new Set() };
        byFinding.set(key, entry);
        entry.repositories.add(repository);
    }
    const entries = [...byFinding.values()];
    const expires = (0,_text_time_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(Date.parse(report.generatedAt) + TERM)?.slice(0, 10) ?? "";
    const ignore = entries.slice(0, MOST_ENTRIES).map(({ id, packages, repositories }) => ({
        id,
        reason: "",
        expires,
        ...(packages.length === 0 ? {} : { packages }),
        repositories: [...repositories].sort(),
    }));
    const leftOut = unnamed.size + Math.max(0, entries.length - MOST_ENTRIES);
    if (ignore.length === 0)
        return { yaml: null, leftOut };
    return { yaml: new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo({ ignore }, { version: "1.2" }).toString({ lineWidth: 0 }), leftOut };
}
/** Globs for the blocking packages. Empty, which matches any package, where one has no name; null where one cannot be named. */
function blockingPackages({ packages }, globOf) {
    const names = packages.filter(({ status }) => status === "matched").map(({ name }) => name);
    if (names.includes(null))
        return [];
    const globs = names.map((name) => globOf(name ?? ""));
    const named = globs.filter((glob) => glob !== null);
    return named.length === globs.length ? [...new Set(named)].sort() : null;
}
/** A glob for this name, with `?` for each character of glob syntax. Null where an ignore file cannot name it. */
function globFor(name) {
    if (!isPlain(name))
        return null;
    const glob = name.replaceAll(/[[\]{}()\\*]|^!/g, "?");
    return (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .compileGlob */ .SO)(glob)(name) ? glob : null;
}
/** Whether editors show the text as it is, and files keep it. */
function isPlain(text) {
    return text !== "" && text === text.trim() && !/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.test(text);
}


/***/ }),

/***/ 8986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ exploitationLabels)
/* harmony export */ });
/** The exploitation data of a finding: `known to be exploited (CISA, due 2026-02-14)`, `exploit available`, `EPSS 0.42`. */
function exploitationLabels(groups) {
    const listed = groups.find(({ kev, knownExploited }) => kev !== null || knownExploited === true);
    const epss = groups.reduce((highest, group) => Math.max(highest, group.epss ?? -1), -1);
    const labels = [];
    if (listed !== undefined) {
        const due = listed.kev?.dueDate;
        labels.push(`known to be exploited (CISA${due === undefined || due === null ? "" : `, due ${due}`})`);
    }
    else if (groups.some(({ exploit }) => exploit === "yes")) {
        labels.push("exploit available");
    }
    if (epss >= 0)
        labels.push(`EPSS ${epss}`);
    return labels;
}


/***/ }),

/***/ 4956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./build/core/view/view.js + 4 modules
var view_view = __webpack_require__(6514);
// EXTERNAL MODULE: ./build/render/escape.js
var render_escape = __webpack_require__(6082);
// EXTERNAL MODULE: ./build/render/headline.js
var render_headline = __webpack_require__(4709);
// EXTERNAL MODULE: ./build/core/search/image-key.js
var image_key = __webpack_require__(4136);
// EXTERNAL MODULE: ./build/core/search/severity.js
var severity = __webpack_require__(4240);
// EXTERNAL MODULE: ./build/core/view/vulnerabilities.js
var view_vulnerabilities = __webpack_require__(9504);
// EXTERNAL MODULE: ./build/render/exploitation-label.js
var exploitation_label = __webpack_require__(8986);
// EXTERNAL MODULE: ./build/render/image-label.js
var image_label = __webpack_require__(5735);
// EXTERNAL MODULE: ./build/render/rule-words.js
var rule_words = __webpack_require__(7311);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(8712);
;// CONCATENATED MODULE: ./build/render/html/markup.js

/** HTML that was built here. A class, so that no text from outside can be mistaken for it. */
class Markup {
    source;
    constructor(source) {
        this.source = source;
    }
}
/** HTML from a template: contents are escaped as text, unless they are `Markup`. Null is empty, lists are joined. */
function html(parts, ...contents) {
    let source = parts[0] ?? "";
    for (const [index, content] of contents.entries())
        source += sourceOf(content) + (parts[index + 1] ?? "");
    return new Markup(source);
}
/** A link to the web where the address is safe, otherwise the label alone. */
function webLink(label, address) {
    const url = (0,render_escape/* safeUrl */.Pl)(address);
    return url === null ? html `${label}` : html `<a href="${url}" rel="noopener noreferrer">${label}</a>`;
}
function sourceOf(content) {
    if (content === null)
        return "";
    if (content instanceof Markup)
        return content.source;
    if (typeof content === "string")
        return (0,render_escape/* htmlText */.js)(content);
    return typeof content === "number" ? String(content) : content.map(sourceOf).join("");
}

;// CONCATENATED MODULE: ./build/render/html/findings.js









/** Browsers take seconds to lay out tens of thousands of rows; the script shows the rest on demand. */
const FIRST_ROWS = 500;
const STATUS_WORDS = {
    matched: "blocking",
    suppressed: "suppressed",
    ignored: "ignored",
    baseline: "in the baseline",
    unfixed: "no fix exists",
    grace: "in its grace period",
};
/** The findings with filters, the same rows as JSON, and the decisions and descriptions that they link to. */
function findings({ list }) {
    const occurrences = list();
    const images = numbered(occurrences, ({ group }) => (0,image_key/* imageKey */.p)(group));
    const vulnerabilities = numbered(occurrences, ({ group }) => (0,view_vulnerabilities/* nameOf */.Vb)(group));
    const reasons = numbered(occurrences, reasonKey);
    const place = (occurrence) => ({
        image: `i${images.get((0,image_key/* imageKey */.p)(occurrence.group))?.index}`,
        vulnerability: `v${vulnerabilities.get((0,view_vulnerabilities/* nameOf */.Vb)(occurrence.group))?.index}`,
        reason: `r${reasons.get(reasonKey(occurrence))?.index}`,
    });
    const rows = occurrences.map((occurrence, index) => row(occurrence, place(occurrence), index));
    return html `${[
        html `<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
${filters(occurrences, [...images].map(([, { index, first }]) => ({ id: `i${index}`, group: first.group })))}
<p id="shown" class="needs-script" role="status"></p>
<div class="scroll" role="region" aria-label="Findings, scrollable" tabindex="0"><table>
<caption>${(0,words/* pluralize */.td)(occurrences.length, "finding")}, by package and image: blocking findings first, then by severity</caption>
<thead><tr><th scope="col">Severity</th><th scope="col">Finding</th><th scope="col">Package</th><th scope="col">Installed</th><th scope="col">Fixed in</th><th scope="col">Image</th><th scope="col">Status</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>
<p><button id="more" class="needs-script" type="button" hidden>Show 500 more</button></p>
<script type="application/json" id="rows">[
${new Markup(occurrences.map((each) => (0,render_escape/* scriptJson */.eC)(rowData(each, place(each)))).join(",\n"))}
]</script>
</section>`,
        html `<section aria-labelledby="reasons-title">
<h2 id="reasons-title">Policy decisions</h2>
<dl>${[...reasons.values()].map(({ index, first }) => reason(`r${index}`, first))}</dl>
</section>`,
        html `<section aria-labelledby="descriptions-title">
<h2 id="descriptions-title">Descriptions</h2>
<dl>${[...vulnerabilities.values()].map(({ index, first }) => description(`v${index}`, first))}</dl>
</section>`,
    ]}`;
}
function row({ group, found }, place, index) {
    const version = found.version === null ? null : html `<code>${found.version}</code>`;
    return html `<tr id="f${index + 1}"${new Markup(index < FIRST_ROWS ? "" : ' class="later"')}><td><span class="severity ${group.severity}">${group.severity}</span></td><th scope="row"><a href="#${place.vulnerability}">${(0,view_vulnerabilities/* nameOf */.Vb)(group)}</a>${group.knownExploited === true ? html ` <b>exploited</b>` : null}</th><td><code>${packageName({ found })}</code></td><td>${version}</td><td>${fixedIn({ found })}</td><td>${imageCell(group)}</td><td><a href="#${place.reason}">${STATUS_WORDS[found.status]}</a></td></tr>
`;
}
/** The row as data, for the filters of the script and for programs that read the page. */
function rowData({ group, found }, { image }) {
    return {
        severity: group.severity,
        finding: (0,view_vulnerabilities/* nameOf */.Vb)(group),
        package: found.name,
        version: found.version,
        fixedVersion: found.fixedVersion,
        fix: found.fixedVersion !== null ? "yes" : (found.fix ?? "unknown"),
        path: found.path,
        image: (0,image_label/* imageLabel */.ec)(group),
        imageId: image,
        imageDigest: group.imageDigest,
        platforms: group.platforms,
        status: found.status,
        reason: found.reason,
        uri: group.uri,
        knownExploited: group.knownExploited,
        epss: group.epss,
    };
}
function packageName({ found }) {
    const name = found.name ?? "(no package)";
    return found.path === null || found.path === found.name ? name : `${name} at ${found.path}`;
}
function fixedIn({ found }) {
    if (found.fixedVersion !== null)
        return html `<code>${found.fixedVersion}</code>`;
    return html `${found.fix === "no" ? "no fix yet" : found.fix === "yes" ? "a fix exists" : "unknown"}`;
}
function imageCell(group) {
    const platform = (0,image_label/* platformLabel */.G8)(group.platforms);
    return html `<code>${(0,image_label/* imageLabel */.ec)(group)}</code>${platform === null ? null : html ` ${platform}`}`;
}
function filters(occurrences, images) {
    const levels = severity/* SEVERITIES */.oC.filter((level) => occurrences.some(({ group }) => group.severity === level));
    const statuses = (0,view_vulnerabilities/* distinctBy */.ey)(occurrences, ({ found }) => found.status).map(({ found }) => found.status);
    return html `<div class="filters needs-script" role="search" aria-label="Filter the findings">
<fieldset><legend>Severity</legend>${levels.map(severityBox)}</fieldset>
<label>Status <select name="status"><option value="">any</option>${statuses.map((status) => findings_option(status, STATUS_WORDS[status]))}</select></label>
<label>Fix <select name="fix"><option value="">any</option>${findings_option("yes", "exists")}${findings_option("no", "does not exist yet")}${findings_option("unknown", "unknown")}</select></label>
<label>Image <select name="image"><option value="">any</option>${images.map(({ id, group }) => findings_option(id, imageOption(group)))}</select></label>
<label>Package <input type="search" name="package" autocomplete="off" spellcheck="false"></label>
<label>Text <input type="search" name="text" autocomplete="off" spellcheck="false"></label>
<button id="reset" type="button">Show all</button>
</div>`;
}
function severityBox(level) {
    return html `<label><input type="checkbox" name="severity" value="${level}" checked> ${level}</label> `;
}
function findings_option(value, label) {
    return html `<option value="${value}">${label}</option>`;
}
function imageOption(group) {
    return [(0,image_label/* imageLabel */.ec)(group), (0,image_label/* platformLabel */.G8)(group.platforms)].filter((part) => part !== null).join(" ");
}
/** Occurrences with equal decisions share one reason. */
function reasonKey({ found }) {
    return JSON.stringify([found.status, found.reason, found.ruleResults, found.selectedBy]);
}
function reason(id, { found }) {
    const why = (0,words/* joinList */.D7)(found.selectedBy.map((selector) => rule_words/* SELECTOR_WORDS */.kO[selector]), "and");
    const ruleResults = found.ruleResults.map((step) => {
        return html `<li>${rule_words/* RULE_WORDS */.x4[step.rule]}: ${rule_words/* OUTCOME_WORDS */.nx[step.outcome]}${step.reason === null ? null : html `; ${step.reason}`}</li>`;
    });
    const rules = ruleResults.length === 0 ? null : html `<br>Rules, in order:<ol>${ruleResults}</ol>`;
    return html `<dt id="${id}" tabindex="-1">${sentence(rule_words/* DECISION_WORDS */.np[found.status])}</dt><dd>${found.reason === null ? null : html `${sentence(found.reason)}<br>`}Evaluated because ${why}.${rules}</dd>
`;
}
function sentence(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
function description(id, { group }) {
    const facts = [...(group.score === null ? [] : [`CVSS ${group.score}`]), ...(0,exploitation_label/* exploitationLabels */.O)([group])];
    const action = group.kev?.action ?? null;
    const remediations = [...new Set(group.packages.flatMap(({ remediation }) => remediation ?? []))];
    const remediation = remediations.map((command) => html `<br>Remediation: <code>${command}</code>`);
    return html `<dt id="${id}" tabindex="-1">${[webLink((0,view_vulnerabilities/* nameOf */.Vb)(group), group.uri), ...facts.map((fact) => ` · ${fact}`)]}</dt><dd>${group.description ?? "No description."}${action === null ? null : html `<br>CISA: ${action}`}${remediation}</dd>
`;
}
/** Each distinct key with a number, and its first occurrence. */
function numbered(occurrences, keyOf) {
    const known = new Map();
    for (const occurrence of occurrences) {
        const key = keyOf(occurrence);
        if (!known.has(key))
            known.set(key, { index: known.size + 1, first: occurrence });
    }
    return known;
}

;// CONCATENATED MODULE: ./build/render/html/script.js
/**
 * The script of the page: it filters the findings. All rows are in the page, so that it reads and prints without the
 * script. Of many rows, the script shows as many as a browser lays out quickly.
 */
const SCRIPT = `
"use strict";
document.documentElement.classList.add("scripted");
addEventListener("DOMContentLoaded", () => {
  const PAGE = 500;
  const section = document.getElementById("findings");
  const rows = section === null ? [] : [...section.querySelectorAll("tbody tr")];
  if (rows.length === 0) return;
  const data = JSON.parse(document.getElementById("rows").textContent);
  const texts = data.map((row) => [row.finding, row.package, row.version, row.image, row.reason].join(" ").toLowerCase());
  const field = (name) => section.querySelector("[name=" + name + "]");
  const status = document.getElementById("shown");
  const more = document.getElementById("more");
  let limit = PAGE;

  const checked = (name) => new Set([...section.querySelectorAll("[name=" + name + "]:checked")].map((box) => box.value));
  const update = () => {
    const severities = checked("severity");
    const wanted = { status: field("status").value, fix: field("fix").value, image: field("image").value };
    const name = field("package").value.trim().toLowerCase();
    const words = field("text").value.toLowerCase().split(/\\s+/).filter(Boolean);
    let found = 0;
    for (let index = 0; index < rows.length; index++) {
      const row = data[index];
      const matches =
        severities.has(row.severity) &&
        (wanted.status === "" || row.status === wanted.status) &&
        (wanted.fix === "" || row.fix === wanted.fix) &&
        (wanted.image === "" || row.imageId === wanted.image) &&
        (name === "" || (row.package ?? "").toLowerCase().includes(name)) &&
        words.every((word) => texts[index].includes(word));
      if (matches) found += 1;
      const hidden = !matches || found > limit;
      if (rows[index].classList.contains("later") !== hidden) rows[index].classList.toggle("later", hidden);
    }
    const shown = Math.min(found, limit);
    status.textContent = found === 0 ? "No finding matches." : shown + " of " + found + " findings shown, " + rows.length + " in total.";
    more.hidden = found <= limit;
  };
  const restart = () => {
    limit = PAGE;
    update();
  };
  section.querySelector(".filters").addEventListener("input", restart);
  more.addEventListener("click", () => {
    limit += PAGE;
    update();
  });
  document.getElementById("reset").addEventListener("click", () => {
    for (const box of section.querySelectorAll("[name=severity]")) box.checked = true;
    for (const name of ["status", "fix", "image", "package", "text"]) field(name).value = "";
    restart();
  });
  addEventListener("beforeprint", () => {
    limit = Infinity;
    update();
  });
  update();
});
`;

// EXTERNAL MODULE: ./build/core/search/detection.js
var search_detection = __webpack_require__(6156);
// EXTERNAL MODULE: ./build/core/view/ignore-snippet.js
var ignore_snippet = __webpack_require__(9898);
// EXTERNAL MODULE: ./build/render/console-link.js
var console_link = __webpack_require__(2649);
// EXTERNAL MODULE: ./build/render/notice-reasons.js
var notice_reasons = __webpack_require__(4653);
// EXTERNAL MODULE: ./build/render/reasons.js
var reasons = __webpack_require__(4152);
;// CONCATENATED MODULE: ./build/render/html/sections.js










/** The headline, then the name and the scope of the run. */
function opening(headline) {
    const { run, verdict } = headline;
    const { verdict: word, phrases } = (0,render_headline/* headlineWords */.yl)(headline);
    const text = phrases.map((phrase) => phrase.kind === "name" ? html `<code>${phrase.text}</code>` : plain(phrase.text));
    return html `<header>
<h1 class="verdict ${verdict.kind}"><b>${word}:</b> ${text}</h1>
<p class="quiet">${run.name} · ${(0,words/* pluralize */.td)(run.evaluated, "image")} evaluated · blocking severities: ${run.severities.join(", ")} · <time datetime="${run.generatedAt}">${(0,render_headline/* generationTime */.sO)(run)}</time></p>
${run.total === 0 ? null : html `<p>${(0,render_headline/* totalText */.IW)(run)}</p>`}
</header>`;
}
/** Our own words, with the option names between backticks as code. */
function plain(text) {
    return html `${text.split("`").map((part, index) => (index % 2 === 1 ? html `<code>${part}</code>` : part))}`;
}
/** Further upgrades are folded. */
const FIRST_UPGRADES = 10;
function upgrades({ rows }) {
    const rest = rows.slice(FIRST_UPGRADES);
    const more = html `<details><summary>${(0,words/* formatNumber */.ZV)(rest.length)} more packages to upgrade</summary>${upgradeTable("More packages to upgrade", rest)}</details>`;
    return html `<section aria-labelledby="upgrades-title">
<h2 id="upgrades-title">Packages to upgrade</h2>
${upgradeTable("Packages to upgrade", rows.slice(0, FIRST_UPGRADES))}
${rest.length === 0 ? null : more}
</section>`;
}
function upgradeTable(name, rows) {
    return html `<div class="scroll" role="region" aria-label="${name}, scrollable" tabindex="0"><table>
<thead><tr><th scope="col">Package</th><th scope="col">Installed</th><th scope="col">Fixed in</th><th scope="col" class="number">Findings</th><th scope="col">Worst</th><th scope="col">Images</th></tr></thead>
<tbody>${rows.map(upgrade)}</tbody>
</table></div>`;
}
function upgrade({ packages, findings, worst, images: found }) {
    const lines = packages.map(({ name, version, fixedVersions, unfixable }, index) => {
        const fix = fixedVersions.length > 0 ? html `<code>${fixedVersions.join(", ")}</code>` : unfixable ? "no fix yet" : "unknown";
        const [first] = found;
        const where = found.length > 1 || first === undefined
            ? (0,words/* pluralize */.td)(found.length, "image")
            : html `<code>${(0,image_label/* imageLabel */.ec)(first)}</code>`;
        const counts = html `<td class="number">${(0,words/* formatNumber */.ZV)(findings)}</td><td><span class="severity ${worst}">${worst}</span></td><td>${where}</td>`;
        return html `<tr><th scope="row"><code>${name ?? "(no package)"}</code></th><td>${version === null ? null : html `<code>${version}</code>`}</td><td>${fix}</td>${index === 0 ? counts : html `<td colspan="3" class="quiet">upgraded together</td>`}</tr>
`;
    });
    return html `${lines}`;
}
function decidingExemptions({ rows, verdictWithoutExemptions }) {
    const items = rows.map((row) => html `<li><code>${(0,rule_words/* exemptionLabel */.Ch)(row)}</code>: ${row.reason}<br><span class="quiet">${(0,rule_words/* exemptionTerms */.Jd)(row)}</span></li>
`);
    return html `<section aria-labelledby="exemptions-title"><h2 id="exemptions-title">Exemptions that changed the verdict</h2><p>Without them, the verdict would be <b>${verdictWithoutExemptions}</b>.</p><ul>${items}</ul></section>`;
}
/** Severities by image, as bars and in numbers. */
function sections_images({ rows }) {
    const most = rows.reduce((highest, { scan }) => {
        return Math.max(highest, barsOf(scan.counts).reduce((sum, { count }) => sum + count, 0));
    }, 1);
    const platforms = rows.some(({ scan }) => scan.platform !== null);
    return html `<section aria-labelledby="images-title">
<h2 id="images-title">Severity by image</h2>
<div class="scroll" role="region" aria-label="Severity by image, scrollable" tabindex="0"><table>
<thead><tr><th scope="col">Image</th>${platforms ? html `<th scope="col">Platform</th>` : null}<th scope="col">Scan</th><th scope="col" class="number">Blocking</th><th scope="col">Findings</th><th scope="col" class="number"><span class="severity CRITICAL">Critical</span></th><th scope="col" class="number"><span class="severity HIGH">High</span></th><th scope="col" class="number"><span class="severity MEDIUM">Medium</span></th><th scope="col" class="number"><span class="severity LOW">Low</span></th><th scope="col" class="number"><span class="severity">Other</span></th></tr></thead>
<tbody>${rows.map((row) => sections_image(row, most, platforms))}</tbody>
</table></div>
</section>`;
}
function sections_image({ scan, blocking }, most, platforms) {
    const kind = scan.scanType === "basic" ? "basic, OS packages only" : scan.scanType;
    const bars = barsOf(scan.counts);
    return html `<tr><th scope="row">${webLink(html `<code>${(0,image_label/* imageLabel */.ec)(scan)}</code>`, (0,console_link/* consoleLink */.i)(scan))}</th>${platforms ? html `<td>${scan.platform}</td>` : null}<td>${kind}</td><td class="number"><b>${(0,words/* formatNumber */.ZV)(blocking)}</b></td><td>${picture(bars, most)}</td>${bars.map(({ count }) => html `<td class="number">${(0,words/* formatNumber */.ZV)(count)}</td>`)}</tr>
`;
}
function barsOf(counts) {
    const { CRITICAL, HIGH, MEDIUM, LOW, INFORMATIONAL, UNDEFINED, UNTRIAGED, UNKNOWN } = counts;
    return [
        { level: "CRITICAL", count: CRITICAL },
        { level: "HIGH", count: HIGH },
        { level: "MEDIUM", count: MEDIUM },
        { level: "LOW", count: LOW },
        { level: "OTHER", count: INFORMATIONAL + UNDEFINED + UNTRIAGED + UNKNOWN },
    ];
}
/** Hidden from screen readers: the cells beside it contain the same counts. */
function picture(bars, most) {
    let x = 0;
    const rects = bars.map(({ level, count }) => {
        const width = (count / most) * 100;
        const rect = html `<rect class="${level}" x="${x.toFixed(2)}" y="0" width="${width.toFixed(2)}" height="10"/>`;
        x += width;
        return count === 0 ? null : rect;
    });
    return html `<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">${rects}</svg>`;
}
function unevaluated({ rows }) {
    const items = rows.map((row) => {
        const { sentence, joint, detail, remediation } = (0,reasons/* reasonOf */.A3)(row);
        const what = html `<code>${(0,image_label/* unevaluatedLabel */.vu)(row)}</code>`;
        const { accepted } = row;
        const next = accepted === null
            ? html `<b>Fix:</b> ${plain(remediation)}`
            : html `<b>Accepted:</b> ${accepted.reason} (${(0,image_label/* untilLabel */.D8)(accepted)})`;
        return html `<li>${webLink(what, row.kind === "image" ? (0,console_link/* consoleLink */.i)(row.scan) : null)}: ${plain(sentence)}${joint}${detail} (<code>${row.code}</code>)<br>${next}</li>
`;
    });
    return html `<section aria-labelledby="unevaluated-title"><h2 id="unevaluated-title">Not evaluated</h2><ul>${items}</ul></section>`;
}
function notices({ rows }) {
    const items = rows.map(({ code, detail }) => {
        const { sentence, remediation } = notice_reasons/* NOTICE_REASONS */.Z[code];
        return html `<li>${plain(sentence)}: ${(0,words/* withoutPeriod */.Kx)(detail)}. ${plain(remediation)}</li>`;
    });
    return html `<section aria-labelledby="notices-title"><h2 id="notices-title">Notices</h2><ul>${items}</ul></section>`;
}
/** Ignore-file entries for the blocking findings, to copy. */
function snippet({ report }) {
    const { yaml, leftOut } = (0,ignore_snippet/* ignoreSnippet */.u)(report);
    if (yaml === null)
        return null;
    return html `<details><summary>Ignore-file entries for the blocking findings</summary>
<p>Write a reason for each, remove the entries that you plan to fix, then commit.${leftOut === 0 ? null : html ` ${(0,words/* pluralize */.td)(leftOut, "more vulnerability has", "more vulnerabilities have")} no entry here.`}</p>
<div class="scroll" role="region" aria-label="Ignore-file entries, scrollable" tabindex="0"><pre>${yaml}</pre></div></details>`;
}
function closing({ detection, tool }) {
    const { name, technique, tactic, riskScore, impact, confidence } = detection;
    const attack = webLink(`${technique} ${search_detection/* SEARCH */.Dn.techniqueName}`, `https://attack.mitre.org/techniques/${technique.replace(".", "/")}/`);
    return html `<footer><p>Reproduces the search <b>${name}</b> · MITRE ATT&amp;CK ${attack} (${tactic}) · risk ${riskScore} = ${impact} × ${confidence} / 100 · ${webLink("ECR image scanning", search_detection/* SEARCH */.Dn.reference)} · ${tool.name} ${tool.version}</p></footer>`;
}

;// CONCATENATED MODULE: ./build/render/html/style.js
/** The page's style, light and dark, for screens and for paper. Contrast is at least 4.5 to 1 in both. */
const STYLE = `
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
header, main, footer { max-width: 80rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 1.5rem; }
footer { padding-bottom: 3rem; color: var(--quiet); font-size: 0.875rem; }
h1 { margin: 0; font-size: 1.5rem; line-height: 1.3; text-wrap: balance; }
h2 { margin: 2.25rem 0 0.75rem; font-size: 1.2rem; }
h3 { margin: 1.25rem 0 0.25rem; font-size: 1rem; }
a { color: var(--link); }
code { font: 0.875em ui-monospace, monospace; overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 0.5rem; padding: 0.5rem; background: var(--page); }
.verdict { border-left: 0.5rem solid; padding-left: 0.75rem; }
.verdict.failed { border-color: var(--failed); } .verdict.failed b { color: var(--failed); }
.verdict.inconclusive { border-color: var(--inconclusive); } .verdict.inconclusive b { color: var(--inconclusive); }
.verdict.passed { border-color: var(--passed); } .verdict.passed b { color: var(--passed); }
.quiet { color: var(--quiet); }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; }
table { width: 100%; border-collapse: collapse; font-size: 0.875rem; }
caption { text-align: left; padding: 0.5rem 0.75rem; color: var(--quiet); }
th, td { padding: 0.4rem 0.75rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
thead th { background: var(--panel); white-space: nowrap; }
tbody th { font-weight: inherit; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.severity { white-space: nowrap; font-weight: 600; }
.severity::before { content: ""; display: inline-block; width: 0.7em; height: 0.7em; margin-right: 0.4em; border-radius: 2px; background: var(--other); }
.severity.CRITICAL::before { background: var(--critical); } .severity.HIGH::before { background: var(--high); }
.severity.MEDIUM::before { background: var(--medium); } .severity.LOW::before { background: var(--low); }
details > summary { cursor: pointer; padding: 0.5rem 0; }
svg.bar { display: block; width: 100%; min-width: 8rem; height: 1.1rem; }
svg rect { stroke: var(--page); stroke-width: 0.4; }
svg .CRITICAL { fill: var(--critical); } svg .HIGH { fill: var(--high); } svg .MEDIUM { fill: var(--medium); }
svg .LOW { fill: var(--low); } svg .OTHER { fill: var(--other); }
.scroll code { white-space: nowrap; }
tbody th { min-width: 10rem; }
#findings table { table-layout: fixed; min-width: 60rem; }
#findings .scroll code { white-space: normal; }
#findings th:nth-child(1) { width: 9.5rem; } #findings th:nth-child(2) { width: 11rem; }
#findings th:nth-child(6) { width: 18.5rem; } #findings th:nth-child(7) { width: 8rem; }
#findings td, #findings th { overflow-wrap: anywhere; }
.filters { display: flex; flex-wrap: wrap; gap: 0.75rem 1.25rem; align-items: end; margin: 0 0 0.75rem; padding: 0.75rem; background: var(--panel); border: 1px solid var(--line); border-radius: 6px; }
.filters label { display: block; font-size: 0.875rem; }
.filters fieldset { margin: 0; padding: 0; border: 0; }
.filters legend { padding: 0; font-size: 0.875rem; }
.filters fieldset label { display: inline-block; margin-right: 0.75rem; }
.filters input[type=search], .filters select, button { display: block; min-height: 2.25rem; max-width: 20rem; padding: 0.25rem 0.5rem; font: inherit; color: inherit; background: var(--page); border: 1px solid var(--quiet); border-radius: 6px; }
.filters input[type=checkbox] { width: 1.1rem; height: 1.1rem; vertical-align: -0.2rem; }
button { cursor: pointer; }
.needs-script { display: none; }
.scripted .needs-script { display: block; }
.scripted .filters.needs-script { display: flex; }
.scripted .later { display: none; }
pre { margin: 0; padding: 0.75rem; font: 0.875em/1.5 ui-monospace, monospace; }
dl { margin: 0; } dt { font-weight: 600; } dd { margin: 0 0 0.75rem; }
li { margin: 0.4rem 0; }
:target { background: color-mix(in srgb, var(--link) 15%, transparent); }
@media (max-width: 30rem) { h1 { font-size: 1.25rem; } th, td { padding: 0.35rem 0.5rem; } }
@media print {
  body { font-size: 10pt; } .filters, .skip, button { display: none !important; }
  .scroll { overflow: visible; border: 0; } #findings table { min-width: 0; }
  thead { display: table-header-group; } tr { break-inside: avoid; } details > * { display: block; }
}
`;

;// CONCATENATED MODULE: ./build/render/html.js








/**
 * The report as one page that loads nothing. Under its content security policy a browser runs and applies only the
 * script and the style below. It reads and prints without its script. `sha256` returns the hash of a text in hexadecimal.
 */
function renderHtml(report, { sha256 }) {
    const hash = (text) => `'sha256-${Buffer.from(sha256(text), "hex").toString("base64")}'`;
    const policy = [
        "default-src 'none'",
        `script-src ${hash(SCRIPT)}`,
        `style-src ${hash(STYLE)}`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join("; ");
    const view = (0,view_view/* viewOf */.d)(report);
    const page = html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${(0,render_escape/* oneLine */.TN)(report.name)}: ${(0,render_headline/* headlineText */.uh)(report)}</title>
<style>${new Markup(STYLE)}</style>
<script>${new Markup(SCRIPT)}</script>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
${opening(view.headline)}
<main id="main" tabindex="-1">
${(0,view_view/* mapSections */.H)(view, PAGE_SECTIONS).map((section) => section === null
        ? null
        : html `${section}
`)}</main>
${closing(report)}
</body>
</html>
`;
    return page.source;
}
const PAGE_SECTIONS = {
    unevaluated: unevaluated,
    "deciding-exemptions": decidingExemptions,
    upgrades: upgrades,
    // The table of occurrences has a row for each package of these, with its status, reason and description.
    vulnerabilities: () => null,
    images: sections_images,
    exempt: () => null,
    notices: notices,
    occurrences: findings,
    // The footer names the search. Its eleven columns are too wide for a page; the report file contains them.
    search: () => null,
    "ignore-snippet": snippet,
};


/***/ })

};
