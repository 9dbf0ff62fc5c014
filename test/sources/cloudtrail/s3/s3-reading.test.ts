import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { codesOf } from "../../../support/evaluate.ts";
import { cleanCall, gzipped, logFile, otherCall, scanCall } from "../../../support/records.ts";
import { runS3 } from "../../../support/s3-run.ts";

const ours = gzipped(logFile(scanCall(), otherCall()));
const clean = gzipped(logFile(cleanCall()));
const folder = (day: string, region = "eu-west-1", base = "", account = "111122223333") =>
  `${base}AWSLogs/${account}/CloudTrail/${region}/${day}/`;
const days = (...list: string[]) => Object.fromEntries(list.map((day) => [`${folder(day)}log.json.gz`, clean]));

describe("the objects of an s3:// entry are read", () => {
  test("every object that begins with the prefix, and no other", async () => {
    const run = await runS3({
      objects: { "logs/a.json.gz": ours, "logs/b/c.json": logFile(cleanCall()), "other/d.json": "broken", "logs/": "" },
      prefixes: ["logs/"],
    });
    expect(run.report).toMatchObject({
      verdict: "failed",
      counts: { matched: 2, inconclusive: 0 },
      inputs: { files: 2, matchedEvents: 2, skipped: 1, problems: [] },
    });
    expect(run.keys).toEqual(["logs/a.json.gz", "logs/b/c.json"]);
    expect(run.requests[0]).toMatchObject({ region: "eu-west-1", payer: null });
  });

  test("a prefix may end inside a name; an object's own key names it alone", async () => {
    const objects = { "logs/a": clean, "logs/a.json": ours, "logs/ab/c": clean };
    expect((await runS3({ objects, prefixes: ["logs/a."] })).keys).toEqual(["logs/a.json"]);
    expect((await runS3({ objects, prefixes: ["logs/a"] })).keys).toEqual(["logs/a"]);
  });

  test("entries that overlap, once", async () => {
    const run = await runS3({
      objects: { "logs/a.json": ours, "logs/b/c.json": clean },
      prefixes: ["logs/b/c.json", "logs/", "logs/b/", "logs/"],
    });
    expect(run.keys).toEqual(["logs/a.json", "logs/b/c.json"]);
  });

  describe("a named object is read once, whatever its day", () => {
    const old = `${folder("2019/01/01")}x.json.gz`;
    const young = `${folder("2026/03/01")}x.json.gz`;
    const objects = { [old]: ours, [young]: clean, [`${old}2`]: "broken" };
    const request = { since: Date.UTC(2026, 2, 1), until: Date.UTC(2026, 2, 3) };
    const late = { ...objects, [old]: gzipped(logFile(scanCall())) };
    test.each<[string, string[], string, string[]]>([
      ["alone", [old], "failed", [old]],
      ["with the bucket", [old, ""], "failed", [old, young]],
      ["with the trail", [old, "AWSLogs/"], "failed", [old, young]],
      ["after its own day", [folder("2019/01/01"), old, "AWSLogs/"], "failed", [old, young]],
      ["with the trail, of a day that is read", [young, "AWSLogs/"], "passed", [young]],
      ["with the trail, of no day", ["AWSLogs/", `${folder("2019/01/01")}y`], "passed", [young]],
      ["with the trail, the beginning of an object's key", ["AWSLogs/", old.slice(0, -3)], "passed", [young]],
    ])("%s", async (_name, prefixes, verdict, keys) => {
      const run = await runS3({ objects: late, prefixes, request });
      expect([run.report.verdict, run.keys, run.report.inputs.problems]).toEqual([verdict, keys, []]);
    });

    test("and one that cannot be read is a problem", async () => {
      const run = await runS3({
        objects,
        prefixes: ["AWSLogs/", old],
        request,
        fault: ({ kind, prefix, key }) =>
          prefix === old || (kind === "get" && key === old)
            ? { fault: "error", status: 403, code: "AccessDenied" }
            : null,
      });
      expect(run.report.verdict).toBe("inconclusive");
      expect(run.report.inputs.problems).toMatchObject([{ path: `s3://trail-bucket/${old}` }]);
    });
  });

  test("keys with anything in them", async () => {
    const keys = ["a b+c.json", "ü€😀.json", "per%20cent.json", "a&<b>.json", "tab\there.json", "q?x=1.json"];
    const run = await runS3({ objects: Object.fromEntries(keys.map((key) => [`x/${key}`, clean])), prefixes: ["x/"] });
    expect(run.keys).toEqual(keys.map((key) => `x/${key}`).sort());
    expect(run.report).toMatchObject({ verdict: "passed", inputs: { files: keys.length, problems: [] } });
  });

  test("pages of a listing, to the last", async () => {
    const objects = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`x/${index}`, clean]));
    const run = await runS3({ objects: { ...objects, "x/9z": ours }, pageSize: 4, prefixes: ["x/"] });
    expect(run.report).toMatchObject({ verdict: "failed", inputs: { files: 26 } });
  });

  test("objects larger than what is fetched ahead, as streams", async () => {
    const record = scanCall((call) => (call.additionalEventData = randomBytes(5_000_000).toString("hex")));
    const run = await runS3({ objects: { "big.json": logFile(otherCall(), record) } });
    expect(run.report).toMatchObject({ verdict: "failed", inputs: { matchedEvents: 1, problems: [] } });
    expect(run.keys).toEqual(["big.json"]);
  });

  test("many objects in parallel, up to a limit, with their number in the progress", async () => {
    const objects = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`x/${index}`, clean]));
    const run = await runS3({ objects, prefixes: ["x/"], delay: 100 });
    expect(run.report.inputs).toMatchObject({ files: 150, bytes: 150 * clean.length });
    expect(run.mostAtOnce).toBeGreaterThan(16);
    expect(run.mostAtOnce).toBeLessThanOrEqual(48);
    expect(run.progress.at(-1)).toMatchObject({
      files: 150,
      bytes: 150 * clean.length,
      listed: { files: 150, bytes: 150 * clean.length, waiting: 0, isWhole: true },
    });
    for (const { listed } of run.progress) expect((listed?.files ?? 0) + (listed?.waiting ?? 0)).toBe(150);
    for (const { files, listed } of run.progress) expect(listed?.files ?? 0).toBeGreaterThanOrEqual(files);
  });
});

describe("since and until choose the days that are listed", () => {
  const all = days("2025/12/31", "2026/02/27", "2026/02/28", "2026/03/01", "2026/03/02", "2026/03/03", "2027/01/01");
  const bounds = { since: Date.UTC(2026, 1, 28, 23), until: Date.UTC(2026, 2, 1, 12) };
  const keys = (...list: string[]) => list.map((day) => `${folder(day)}log.json.gz`);

  for (const [name, request, wanted] of [
    ["both", bounds, keys("2026/02/28", "2026/03/01", "2026/03/02")],
    ["since", { since: Date.UTC(2026, 2, 2) }, keys("2026/03/02", "2026/03/03", "2027/01/01")],
    ["until", { until: Date.UTC(2026, 1, 27) - 1 }, keys("2025/12/31", "2026/02/27")],
    ["neither", {}, Object.keys(all).sort()],
  ] as const) {
    for (const prefix of ["", "AWSLogs/", "AWSLogs/1111", folder("2026").slice(0, -1)]) {
      test(`${name}, from ${JSON.stringify(prefix)}`, async () => {
        const run = await runS3({ objects: all, prefixes: [prefix], request });
        const begins = wanted.filter((key) => key.startsWith(prefix));
        expect(run.keys).toEqual(begins);
        // An excluded day is listed only to find a copied trail.
        const listed = run.requests.filter(({ kind, delimiter }) => kind === "list" && delimiter === "");
        const idle = listed.filter((list) => !begins.some((key) => key.startsWith(list.prefix)));
        expect(idle).toEqual([]);
      });
    }
  }

  test("of every account, organization and region", async () => {
    const places = [
      folder("2026/03/01", "us-east-1"),
      folder("2026/03/01", "eu-west-1", "", "444455556666"),
      folder("2026/03/01", "eu-west-1", "audit/"),
      `o-exampleorgid/${folder("2026/03/01").replace("AWSLogs/", "AWSLogs/o-exampleorgid/")}`,
    ];
    const objects = Object.fromEntries(
      places.flatMap((place) => [
        [`${place}a.json.gz`, clean],
        [`${place.replace("03/01", "01/01")}b.json.gz`, clean],
      ]),
    );
    const run = await runS3({ objects, request: bounds });
    expect(run.keys).toEqual(places.map((place) => `${place}a.json.gz`).sort());
  });

  test("keys without the layout are all read", async () => {
    const strays = [
      "AWSLogs/111122223333/CloudTrail/eu-west-1/notes.json.gz",
      "AWSLogs/111122223333/CloudTrail/eu-west-1/2026/notes.json.gz",
      "AWSLogs/111122223333/CloudTrail/eu-west-1/2026/13/01/notes.json.gz",
      "AWSLogs/111122223333/CloudTrail/eu-west-1/2026/3/1/notes.json.gz",
      "AWSLogs/111122223333/Config/eu-west-1/2020/01/01/notes.json.gz",
      "AWSLogs/notes.json.gz",
      "exports/2020/01/01/notes.json.gz",
    ];
    const objects = Object.fromEntries(strays.map((key) => [key, clean]));
    const run = await runS3({ objects: { ...objects, ...days("2020/01/01") }, request: bounds });
    expect(run.keys).toEqual(strays.sort());
  });

  describe("a trail that was copied into a folder of another day is read", () => {
    const late = folder("2019/01/01");
    const wanted = folder("2026/03/01");
    for (const [name, key] of [
      ["whole", `${late}copy/${wanted}a.json.gz`],
      ["without a folder of its own", `${late}${wanted}a.json.gz`],
      ["below a month", `${folder("2019/01")}copy/${wanted}a.json.gz`],
      ["below a year", `${folder("2019")}copy/${wanted}a.json.gz`],
      ["into a later day", `${folder("2027/01/01")}copy/${wanted}a.json.gz`],
      ["twice", `${late}copy/${folder("2018/01/01")}copy/${wanted}a.json.gz`],
      ["without its AWSLogs", `${late}copy/CloudTrail/eu-west-1/2026/03/01/a.json.gz`],
      ["as one file", `${late}copy/a.json.gz`],
      ["below a day that is none", `${folder("2021/13/45")}a.json.gz`],
      ["beside an impossible day", `${folder("2021/02/30")}a.json.gz`],
    ] as const) {
      test.each(["", "AWSLogs/", "AWSLogs/111122223333/CloudTrail/eu-west-1/20"])(
        `${name}, from %j`,
        async (prefix) => {
          const objects = { ...days("2026/03/01", "2019/01/01"), [key]: ours };
          const run = await runS3({
            objects,
            prefixes: [prefix],
            request: { since: Date.UTC(2021, 0), until: bounds.until },
            pageSize: 3,
          });
          expect(run.report.verdict).not.toBe("passed");
          expect(run.keys).toEqual([key, `${wanted}log.json.gz`].sort());
        },
      );
    }

    test("and days of the copy that are outside are not", async () => {
      const objects = { ...days("2026/03/01"), [`${late}copy/${folder("2018/03/01")}a.json.gz`]: ours };
      const run = await runS3({ objects, request: bounds });
      expect(run.keys).toEqual([`${wanted}log.json.gz`]);
    });
  });

  test("digests of those days are skipped, those of others not even read", async () => {
    const digest = gzipped(JSON.stringify({ digestStartTime: "2026-03-01T10:00:00Z", logFiles: [] }));
    const run = await runS3({
      objects: {
        ...days("2026/03/01"),
        [folder("2026/03/01").replace("CloudTrail", "CloudTrail-Digest") + "d.json.gz"]: digest,
        [folder("2020/03/01").replace("CloudTrail", "CloudTrail-Digest") + "d.json.gz"]: digest,
      },
      request: bounds,
    });
    expect(run.report).toMatchObject({ verdict: "passed", inputs: { files: 2, skipped: 1, problems: [] } });
  });

  test("a call within the bounds that was delivered a day late is found", async () => {
    const late = gzipped(logFile(scanCall((record) => (record.eventTime = "2026-03-01T11:59:00Z"))));
    const run = await runS3({ objects: { [`${folder("2026/03/02")}a.json.gz`]: late }, request: bounds });
    expect(run.report).toMatchObject({ verdict: "failed", counts: { matched: 2 } });
  });

  test("no log files from those days is a problem, not an error", async () => {
    const run = await runS3({ objects: days("2020/01/01"), request: bounds });
    expect(run.keys).toEqual([]);
    expect(codesOf(run.report)).toEqual(["no-matching-events"]);
    expect(JSON.stringify(run.report.inputs.problems)).toContain(
      "from 2026-02-28T23:00:00Z until 2026-03-01T12:00:00Z",
    );
  });
});

describe("an entry without objects is an error", () => {
  test("no such prefix, no such bucket, no bucket at all", async () => {
    const objects = { "logs/a.json": ours, "empty/": "" };
    await expect(runS3({ objects, prefixes: ["logs/", "nowhere/"] })).rejects.toThrow("begins with nowhere/");
    await expect(runS3({ objects, prefixes: ["empty/"] })).rejects.toThrow(
      "s3://trail-bucket/empty/: it contains no log files, only empty objects that mark a folder or a finished job (empty/).",
    );
    await expect(runS3({ objects: {} })).rejects.toThrow("is empty");
    await expect(runS3({ objects, fault: () => noBucket })).rejects.toThrow("the bucket trail-bucket does not exist");
    await expect(runS3({ objects, prefixes: ["logs/*.json"] })).rejects.toThrow("prefixes are not globs");
  });
});

const noBucket = { fault: "error", status: 404, code: "NoSuchBucket" } as const;
