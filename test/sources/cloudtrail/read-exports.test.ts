import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { codesOf, evaluate, evaluateFile, inFolder } from "../../support/evaluate.ts";
import { cleanCall, DIGEST, gzipped, logFile, otherCall, scanCall } from "../../support/records.ts";

const call = JSON.stringify(scanCall());
const records = logFile(otherCall(), scanCall());
const pretty = JSON.stringify({ Records: [scanCall()] }, null, 2);
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");
const half = records.length / 2;

/** Each way to write one HIGH and one CRITICAL finding down. */
const WAYS: Record<string, string | Buffer> = {
  "a log file": records,
  "pretty-printed": pretty,
  "pretty-printed with CRLF": pretty.replaceAll("\n", "\r\n"),
  "a bare record": call,
  "a record a line": `${call}\n${JSON.stringify(otherCall())}\n`,
  "Records a line": `${logFile(otherCall())}\n${logFile(scanCall())}\n`,
  "an array": JSON.stringify([otherCall(), scanCall()]),
  "an array of documents": JSON.stringify([{ Records: [scanCall()] }, { Records: [] }]),
  "documents without anything between": `${logFile(otherCall())}${call}${logFile()}`,
  gzip: gzipped(records),
  "gzip in gzip": gzipped(gzipped(records)),
  "several gzip members": Buffer.concat([gzipped(records.slice(0, half)), gzipped(records.slice(half))]),
  "gzip members with padding between": Buffer.concat([gzipped(logFile()), Buffer.alloc(700), gzipped(records)]),
  "gzip with padding behind": Buffer.concat([gzipped(records), Buffer.alloc(512)]),
  "a byte order mark": `\ufeff${records}`,
  "UTF-16, little end first": utf16(pretty),
  "UTF-16, big end first": utf16(pretty).swap16(),
  "UTF-16 in gzip": gzipped(utf16(records)),
  "keys and values in escapes": records
    .replace('"Records"', '"\\u0052ecords"')
    .replaceAll('"DescribeImageScanFindings"', '"\\u0044escribeImageScanFindings"'),
  "names in other cases": records
    .replaceAll("DescribeImageScanFindings", "describeimagescanfindings")
    .replaceAll("ecr.amazonaws.com", "ECR.amazonaws.com"),
  "the Records key last": `{"digest":null,"Records":[${call}]}`,
  "a Records key inside a record": logFile(scanCall((r) => (r.additionalEventData = { Records: [otherCall()] }))),
  "the same event twice": logFile(scanCall(), scanCall()),
};

describe("every way an export is written gives the same findings", () => {
  for (const [name, content] of Object.entries(WAYS)) {
    test(name, async () => {
      const report = await evaluateFile(content);
      expect(report.inputs.problems).toEqual([]);
      expect(report).toMatchObject({ verdict: "failed", counts: { matched: 2, inconclusive: 0, total: 3 } });
      expect(report.groups.map(({ name: id, count }) => [id, count])).toEqual([
        ["CVE-2026-0002", 1],
        ["CVE-2026-0001", 1],
      ]);
    });
  }

  test("all of them at once, in one folder", async () => {
    const files = Object.fromEntries(Object.entries(WAYS).map(([name, content]) => [`${name}/x`, content]));
    await inFolder(files, async (folder) => {
      const report = await evaluate([folder]);
      // "names in other cases" is the same event and the same group, whatever the case.
      expect(report).toMatchObject({ verdict: "failed", counts: { matched: 2, inconclusive: 0, total: 3 } });
    });
  });

  test("an event that is quoted inside another is no event", async () => {
    const quoted = otherCall();
    quoted.requestParameters = { messageBody: call, copy: { Records: [scanCall()] } };
    const report = await evaluateFile(logFile(quoted, cleanCall()));
    expect(report).toMatchObject({ verdict: "passed", inputs: { records: 2, matchedEvents: 1, skipped: 1 } });
  });

  test("digest files and Insight records are skipped, and told as skipped", async () => {
    const digest = { digestStartTime: "2026-03-01T10:00:00Z", logFiles: [], awsAccountId: "111122223333" };
    const insight = { eventVersion: "1.07", eventType: "AwsCloudTrailInsight", insightDetails: { state: "Start" } };
    await inFolder(
      { "digest.json": JSON.stringify(digest), "insight.json": logFile(insight), "a.json": logFile(cleanCall()) },
      async (folder) => {
        expect(await evaluate([folder])).toMatchObject({
          verdict: "passed",
          inputs: { files: 3, skipped: 2, problems: [] },
        });
      },
    );
  });
});

describe("what cloudtrail takes", () => {
  test("files, folders, globs and standard input, each once", async () => {
    await inFolder({ "a/b/one.json": logFile(scanCall()), "a/two.json": logFile(cleanCall()) }, async (folder) => {
      symlinkSync(folder, join(folder, "a/b/back"));
      symlinkSync(join(folder, "a/two.json"), join(folder, "a/again.json"));
      const standardInput = () => Readable.from([Buffer.from(logFile(otherCall()))]);
      const entries = [folder, join(folder, "a/**/*.json"), join(folder, "a/two.json"), "-", "-"];
      const report = await evaluate(entries, { request: { standardInput } });
      expect(report).toMatchObject({
        verdict: "failed",
        inputs: { files: 3, matchedEvents: 2, skipped: 1, problems: [] },
      });
    });
  });

  test("a path with the letters of a glob in it is read", async () => {
    await inFolder({ "[a] (1).json": logFile(scanCall()), "b.json": "broken" }, async (folder) => {
      expect(await evaluate([join(folder, "[a] (1).json")])).toMatchObject({
        verdict: "failed",
        inputs: { files: 1, problems: [] },
      });
    });
  });

  test.each(["*.json", "{a,b}.json", "[ab].json", "?.json", "@(a|b).json", "**"])(
    "the glob %s stays one where a file is called like it: what it matches is read all the same",
    async (glob) => {
      const files = { "a.json": logFile(scanCall()), "b.json": logFile(cleanCall()), [glob]: logFile(cleanCall()) };
      await inFolder(files, async (folder) => {
        const report = await evaluate([join(folder, glob)]);
        expect(report).toMatchObject({ verdict: "failed", inputs: { files: 3, problems: [] } });
      });
    },
  );

  for (const [what, entry] of [
    ["a missing path", "nowhere.json"],
    ["a glob that matches nothing", "*.gz"],
    ["a glob below a folder that is not there", "nowhere/**"],
  ] as const) {
    test(`${what} is an error that names it`, async () => {
      await inFolder({ "a.json": logFile(cleanCall()) }, async (folder) => {
        const path = join(folder, entry);
        await expect(evaluate([join(folder, "a.json"), path])).rejects.toThrow(`cloudtrail: `);
        await expect(evaluate([path])).rejects.toThrow(path);
      });
    });
  }

  test("a broken link in a folder is a problem of its own", async () => {
    await inFolder({ "a.json": logFile(cleanCall()) }, async (folder) => {
      symlinkSync(join(folder, "gone"), join(folder, "link.json"));
      const report = await evaluate([folder]);
      expect(codesOf(report)).toEqual(["unreadable"]);
      expect(report.verdict).toBe("inconclusive");
    });
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
    "a file and a folder that may not be read",
    async () => {
      await inFolder(
        { "a.json": logFile(cleanCall()), "b.json": logFile(cleanCall()), "c/d.json": "x" },
        async (folder) => {
          chmodSync(join(folder, "b.json"), 0);
          chmodSync(join(folder, "c"), 0);
          expect(codesOf(await evaluate([folder]))).toEqual(["unreadable", "unreadable"]);
          expect(codesOf(await evaluate([join(folder, "**/*.json")]))).toEqual(["unreadable", "unreadable"]);
          chmodSync(join(folder, "c"), 0o700);
        },
      );
    },
  );

  test.skipIf(process.platform === "win32")("a pipe in a folder is not waited for, and is a problem", async () => {
    await inFolder({ "a.json": logFile(cleanCall()) }, async (folder) => {
      execFileSync("mkfifo", [join(folder, "pipe")]);
      const report = await evaluate([folder]);
      expect(report).toMatchObject({ verdict: "inconclusive", inputs: { files: 1 } });
      expect(codesOf(report)).toEqual(["unreadable"]);
    });
  });

  test("the order in which files are read changes nothing", async () => {
    const early = scanCall((r) => (r.eventTime = "2026-02-01T00:00:00Z"));
    const pending = scanCall((r) => {
      r.eventTime = "2026-01-31T00:00:00Z";
      r.responseElements.imageScanStatus.status = "IN_PROGRESS";
    });
    const all = [logFile(scanCall(), cleanCall()), logFile(early), logFile(pending)];
    await inFolder({}, async (folder) => {
      mkdirSync(join(folder, "there"));
      mkdirSync(join(folder, "back"));
      for (const [index, content] of all.entries()) {
        writeFileSync(join(folder, "there", `${index}`), content);
        writeFileSync(join(folder, "back", `${9 - index}`), content);
      }
      const [there, back] = await Promise.all(["there", "back"].map((name) => evaluate([join(folder, name)])));
      expect(JSON.stringify(back)).toBe(JSON.stringify(there));
    });
  });
});

describe("since and until", () => {
  const at = (eventTime: string | undefined) => logFile(scanCall((record) => Object.assign(record, { eventTime })));
  const bounds = { request: { since: Date.UTC(2026, 2, 1), until: Date.UTC(2026, 2, 2) } };

  for (const [time, matched] of [
    ["2026-02-28T23:59:59Z", 0],
    ["2026-03-01T00:00:00Z", 2],
    ["2026-03-02T00:00:00Z", 2],
    ["2026-03-02T00:00:01Z", 0],
    ["in spring", 2],
    [undefined, 2],
  ] as const) {
    test(`a call at ${time} gives ${matched}`, async () => {
      const report = await evaluateFile(at(time), bounds);
      expect(report.counts.matched).toBe(matched);
      expect(codesOf(report)).toEqual(matched === 0 ? ["no-matching-events"] : []);
    });
  }
});

test("the digest is the response's where the request names a tag", async () => {
  const report = await evaluateFile(logFile(scanCall((r) => (r.requestParameters.imageId = { imageTag: "v1" }))));
  expect(report.groups[0]).toMatchObject({ imageDigest: DIGEST, imageTags: ["v1"] });
});
