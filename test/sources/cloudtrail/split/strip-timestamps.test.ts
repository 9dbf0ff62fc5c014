import { describe, expect, test } from "vitest";
import { stripTimestamps } from "../../../../src/sources/cloudtrail/split/strip-timestamps.ts";

async function strip(text: string, borders: readonly number[] = []): Promise<string> {
  const bytes = Buffer.from(text);
  const chunks = [...borders, bytes.length].map((end, index) => bytes.subarray(borders[index - 1] ?? 0, end));
  const parts: Buffer[] = [];
  for await (const part of stripTimestamps(
    (async function* () {
      yield* chunks;
    })(),
  )) {
    parts.push(Buffer.from(part));
  }
  const stripped = Buffer.concat(parts);
  // Every byte stays where it is: blanks of JSON stand in place of what was taken off.
  expect(stripped.length).toBe(bytes.length);
  return stripped.toString().replaceAll(/\r{9,}/g, "");
}

const TIME = "2026-03-01T10:00:00.000Z ";

describe("the time before each record is taken off", () => {
  const text = `${TIME}{"a":"é${TIME}{"}\r\n\n  \n${TIME}111122223333_CloudTrail_eu-west-1_2 {\n"b":1}\n{"c":2}\n${TIME}`;
  const stripped = `{"a":"é${TIME}{"}\r\n\n  \n{\n"b":1}\n{"c":2}\n${TIME}`;

  test("from lines that begin with one, and nowhere else", async () => {
    expect(await strip(text)).toBe(stripped);
  });

  test("wherever the chunks end", async () => {
    const { length } = Buffer.from(text);
    for (let border = 0; border <= length; border += 1) expect(await strip(text, [border]), `${border}`).toBe(stripped);
    expect(await strip(text, [...Buffer.from(text).keys()])).toBe(stripped);
  });

  for (const time of [
    "2026-03-01T10:00:00Z ",
    "2026-03-01T10:00:00 ",
    "2026-03-01T10:00:00.123456+00:00 ",
    "2026-03-01 10:00:00,123 ",
    "2026-03-01T10:00:00Z\t",
  ]) {
    test(`in the form ${JSON.stringify(time)}`, async () => {
      expect(await strip(`${time}{"a":1}`)).toBe('{"a":1}');
    });
  }

  test("a line without a brace is held no longer than a prefix can be", async () => {
    const long = `${TIME}${"x".repeat(5000)}`;
    expect(await strip(`${long} {"a":1}`, [1200, 2400])).toBe(`${long} {"a":1}`);
  });
});
