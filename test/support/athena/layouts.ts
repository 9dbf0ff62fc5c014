import type { TableMetadata } from "@aws-sdk/client-athena";
import { dayFormat } from "../../../src/sources/athena/day-format.ts";
import { columns, trail } from "./tables.ts";

export const A = "111122223333";
export const BUCKET = "s3://trail-bucket/AWSLogs";

/** A projected table: keys as `NAME [TYPE]`, with their settings, over a template. */
export function table(
  template: string | null,
  keys: Record<string, Record<string, string>>,
  location?: string,
): TableMetadata {
  const settings = Object.entries(keys).flatMap(([key, of]) =>
    Object.entries(of).map(([name, value]) => [`projection.${key.split(" ")[0]}.${name}`, value]),
  );
  return trail({
    PartitionKeys: columns(...Object.keys(keys)),
    parameters: {
      "projection.enabled": "true",
      ...Object.fromEntries(settings),
      ...(template === null ? {} : { "storage.location.template": template }),
      ...(location === undefined ? {} : { location }),
    },
  });
}

export const integer = (range: string, digits?: string) => ({
  type: "integer",
  range,
  ...(digits === undefined ? {} : { digits }),
});
export const date = (format: string, range = `${dayFormat(format)?.write(Date.UTC(2020, 0)) ?? ""},NOW`) => ({
  type: "date",
  format,
  range,
});
export const enumeration = (...values: string[]) => ({ type: "enum", values: values.join(",") });
