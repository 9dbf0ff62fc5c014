import { describe, expect, it } from "vitest";
import { columnsOf, type FindingGroups, joinGroups, mergeGroups } from "../../../src/core/search/answer-rows.ts";
import { answerKey, detect, match, name } from "../../../src/core/search/detection.ts";
import { type FindingGroup, groupSeverity, rowsOf, rowsWhere } from "../../../src/core/search/finding-groups.ts";
import { packageKey, packagesOf } from "../../../src/core/search/occurrences.ts";
import type { Finding, Package } from "../../../src/core/search/scan-result.ts";
import { SEVERITIES, type Severity } from "../../../src/core/search/severity.ts";
import { answer, digest, findingOf, packageOf } from "../../support/reports.ts";

type Made = Parameters<typeof answer>[0];
const ALL: ReadonlySet<Severity> = new Set(SEVERITIES);

/** The rows of some results, added one after the other. */
function groupsOf(...answers: Made[]): FindingGroups {
  const groups: FindingGroups = new Map();
  for (const made of answers) detect(groups, answer(made), ALL);
  return groups;
}

/** The one row of two observations of a finding, in either order, whether they are added or merged from shares. */
function merged(a: Made, b: Made): FindingGroup {
  const added = [groupsOf(a, b), groupsOf(b, a)];
  const shares = [
    [a, b],
    [b, a],
  ].map(([one, other]) => {
    const groups = groupsOf(one ?? {});
    mergeGroups(groups, groupsOf(other ?? {}));
    return groups;
  });
  const rows = [...added, ...shares].map((groups) => [...rowsOf(groups)]);
  for (const each of rows) expect(each).toHaveLength(1);
  const [first, ...others] = rows.map(([row]) => row);
  if (first === undefined) throw new Error("there is no row");
  for (const row of others) expect(comparable(row)).toEqual(comparable(first));
  return first;
}

const comparable = (row: FindingGroup | undefined) =>
  row === undefined
    ? null
    : {
        ...row,
        seenAs: row.seenAs?.toSorted(byJson) ?? null,
        occurrences: row.occurrences.toSorted(byJson),
      };

function byJson(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

const sight = (finding: Partial<Finding> = {}, made: Made = {}): Made => ({ ...made, findings: [findingOf(finding)] });
const inPackage = (found: Partial<Package>, finding: Partial<Finding> = {}): Made =>
  sight({ ...finding, packages: [packageOf(found)] });
const occurrenceOf = (row: FindingGroup) => row.occurrences;

describe("two results make one row or two", () => {
  const base = groupsOf(sight());
  it.each<[string, Made, number]>([
    ["another time", sight({}, { call: { ...answer().call, time: 1 } }), 1],
    [
      "the name of the event in another case",
      sight({}, { call: { ...answer().call, eventName: "DESCRIBEIMAGESCANFINDINGS" } }),
      1,
    ],
    ["the source in another case", sight({}, { call: { ...answer().call, eventSource: "ECR.amazonaws.com" } }), 1],
    ["no name of the event", sight({}, { call: { ...answer().call, eventName: null } }), 2],
    ["no source", sight({}, { call: { ...answer().call, eventSource: null } }), 2],
    ["another user", sight({}, { call: { ...answer().call, user: "x" } }), 2],
    ["another userName", sight({}, { call: { ...answer().call, userName: "x" } }), 2],
    ["another src_ip", sight({}, { call: { ...answer().call, srcIp: null } }), 2],
    ["another region", sight({}, { image: { awsRegion: "us-east-1" } }), 2],
    ["another registry", sight({}, { image: { registryId: "444455556666" } }), 2],
    ["another repository", sight({}, { image: { repositoryName: "team/APP" } }), 2],
    ["another digest", sight({}, { image: { imageDigest: digest(2) } }), 2],
    ["another name", sight({ name: "CVE-2" }), 2],
    ["another description", sight({ description: "else" }), 2],
    ["no description", sight({ description: null }), 2],
    ["another tag", sight({}, { image: { imageTags: ["x"] } }), 1],
    ["another package", inPackage({ name: "other" }), 1],
  ])("%s", (_what, made, rows) => {
    expect([...rowsOf(groupsOf(sight(), made))]).toHaveLength(rows);
    const groups = groupsOf(sight());
    mergeGroups(groups, groupsOf(made));
    expect([...rowsOf(groups)]).toHaveLength(rows);
    expect([...rowsOf(base)]).toHaveLength(1);
  });
});

describe("two observations of a finding", () => {
  const at = (time: number | null) => sight({}, { call: { ...answer().call, time } });
  it("firstTime is the minimum and lastTime the maximum, and null without times", () => {
    expect(merged(at(5), at(9))).toMatchObject({ firstTime: 5, lastTime: 9 });
    expect(merged(at(null), at(9))).toMatchObject({ firstTime: 9, lastTime: 9 });
    expect(merged(at(null), at(null))).toMatchObject({ firstTime: null, lastTime: null });
  });

  it.each<[string, Partial<Finding>, Partial<Finding>, Partial<FindingGroup>]>([
    ["the lesser uri", { uri: "https://b.example/" }, { uri: "https://a.example/" }, { uri: "https://a.example/" }],
    ["a uri where one has it", { uri: null }, { uri: "https://a.example/" }, { uri: "https://a.example/" }],
    ["the higher score", { score: 3 }, { score: 7 }, { score: 7 }],
    ["a score where one has it", { score: null }, { score: 7 }, { score: 7 }],
    ["a fix that only one has", { fix: null }, { fix: "no" }, { fix: "no" }],
    ["the same fix", { fix: "yes" }, { fix: "yes" }, { fix: "yes" }],
    ["two fixes that differ", { fix: "yes" }, { fix: "no" }, { fix: "partial" }],
    ["an exploit that is known", { exploit: "yes" }, { exploit: "no" }, { exploit: "yes" }],
    ["an exploit that only one has", { exploit: null }, { exploit: "no" }, { exploit: "no" }],
  ])("%s", (_what, a, b, expected) => {
    expect(merged(sight(a), sight(b))).toMatchObject(expected);
  });

  it("of event names that differ in case, the lesser is shown", () => {
    const lower = sight(
      {},
      { call: { ...answer().call, eventName: "describeimagescanfindings", eventSource: "ECR.amazonaws.com" } },
    );
    expect(merged(sight(), lower).columns).toMatchObject({
      eventName: "DescribeImageScanFindings",
      eventSource: "ECR.amazonaws.com",
    });
  });

  it.each<[string, Made, Made, object]>([
    [
      "the worst severity",
      inPackage({}, { severity: "LOW" }),
      inPackage({}, { severity: "CRITICAL" }),
      { severity: "CRITICAL" },
    ],
    [
      "active before suppressed",
      inPackage({}, { state: "suppressed" }),
      inPackage({}, { state: "active" }),
      { state: "active" },
    ],
    [
      "suppressed before closed",
      inPackage({}, { state: "closed" }),
      inPackage({}, { state: "suppressed" }),
      { state: "suppressed" },
    ],
    ["the older age", inPackage({}, { publishedAt: 5 }), inPackage({}, { publishedAt: 9 }), { publishedAt: 5 }],
    [
      "no age where one has none",
      inPackage({}, { publishedAt: 5 }),
      inPackage({}, { publishedAt: null }),
      { publishedAt: null },
    ],
    ["the lesser arn", inPackage({}, { arn: "b" }), inPackage({}, { arn: "a" }), { arn: "a" }],
    ["a fix that exists", inPackage({ fix: "no" }), inPackage({ fix: "yes" }), { package: { fix: "yes" } }],
    [
      "no fix only where both have none",
      inPackage({ fix: "no" }),
      inPackage({ fix: "no" }),
      { package: { fix: "no" } },
    ],
    [
      "an unknown fix where one does not say",
      inPackage({ fix: "no" }),
      inPackage({ fix: null }),
      { package: { fix: null } },
    ],
    [
      "the lesser version with the fix",
      inPackage({ fixedVersion: "2" }),
      inPackage({ fixedVersion: "1" }),
      { package: { fixedVersion: "1" } },
    ],
    ["a type that only one has", inPackage({ type: null }), inPackage({ type: "deb" }), { package: { type: "deb" } }],
  ])("in one package: %s", (_what, a, b, expected) => {
    const row = merged(a, b);
    expect(occurrenceOf(row)).toHaveLength(1);
    expect(occurrenceOf(row)[0]).toMatchObject(expected);
  });

  it.each<[string, Partial<Package>]>([
    ["name", { name: "other" }],
    ["version", { version: "9.9" }],
    ["path", { path: "/else" }],
  ])("in packages of another %s are two occurrences", (_what, other) => {
    expect(occurrenceOf(merged(inPackage({ path: "/usr" }), inPackage({ path: "/usr", ...other })))).toHaveLength(2);
  });
});

describe("the names under which an image was seen", () => {
  const tagged = (tag: string, ...names: string[]): Made => ({
    image: { imageTags: [tag], indexDigest: digest(Number(tag) + 10), platform: `linux/${tag}` },
    findings: names.map((id) => findingOf({ name: id })),
  });
  const seenIn = (groups: FindingGroups) =>
    Object.fromEntries([...rowsOf(groups)].map((row) => [row.name, [...row.seen.imageTags].sort()]));

  it("belong to each row, although the rows of one result share them until they differ", () => {
    const groups = groupsOf(tagged("1", "A", "B"), tagged("2", "B", "C"), tagged("3", "B"), tagged("2", "A"));
    expect(seenIn(groups)).toEqual({ A: ["1", "2"], B: ["1", "2", "3"], C: ["2"] });
    const [a] = rowsOf(groups);
    expect(a?.seen).toMatchObject({
      indexDigests: new Set([digest(11), digest(12)]),
      platforms: new Set(["linux/1", "linux/2"]),
    });
  });

  it("of merged shares are those of all results", () => {
    const groups = groupsOf(tagged("1", "A", "B"));
    mergeGroups(groups, groupsOf(tagged("2", "B", "C")));
    mergeGroups(groups, structuredClone(groupsOf(tagged("3", "C", "A"))));
    expect(seenIn(groups)).toEqual({ A: ["1", "3"], B: ["1", "2"], C: ["2", "3"] });
  });

  it("are empty without names", () => {
    const [row] = rowsOf(
      groupsOf({ image: { imageTags: [], indexDigest: null, platform: null }, findings: [findingOf({})] }),
    );
    expect(row?.seen).toEqual({ imageTags: new Set(), indexDigests: new Set(), platforms: new Set() });
  });
});

describe("groups together", () => {
  it("are joined without changing either", () => {
    const [a, b] = [groupsOf(sight({ score: 1 })), groupsOf(sight({ score: 9 }), sight({ name: "Z" }))];
    const before = structuredClone([a, b]);
    const joined = joinGroups(a, b);
    expect([...rowsOf(joined)].map((row) => [row.name, row.score])).toEqual([
      [findingOf({}).name, 9],
      ["Z", findingOf({}).score],
    ]);
    expect([a, b]).toEqual(before);
  });

  it("are filtered to the matching rows", () => {
    const groups = groupsOf(sight(), sight({ name: "Z" }), sight({ name: "Y" }, { image: { imageDigest: digest(7) } }));
    expect([...rowsOf(rowsWhere(groups, (row) => row.name === "Z"))].map((row) => row.name)).toEqual(["Z"]);
    expect(rowsWhere(groups, () => false).size).toBe(0);
    expect([...rowsOf(groups)]).toHaveLength(3);
  });

  it("have the worst severity of their occurrences", () => {
    const row = merged(inPackage({ name: "a" }, { severity: "LOW" }), inPackage({ name: "b" }, { severity: "HIGH" }));
    expect(groupSeverity(row)).toBe("HIGH");
    expect(groupSeverity({ ...row, occurrences: [] })).toBe("UNKNOWN");
  });
});

describe("the search's steps", () => {
  it("match takes the wanted severities, and never a finding without one", () => {
    const wanted = new Set<Severity>(["HIGH"]);
    expect(match(findingOf({ severity: "HIGH" }), wanted)).toBe(true);
    expect(match(findingOf({ severity: "LOW" }), wanted)).toBe(false);
    expect(match(findingOf({ severity: null }), ALL)).toBe(false);
  });

  it("name is the name and the description, or the one that exists", () => {
    expect(name({ name: "A", description: "b" })).toBe("A, b");
    expect(name({ name: "A", description: null })).toBe("A");
    expect(name({ name: null, description: "b" })).toBeNull();
  });

  it("a finding without packages has an occurrence without a package name", () => {
    expect(packagesOf(findingOf({ packages: [] }))).toEqual([
      { name: null, version: null, fixedVersion: null, fix: null, type: null, path: null },
    ]);
    expect(packageKey(packageOf({ name: "a", version: "1", path: null }))).toBe('["a","1",null]');
  });

  it("detect adds the rows of a result under its by-fields", () => {
    const groups: FindingGroups = new Map();
    const finding = findingOf({ severity: "HIGH" });
    const result = answer({ findings: [finding] });
    detect(groups, result, ALL);
    expect([...rowsOf(groups)]).toMatchObject([
      { columns: { ...columnsOf(result), finding: name(finding) }, registryId: "111122223333" },
    ]);
    expect(groups.has(answerKey(result))).toBe(true);
  });

  it("detect adds nothing without a matching finding", () => {
    const groups: FindingGroups = new Map();
    detect(groups, answer({ findings: [findingOf({})] }), new Set());
    expect(groups.size).toBe(0);
  });
});
