const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;

/** Counts the members of all objects in a valid JSON text; a repeated key counts each time. */
export function countMembersInText(text: string): number {
  let members = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) isInString = !isInString;
    else if (unit === BACKSLASH) at += 1;
    else if (unit === COLON && !isInString) members += 1;
  }
  return members;
}

type Container = { [key: string]: unknown };

/** A member whose value is a text. */
export type TextMember = { holder: Container; key: string; text: string };

/**
 * Counts the members of all objects in a parsed JSON value; NaN if it is nested more than `maxDepth` levels deep. `visit`
 * is called with each member that is a text beginning with U+0000.
 */
export function countMembersInValue(
  value: unknown,
  maxDepth: number,
  visit: (member: TextMember) => void = () => {},
): number {
  if (!isContainer(value)) return 0;
  if (maxDepth === 0) return Number.NaN;
  let count = 0;
  if (Array.isArray(value)) {
    for (const element of value) if (isContainer(element)) count += countMembersInValue(element, maxDepth - 1, visit);
    return count;
  }
  for (const key in value) {
    count += 1;
    const member = value[key];
    if (isContainer(member)) count += countMembersInValue(member, maxDepth - 1, visit);
    else if (typeof member === "string" && member.charCodeAt(0) === 0) visit({ holder: value, key, text: member });
  }
  return count;
}

/** Whether it is an object or an array. */
function isContainer(value: unknown): value is Container {
  return typeof value === "object" && value !== null;
}
