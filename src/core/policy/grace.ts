import { quoted } from "../errors.ts";
import { failure, type Result, success } from "../result.ts";
import { parseSeverity, type Severity } from "../search/severity.ts";
import { listItems } from "../text/list-items.ts";
import { DAY, inWords, isoTime, parseDuration } from "../text/time.ts";
import type { Rule } from "./decision.ts";

/** How long after its publication a vulnerability does not block, in milliseconds. */
export type Grace = ReadonlyMap<Severity, number>;

/** Ten years: anything longer is probably a typing error. */
const MAX_GRACE = 3_650 * DAY;

/**
 * Reads `CRITICAL=15d,HIGH=30d`, one per line or comma-separated. The reason why a text was refused is sentences that
 * follow the option's name.
 */
export function parseGrace(text: string): Result<Grace> {
  const items = listItems(text, { item: "SEVERITY=DURATION", commas: true });
  if (!items.ok) return items;
  const grace = new Map<Severity, number>();
  for (const item of items.value) {
    const [name = "", age = "", ...rest] = item.split("=");
    const severity = parseSeverity(name);
    const duration = parseDuration(age);
    const isPair = severity !== null && duration.ok && rest.length === 0;
    if (!isPair) return failure(`got ${quoted(item)}. Expected SEVERITY=DURATION, such as CRITICAL=15d or HIGH=12h.`);
    if (duration.value > MAX_GRACE) return failure(`got ${quoted(item)}. Expected at most ${inWords(MAX_GRACE)}.`);
    if (grace.has(severity)) return failure(`contains ${severity} twice. Remove one.`);
    grace.set(severity, duration.value);
  }
  return grace.size === 0 ? failure("is empty. Expected SEVERITY=DURATION.") : success(grace);
}

/**
 * The rule of `grace`: a vulnerability that its vendor published more recently does not block yet; the reason names the
 * date from which it does. An unknown publication date, or one in the future, gives no grace. `now`: epoch ms.
 */
export function graceRule(grace: Grace, now: number): Rule {
  return {
    name: "grace",
    status: "grace",
    evaluate: ({ severity, publishedAt }) => {
      const allowed = grace.get(severity);
      if (allowed === undefined) return null;
      if (publishedAt === null) return { outcome: "unknown", reason: "the publication date is unknown" };
      const published = `published on ${day(publishedAt)}`;
      if (publishedAt > now + DAY) return { outcome: "unknown", reason: `${published}, which is in the future` };
      const ends = publishedAt + allowed;
      const terms = `grace for ${severity} is ${inWords(allowed)}`;
      return now < ends
        ? { outcome: "exempt", reason: `${published}; ${terms}: blocks from ${isoTime(ends)}` }
        : { outcome: "not-exempt", reason: `${published}; ${terms}, and ended at ${isoTime(ends)}` };
    },
  };
}

function day(epochMs: number): string {
  return isoTime(epochMs)?.slice(0, 10) ?? "";
}
