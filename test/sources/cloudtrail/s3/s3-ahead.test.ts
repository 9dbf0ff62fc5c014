import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deliveryWindow } from "../../../../src/sources/cloudtrail/aws-logs-layout.ts";
import { readAhead } from "../../../../src/sources/cloudtrail/read-ahead.ts";
import {
  type ListMode,
  type ListPage,
  listObjects,
  type PageStart,
} from "../../../../src/sources/cloudtrail/s3/listing.ts";
import { type ObjectAnswer, objectBytes } from "../../../../src/sources/cloudtrail/s3/object-bytes.ts";

const always = deliveryWindow({ since: null, until: null });
const object = (key: string) => ({ key, bytes: 10, etag: "1", storageClass: null, isBeingRestored: null });
const pageAt = (page: number | string): PageStart => ({
  token: String(page),
  last: Buffer.alloc(0),
  tokens: new Set(),
  repeatsTokens: false,
});

describe("listing", () => {
  test("pauses while nothing that it found is read, and continues afterwards", async () => {
    let pages = 0;
    const call = async (prefix: string, _mode: ListMode, after: PageStart | null): Promise<ListPage> => {
      pages += 1;
      await setImmediate();
      const page = Number(after?.token ?? "0");
      const objects = Array.from({ length: 1000 }, (_, index) => object(`${prefix}${page}/${index}`));
      return { objects, folders: [], next: page < 99 ? pageAt(page + 1) : null };
    };
    const { found } = listObjects("x/", always, call);
    await found.next();
    for (let turn = 0; turn < 1000; turn += 1) await setImmediate();
    expect(pages).toBeLessThan(5);
    let taken = 1;
    // If objects are taken one at a time, 20 pages wait and one request is in progress.
    for (; taken < 200; taken += 1) {
      await found.next();
      for (let turn = 0; turn < 5; turn += 1) await setImmediate();
    }
    expect(pages).toBeLessThanOrEqual(21);
    while ((await found.next()).done !== true) taken += 1;
    expect({ pages, taken }).toEqual({ pages: 100, taken: 100_000 });
  });

  test("requests many folders in parallel, up to a limit", async () => {
    let running = 0;
    let most = 0;
    const call = async (prefix: string): Promise<ListPage> => {
      running += 1;
      most = Math.max(most, running);
      await setImmediate();
      running -= 1;
      const accounts = Array.from({ length: 200 }, (_, index) => `AWSLogs/${111122220000 + index}/`);
      if (prefix === "") return { objects: [], folders: ["AWSLogs/"], next: null };
      if (prefix === "AWSLogs/") return { objects: [], folders: accounts, next: null };
      return { objects: [object(`${prefix}a`)], folders: [], next: null };
    };
    const { found } = listObjects("", always, call);
    let taken = 0;
    while ((await found.next()).done !== true) taken += 1;
    expect(taken).toBe(200);
    expect(most).toBe(16);
  });

  test("that fails reports it, and yields what was found before", async () => {
    const call = async (_prefix: string, _mode: ListMode, after: PageStart | null): Promise<ListPage> => {
      const page = Number(after?.token ?? "0");
      if (page === 3) throw new Error("broken");
      return { objects: [object(String(page))], folders: [], next: pageAt(page + 1) };
    };
    const { found } = listObjects("x/", always, call);
    const kinds: string[] = [];
    for await (const each of found) kinds.push(each.kind);
    expect(kinds.filter((kind) => kind === "fault")).toEqual(["fault"]);
    expect(kinds.length).toBe(4);
  });
});

test("a body that is always truncated fails, after the bytes that arrived", async () => {
  const waits: number[] = [];
  const asked: number[] = [];
  const call = async (_key: string, from: number): Promise<ObjectAnswer> => {
    asked.push(from);
    const body = (async function* () {
      if (from === 0) yield Buffer.from("abc");
    })();
    const range = from === 0 ? null : { from, to: 9, total: 10 };
    return { etag: "1", length: 10 - from, range, body, close: () => undefined };
  };
  const sleep = async (ms: number) => void waits.push(ms);
  const { signal } = new AbortController();
  const got: string[] = [];
  const reading = (async () => {
    for await (const chunk of objectBytes(object("key"), call, { sleep, random: () => 1, signal }))
      got.push(chunk.toString());
  })();
  await expect(reading).rejects.toThrow("the body was truncated after 3 of 10 bytes");
  expect(got).toEqual(["abc"]);
  expect(asked).toEqual([0, 3, 3, 3, 3, 3, 3]);
  expect(waits).toEqual([300, 600, 1200, 2400, 4800, 9600]);
});

describe("reading ahead", () => {
  async function* numbers(count: number): AsyncGenerator<number> {
    for (let index = 0; index < count; index += 1) yield index;
  }

  test("yields everything in order, within its limits", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ turns: fc.nat(5), cost: fc.nat(50) }), { maxLength: 40 }),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 100 }),
        async (items, most, cost) => {
          let underWay = 0;
          let costs = 0;
          const given: number[] = [];
          const results = readAhead(
            numbers(items.length),
            async (index) => {
              underWay += 1;
              costs += items[index]?.cost ?? 0;
              expect(underWay).toBeLessThanOrEqual(most + 1);
              // One item may exceed the limit, as it must if it is larger itself.
              expect(costs).toBeLessThan(cost + 51);
              for (let turn = 0; turn < (items[index]?.turns ?? 0); turn += 1) await setImmediate();
              return index;
            },
            (index) => items[index]?.cost ?? 0,
            { items: most, cost },
          );
          for await (const index of results) {
            given.push(index);
            underWay -= 1;
            costs -= items[index]?.cost ?? 0;
          }
          expect(given).toEqual(items.map((_, index) => index));
        },
      ),
      { numRuns: 200 },
    );
  });

  test("starts many at once within its limits", async () => {
    const started: number[] = [];
    const results = readAhead(
      numbers(100),
      async (index) => {
        started.push(index);
        for (let turn = 0; turn < 100; turn += 1) await setImmediate();
        return index;
      },
      () => 1,
      { items: 10, cost: 1000 },
    );
    await results.next();
    expect(started.length).toBe(10);
    await results.return(undefined);
    for (let turn = 0; turn < 300; turn += 1) await setImmediate();
    expect(started.length).toBeLessThanOrEqual(11);
  });
});
