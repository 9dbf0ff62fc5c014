import { mkdirSync } from "node:fs";
import { join } from "node:path";
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

  test.each([...MARKERS, "", "day/"])("only %j in S3 is an error that names it", async (name) => {
    await expect(runS3({ objects: { [`logs/${name}`]: "" }, prefixes: ["logs/"] })).rejects.toThrow(
      `s3://trail-bucket/logs/: it contains no log files, only empty objects that mark a folder or a finished job (logs/${name}).`,
    );
  });

  test("several of them are counted", async () => {
    const objects = { "logs/": "", "logs/_SUCCESS": "", "logs/a/": "" };
    await expect(runS3({ objects, prefixes: ["logs/"] })).rejects.toThrow("(logs/ and 2 more of the kind).");
  });

  test("only markers in a folder is reported, with their names", async () => {
    await inFolder({ "day/_SUCCESS": "", "day/x_$folder$": "" }, async (folder) => {
      const { inputs } = await evaluate([join(folder, "day")]);
      expect(inputs.problems.map(({ code, detail }) => [code, detail])).toContainEqual([
        "no-matching-events",
        expect.stringMatching(
          /^the folder contains no log files, only empty files that mark a finished job \((?:_SUCCESS|x_\$folder\$) and 1 more of the kind\)$/,
        ),
      ]);
    });
    await inFolder({ "other/a.json": ours }, async (folder) => {
      mkdirSync(join(folder, "empty"));
      const { inputs } = await evaluate([join(folder, "empty")]);
      expect(inputs.problems.map(({ detail }) => detail)).toContain("the folder is empty");
    });
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
