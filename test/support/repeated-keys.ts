import { gunzipSync } from "node:zlib";
import type { Report } from "../../src/core/report/report.ts";
import type { Write } from "./exports.ts";
import { type Call, gzipped, scanCall } from "./records.ts";

/** A placeholder for a key, so that the written text can be found in any shape, however it is quoted there. */
const PLACEHOLDER = "zzRepeatedKey";

/** A call whose scan is not complete. */
export const UNFINISHED = () =>
  scanCall((record) => {
    record.responseElements.imageScanStatus = { status: "IN_PROGRESS" };
    record.responseElements.imageScanFindings = { findings: [] };
  });

/** Which key to repeat (an index of all keys at all depths), and the other value, before or after the key's own. */
export type Repetition = { which: number; other: unknown; isAfter: boolean };

/** An export of the record in which one key occurs twice. Null if the shape does not contain that key. */
export function repeatKey(write: Write, record: Call, { which, other, isAfter }: Repetition): Buffer | null {
  const places = placesOf(record, []);
  const place = places[which % places.length];
  if (place === undefined) return null;
  const written = write(withPlaceholder(record, place, other, isAfter));
  const layers: Buffer[] = [Buffer.from(written)];
  while (layers.at(-1)?.[0] === 0x1f) layers.push(gunzipSync(layers.at(-1) ?? ""));
  const text = layers.at(-1)?.toString() ?? "";
  const key = place.at(-1) ?? "";
  // A shape that does not contain the complete record may not contain the key.
  if (!text.includes(`${PLACEHOLDER}"`) && !text.includes(`${PLACEHOLDER}\\`)) return null;
  let bytes: Buffer = Buffer.from(text.replaceAll(PLACEHOLDER, key));
  for (let layer = 1; layer < layers.length; layer += 1) bytes = gzipped(bytes);
  return bytes;
}

/** The blocking occurrences: finding, image and package of each, as JSON. */
export function blockingOf({ groups }: Report): string[] {
  return groups
    .filter(({ status }) => status === "matched")
    .flatMap(({ finding, repositoryName, imageDigest, packages }) =>
      packages.map(({ name, version }) => JSON.stringify([finding, repositoryName, imageDigest, name, version])),
    );
}

function placesOf(value: unknown, path: string[]): string[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const own = Array.isArray(value) ? [] : [[...path, key]];
    return [...own, ...placesOf(member, [...path, key])];
  });
}

function withPlaceholder(value: Call, [key = "", ...rest]: string[], other: unknown, isAfter: boolean): Call {
  if (Array.isArray(value)) {
    return value.map((each, index) => (String(index) === key ? withPlaceholder(each, rest, other, isAfter) : each));
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
      if (name !== key) return [[name, member]];
      if (rest.length > 0) return [[name, withPlaceholder(member, rest, other, isAfter)]];
      return isAfter
        ? [
            [name, member],
            [PLACEHOLDER, other],
          ]
        : [
            [PLACEHOLDER, other],
            [name, member],
          ];
    }),
  );
}
