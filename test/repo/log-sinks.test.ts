import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** The files that may write to a log: each neutralizes workflow commands in what it writes. */
const SINKS = {
  // The files of the runner (outputs, the summary) are not a log.
  core: { file: "src/action/log.ts", writes: /\bcore\.(?!setOutput\b|summary\b|ExitCode\b)\w+\(/ },
  streams: { file: "src/cli/output.ts", writes: /\bprocess\.std(?:out|err)\.write\(/ },
  console: { file: "", writes: /\bconsole\.\w+\(/ },
};

it.each(Object.entries(SINKS))("only one file writes to the log through %s", (_, { file, writes }) => {
  const places = globSync("src/**/*.ts").filter((path) => writes.test(readFileSync(path, "utf8")));
  expect(places.map((path) => path.replaceAll("\\", "/"))).toEqual(file === "" ? [] : [file]);
});
