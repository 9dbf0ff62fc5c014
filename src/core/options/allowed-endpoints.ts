import { GateError, quoted } from "../errors.ts";

/** `scheme://host[:port]` and nothing else; a host is a name, an IPv4 address, or an IPv6 address in brackets. */
const ORIGIN = /^https?:\/\/(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/**
 * The origins that `allowed-endpoints` names, one per line, each as `new URL` writes it. Throws a GateError that shows
 * the line that is not an origin, or that a line is empty.
 */
export function allowedEndpoints(text: string): string[] {
  if (text === "") return [];
  // YAML's `|` ends the last line.
  const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
  return [...new Set(lines.map((line, index) => originIn(line.trim(), index + 1)))];
}

function originIn(given: string, line: number): string {
  if (given === "") {
    throw new GateError(
      `allowed-endpoints: line ${line} is empty. An expression may have evaluated to an empty string; remove the line.`,
      { code: "invalid-option", option: "allowed-endpoints" },
    );
  }
  const url = ORIGIN.test(given) && URL.canParse(given) ? new URL(given) : null;
  if (url !== null) return url.origin;
  throw new GateError(
    `allowed-endpoints: ${quoted(given)} is not an origin. Expected http://HOST[:PORT] or https://HOST[:PORT], ` +
      "one per line, without path, query, user name or wildcard.",
    { code: "invalid-option", option: "allowed-endpoints" },
  );
}
