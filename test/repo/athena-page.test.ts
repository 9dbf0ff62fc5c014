import { readFileSync } from "node:fs";
import type { TableMetadata } from "@aws-sdk/client-athena";
import { HiveSQL } from "dt-sql-parser/dist/parser/hive/index.js";
import { describe, expect, it } from "vitest";
import { isObject, listAt } from "../../src/core/text/json-values.ts";
import { parseAddress } from "../../src/sources/athena/address.ts";
import { locationTemplate } from "../../src/sources/athena/location-template.ts";
import { partitionKeys } from "../../src/sources/athena/partition-keys.ts";
import { unboundedReason } from "../../src/sources/athena/plan.ts";
import { readTable } from "../../src/sources/athena/table.ts";

const PAGE = readFileSync("docs/athena.md", "utf8");

const blocks = (language: string) =>
  [...PAGE.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(([, text = ""]) => text);

describe("docs/athena.md", () => {
  const [ddl = ""] = blocks("sql");

  it("shows a valid CREATE TABLE statement", () => {
    expect(new HiveSQL().validate(ddl)).toEqual([]);
  });

  it("shows a table that is accepted, with partitions by day, account and region", () => {
    const metadata = described(ddl);
    const reading = readTable(metadata);
    if (reading.kind === "refused") throw new Error(reading.reason);
    expect(reading.table.kind).toBe("trail");
    const keys = partitionKeys(metadata, null);
    expect(keys.map(({ name, meaning }) => [name, meaning.kind])).toEqual([
      ["account", "account"],
      ["region", "region"],
      ["day", "time"],
    ]);
    const asked = { since: Date.UTC(2026, 2, 1), until: null, region: null, registryId: null };
    expect(unboundedReason(reading.table, keys, asked)).toBeNull();
    expect(locationTemplate(metadata.Parameters ?? {}, keys)?.bucket).toBe("example-trail");
  });

  it("shows only valid athena:// addresses", () => {
    const shown = [...PAGE.matchAll(/athena:\/\/[a-z][^\s`]*/g)].map(([address]) => address);
    expect(shown.length).toBeGreaterThan(2);
    for (const address of shown) expect(parseAddress(address).entry).toBe(address);
  });

  it("lists in its policy exactly the Athena actions that are called", () => {
    const policy: unknown = JSON.parse(blocks("json")[0] ?? "");
    const statements = isObject(policy) ? listAt(policy, "Statement").filter(isObject) : [];
    const actions = statements.flatMap((statement) => listAt(statement, "Action")).map(String);
    const source = readFileSync("src/sources/athena/athena-api.ts", "utf8");
    const calls = [...source.matchAll(/new sdk\.(\w+)Command/g)].map(([, name]) => `athena:${name}`);
    expect(actions.filter((action) => action.startsWith("athena:")).sort()).toEqual(calls.sort());
  });
});

/** What Glue knows of a table after its CREATE TABLE. */
function described(ddl: string): TableMetadata {
  const [, columns = "", keys = "", properties = ""] =
    /\(\n([\s\S]*?)\n\)\nPARTITIONED BY \(([^)]*)\)[\s\S]*TBLPROPERTIES \(([\s\S]*)\)/.exec(ddl) ?? [];
  const named = (text: string) =>
    [...text.matchAll(/(?:^|, ) {0,2}(\w+) (STRING|STRUCT<[^]*?>>>)/gm)].map(([, Name = "", Type = ""]) => ({
      Name,
      Type: Type.replaceAll(/\s+/g, "").toLowerCase(),
    }));
  const after = (words: RegExp) => words.exec(ddl)?.[1] ?? "";
  return {
    Name: "cloudtrail_logs",
    TableType: "EXTERNAL_TABLE",
    Columns: named(columns),
    PartitionKeys: named(keys),
    Parameters: {
      inputformat: after(/INPUTFORMAT '([^']+)'/),
      "serde.serialization.lib": after(/SERDE '([^']+)'/),
      location: after(/LOCATION '([^']+)'/),
      ...Object.fromEntries([...properties.matchAll(/'([^']+)' = '([^']+)'/g)].map(([, name, value]) => [name, value])),
    },
  };
}
