/** One vulnerability, and the findings of ten ARNs, have few pages. */
const MOST_PAGES = 20;

/**
 * Asks for page after page, and gives each to `add`. Gives why the pages are not all there: they had no end, or one was
 * offered again; null where they are. What `ask` throws is thrown, after the pages before it were added.
 */
export async function eachPage<Page extends { nextToken?: string | undefined }>(
  ask: (next: { nextToken?: string }) => Promise<Page>,
  add: (page: Page) => void,
): Promise<string | null> {
  const tokens = new Set<string>();
  let nextToken: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await ask(nextToken === undefined ? {} : { nextToken });
    add(answer);
    nextToken = answer.nextToken ?? undefined;
    if (nextToken === undefined || nextToken === "") return null;
    if (typeof nextToken !== "string") return "the next page's token is not text";
    if (tokens.has(nextToken)) return "the same next page was offered twice";
    tokens.add(nextToken);
  }
  return `there was no end to the pages, after ${MOST_PAGES}`;
}
