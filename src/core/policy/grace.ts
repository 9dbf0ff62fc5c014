import { quoted } from "../errors.ts";
import { failure, type Result, success } from "../result.ts";
import { parseSeverity, type Severity } from "../search/severity.ts";
import { listItems } from "../text/list-items.ts";
import { DAY, inWords, isoTime, parseDuration } from "../text/time.ts";
import type { Rule } from "./decision.ts";

/** How long after its publication a vulnerability does not gate yet, in milliseconds. */
export type Grace = ReadonlyMap<Severity, number>;

/** Ten years: beyond lies a slip of the keyboard. */
const LONGEST = 3_650 * DAY;

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
    if (duration.value > LONGEST) return failure(`got ${quoted(item)}. Expected at most ${inWords(LONGEST)}.`);
    if (grace.has(severity)) return failure(`contains ${severity} twice. Remove one.`);
    grace.set(severity, duration.value);
  }
  return grace.size === 0 ? failure("is empty. Expected SEVERITY=DURATION.") : success(grace);
}

/**
 * The rule of `grace`: what its vendor published less long ago does not gate yet, and says when it will. An age that is
 * not known, or lies in the future, gives no grace. `now`: epoch ms.
 */
export function graceRule(grace: Grace, now: number): Rule {
  return {
    name: "grace",
    status: "grace",
    evaluate: ({ severity, publishedAt }) => {
      const allowed = grace.get(severity);
      if (allowed === undefined) return null;
      if (publishedAt === null) return { outcome: "unknown", reason: "when it was published is not said" };
      const published = `published on ${day(publishedAt)}`;
      if (publishedAt > now + DAY) return { outcome: "unknown", reason: `${published}, which is still to come` };
      const ends = publishedAt + allowed;
      const terms = `the grace for ${severity} is ${inWords(allowed)}`;
      return now < ends
        ? { outcome: "exempt", reason: `${published}; ${terms}: gates from ${isoTime(ends)} on` }
        : { outcome: "not-exempt", reason: `${published}; ${terms}, over since ${isoTime(ends)}` };
    },
  };
}

function day(epochMs: number): string {
  return isoTime(epochMs)?.slice(0, 10) ?? "";
}
