import type { Redaction, RedactOption } from "../redaction.ts";
import { isObject } from "../text/json-values.ts";
import type { Report } from "./report.ts";
import { textReplacer } from "./text-replacer.ts";

/** The replacement for redacted text, to distinguish it from an absent value. */
const REDACTED = "redacted";

/** Applies the option `redact` to the outputs of a run. */
export type Redactor = {
  /** The report for the log, the summary and everything else that people read. */
  report: (report: Report) => Report;
  /** The report for the report file. */
  file: (report: Report) => Report;
  /** One text: a log line or an error. */
  text: (text: string) => string;
};

/** `auto`: the redaction for the CI system (`src/node/auto-redaction.ts`). The report file is redacted only with `always`. */
export function redactorFor(option: RedactOption, auto: Redaction): Redactor {
  const redaction = REDACTIONS[option] ?? auto;
  return {
    report: (report) => redactReport(report, redaction),
    file: (report) => (option === "always" ? redactReport(report, redaction) : report),
    text: (text) => redactText(text, redaction),
  };
}

const REDACTIONS = { always: "principals-and-accounts", never: "nothing", auto: null } satisfies Record<
  RedactOption,
  Redaction | null
>;

/** The report with principals and account ids redacted in every text, as far as `redaction` asks for it. Null stays null. */
export function redactReport(report: Report, redaction: Redaction): Report {
  if (redaction === "nothing") return report;
  const { unambiguous, all } = principalsOf(report);
  const inNames = textReplacer(unambiguous);
  const inSentences = textReplacer(all);
  return mapTexts(report, (text, key) => {
    if (PRINCIPAL_FIELDS.has(key)) return REDACTED;
    if (KEPT_FIELDS.has(key)) return text;
    // AWS's messages contain the caller's name; all other texts are names of images, findings and packages.
    const replaced = (key === "detail" ? inSentences : inNames)(text, REDACTED);
    return redactText(replaced, redaction);
  });
}

/** Redacts each principal that is recognizable by its form, and each account id as far as `redaction` asks for it. */
export function redactText(text: string, redaction: Redaction): string {
  if (redaction === "nothing" || !MAY_BE_REDACTED.test(text)) return text;
  const withoutPrincipals = text
    .replaceAll(PRINCIPAL_ARN, (...match) => {
      const { partition, service, account = "" } = namedGroups(match);
      const shown = redaction === "principals" && /^\d{12}$/.test(account) ? `${account}:` : "";
      return `arn:${partition}:${service}::${shown}${REDACTED}`;
    })
    .replaceAll(ARN_END, (_, session?: string, entity?: string) => `${session ?? entity ?? ""}/${REDACTED}`)
    .replaceAll(PRINCIPAL_ID, REDACTED);
  if (redaction === "principals") return withoutPrincipals;
  return withoutPrincipals.replaceAll(HEX_OR_ACCOUNT_ID, (found, account?: string) => {
    return account === undefined ? found : REDACTED;
  });
}

const PRINCIPAL_FIELDS = new Set(["user", "userName", "src_ip"]);

/** Fields whose values are our own codes and times, which renderers depend on. */
const KEPT_FIELDS = new Set(
  [
    "verdict verdictWithoutExemptions outcome code severity status state kind source scanType rule selectedBy fix exploit",
    "generatedAt firstTime lastTime scannedAt publishedAt dateAdded dueDate expires",
  ].flatMap((keys) => keys.split(" ")),
);

/** A fast test: most texts need no further search. */
const MAY_BE_REDACTED =
  /arn(?::|%3A)|(?:assumed-role|federated-user)(?:\/|%2F)|A[A-Z]{3}[A-Z0-9]{12}|\d{12}|\d{4}-\d{4}-\d{4}/i;

/**
 * A principal's ARN, plain or percent-encoded. Everything after the account is its name, up to the next space: names may
 * contain `,=+@.-`, and paths every other printable character.
 */
const PRINCIPAL_ARN =
  /(?<![A-Za-z0-9])arn(?<colon>:|%3A)(?<partition>aws[a-z-]*)\k<colon>(?<service>iam|sts|identitystore)\k<colon>[a-z0-9-]*\k<colon>(?<account>\d{12}(?!\d))?\S*/gi;

/** The end of a principal's ARN, in messages that omit its start. */
const ARN_END =
  /(?<![A-Za-z0-9])(assumed-role|federated-user)(?:\/|%2F)\S+|(?<=\d{12}(?::|%3A))(user|role|group)(?:\/|%2F)\S+/gi;

/** The unique ids of users, roles, groups and access keys, with the session name if one follows. */
const PRINCIPAL_ID =
  /(?<![A-Za-z0-9])A(?:IDA|ROA|SIA|KIA|GPA|NPA|NVA|PKA|SCA|BIA|CCA|IPA)[A-Z0-9]{12,}(?:(?::|%3A)\S+)?/g;

/** Digests and UUIDs, in which twelve digits are not an account id; or an account id, plain or as the console shows it. */
const HEX_OR_ACCOUNT_ID =
  /(?<![0-9a-z])(?:[0-9a-f]{32,128}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9a-z])|(?<!\d)(?<account>\d{12}|\d{4}-\d{4}-\d{4})(?!\d)/gi;

/** AWS's own services as callers: they identify nobody. */
const SERVICE = /^(?:[a-z0-9-]+\.)+amazonaws\.com(?:\.cn)?$|^AWS Internal$/i;

/**
 * The principals in the report's groups, which messages can contain too. `unambiguous`: those that cannot be anything
 * else, such as a package with the same name.
 */
function principalsOf({ groups }: Report): { unambiguous: Set<string>; all: Set<string> } {
  const unambiguous = new Set<string>();
  const all = new Set<string>();
  const add = (text: string, isUnambiguous: boolean) => {
    // An account id is not a principal, although it is the id of the root user. A single character is in every text.
    if (text.length < 2 || SERVICE.test(text) || /^\d{12}$/.test(text)) return;
    for (const spelling of new Set([text, encodeURIComponent(text.replaceAll(/\p{Cs}/gu, "\ufffd"))])) {
      all.add(spelling);
      if (isUnambiguous) unambiguous.add(spelling);
    }
  };
  const seen = new Set<string>();
  for (const { user, userName, src_ip } of groups) {
    for (const text of [user, src_ip]) {
      if (text === null || seen.has(text)) continue;
      seen.add(text);
      add(text, /[\d.:@]/.test(text));
      // `AROA...:session`, `123456789012:name`, `arn:aws:sts::123456789012:assumed-role/role/session`
      if (text === user) for (const part of partsOf(text)) add(part, part.includes("@"));
    }
    if (userName !== null && !seen.has(userName)) {
      seen.add(userName);
      add(userName, userName.includes("@"));
    }
  }
  return { unambiguous, all };
}

function partsOf(user: string): string[] {
  if (/^arn:/i.test(user)) return user.split("/").slice(1);
  const colon = user.indexOf(":");
  return colon < 0 ? [] : [user.slice(colon + 1)];
}

/** A copy with `change` applied to every text; unchanged parts are not copied. */
function mapTexts<Value>(value: Value, change: (text: string, key: string) => string): Value;
function mapTexts(value: unknown, change: (text: string, key: string) => string): unknown {
  const map = (each: unknown, key: string): unknown => {
    if (typeof each === "string") return change(each, key);
    if (Array.isArray(each)) {
      const mapped = each.map((item) => map(item, key));
      return mapped.some((item, index) => item !== each[index]) ? mapped : each;
    }
    if (!isObject(each)) return each;
    const mapped: Record<string, unknown> = {};
    let isChanged = false;
    for (const [name, field] of Object.entries(each)) {
      mapped[name] = map(field, name);
      isChanged ||= mapped[name] !== field;
    }
    return isChanged ? mapped : each;
  };
  return map(value, "");
}

/** The named groups of a match, which `replaceAll` passes as the last argument. */
function namedGroups(match: readonly unknown[]): Record<string, string> {
  const groups = match.at(-1);
  const named: Record<string, string> = {};
  if (isObject(groups)) {
    for (const [name, text] of Object.entries(groups)) if (typeof text === "string") named[name] = text;
  }
  return named;
}
