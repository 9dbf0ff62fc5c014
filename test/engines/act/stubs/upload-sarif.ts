// In place of github/codeql-action/upload-sarif: the file must be what code scanning takes.
import { readFileSync } from "node:fs";
import { requiredInput, setOutputs } from "./runner-files.ts";

const sarif: { version: string; runs: { results: unknown[] }[] } = JSON.parse(
  readFileSync(requiredInput("sarif_file"), "utf8"),
);
if (sarif.version !== "2.1.0") throw new Error(`the version of SARIF is ${sarif.version}`);
setOutputs({ results: String(sarif.runs.flatMap(({ results }) => results).length) });
