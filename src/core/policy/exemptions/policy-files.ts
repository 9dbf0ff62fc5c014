import { parseVex, type VexDocument } from "../vex/vex-document.ts";
import { type IgnoreFile, parseIgnoreFile } from "./ignore-file.ts";

/** What the option `ignore-file` takes. */
export type PolicyFile = { kind: "ignore-file"; file: IgnoreFile } | { kind: "vex"; document: VexDocument };

/** Reads a file of exemptions: an OpenVEX document where its name ends in `.json`, else YAML. Throws a GateError. */
export function parsePolicyFile(text: string, path: string): PolicyFile {
  return /\.json$/i.test(path)
    ? { kind: "vex", document: parseVex(text, path) }
    : { kind: "ignore-file", file: parseIgnoreFile(text, path) };
}
