import { parseVex, type VexDocument } from "../vex/vex-document.ts";
import { type IgnoreFile, parseIgnoreFile } from "./ignore-file.ts";

/** A file of the option `ignore-file`. */
export type PolicyFile = { kind: "ignore-file"; file: IgnoreFile } | { kind: "vex"; document: VexDocument };

/**
 * Parses an OpenVEX document if the name of `path` ends in `.json`, and a YAML ignore file otherwise. `shown`: the file in
 * messages and the report. Throws a GateError.
 */
export function parsePolicyFile(text: string, path: string, shown = path): PolicyFile {
  return /\.json$/i.test(path)
    ? { kind: "vex", document: parseVex(text, shown) }
    : { kind: "ignore-file", file: parseIgnoreFile(text, shown) };
}
