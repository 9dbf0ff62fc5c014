import { describe, expect, test } from "vitest";
import { progressLog, TICK } from "../../src/render/progress-log.ts";
import { progressStatus, type StatusEvent } from "../../src/render/progress-status.ts";

const HOST = "111122223333.dkr.ecr.eu-west-1.amazonaws.com";
const waiting = (
  name: string,
  at: number,
  change: Partial<Extract<StatusEvent, { kind: "waiting" }>["event"]> = {},
) => ({
  kind: "waiting" as const,
  event: {
    reference: `${HOST}/${name}`,
    platform: null,
    state: "waiting" as const,
    detail: "the scan is running",
    changed: false,
    elapsed: at,
    left: 600_000 - at,
    ...change,
  },
});

/** The lines with their times, s, of a run that is ticked for `seconds`, with these events. */
function logged(seconds: number, events: readonly [number, StatusEvent][]): [number, string][] {
  const lines: [number, string][] = [];
  let now = 0;
  const log = progressLog(
    (_, line) => lines.push([now / 1_000, line]),
    () => now,
  );
  const due = events.toSorted(([a], [b]) => a - b);
  for (let tick = 0; tick <= seconds * 1_000; tick += TICK) {
    while (due[0] !== undefined && due[0][0] * 1_000 <= tick) {
      const [at, event] = due.shift() ?? [0, waiting("x", 0)];
      now = at * 1_000;
      log.show(event);
    }
    now = tick;
    log.tick();
  }
  return lines;
}

describe("progress in a log", () => {
  test("of a scan that takes minutes is a line every 30 to 60 s, although nothing changes and nothing is polled", () => {
    const lines = logged(200, [[0, waiting("shop:v1", 200, { changed: true })]]);
    expect(lines[0]).toEqual([0, "waiting, 0 seconds so far, 10 minutes left: shop:v1: the scan is running"]);
    const gaps = lines.slice(1).map(([at], index) => at - (lines[index]?.[0] ?? 0));
    expect(gaps.length).toBeGreaterThanOrEqual(4);
    for (const gap of gaps) {
      expect(gap).toBeGreaterThanOrEqual(30);
      expect(gap).toBeLessThanOrEqual(60);
    }
    expect(lines.at(-1)?.[1]).toBe("waiting, 3 minutes so far, 7 minutes left: shop:v1: the scan is running");
  });

  test("names the images that are still pending and why, at most three", () => {
    const names = ["a:1", "b:1", "c:1", "d:1", "e:1"];
    const lines = logged(40, [
      ...names.map((name): [number, StatusEvent] => [0, waiting(name, 0, { changed: true })]),
      [1, waiting("c:1", 1_000, { changed: false, detail: "the scan is queued" })],
      [5, waiting("a:1", 5_000, { changed: true, state: "evaluated", detail: null })],
    ]);
    expect(lines.slice(-2)).toEqual([
      [5, "evaluated, after 5 seconds: a:1"],
      [
        40,
        "4 scans pending, 40 seconds so far, 9 minutes left: the scan is running: b:1, d:1; the scan is queued: c:1 and 1 more",
      ],
    ]);
  });

  test("has no line for images that never wait, and none once nothing is pending", () => {
    const done = { state: "evaluated", detail: null, changed: true } as const;
    expect(logged(300, [[0, waiting("a:1", 0, done)]])).toEqual([]);
    const lines = logged(300, [
      [0, waiting("a:1", 0, { changed: true })],
      [10, waiting("a:1", 10_000, done)],
    ]);
    expect(lines.map(([at]) => at)).toEqual([0, 10]);
  });

  const reading = (files: number, isWhole: boolean): StatusEvent => ({
    kind: "reading",
    read: {
      files,
      bytes: files * 1e6,
      records: files * 10,
      // 32 are fetched ahead, of a listing of 400.
      listed: { files: files + 32, bytes: (files + 32) * 1e6, waiting: 368 - files, isWhole },
    },
  });
  const readFor = (seconds: number, isWhole: boolean) =>
    logged(
      seconds,
      [...Array(seconds + 1).keys()].map((at): [number, StatusEvent] => [at, reading(at, isWhole)]),
    );

  test("of objects in S3 has counts, bytes, a rate and an estimate once all are listed", () => {
    expect(readFor(60, true)).toEqual([
      [30, "reading: 30 of 400 objects, 30 MB of about 400 MB, 300 records, 1 MB/s, about 6 minutes left"],
      [60, "reading: 60 of 400 objects, 60 MB of about 400 MB, 600 records, 1 MB/s, about 6 minutes left"],
    ]);
  });

  test("of objects in S3 has no estimate while more may be listed: the few that wait would be soon read", () => {
    expect(readFor(30, false)).toEqual([[30, "reading: 30 of 400 objects listed so far, 30 MB, 300 records, 1 MB/s"]]);
  });

  test("of files has no estimate: their total is unknown", () => {
    const read = { files: 1, bytes: 60e6, records: 1_000, listed: null };
    expect(logged(30, [[0, { kind: "reading", read }]])).toEqual([
      [30, "reading: 1 file, 60 MB, 1,000 records, 2 MB/s"],
    ]);
  });

  const query = {
    kind: "running",
    address: "athena://db/t",
    state: "QUEUED",
    bytesScanned: 0,
    expectedBytes: null,
    running: 0,
    elapsed: 0,
    left: 1_200_000,
  } as const;
  const querying = (event: Extract<StatusEvent, { kind: "querying" }>["event"]): StatusEvent => ({
    kind: "querying",
    event,
  });

  test("of a query has a line for each state, then its time and the timeout where Athena reports no bytes", () => {
    const running = { ...query, state: "RUNNING", elapsed: 12_000, left: 1_188_000 };
    expect(
      logged(50, [
        [0, querying(query)],
        [12, querying(running)],
      ]),
    ).toEqual([
      [0, "query queued, 0 seconds so far, timeout in 20 minutes: athena://db/t"],
      [12, "query running, 12 seconds so far, timeout in 20 minutes: athena://db/t"],
      [50, "query running, 50 seconds so far, timeout in 19 minutes: athena://db/t"],
    ]);
  });

  test("of a query has the bytes and a rate where Athena reports bytes, and an estimate where their total is known", () => {
    const at = (seconds: number, expectedBytes: number | null): [number, StatusEvent] => [
      seconds,
      querying({
        ...query,
        state: "RUNNING",
        bytesScanned: seconds * 10e6,
        expectedBytes,
        running: seconds * 1_000,
        elapsed: seconds * 1_000,
        left: 1_200_000 - seconds * 1_000,
      }),
    ];
    const lines = (total: number | null) => logged(30, [at(0, total), at(30, total)]).map(([, line]) => line);
    expect(lines(3e9).at(-1)).toBe(
      "query running, 30 seconds so far, 300 MB of about 3 GB scanned, 10 MB/s, about 5 minutes left: athena://db/t",
    );
    expect(lines(null).at(-1)).toBe(
      "query running, 30 seconds so far, 300 MB scanned, 10 MB/s, timeout in 20 minutes: athena://db/t",
    );
    // More than the files had when they were listed: there is nothing to estimate from.
    expect(lines(200e6).at(-1)).toContain("10 MB/s, timeout in 20 minutes");
  });

  test("of the rows of a result has their number and the time", () => {
    const rows = { kind: "rows", address: "athena://db/t", rows: 12_000, elapsed: 240_000, left: 960_000 } as const;
    expect(logged(0, [[0, querying(rows)]])).toEqual([
      [0, "reading results, 4 minutes so far, 12,000 rows, timeout in 16 minutes: athena://db/t"],
    ]);
  });
});

test("text from outside adds no line to a status that names several images", () => {
  const status = progressStatus();
  status.add(waiting("a:1", 0, { detail: "x\n::error::forged\u001b[2J" }), 0);
  status.add(waiting("b:1", 0), 0);
  expect(status.line(0)?.text).not.toMatch(/\p{Cc}/u);
});
