import { GateError } from "../../errors.ts";
import { isObject, type JsonObject, preview, textAt } from "../../text/json-values.ts";
import { parseJson } from "../../text/parse-json.ts";
import type { Exemption } from "../exemptions/exemption.ts";
import { parseProduct, type VexProduct } from "./vex-products.ts";
import { readStatementTime } from "./vex-times.ts";
import { readVulnerability } from "./vex-vulnerability.ts";

/** The statuses of OpenVEX 0.2.0, and whether they say that a vulnerability is of no concern. */
export const VEX_STATUSES = {
  not_affected: "suppresses",
  fixed: "suppresses",
  affected: "gates",
  under_investigation: "gates",
} as const;

export type VexStatus = keyof typeof VEX_STATUSES;

/**
 * One statement of an OpenVEX document. One that exempts has only what was understood to the letter; one that blocks
 * is about no less than what was written.
 */
export type VexStatement = Exemption & {
  kind: "vex";
  vulnerability: string;
  /** Its name and aliases, in lower case. Empty: which vulnerability it is about was not understood, so it may be any. */
  ids: readonly string[];
  /** One that is not known may say anything, so that it is under investigation. */
  status: VexStatus;
  products: readonly VexProduct[];
  /** Epoch ms; the newest statement about a finding decides. */
  at: number | null;
  /** The statement as it was read, to tell it from another. */
  written: string;
};

export type VexDocument = {
  path: string;
  statements: VexStatement[];
  /** What of it was not understood, each in words. */
  notHonored: string[];
};

const CONTEXT = /^https:\/\/openvex\.dev\/ns\/v0\.2\.\d+$/;

/** Whether it speaks against exemptions. */
export function isBlocking({ status }: Pick<VexStatement, "status">): boolean {
  return VEX_STATUSES[status] === "gates";
}

/**
 * Reads an OpenVEX 0.2.0 document. A file that is not one is a GateError. What is not understood of a product or a
 * vulnerability never exempts more: an exemption is left out, and what speaks against one counts for all that it may
 * be about. Each is in `notHonored`. Fields that OpenVEX may add elsewhere change nothing.
 */
export function parseVex(text: string, path: string): VexDocument {
  const parsed = parseJson(text, { path, isQuotable: true, mayReplace: false });
  if (!parsed.ok) throw new GateError(`ignore-file: ${parsed.reason}`, { code: "policy-file", option: "ignore-file" });
  const root = parsed.value;
  const accepted = 'expected an OpenVEX document, "@context": "https://openvex.dev/ns/v0.2.0", as in every .json file';
  if (!isObject(root))
    throw new GateError(`ignore-file: ${path}: the file contains ${preview(root)}; ${accepted}`, {
      code: "policy-file",
      option: "ignore-file",
    });
  const context = Object.hasOwn(root, "@context") ? root["@context"] : undefined;
  if (typeof context !== "string" || !CONTEXT.test(context)) {
    throw new GateError(`ignore-file: ${path}: @context is ${preview(context)}; ${accepted}`, {
      code: "policy-file",
      option: "ignore-file",
    });
  }
  const statements = Object.hasOwn(root, "statements") ? root["statements"] : undefined;
  if (!Array.isArray(statements)) {
    throw new GateError(`ignore-file: ${path}: statements is ${preview(statements)}; expected a list of statements`, {
      code: "policy-file",
      option: "ignore-file",
    });
  }
  const document: VexDocument = { path, statements: [], notHonored: [] };
  for (const [index, raw] of statements.entries()) readStatement(raw, `statements[${index}]`, root, document);
  return document;
}

function readStatement(value: unknown, place: string, root: JsonObject, document: VexDocument): void {
  const raw = isObject(value) ? value : {};
  const status = statusOf(raw["status"]);
  const blocks = status === null || isBlocking({ status });
  const { name, ids, fault } = readVulnerability(raw["vulnerability"], blocks);
  const note = (what: string, effect: string) =>
    document.notHonored.push(`${place}, ${name ?? "no name"}: ${what}; ${effect}`);
  const effect = blocks
    ? `it blocks exemptions of ${ids.length === 0 ? "every vulnerability" : "this vulnerability"} that are not newer`
    : "it exempts nothing";
  const faults = [
    isObject(value) ? null : `the statement is ${preview(value)}: expected an object`,
    status === null
      ? `status is ${preview(raw["status"])}: expected one of ${Object.keys(VEX_STATUSES).join(", ")}`
      : null,
    fault,
    status === "not_affected" && !hasText(raw, "justification") && !hasText(raw, "impact_statement")
      ? "not_affected needs a justification or an impact_statement"
      : null,
    // OpenVEX 0.0.1 had the packages that are meant here: without them, the whole product would be.
    Object.hasOwn(raw, "subcomponents") ? "subcomponents belongs into a product, since OpenVEX 0.2.0" : null,
  ].filter((each) => each !== null);
  for (const each of faults) note(each, effect);
  const isVoid = !blocks && faults.length > 0;
  const list = isVoid ? [] : readProducts(raw["products"], status ?? "under_investigation");
  for (const { doubt } of list) if (doubt !== null) note(doubt, effect);
  if (isVoid) return;
  const time = isObject(value) ? readStatementTime(raw, root, blocks) : { at: null, fault: null };
  if (time.fault !== null) note(time.fault, `the statement counts as the ${blocks ? "newest" : "oldest"}`);
  document.statements.push({
    kind: "vex",
    file: document.path,
    line: null,
    reason: reasonOf(raw, status),
    owner: textAt(raw, "supplier") ?? textAt(root, "author"),
    expires: null,
    vulnerability: name ?? "",
    ids,
    status: status ?? "under_investigation",
    products: blocks ? list : list.filter(({ doubt }) => doubt === null),
    at: time.at,
    written: JSON.stringify([time.at, value]),
  });
}

/** A letter, digit, sign or symbol: spaces and characters of no width give no reason. */
function hasText(raw: JsonObject, key: string): boolean {
  return /(?!\p{Default_Ignorable_Code_Point}|\u2800)[\p{L}\p{N}\p{P}\p{S}]/u.test(textAt(raw, key) ?? "");
}

function readProducts(value: unknown, status: VexStatus): VexProduct[] {
  if (Array.isArray(value) && value.length > 0) return value.map((product) => parseProduct(product, status));
  return [{ kind: "unclear", doubt: `products is ${preview(value)}: expected a list of products` }];
}

function reasonOf(raw: JsonObject, status: VexStatus | null): string {
  const why = [textAt(raw, "justification"), textAt(raw, "impact_statement")]
    .filter((part) => part !== null)
    .join(": ");
  const what = status ?? `the status ${preview(raw["status"])}`;
  return why === "" ? what : `${what}: ${why}`;
}

function statusOf(value: unknown): VexStatus | null {
  if (value === "not_affected" || value === "fixed") return value;
  return value === "affected" || value === "under_investigation" ? value : null;
}
