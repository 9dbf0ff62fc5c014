import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** The files that may write to a log: each neutralizes workflow commands in what it writes. */
const SINKS = {
  // The files of the runner (outputs, the summary) are not a log.
  core: { files: ["src/action/log.ts"], writes: /\bcore\.(?!setOutput\b|summary\b|ExitCode\b)\w+\(/ },
  streams: { files: ["src/action/log.ts", "src/cli/output.ts"], writes: /\bprocess\.std(?:out|err)\.write\(/ },
  console: { files: [], writes: /\bconsole\.\w+\(/ },
};

it.each(Object.entries(SINKS))(
  "only the files that neutralize commands write to the log through %s",
  (_, { files, writes }) => {
    const places = globSync("src/**/*.ts").filter((path) => writes.test(readFileSync(path, "utf8")));
    expect(places.map((path) => path.replaceAll("\\", "/")).sort()).toEqual(files);
  },
);
