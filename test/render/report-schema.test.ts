import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { RULE_NAMES, STATUSES } from "../../src/core/policy/decision.ts";
import { redactReport } from "../../src/core/report/redact-report.ts";
import { NOTICE_CODES } from "../../src/core/report/report.ts";
import { EXEMPTION_STATES } from "../../src/core/report/report-exemptions.ts";
import { INPUT_CODES, SCAN_CODES } from "../../src/core/search/scan-result.ts";
import { SEVERITIES } from "../../src/core/search/severity.ts";
import { jsonReport } from "../support/json-report.ts";
import { SCENES } from "../support/reports.ts";

const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../../docs/report.schema.json"), "utf8"));
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

function faultsOf(report: unknown): string[] {
  return validate(report)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The JSON of a scene, to damage. */
function json(scene: keyof typeof SCENES) {
  return JSON.parse(jsonReport(SCENES[scene]()));
}

describe("the JSON Schema of the report", () => {
  test.each(Object.entries(SCENES))("accepts %s, complete and redacted", (_name, scene) => {
    expect(faultsOf(JSON.parse(jsonReport(scene())))).toEqual([]);
    expect(faultsOf(JSON.parse(jsonReport(redactReport(scene(), "principals-and-accounts"))))).toEqual([]);
  });

  test.each<[string, (report: ReturnType<typeof json>) => void]>([
    ["an unknown field", (report) => (report.extra = 1)],
    ["an unknown field of a group", (report) => (report.groups[0].extra = 1)],
    ["a missing column", (report) => delete report.groups[0].src_ip],
    ["an unknown severity", (report) => (report.groups[0].severity = "SEVERE")],
    ["an unknown verdict", (report) => (report.verdict = "ok")],
    ["a reason for a blocking finding", (report) => (report.groups[0].reason = "because")],
    ["an exempt without a reason", (report) => (report.groups[0].packages[0].status = "open")],
    ["a negative count", (report) => (report.counts.total = -1)],
    ["an address that is none", (report) => (report.groups[0].uri = "javascript:alert(1)")],
    ["a local time", (report) => (report.groups[0].firstTime = "2026-01-31T11:00:00+01:00")],
    ["an evaluated image with a code", (report) => (report.scans[0].code = "network")],
    ["an inconclusive image without one", (report) => (report.scans[0].outcome = "inconclusive")],
    ["a group without packages", (report) => (report.groups[0].packages = [])],
    ["another version", (report) => (report.schemaVersion = 2)],
  ])("rejects %s", (_what, damage) => {
    const report = json("failed-1");
    expect(faultsOf(report)).toEqual([]);
    damage(report);
    expect(faultsOf(report)).not.toEqual([]);
  });

  test("lists exactly the codes, statuses and severities of the core", () => {
    const { $defs, properties } = schema;
    expect($defs.scan.properties.code.enum).toEqual([...SCAN_CODES, null]);
    expect(properties.inputs.properties.problems.items.properties.code.enum).toEqual(INPUT_CODES);
    expect(properties.notices.items.properties.code.enum).toEqual(NOTICE_CODES);
    expect($defs.package.properties.ruleResults.items.properties.rule.enum).toEqual(RULE_NAMES);
    expect($defs.exemption.properties.state.enum).toEqual(EXEMPTION_STATES);
    expect($defs.exemption.properties.codes.items.enum).toEqual(SCAN_CODES);
    expect($defs.status.enum).toEqual(STATUSES);
    expect($defs.severity.enum).toEqual(SEVERITIES);
    expect($defs.severityCounts.required).toEqual(SEVERITIES);
  });
});

test("the same report gives the same bytes, with a final line feed", () => {
  expect(jsonReport(SCENES.platforms())).toBe(jsonReport(SCENES.platforms()));
  expect(jsonReport(SCENES.platforms())).toMatch(/^\{\n {2}"schemaVersion": 1,[^]*\n\}\n$/);
});
