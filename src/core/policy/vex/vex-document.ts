import { GateError } from "../../errors.ts";
import { isObject, type JsonObject, preview, textAt } from "../../text/json-values.ts";
import { parseJson } from "../../text/parse-json.ts";
import type { Exemption } from "../exemptions/exemption.ts";
import { parseProduct, type VexProduct } from "./vex-products.ts";
import { isBlocking, VEX_STATUSES, type VexStatus } from "./vex-status.ts";
import { readStatementTime } from "./vex-times.ts";
import { readVulnerability } from "./vex-vulnerability.ts";

/**
 * One statement of an OpenVEX document. A statement that exempts covers only what is fully supported; one that blocks
 * covers at least what its author meant.
 */
export type VexStatement = Exemption & {
  kind: "vex";
  vulnerability: string;
  /** Its name and aliases, in lower case. Empty: the vulnerability is not supported, so it may be any. */
  ids: readonly string[];
  /** An unknown status counts as `under_investigation`. */
  status: VexStatus;
  products: readonly VexProduct[];
  /** Epoch ms; the newest statement about a finding decides. */
  at: number | null;
  /** The statement's time and JSON, which orders statements regardless of the order of the files. */
  sortKey: string;
};

export type VexDocument = {
  path: string;
  statements: VexStatement[];
  /** What is not supported and therefore not honored, each in words. */
  notHonored: string[];
};

const CONTEXT = /^https:\/\/openvex\.dev\/ns\/v0\.2\.\d+$/;

/**
 * Parses an OpenVEX 0.2.0 document. Throws a GateError for any other file. What is not supported in a product or a
 * vulnerability never exempts more: an exemption with such a part is dropped, and a blocking statement covers everything
 * that it may be about. `notHonored` lists each. Fields that OpenVEX may add elsewhere are ignored.
 */
export function parseVex(text: string, path: string): VexDocument {
  const parsed = parseJson(text, { path, isQuotable: true, mayReplace: false });
  if (!parsed.ok) throw new GateError(`ignore-file: ${parsed.reason}`, { code: "policy-file", option: "ignore-file" });
  const root = parsed.value;
  const accepted = 'a .json file must be an OpenVEX document with "@context": "https://openvex.dev/ns/v0.2.0"';
  if (!isObject(root))
    throw new GateError(`ignore-file: ${path}: expected a JSON object, got ${preview(root)}; ${accepted}`, {
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
    throw new GateError(`ignore-file: ${path}: statements is ${preview(statements)}: expected a list of statements`, {
      code: "policy-file",
      option: "ignore-file",
    });
  }
  const document: VexDocument = { path, statements: [], notHonored: [] };
  for (const [index, raw] of statements.entries()) readStatement(raw, `statements[${index}]`, root, document);
  return document;
}

function readStatement(value: unknown, location: string, root: JsonObject, document: VexDocument): void {
  const raw = isObject(value) ? value : {};
  const status = statusOf(raw["status"]);
  const blocks = status === null || isBlocking({ status });
  const { name, ids, error: vulnerabilityError } = readVulnerability(raw["vulnerability"], blocks);
  const addNotHonored = (what: string, effect: string) =>
    document.notHonored.push(`${location}, ${name ?? "no name"}: ${what}; ${effect}`);
  const effect = blocks
    ? `it blocks exemptions of ${ids.length === 0 ? "every vulnerability" : "this vulnerability"} that are not newer`
    : "it exempts nothing";
  const errors = [
    isObject(value) ? null : `the statement is ${preview(value)}: expected an object`,
    status === null
      ? `status is ${preview(raw["status"])}: expected one of ${Object.keys(VEX_STATUSES).join(", ")}`
      : null,
    vulnerabilityError,
    status === "not_affected" && !hasText(raw, "justification") && !hasText(raw, "impact_statement")
      ? "not_affected needs a justification or an impact_statement"
      : null,
    // OpenVEX 0.0.1 listed the affected packages here. Ignoring them would extend the statement to the whole product.
    Object.hasOwn(raw, "subcomponents") ? "since OpenVEX 0.2.0, subcomponents must be inside a product" : null,
  ].filter((each) => each !== null);
  for (const each of errors) addNotHonored(each, effect);
  const isDropped = !blocks && errors.length > 0;
  const list = isDropped ? [] : readProducts(raw["products"], status ?? "under_investigation");
  for (const { error } of list) if (error !== null) addNotHonored(error, effect);
  if (isDropped) return;
  const time = isObject(value) ? readStatementTime(raw, root, blocks) : { at: null, error: null };
  if (time.error !== null) addNotHonored(time.error, `the statement counts as the ${blocks ? "newest" : "oldest"}`);
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
    products: blocks ? list : list.filter(({ error }) => error === null),
    at: time.at,
    sortKey: JSON.stringify([time.at, value]),
  });
}

/** Whether the field has a visible character: spaces and zero-width characters are not a reason. */
function hasText(raw: JsonObject, key: string): boolean {
  return /(?!\p{Default_Ignorable_Code_Point}|\u2800)[\p{L}\p{N}\p{P}\p{S}]/u.test(textAt(raw, key) ?? "");
}

function readProducts(value: unknown, status: VexStatus): VexProduct[] {
  if (Array.isArray(value) && value.length > 0) return value.map((product) => parseProduct(product, status));
  return [{ kind: "unknown", error: `products is ${preview(value)}: expected a list of products` }];
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
