import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/core/report/report.ts";
import type { TrailRequest } from "../../../src/sources/cloudtrail/trail.ts";
import { evaluate, inFolder, startWorker } from "../../support/evaluate.ts";
import { cleanCall, gzipped, logFile, otherCall, scanCall } from "../../support/records.ts";
import { runS3 } from "../../support/s3-run.ts";

/** Enough inputs to start workers, with the same images in many, damaged inputs, and pages in different files. */
const FILES = Object.fromEntries(
  Array.from({ length: 300 }, (_, index): [string, Buffer] => {
    const name = `${String(index).padStart(3, "0")}.json.gz`;
    if (index % 50 === 7) return [name, gzipped(logFile(scanCall())).subarray(0, 120)];
    const call = scanCall((record) => {
      record.eventTime = `2026-03-01T10:${String(index % 60).padStart(2, "0")}:00Z`;
      record.requestParameters.repositoryName = record.responseElements.repositoryName = `team/r${index % 7}`;
      record.responseElements.repositoryName = `team/r${index % 7}`;
      record.sourceIPAddress = `192.0.2.${index % 3}`;
      if (index % 11 === 0) record.responseElements.nextToken = "2";
      if (index % 11 === 1) record.requestParameters.nextToken = "2";
    });
    return [name, gzipped(logFile(otherCall(), call, cleanCall()))];
  }),
);

const workers = (width: number, start: () => Worker = startWorker): Partial<TrailRequest> => ({
  workers: { width, start },
});

const bytesOf = (report: Report) => JSON.stringify(report);

/** Starts a worker that ends, in the way of `how`, when it is asked to read an input. */
const dying = (how: string) => () =>
  new Worker(
    `require("node:worker_threads").parentPort.on("message", ({ kind }) => { if (kind === "read") ${how}; })`,
    {
      eval: true,
    },
  );

describe("workers", () => {
  it("give the same report for any number of workers", async () => {
    await inFolder(FILES, async (folder) => {
      let started = 0;
      const count = () => {
        started += 1;
        return startWorker();
      };
      const alone = await evaluate([folder], { request: workers(1, count) });
      expect(started).toBe(0);
      expect([alone.inputs.files, alone.inputs.problems.length, alone.verdict]).toEqual([300, 6, "failed"]);
      for (const width of [2, 3]) {
        const report = await evaluate([folder], { request: workers(width, count) });
        expect(bytesOf(report)).toBe(bytesOf(alone));
      }
      expect(started).toBe(5);
    });
  });

  it("give the same report for any order of the files", async () => {
    await inFolder(FILES, async (folder) => {
      const names = Object.keys(FILES).map((name) => `${folder}/${name}`);
      const there = await evaluate(names, { request: workers(2) });
      const back = await evaluate(names.toReversed(), { request: workers(2) });
      const { sources: _there, ...one } = there as Report & { sources?: unknown };
      const { sources: _back, ...other } = back as Report & { sources?: unknown };
      expect(JSON.stringify(other)).toBe(JSON.stringify(one));
    });
  });

  it("read S3 objects", async () => {
    const { report } = await runS3({ objects: FILES, request: workers(2) });
    const { report: alone } = await runS3({ objects: FILES, request: workers(1) });
    expect(bytesOf(report)).toBe(bytesOf(alone));
    expect([report.inputs.files, report.inputs.matchedEvents]).toEqual([300, 588]);
  });

  it("apply the time bounds and the severities", async () => {
    await inFolder(FILES, async (folder) => {
      const request = { since: Date.UTC(2026, 2, 1, 10, 30), until: Date.UTC(2026, 2, 1, 10, 40) };
      const settings = { severities: ["HIGH"] as const };
      const alone = await evaluate([folder], { request: { ...request, ...workers(1) }, settings });
      const report = await evaluate([folder], { request: { ...request, ...workers(2) }, settings });
      expect(bytesOf(report)).toBe(bytesOf(alone));
      expect(report.inputs.skipped).toBeGreaterThan(300);
      expect(new Set(report.groups.map(({ severity }) => severity))).toEqual(new Set(["HIGH"]));
    });
  });

  it("are not started for a few small files", async () => {
    const few = Object.fromEntries(Object.entries(FILES).slice(0, 20));
    await inFolder(few, async (folder) => {
      const start = () => {
        throw new Error("a worker was started");
      };
      const report = await evaluate([folder], { request: workers(2, start) });
      expect(report.inputs.files).toBe(20);
    });
  });

  it.each([
    ["by itself", "process.exit(0)", "it exited by itself"],
    ["by an error", 'throw new Error("out of luck")', "out of luck"],
  ])(
    "that end %s lose nothing silently: the file in progress is reported, the others are read",
    async (_name, how, why) => {
      await inFolder(FILES, async (folder) => {
        const alone = await evaluate([folder]);
        for (const starts of [
          [dying(how), startWorker],
          [dying(how), dying(how)],
        ]) {
          const left = [...starts];
          const start = () => (left.shift() ?? startWorker)();
          const report = await evaluate([folder], { request: workers(2, start) });
          const died = report.inputs.problems.filter(({ detail }) =>
            detail.includes("the worker reading this file crashed"),
          );
          expect(died.length).toBe(starts.filter((each) => each !== startWorker).length);
          for (const { detail, code } of died) expect([code, detail.endsWith(why)]).toEqual(["unreadable", true]);
          expect(report.inputs.files).toBe(300);
          expect(report.inputs.records).toBeGreaterThanOrEqual(alone.inputs.records - 3 * died.length);
          expect(report.verdict).toBe("failed");
        }
      });
    },
  );

  it("that end while reading clean files make the run inconclusive", async () => {
    const clean = Object.fromEntries(Object.keys(FILES).map((name) => [name, gzipped(logFile(cleanCall()))]));
    await inFolder(clean, async (folder) => {
      expect((await evaluate([folder], { request: workers(2) })).verdict).toBe("passed");
      const report = await evaluate([folder], { request: workers(2, dying("process.exit(1)")) });
      expect([report.verdict, report.inputs.problems.length]).toEqual(["inconclusive", 2]);
    });
  });

  it("end if an entry does not exist", async () => {
    await inFolder(FILES, async (folder) => {
      await expect(evaluate([folder, `${folder}/nowhere`], { request: workers(2) })).rejects.toThrow("there is no");
    });
  });
});
