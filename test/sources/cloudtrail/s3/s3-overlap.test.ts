import { describe, expect, test } from "vitest";
import { cleanCall, gzipped, logFile, scanCall } from "../../../support/records.ts";
import { runS3 } from "../../../support/s3-run.ts";

const ours = gzipped(logFile(scanCall()));
const clean = gzipped(logFile(cleanCall()));

describe("entries that overlap, whether or not they end in a slash, once", () => {
  const keys = ["AWSLogs/1/a", "AWSLogs/1/b", "AWSLogs/2/c", "AWSLogs-copy/d"];
  const objects = Object.fromEntries(keys.map((key) => [key, clean]));
  test.each<[string[], string[]]>([
    [["AWSLogs", "AWSLogs/"], keys],
    [["AWSLogs/", "AWSLogs"], keys],
    [["AWSLogs", "AWSLogs", "AWSLogs/"], keys],
    [["AWSL", "AWSLogs/1"], keys],
    [["AWSLogs/1", "AWSL"], keys],
    [["AWSLogs/1/a", "AWSLogs"], keys],
    [["AWSLogs", "AWSLogs/1/a"], keys],
    [["AWSLogs", "AWSLogs/1/"], keys],
    [["AWSLogs/1", "AWSLogs/2", "AWSLogs/"], keys.slice(0, 3)],
    [["AWSLogs/1/", "AWSLogs/2/c", "AWSLogs-"], keys],
    [["AWSLogs/1/a", "AWSLogs/1/b"], keys.slice(0, 2)],
    [["AWSLogs", ""], keys],
    [["", "AWSLogs"], keys],
  ])("%j", async (prefixes, wanted) => {
    const run = await runS3({ objects, prefixes, pageSize: 2 });
    expect(run.keys).toEqual([...wanted].sort());
    expect(run.report).toMatchObject({ verdict: "passed", inputs: { files: wanted.length, problems: [] } });
  });

  test.each([[["AWSLogs/", "AWSLogs"]], [["AWSLogs/1/", "AWSL"]]])(
    "where nothing else is left: %j",
    async (prefixes) => {
      const run = await runS3({ objects: { "AWSLogs/1/a": clean }, prefixes });
      expect(run.report).toMatchObject({ verdict: "passed", inputs: { files: 1, problems: [] } });
    },
  );

  test("an object, and longer keys that begin with its key", async () => {
    const run = await runS3({
      objects: { "x/a": ours, "x/ab": clean, "x/abc": clean },
      prefixes: ["x/a", "x/ab", "x/"],
    });
    expect(run.keys).toEqual(["x/a", "x/ab", "x/abc"]);
  });

  test("and again where the first listing failed", async () => {
    const run = await runS3({
      objects: { "x/a": clean, "x/ours": ours },
      prefixes: ["x", "x/"],
      fault: ({ kind, prefix }) =>
        kind === "list" && prefix === "x" ? { fault: "error", status: 403, code: "AccessDenied" } : null,
    });
    expect(run.keys).toEqual(["x/a", "x/ours"]);
    expect(run.report).toMatchObject({ verdict: "failed", counts: { inconclusive: 1 } });
  });
});

describe("consent to pay is kept", () => {
  const PAYS = "?request-payer=requester";
  test.each([[["x/", `x/${PAYS}`]], [[`x/${PAYS}`, "x/"]], [["x/a", `x/a${PAYS}`]], [[`x/${PAYS}`, "x/a"]]])(
    "where the same location is named with and without it: %j",
    async (prefixes) => {
      const run = await runS3({ objects: { "x/a": ours }, prefixes, requesterPays: true });
      expect(run.report).toMatchObject({ verdict: "failed", inputs: { files: 1, problems: [] } });
    },
  );

  test("for the folder that it was given for, inside of another", async () => {
    const run = await runS3({
      objects: { "x/b": clean, "x/y/a": ours },
      prefixes: ["x/", `x/y/${PAYS}`],
      requesterPays: true,
    });
    expect(run.keys).toEqual(["x/y/a"]);
    expect(run.report).toMatchObject({ verdict: "failed", counts: { matched: 2, inconclusive: 1 } });
  });

  test("and not extended to other locations", async () => {
    const run = await runS3({
      objects: { "x/b": clean, "y/a": ours },
      prefixes: ["x/", `y/${PAYS}`],
      requesterPays: true,
    });
    expect(run.keys).toEqual(["y/a"]);
  });
});
