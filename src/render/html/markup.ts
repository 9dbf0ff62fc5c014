import { htmlText, safeUrl, visible } from "../escape.ts";

/** HTML that was built here. A class, so that no text from outside can be mistaken for it. */
export class Markup {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

type Content = string | number | Markup | null | readonly Content[];

/** HTML from a template: contents are escaped as text, unless they are `Markup`. Null is empty, lists are joined. */
export function html(parts: TemplateStringsArray, ...contents: Content[]): Markup {
  let source = parts[0] ?? "";
  for (const [index, content] of contents.entries()) source += sourceOf(content) + (parts[index + 1] ?? "");
  return new Markup(source);
}

/** A link to the web where the address is safe, otherwise the label alone. */
export function webLink(label: Content, address: string | null): Markup {
  const url = safeUrl(address);
  return url === null ? html`${label}` : html`<a href="${url}" rel="noopener noreferrer">${label}</a>`;
}

/** Characters of a name, and of a version, that stay on one line. Columns of versions are narrower. */
const WHOLE = { name: 20, version: 16 };

/**
 * A name or a version, which may break only at its spaces, before `@`, and where it is long after a slash or before
 * another sign. Browsers would break it after a hyphen, where one cannot see whether the hyphen is part of it.
 */
export function whole(text: string, kind: keyof typeof WHOLE = "name"): Markup {
  const most = WHOLE[kind];
  const long = new RegExp(`[^]{1,${most}}(?:(?=[-+~.]|$)|(?<=/))|[^]{1,${most}}`, "gu");
  const parts = visible(text)
    .split(/(?<=\s)|(?=@)/)
    .flatMap((part) => (part.length <= most ? [part] : (part.match(long) ?? [])));
  return new Markup(parts.map(htmlText).join("<wbr>"));
}

/** `whole`, as code. */
export function code(text: string, kind: keyof typeof WHOLE = "name"): Markup {
  return html`<code>${whole(text, kind)}</code>`;
}

/** Our own words, with the option names between backticks as code. */
export function plain(text: string): Markup {
  return html`${text.split("`").map((part, index) => (index % 2 === 1 ? code(part) : part))}`;
}

function sourceOf(content: Content): string {
  if (content === null) return "";
  if (content instanceof Markup) return content.source;
  if (typeof content === "string") return htmlText(content);
  return typeof content === "number" ? String(content) : content.map(sourceOf).join("");
}
