import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** Who may write to a log: each makes sure that nobody obeys what is written. */
const SINKS = {
  // Files of the runner's (outputs, the summary) are no log.
  core: { file: "src/action/log.ts", writes: /\bcore\.(?!setOutput\b|summary\b|ExitCode\b)\w+\(/ },
  streams: { file: "src/cli/output.ts", writes: /\bprocess\.std(?:out|err)\.write\(/ },
  console: { file: "", writes: /\bconsole\.\w+\(/ },
};

it.each(Object.entries(SINKS))("only one place writes to the log by %s", (_, { file, writes }) => {
  const places = globSync("src/**/*.ts").filter((path) => writes.test(readFileSync(path, "utf8")));
  expect(places.map((path) => path.replaceAll("\\", "/"))).toEqual(file === "" ? [] : [file]);
});
