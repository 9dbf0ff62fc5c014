import { htmlText, safeUrl } from "../escape.ts";

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

function sourceOf(content: Content): string {
  if (content === null) return "";
  if (content instanceof Markup) return content.source;
  if (typeof content === "string") return htmlText(content);
  return typeof content === "number" ? String(content) : content.map(sourceOf).join("");
}
