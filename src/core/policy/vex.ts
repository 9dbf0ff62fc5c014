import { GateError } from "../errors.ts";
import { parseJson } from "../json-text.ts";
import { inShort, isObject, type JsonObject, listAt, textAt } from "../json-values.ts";
import { parseIsoTime } from "../time.ts";
import type { Exception } from "./exception.ts";
import { parseProduct, type VexProduct } from "./vex-products.ts";

/** The statuses of OpenVEX 0.2.0, and whether they say that a vulnerability is of no concern. */
export const VEX_STATUSES = {
  not_affected: "suppresses",
  fixed: "suppresses",
  affected: "gates",
  under_investigation: "gates",
} as const;

export type VexStatus = keyof typeof VEX_STATUSES;

/** One statement of an OpenVEX document, as far as it can be honoured. */
export type VexStatement = Exception & {
  kind: "vex";
  vulnerability: string;
  /** Its name and aliases, in lower case. */
  ids: readonly string[];
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
  /** What it says that cannot be honoured, each in words. */
  unhonoured: string[];
};

const CONTEXT = /^https:\/\/openvex\.dev\/ns\/v0\.2\.\d+$/;

/**
 * Reads an OpenVEX 0.2.0 document. A file that is none is a GateError; a statement that cannot be honoured to the
 * letter is left out and told.
 */
export function parseVex(text: string, path: string): VexDocument {
  const root = parseJson(text, path, "ignore-file");
  const accepted = 'a .json file is accepted as an OpenVEX document, "@context": "https://openvex.dev/ns/v0.2.0"';
  if (!isObject(root)) throw new GateError(`ignore-file: ${path}: the file holds ${inShort(root)}; ${accepted}`);
  const context = root["@context"];
  if (typeof context !== "string" || !CONTEXT.test(context)) {
    throw new GateError(`ignore-file: ${path}: @context is ${inShort(context)}; ${accepted}`);
  }
  const { statements } = root;
  if (!Array.isArray(statements)) {
    throw new GateError(`ignore-file: ${path}: statements is ${inShort(statements)}; accepted is a list of statements`);
  }
  const document: VexDocument = { path, statements: [], unhonoured: [] };
  for (const [index, raw] of statements.entries()) {
    const read = isObject(raw) ? readStatement(raw, root, document) : `it is ${inShort(raw)}`;
    if (typeof read === "string") document.unhonoured.push(`statements[${index}]: ${read}`);
    else document.statements.push(read);
  }
  return document;
}

/** The statement; or why it cannot be honoured. Products of it that cannot are told by themselves. */
function readStatement(raw: JsonObject, root: JsonObject, document: VexDocument): VexStatement | string {
  const status = statusOf(raw["status"]);
  if (status === null) return `status is ${inShort(raw["status"])}`;
  const vulnerability = raw["vulnerability"];
  const name = isObject(vulnerability) ? textAt(vulnerability, "name") : null;
  if (name === null || !isObject(vulnerability)) return `vulnerability is ${inShort(vulnerability)}, which has no name`;
  const justification = textAt(raw, "justification");
  const impact = textAt(raw, "impact_statement");
  if (status === "not_affected" && justification === null && impact === null) {
    return `${name} is not_affected without justification or impact_statement`;
  }
  const products = listAt(raw, "products").map((product) => parseProduct(product, status));
  if (products.length === 0) return `${name} is ${status}, and no product is named`;
  for (const product of products) {
    if (typeof product === "string") document.unhonoured.push(`${name}: ${product}`);
  }
  const aliases = listAt(vulnerability, "aliases").filter((alias) => typeof alias === "string");
  const at = parseIsoTime(textAt(raw, "timestamp") ?? textAt(root, "timestamp") ?? "");
  const why = [justification, impact].filter((part) => part !== null).join(": ");
  return {
    kind: "vex",
    file: document.path,
    line: null,
    reason: why === "" ? status : `${status}: ${why}`,
    owner: textAt(raw, "supplier") ?? textAt(root, "author"),
    expires: null,
    addedByPullRequest: false,
    vulnerability: name,
    ids: [name, ...aliases].map((id) => id.trim().toLowerCase()),
    status,
    products: products.filter((product) => typeof product !== "string"),
    at,
    written: JSON.stringify([at, raw]),
  };
}

function statusOf(value: unknown): VexStatus | null {
  if (value === "not_affected" || value === "fixed") return value;
  return value === "affected" || value === "under_investigation" ? value : null;
}
