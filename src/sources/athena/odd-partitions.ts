import { REGION_PATTERN } from "../../core/aws/partitions.ts";
import { quoted } from "../../core/errors.ts";
import { compareText } from "../../core/text/order.ts";
import { ACCOUNT } from "../cloudtrail/aws-logs-layout.ts";
import { placeKeys } from "./partition-holes.ts";
import { isTimeKey, type PartitionKey, type PartitionValues, valueOf } from "./partition-keys.ts";
import type { Wanted } from "./partition-predicate.ts";
import { hasTimeKey } from "./plan.ts";
import { sqlAllOf, sqlOr, sqlText } from "./sql-text.ts";

/**
 * Registered partitions whose values are written differently from what the query expects. Values are typed by hand: one
 * account may have `2026-03-01` where others have `2026/03/01`, or the region `EU-WEST-1`. A condition on the expected
 * form does not find them, so they would be left out without notice.
 */

/** A key, and the SQL condition under which a partition is left out because of it. */
export type LeftOut = { name: string; condition: string };

/** Keys for which the query wants one value. */
export function askedKeys(keys: readonly PartitionKey[], { region, account }: Wanted): PartitionKey[] {
  return keys.filter(
    ({ meaning: { kind } }) => (kind === "region" && region !== null) || (kind === "account" && account !== null),
  );
}

/** Values of time keys that cannot be read as days; without a time key, values of any key that may be times. */
export function oddTimes(keys: readonly PartitionKey[]): LeftOut[] {
  if (!hasTimeKey(keys)) {
    const unknown = keys.filter(({ meaning, column }) => meaning.kind === "unknown" && column !== "other");
    return unknown.map((key) => ({ name: key.name, condition: mayBeTime(inText(key)) }));
  }
  return keys.flatMap((key) => {
    if (!isTimeKey(key) || key.column === "date") return [];
    const forms = key.meaning.formats.map(({ form }) => form);
    return [{ name: key.name, condition: isNotOf(inText(key), forms.join("|")) }];
  });
}

/** Accounts and regions that may be the wanted one: in another letter case, or not in the usual form. */
export function oddPlaces(keys: readonly PartitionKey[], wanted: Wanted): LeftOut[] {
  return askedKeys(keys, wanted).map((key) => {
    const value = (key.meaning.kind === "region" ? wanted.region : wanted.account) ?? "";
    const text = inText(key);
    const isOther = `${text} <> ${sqlText(key.column === "integer" && ACCOUNT.test(value) ? String(Number(value)) : value)}`;
    const form =
      key.meaning.kind === "region" ? REGION_PATTERN : key.column === "integer" ? "[0-9]{1,12}" : "[0-9]{12}";
    const isMeant = sqlOr([`lower(${text}) = ${sqlText(value.toLowerCase())}`, isNotOf(`lower(${text})`, form)]);
    return { name: key.name, condition: sqlAllOf([isOther, isMeant]) };
  });
}

/** Why one of these partitions may be left out, as a message; null if none of them has a key that `column` names. */
export function oddPartition(
  keys: readonly PartitionKey[],
  partitions: readonly PartitionValues[],
  column: string,
): string | null {
  const named = partitions.flatMap((values) => {
    const key = keys.find(({ name }) => name === values.get(column));
    return key === undefined ? [] : [describe(key, keys, values)];
  });
  return named.sort(compareText)[0] ?? null;
}

function describe(key: PartitionKey, keys: readonly PartitionKey[], values: PartitionValues): string {
  const { name } = key;
  const place = placeKeys(keys).map((each) => `${each.name} ${values.get(each.name) ?? "NULL"}`);
  const of = place.length === 0 ? "" : ` of ${place.join(", ")}`;
  if (isTimeKey(key)) {
    const forms = key.meaning.formats.map(({ pattern }) => pattern).join(" or ");
    return `the ${name} of a partition${of} is not written as ${forms}, so its day is unknown: add the partition again in that form, and drop this one`;
  }
  if (key.meaning.kind === "unknown") {
    return `the partition key ${name} may be a time (${quoted(values.get(name) ?? "")}), but its values cannot be read as days`;
  }
  return `a partition${of} may be a wanted one, but its ${name} is not written as CloudTrail writes it: add the partition again in that form, and drop this one`;
}

function inText(key: PartitionKey): string {
  const isText = key.column === "text" || key.column === "char";
  return isText ? valueOf(key) : `CAST(${valueOf(key)} AS VARCHAR)`;
}

function isNotOf(text: string, form: string): string {
  return `NOT regexp_like(${text}, ${sqlText(`^(${form})$`)})`;
}

/** True for `2026-3-8`, `8`, `08-Mar-26` and `dt2026`; not for `team7`. The same as for samples (`withSamples`). */
function mayBeTime(text: string): string {
  const months = "(19|20)[0-9][0-9]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
  const isWordless = `NOT regexp_like(${text}, '[a-su-yA-SU-Y]')`;
  return sqlAllOf([
    `regexp_like(${text}, '[0-9]')`,
    sqlOr([isWordless, `regexp_like(lower(${text}), ${sqlText(months)})`]),
  ]);
}
