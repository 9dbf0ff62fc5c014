import type { Redaction, RedactOption } from "../redaction.ts";
import { isObject } from "../text/json-values.ts";
import type { Report } from "./report.ts";
import { textReplacer } from "./text-replacer.ts";

/** Replaces what is redacted, so that it cannot be taken for absent. */
const REDACTED = "redacted";

/** What readers may see. */
export type Redactor = {
  /** The report for the log, the summary and everything else that people read. */
  report: (report: Report) => Report;
  /** The report for the report file. */
  file: (report: Report) => Report;
  /** One text: a log line or an error. */
  text: (text: string) => string;
};

/** `auto` is what the CI system asks for (`src/node/auto-redaction.ts`); the report file is redacted under `always` only. */
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

/** The report with everything that `redaction` names replaced, in whatever text it occurs. What is absent stays null. */
export function redactReport(report: Report, redaction: Redaction): Report {
  if (redaction === "nothing") return report;
  const { telling, all } = principalsOf(report);
  const inNames = textReplacer(telling);
  const inSentences = textReplacer(all);
  return mapTexts(report, (text, key) => {
    if (PRINCIPAL_FIELDS.has(key)) return REDACTED;
    if (OWN_WORDS.has(key)) return text;
    // AWS's messages are sentences about whoever called; all other texts are names of images, findings and packages.
    const named = (key === "detail" ? inSentences : inNames)(text, REDACTED);
    return redactText(named, redaction);
  });
}

/** Text with each principal that its form gives away replaced, and where `redaction` asks for it each account id. */
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

/** Fields whose values are words and times of ours, by which renderers decide. */
const OWN_WORDS = new Set(
  [
    "verdict verdictWithoutExemptions outcome code severity status state kind source scanType rule selectedBy fix exploit",
    "generatedAt firstTime lastTime scannedAt publishedAt dateAdded dueDate expires",
  ].flatMap((keys) => keys.split(" ")),
);

/** One look that spares most texts the others. */
const MAY_BE_REDACTED =
  /arn(?::|%3A)|(?:assumed-role|federated-user)(?:\/|%2F)|A[A-Z]{3}[A-Z0-9]{12}|\d{12}|\d{4}-\d{4}-\d{4}/i;

/**
 * A principal's ARN, as it is or percent-encoded. Everything after the account is who it is, to the next blank: names
 * may contain `,=+@.-`, and paths every other printable character.
 */
const PRINCIPAL_ARN =
  /(?<![A-Za-z0-9])arn(?<colon>:|%3A)(?<partition>aws[a-z-]*)\k<colon>(?<service>iam|sts|identitystore)\k<colon>[a-z0-9-]*\k<colon>(?<account>\d{12}(?!\d))?\S*/gi;

/** The end of a principal's ARN, where a message leaves out its beginning. */
const ARN_END =
  /(?<![A-Za-z0-9])(assumed-role|federated-user)(?:\/|%2F)\S+|(?<=\d{12}(?::|%3A))(user|role|group)(?:\/|%2F)\S+/gi;

/** The unique ids of users, roles, groups and access keys, with the session's name where it follows. */
const PRINCIPAL_ID =
  /(?<![A-Za-z0-9])A(?:IDA|ROA|SIA|KIA|GPA|NPA|NVA|PKA|SCA|BIA|CCA|IPA)[A-Z0-9]{12,}(?:(?::|%3A)\S+)?/g;

/** Digests and UUIDs, where twelve digits in a row are chance, or an account id as it is or as the console shows it. */
const HEX_OR_ACCOUNT_ID =
  /(?<![0-9a-z])(?:[0-9a-f]{32,128}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9a-z])|(?<!\d)(?<account>\d{12}|\d{4}-\d{4}-\d{4})(?!\d)/gi;

/** Callers that are nobody: AWS's own services. */
const SERVICE = /^(?:[a-z0-9-]+\.)+amazonaws\.com(?:\.cn)?$|^AWS Internal$/i;

/**
 * The principals that the report's groups name: a message may name them too. `telling` are those that mean nothing else
 * wherever they occur: a plain word may also be a package.
 */
function principalsOf({ groups }: Report): { telling: Set<string>; all: Set<string> } {
  const telling = new Set<string>();
  const all = new Set<string>();
  const add = (text: string, isTelling: boolean) => {
    // An account id is no principal, though the root user has no other id; one character is in every text.
    if (text.length < 2 || SERVICE.test(text) || /^\d{12}$/.test(text)) return;
    for (const spelling of new Set([text, encodeURIComponent(text.replaceAll(/\p{Cs}/gu, "\ufffd"))])) {
      all.add(spelling);
      if (isTelling) telling.add(spelling);
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
  return { telling, all };
}

function partsOf(user: string): string[] {
  if (/^arn:/i.test(user)) return user.split("/").slice(1);
  const colon = user.indexOf(":");
  return colon < 0 ? [] : [user.slice(colon + 1)];
}

/** A copy with every text replaced by what `change` makes of it; what does not change is not copied. */
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
    for (const [name, held] of Object.entries(each)) {
      mapped[name] = map(held, name);
      isChanged ||= mapped[name] !== held;
    }
    return isChanged ? mapped : each;
  };
  return map(value, "");
}

/** The named groups of a match, which `replaceAll` hands over last. */
function namedGroups(match: readonly unknown[]): Record<string, string> {
  const groups = match.at(-1);
  const named: Record<string, string> = {};
  if (isObject(groups)) {
    for (const [name, text] of Object.entries(groups)) if (typeof text === "string") named[name] = text;
  }
  return named;
}
