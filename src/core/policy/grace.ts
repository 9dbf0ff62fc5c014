import { parseSeverity, type Severity } from "../search/severity.ts";
import { listItems } from "../text/list-items.ts";
import { DAY, inWords, isoTime, parseDuration } from "../text/time.ts";
import type { Rule } from "./decision.ts";

/** How long after its publication a vulnerability does not gate yet, in milliseconds. */
export type Grace = ReadonlyMap<Severity, number>;

/** Ten years: beyond lies a slip of the keyboard. */
const LONGEST = 3_650 * DAY;

/** Reads `CRITICAL=15d,HIGH=30d`, by comma or line; null for anything else. Throws a GateError for an empty item. */
export function parseGrace(text: string): Grace | null {
  const grace = new Map<Severity, number>();
  for (const part of listItems(text, { option: "grace", item: "SEVERITY=DURATION", commas: true })) {
    const [name = "", age = "", ...rest] = part.split("=");
    const severity = parseSeverity(name);
    const duration = parseDuration(age);
    if (severity === null || duration === null || duration > LONGEST) return null;
    if (rest.length > 0 || grace.has(severity)) return null;
    grace.set(severity, duration);
  }
  return grace.size === 0 ? null : grace;
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
