/** The one element of this type at a selector. */
export function find<Found extends Element>(type: new () => Found, selector: string): Found {
  const found = document.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`The page has no ${selector}`);
}

/** Every element of this type at a selector. */
export function all<Found extends Element>(type: new () => Found, selector: string): Found[] {
  return [...document.querySelectorAll(selector)].flatMap((found) => (found instanceof type ? [found] : []));
}

/** A new element. Text stays text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, ...content: (Node | string)[]) {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
}

/** Clones of the contents of an element. */
export function clones(parent: Element | null | undefined): Node[] {
  return [...(parent?.childNodes ?? [])].map((child) => child.cloneNode(true));
}
