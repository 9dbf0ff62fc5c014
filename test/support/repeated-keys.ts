import { gunzipSync } from "node:zlib";
import type { Report } from "../../src/core/report/report.ts";
import type { Write } from "./exports.ts";
import { type Call, gzipped, scanCall } from "./records.ts";

/** A key that is written in place of another one, and stands for it in any shape, however it is quoted there. */
const STAND_IN = "zzRepeatedKey";

/** A call with no findings yet. */
export const UNFINISHED = () =>
  scanCall((record) => {
    record.responseElements.imageScanStatus = { status: "IN_PROGRESS" };
    record.responseElements.imageScanFindings = { findings: [] };
  });

/**
 * An export of the record in which one key, the number `which` of all keys at all depths, occurs twice: with its own
 * value, and with `other` before or behind it. Null where the shape does not carry that key.
 */
export function repeatKey(write: Write, record: Call, which: number, other: unknown, isBehind: boolean): Buffer | null {
  const places = placesOf(record, []);
  const place = places[which % places.length];
  if (place === undefined) return null;
  const written = write(withStandIn(record, place, other, isBehind));
  const layers: Buffer[] = [Buffer.from(written)];
  while (layers.at(-1)?.[0] === 0x1f) layers.push(gunzipSync(layers.at(-1) ?? ""));
  const text = layers.at(-1)?.toString() ?? "";
  const key = place.at(-1) ?? "";
  // Once for each record that the shape writes: what it does not quote whole, it may not carry.
  if (!text.includes(`${STAND_IN}"`) && !text.includes(`${STAND_IN}\\`)) return null;
  let bytes: Buffer = Buffer.from(text.replaceAll(STAND_IN, key));
  for (let layer = 1; layer < layers.length; layer += 1) bytes = gzipped(bytes);
  return bytes;
}

/** Blocking occurrences, each by its finding, image and package. */
export function blockingOf({ groups }: Report): string[] {
  return groups
    .filter(({ status }) => status === "matched")
    .flatMap(({ finding, repositoryName, imageDigest, packages }) =>
      packages.map(({ name, version }) => JSON.stringify([finding, repositoryName, imageDigest, name, version])),
    );
}

function placesOf(value: unknown, path: string[]): string[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => {
    const own = Array.isArray(value) ? [] : [[...path, key]];
    return [...own, ...placesOf(held, [...path, key])];
  });
}

function withStandIn(value: Call, [key = "", ...rest]: string[], other: unknown, isBehind: boolean): Call {
  if (Array.isArray(value)) {
    return value.map((each, index) => (String(index) === key ? withStandIn(each, rest, other, isBehind) : each));
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, held]): [string, unknown][] => {
      if (name !== key) return [[name, held]];
      if (rest.length > 0) return [[name, withStandIn(held, rest, other, isBehind)]];
      return isBehind
        ? [
            [name, held],
            [STAND_IN, other],
          ]
        : [
            [STAND_IN, other],
            [name, held],
          ];
    }),
  );
}
