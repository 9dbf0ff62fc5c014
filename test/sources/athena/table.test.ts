import { describe, expect, it } from "vitest";
import { fieldsOf, typeAt } from "../../../src/sources/athena/column-type.ts";
import { readTable } from "../../../src/sources/athena/table.ts";
import {
  columns,
  lake,
  OCSF_COLUMNS,
  projectedTrail,
  registeredTrail,
  securityLake,
  TRAIL_COLUMNS,
  trail,
  view,
} from "../../support/athena/tables.ts";

describe("the kind of a table follows from Athena's metadata", () => {
  it.each([
    ["trail", trail()],
    ["trail", trail({ parameters: { "serde.serialization.lib": "com.amazon.emr.hive.serde.CloudTrailSerde" } })],
    ["trail", projectedTrail()],
    ["trail", registeredTrail()],
    ["view", view()],
    ["view", view({ eventtime: "timestamp(3)", useridentity: "row(type varchar)" })],
    ["lake", lake()],
    ["security-lake", securityLake()],
  ])("%s", (kind, metadata) => {
    const reading = readTable(metadata);
    expect(reading.kind === "table" ? reading.table.kind : reading.reason).toBe(kind);
  });

  const without = (...names: string[]) => TRAIL_COLUMNS.filter(({ Name = "" }) => !names.includes(Name));
  it.each([
    [
      "another input format",
      trail({ parameters: { inputformat: "org.apache.hadoop.mapred.TextInputFormat" } }),
      [
        "TextInputFormat",
        "as rows of nulls",
        "STORED AS INPUTFORMAT 'com.amazon.emr.cloudtrail.CloudTrailInputFormat'",
      ],
    ],
    ["no input format at all", trail({ Parameters: {} }), ['input format is ""']],
    [
      "OpenX's SerDe",
      trail({ parameters: { "serde.serialization.lib": "org.openx.data.jsonserde.JsonSerDe" } }),
      ["non-deterministic", "ROW FORMAT SERDE 'org.apache.hive.hcatalog.data.JsonSerDe'"],
    ],
    [
      "an unknown SerDe",
      trail({ parameters: { "serde.serialization.lib": "com.example.Serde" } }),
      ["com.example.Serde", "ROW FORMAT SERDE"],
    ],
    [
      "no responseelements",
      trail({ Columns: without("responseelements", "errorcode") }),
      ["lacks the columns errorcode, responseelements"],
    ],
    [
      "other columns altogether",
      trail({ Columns: columns("a", "b") }),
      ["lacks the columns useridentity", '["a","b"]'],
    ],
    ["no columns", trail({ Columns: [] }), ["lacks the columns useridentity"]],
    [
      "whole records in one column",
      trail({ Columns: columns("eventjson") }),
      [
        "whole records in the column eventjson, and lacks the columns useridentity, eventtime,",
        "json_format(json_extract(eventjson, '$.userIdentity')) AS useridentity",
        "json_extract_scalar(eventjson, '$.eventTime') AS eventtime",
        "json_extract_scalar(eventjson, '$.sourceIPAddress') AS sourceipaddress",
        "json_format(json_extract(eventjson, '$.responseElements')) AS responseelements",
        "save the rows as CSV",
      ],
    ],
    [
      "whole records beside some columns",
      { ...view(), Columns: columns("eventjson", "eventtime", "eventname") },
      ["lacks the columns useridentity, eventsource,", "AS eventsource,"],
    ],
    [
      "a view without a column",
      { ...view(), Columns: (view().Columns ?? []).slice(1) },
      ["lacks the columns useridentity", "add them to the view"],
    ],
    [
      "responseelements taken apart",
      trail({ Columns: [...without("responseelements"), { Name: "responseelements", Type: "struct<a:string>" }] }),
      ["responseelements struct<a:string>", "must be STRING"],
    ],
    [
      "Security Lake's source version 1",
      securityLake(
        OCSF_COLUMNS.map((column) =>
          column.Name === "api"
            ? {
                Name: "api",
                Type: "struct<response:struct<error:string,message:string>,operation:string,version:string,service:struct<name:string>,request:struct<uid:string>>",
              }
            : column,
        ),
      ),
      ["source version 1", "`unmapped`", "_cloud_trail_mgmt_2_0"],
    ],
    [
      "another table of Security Lake",
      securityLake(OCSF_COLUMNS.filter(({ Name }) => Name !== "api" && Name !== "unmapped")),
      ["has no api.operation"],
    ],
  ])("%s is refused, with the reason and the fix", (_name, metadata, words) => {
    const reading = readTable(metadata);
    expect(reading.kind).toBe("refused");
    for (const word of words) expect(reading).toMatchObject({ reason: expect.stringContaining(word) });
  });
});

describe("a type's fields", () => {
  it.each([
    ["struct<a:string,b:struct<c:int,d:array<map<string,string>>>,E:decimal(10,2)>", ["a", "b", "e"]],
    ['row(a varchar, b row(c integer, d array(varchar)), "e" timestamp(3) with time zone)', ["a", "b", "e"]],
    ["string", []],
    ["array<struct<a:string>>", []],
    ["", []],
  ])("%s", (type, names) => {
    expect([...fieldsOf(type).keys()]).toEqual(names);
  });

  it("is found by its path", () => {
    expect(typeAt("struct<a:struct<b:array<int>>>", ["a", "b"])).toBe("array<int>");
    expect(typeAt("struct<a:struct<b:int>>", ["a", "c"])).toBeNull();
    expect(typeAt(undefined, ["a"])).toBeNull();
  });
});
