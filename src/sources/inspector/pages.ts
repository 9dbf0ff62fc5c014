/** The pages of one vulnerability, and of the findings of ten ARNs, are few. */
const MOST_PAGES = 20;

/**
 * Requests page after page and passes each to `add`. Returns why pages are missing; null if all of them were read.
 * Throws what `request` throws, after the pages before it were added.
 */
export async function eachPage<Page extends { nextToken?: string | undefined }>(
  request: (next: { nextToken?: string }) => Promise<Page>,
  add: (page: Page) => void,
): Promise<string | null> {
  const tokens = new Set<string>();
  let nextToken: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const response = await request(nextToken === undefined ? {} : { nextToken });
    add(response);
    nextToken = response.nextToken ?? undefined;
    if (nextToken === undefined || nextToken === "") return null;
    if (typeof nextToken !== "string") return "the pagination token is not text";
    if (tokens.has(nextToken)) return "the pagination token repeated";
    tokens.add(nextToken);
  }
  return `there are more than ${MOST_PAGES} pages`;
}
