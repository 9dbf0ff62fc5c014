import type { Report, ReportGroup } from "./report.ts";

/** Stands where something is known and not told, so that it cannot be taken for absent. */
const WITHHELD = "withheld";

/** What readers may see of a report, and of one text: a log line or an error. */
export type Disclosure = { report: (report: Report) => Report; text: (text: string) => string };

/** All of it, where they may know everything; else what a public place may show. */
export function disclosureTo(mayKnow: "everything" | "public"): Disclosure {
  return mayKnow === "everything"
    ? { report: (report) => report, text: (text) => text }
    : { report: withoutPrincipals, text: withoutAccountIds };
}

/**
 * The report as a public place may show it: no principal (`user`, `userName`, `src_ip`) and no account id, in whatever
 * text they stand. What is absent stays null.
 */
export function withoutPrincipals(report: Report): Report {
  const withhold = withholder(report.groups);
  const shown: Report = JSON.parse(JSON.stringify(report), (key, value: unknown) => {
    if (typeof value !== "string") return value;
    return WITHHELD_FIELDS.has(key) ? WITHHELD : withhold(value);
  });
  return shown;
}

/** One text as a public place may show it, a log line or an error. */
export function withoutAccountIds(text: string): string {
  return withholder([])(text);
}

const WITHHELD_FIELDS = new Set(["user", "userName", "src_ip"]);

/** A principal's ARN: what comes after the account is who it is. */
const PRINCIPAL_ARN = /\barn:(aws[a-z-]*):(iam|sts)::[^\s,;"'()<>]*/gi;

/** The unique ids of users, roles, groups and access keys, with the session's name where it follows. */
const PRINCIPAL_ID =
  /(?<![A-Za-z0-9])A(?:IDA|ROA|SIA|KIA|GPA|NPA|NVA|PKA|SCA|BIA|CCA|IPA)[A-Z0-9]{12,}(?::[^\s,;"'()<>]+)?/g;

/** Digests and UUIDs, where twelve digits in a row are chance, or an account id as it is or as the console shows it. */
const HEX_OR_ACCOUNT_ID =
  /(?<![0-9a-z])(?:[0-9a-f]{32,128}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9a-z])|(?<!\d)(?<account>\d{12}|\d{4}-\d{4}-\d{4})(?!\d)/gi;

const WORD = /[^\s,;"'()<>=[\]]+/g;

/** What withholds from one text, given the principals that the groups name: an error's message may hold them too. */
function withholder(groups: readonly ReportGroup[]): (text: string) => string {
  const principals = new Set<string>();
  for (const { user, src_ip } of groups) {
    // A plain word may mean anything; one with a digit, a dot, a colon or an @ is a principal or an address.
    for (const text of [user, src_ip]) if (text !== null && /[\d.:@]/.test(text)) principals.add(text);
  }
  const unlessNamed = (word: string) => {
    const bare = word.replace(/[.:!?]+$/, "");
    return principals.has(bare) ? WITHHELD + word.slice(bare.length) : word;
  };
  return (text) =>
    text
      .replaceAll(
        PRINCIPAL_ARN,
        (_arn, partition: string, service: string) => `arn:${partition}:${service}::${WITHHELD}`,
      )
      .replaceAll(PRINCIPAL_ID, WITHHELD)
      .replaceAll(WORD, unlessNamed)
      .replaceAll(HEX_OR_ACCOUNT_ID, (found, account?: string) => (account === undefined ? found : WITHHELD));
}
