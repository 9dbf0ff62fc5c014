import { describe, expect, test } from "vitest";
import { codesOf, evaluate, inFolder } from "../../support/evaluate.ts";
import { cleanCall, logFile } from "../../support/records.ts";
import { runS3 } from "../../support/s3-run.ts";

const ours = logFile(cleanCall());

const MARKERS = ["_SUCCESS", "day_$folder$", "_$folder$"];
const LOG_FILES = ["a.json.gz", "a.json", "a.log", "SUCCESS", "a_SUCCESS", "_SUCCESS.json", "$folder$", "_$folder$.gz"];

describe("an empty object that is a known marker is skipped, also beside log files", () => {
  test.each([...MARKERS, "day/"])("%s in S3", async (name) => {
    const run = await runS3({ objects: { "logs/a.json": ours, [`logs/${name}`]: "" }, prefixes: ["logs/"] });
    expect(run.report).toMatchObject({ verdict: "passed", inputs: { files: 1, problems: [] } });
  });

  test.each(MARKERS)("%s in a folder", async (name) => {
    await inFolder({ "a.json": ours, [name]: "" }, async (folder) => {
      expect(await evaluate([folder])).toMatchObject({ verdict: "passed", inputs: { files: 1, problems: [] } });
    });
    await inFolder({ [name]: "" }, async (folder) => {
      expect(codesOf(await evaluate([folder]))).toContain("no-matching-events");
    });
  });

  test.each(MARKERS)("only %s in S3 is an error", async (name) => {
    await expect(runS3({ objects: { [`logs/${name}`]: "" }, prefixes: ["logs/"] })).rejects.toThrow(
      "begins with logs/",
    );
  });
});

describe("any other empty object is inconclusive", () => {
  test.each(LOG_FILES)("%s", async (name) => {
    const run = await runS3({ objects: { "logs/b.json": ours, [`logs/${name}`]: "" }, prefixes: ["logs/"] });
    expect(run.report.verdict).toBe("inconclusive");
    await inFolder({ "b.json": ours, [name]: "" }, async (folder) => {
      expect((await evaluate([folder])).verdict).toBe("inconclusive");
    });
  });

  test.each(MARKERS)("and %s with content", async (name) => {
    const run = await runS3({ objects: { "logs/b.json": ours, [`logs/${name}`]: "x" }, prefixes: ["logs/"] });
    expect(run.report.verdict).toBe("inconclusive");
    await inFolder({ "b.json": ours, [name]: "x" }, async (folder) => {
      expect((await evaluate([folder])).verdict).toBe("inconclusive");
    });
  });
});
