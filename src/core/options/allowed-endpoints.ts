import { quoted } from "../errors.ts";
import { failure, type Result, success } from "../result.ts";
import { listItems } from "../text/list-items.ts";

/** `scheme://host[:port]` and nothing else; a host is a name, an IPv4 address, or an IPv6 address in brackets. */
const ORIGIN = /^https?:\/\/(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/**
 * The origins of the option `allowed-endpoints`, one per line, each once and as `new URL` writes it. The reason why a text
 * was refused is sentences that follow the option's name.
 */
export function parseAllowedEndpoints(text: string): Result<string[]> {
  const lines = listItems(text, { item: "origin", commas: false });
  if (!lines.ok) return lines;
  const origins = new Set<string>();
  for (const line of lines.value) {
    const url = ORIGIN.test(line) && URL.canParse(line) ? new URL(line) : null;
    if (url === null) {
      return failure(
        `${quoted(line)} is not an origin. Expected http://HOST[:PORT] or https://HOST[:PORT], one per line, without a path, query, user name or wildcard.`,
      );
    }
    origins.add(url.origin);
  }
  return success([...origins]);
}
