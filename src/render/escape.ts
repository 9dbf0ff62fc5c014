/*
 * All escaping. Every text of a report may come from an image, an export or a service, so it is hostile until it is
 * escaped by the function for its target: Markdown, HTML, a terminal, a log, a workflow command.
 */

/** Invisible characters and those that change how others are displayed: controls (including ESC), bidi, zero-width, lone surrogates. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** They only select a variant of the character before. */
const VARIATION_SELECTORS = /[\ufe00-\ufe0f]/g;

/** More combining marks than any language stacks on one letter: they would cover other lines. */
const PILED_MARKS = /\p{M}(?<=\p{M}{5})/gu;

/** Shows invisible characters as `\u{202e}`, so that no terminal or browser acts on them. Keeps `\n`. */
export function visible(text: string): string {
  if (/^[ -~\n]*$/.test(text)) return text;
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll("\t", " ")
    .replaceAll(VARIATION_SELECTORS, "")
    .replaceAll(PILED_MARKS, shown)
    .replaceAll(UNSEEN, (character) => (character === "\n" ? character : shown(character)));
}

/** `visible`, on one line: every run of whitespace becomes one space. Sufficient for terminals. */
export function oneLine(text: string): string {
  return visible(text.replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029\p{Zs}]+/gu, " ")).trim();
}

/** Text in a Markdown paragraph, table cell or the HTML between Markdown. No formatting, links or mentions. */
export function markdownText(text: string): string {
  return unlinked(oneLine(text))
    .replaceAll(/[&<>"'\\`*~|[\]$\u200b]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity)
    .replace(/^(?:[#+\-=:]|\d+(?=[.)](?: |$)))/, (start) => start.slice(0, -1) + entity(start.slice(-1)));
}

/** A Markdown code span, also valid in a table cell. GitHub renders no mentions or links in it. */
export function markdownCode(text: string): string {
  const line = oneLine(text);
  return line === "" || /[`|\\]/.test(line) || isCommand(line) ? codeTag(line) : `\`${line}\``;
}

/** A fenced block of several lines that its content cannot end. `language` is one of our own. */
export function markdownBlock(text: string, language: string): string {
  const lines = visible(text).trimEnd();
  // Nothing can be escaped in a fenced block. Everything can in this element, and GitHub shows both alike.
  if (isCommand(lines)) return `<pre lang="${language}"><code>${punctuationEscaped(lines)}</code></pre>\n`;
  const longest = (lines.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2);
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${lines}\n${fence}\n`;
}

/** `<code>`, for the HTML between Markdown, where code spans are not parsed. */
export function codeTag(text: string): string {
  return `<code>${punctuationEscaped(unlinked(oneLine(text)))}</code>`;
}

function punctuationEscaped(text: string): string {
  return text.replaceAll(/[!-/:-@[-`{-~\u200b]/g, entity);
}

/** `[label](address)` where the address is safe, otherwise the label alone. `label` is Markdown already. */
export function markdownLink(label: string, address: string | null): string {
  const url = safeUrl(address);
  return url === null ? label : `[${label}](${url.replaceAll("&", "&amp;")})`;
}

/** `<a href>` for the HTML between Markdown, where the address is safe; otherwise the label alone. `label` is HTML already. */
export function linkTag(label: string, address: string | null): string {
  const url = safeUrl(address);
  return url === null ? label : `<a href="${htmlText(url)}">${label}</a>`;
}

/** Text or a quoted attribute's value in an HTML page. Keeps `\n`. */
export function htmlText(text: string): string {
  return visible(text).replaceAll(/[&<>"'`]/g, entity);
}

/** JSON inside a `<script type="application/json">`: it cannot close the element, and cannot be a command in a log. */
export function scriptJson(value: unknown): string {
  return jsonForLog(JSON.stringify(value)).replaceAll(/[<>&]/g, jsonEscape);
}

/**
 * The address if it is http or https, without a user and at most 2,048 characters long; null otherwise. Percent-encoded
 * so that no character in it is special in HTML, in Markdown or in a terminal.
 */
export function safeUrl(address: string | null): string | null {
  if (address === null || address.length > 2048) return null;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return null;
  // A second # is invalid in an address, though browsers accept it.
  return url.href.replaceAll(/["'<>()[\]{}|\\^`*$]|(?<=#.*)#/g, percent);
}

/** The message of a workflow command, as the runner reads it back. */
export function commandData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** A property of a workflow command, as the runner reads it back. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/*
 * CI systems parse logs for commands. GitHub's runner executes a line that begins with `::command::` (after whitespace)
 * and, in any other line, `##[command]` anywhere; Azure Pipelines executes `##vso[` and TeamCity `##teamcity[` anywhere.
 * The section markers of GitLab and Travis need a carriage return, which `visible` and JSON never contain.
 */

/** The second sharp of `##[`, `##vso[`, `##teamcity[`. */
const COMMAND_MARK = /(?<=#)#(?=\w*\[)/g;

/** The first colon of a line that begins with `::`; whitespace and colors may precede it. */
// oxlint-disable-next-line no-control-regex -- the escape character of colors
const COMMAND_COLON = /^((?:[^\S\n]|\u001b\[[\d;]*m)*):(?=:)/gm;

function isCommand(text: string): boolean {
  return /##\w*\[|^\s*::/m.test(text);
}

/** Text for a log: without invisible characters, and no line of it is a command. */
export function logText(text: string): string {
  return neutralizeCommands(visible(text.replaceAll(/[\v\f\u0085\u2028\u2029]/g, "\n")));
}

/**
 * The same lines at the same width, none of which is a command: lookalikes replace the first colon and the second sharp.
 * For text; JSON and HTML can be escaped instead (`jsonForLog`, `htmlForLog`).
 */
export function neutralizeCommands(lines: string): string {
  return lines.replaceAll(COMMAND_COLON, "$1\u2236").replaceAll(COMMAND_MARK, "\u266f");
}

/** JSON of a value, indented. Without commands in files too: people print files to logs. */
export function jsonText(value: unknown): string {
  return withoutCommandMarks(JSON.stringify(value, null, 2));
}

/** JSON text that parses to the same value, without commands. It may be a part that begins and ends outside of texts. */
export function withoutCommandMarks(json: string): string {
  // This is done for all of a report, which rarely contains one.
  return json.includes("##") ? json.replaceAll(COMMAND_MARK, jsonEscape) : json;
}

/** JSON text that parses to the same value, without commands, raw controls or bidirectional characters. */
export function jsonForLog(json: string): string {
  return withoutCommandMarks(json).replaceAll(UNSEEN, (character) =>
    character === "\n" ? character : jsonEscape(character),
  );
}

/** An HTML page that a browser reads as the same page, without commands. Our scripts and styles contain none. */
export function htmlForLog(page: string): string {
  return page.replaceAll(COMMAND_COLON, "$1&#58;").replaceAll(COMMAND_MARK, "&#35;");
}

/** Each UTF-16 unit as `\u0023`. */
function jsonEscape(text: string): string {
  return text.replaceAll(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * Prevents GitHub's automatic links (mentions, issues, addresses) with a zero-width space, as dependency bots do. It is
 * written as an entity, so that the source shows it; `oneLine` has removed any in the text itself.
 */
function unlinked(line: string): string {
  return line.replaceAll(/@|#(?=\d)|(?<![a-z\d])GH(?=-\d)|(?<![a-z\d])www(?=\.|$)|:(?=\/\/)/gi, "$&\u200b");
}

function shown(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

function entity(character: string): string {
  return NAMED.get(character) ?? `&#${character.charCodeAt(0)};`;
}

const NAMED = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
