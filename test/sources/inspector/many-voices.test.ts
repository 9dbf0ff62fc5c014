import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exploitedBy } from "../../../src/core/policy/exploitation.ts";
import { isObject, listAt } from "../../../src/core/text/json-values.ts";
import { arnOfFinding, type KnownVulnerabilities, vulnerabilityDatabase } from "../../fakes/vulnerability-database.ts";
import { ask, KEV, question } from "../../support/inspector-run.ts";

const CVE = "CVE-2026-0001";
const GATE = { knownExploited: true, epss: 0.5 };
const [A, B] = [arnOfFinding(1), arnOfFinding(2)];

/** How a vulnerability comes out: exploited, known not to be, or not known. */
async function outcome(
  questions: ReturnType<typeof question>[],
  inspector2: Parameters<typeof ask>[1]["inspector2"],
  more: Parameters<typeof ask>[1] = {},
): Promise<"exploited" | "not exploited" | "unknown"> {
  const asked = await ask(new Map(questions), { ...(inspector2 === undefined ? {} : { inspector2 }), ...more });
  if (exploitedBy(asked.facts.get(CVE), GATE).length > 0) return "exploited";
  return asked.facts.has(CVE) && !asked.unresolved.has(CVE) ? "not exploited" : "unknown";
}

describe("every finding and every region is asked, and the worst answer counts", () => {
  const gone = { errorCode: "FINDING_DETAILS_NOT_FOUND" };
  test.each([
    ["the second is listed", { [A]: {}, [B]: KEV }, {}, "exploited"],
    ["the first is listed", { [A]: KEV, [B]: {} }, {}, "exploited"],
    ["the second has the higher score", { [A]: { epssScore: 0.1 }, [B]: { epssScore: 0.9 } }, {}, "exploited"],
    ["one is gone, and the id is not known", { [A]: {}, [B]: gone }, {}, "unknown"],
    ["one is gone, and the id is looked up", { [A]: {}, [B]: gone }, { [CVE]: {} }, "not exploited"],
    ["one is gone, and the id is listed", { [A]: {}, [B]: gone }, { [CVE]: KEV }, "exploited"],
    ["one is gone, the other is listed", { [A]: gone, [B]: KEV }, {}, "exploited"],
    ["both are not", { [A]: { epssScore: 0.1 }, [B]: {} }, {}, "not exploited"],
  ] as const)("two ARNs of one vulnerability: %s", async (_what, findings, vulnerabilities, expected) => {
    const inspector2 = vulnerabilityDatabase({ findings, vulnerabilities });
    expect(await outcome([question(CVE, [A, B])], inspector2)).toBe(expected);
  });

  test.each([
    ["the region of the second lists it", ["{}", "KEV"], "exploited"],
    ["the region of the second does not know it", ["{}", "none"], "unknown"],
    ["the region of the first does not know it", ["none", "{}"], "unknown"],
    ["neither lists it", ["{}", "{}"], "not exploited"],
  ] as const)("two regions: %s", async (_what, answers, expected) => {
    const known = { "{}": { [CVE]: {} }, KEV: { [CVE]: KEV }, none: {} };
    let call = 0;
    const inspector2: Parameters<typeof ask>[1]["inspector2"] = (operation, input) => {
      const vulnerabilities: KnownVulnerabilities["vulnerabilities"] = known[answers[call] ?? "none"];
      call += 1;
      return vulnerabilityDatabase({ vulnerabilities })(operation, input);
    };
    expect(await outcome([question(CVE, [], ["eu-west-3", "us-east-1"])], inspector2)).toBe(expected);
  });

  test("a finding without an ARN is looked up beside one that has one", async () => {
    const both = [CVE, { vulnerability: CVE, found: new Map([["eu-central-1", new Set([A, null])]]) }] as const;
    const findings = { [A]: {} };
    const listed = vulnerabilityDatabase({ findings, vulnerabilities: { [CVE]: KEV } });
    expect(await outcome([[...both]], listed)).toBe("exploited");
    expect(await outcome([[...both]], vulnerabilityDatabase({ findings }))).toBe("unknown");
  });

  test("a finding whose region is not known leaves the question open", async () => {
    const found = new Map<string | null, Set<string | null>>([
      ["eu-central-1", new Set([A])],
      [null, new Set([null])],
    ]);
    expect(
      await outcome([[CVE, { vulnerability: CVE, found }]], vulnerabilityDatabase({ findings: { [A]: {} } })),
    ).toBe("unknown");
  });
});

describe("an answer that cannot be believed is never one that it is not exploited", () => {
  const details = (...entries: unknown[]) => ({ findingDetails: entries, errors: [] });
  const cisaData = { dateAdded: 1_762_128_000 };
  test.each([
    ["about another ARN", details({ findingArn: B }), "unknown"],
    ["of another ARN that is listed", details({ findingArn: B, cisaData }), "unknown"],
    ["that is empty", {}, "unknown"],
    ["that is no object", [], "unknown"],
    ["whose details are no list", { findingDetails: { findingArn: A } }, "unknown"],
    ["whose details hold something else", details(7, null, "x"), "unknown"],
    ["twice, not the same", details({ findingArn: A, epssScore: 0.1 }, { findingArn: A, epssScore: 0.2 }), "unknown"],
    ["twice, once listed", details({ findingArn: A }, { findingArn: A, cisaData }), "exploited"],
    ["twice, the same", details({ findingArn: A }, { findingArn: A }), "not exploited"],
    [
      "with details and an error",
      {
        findingDetails: [{ findingArn: A }],
        errors: [{ findingArn: A, errorCode: "INTERNAL_ERROR", errorMessage: "x" }],
      },
      "unknown",
    ],
    ["with a score that is NaN", details({ findingArn: A, epssScore: "NaN" }), "unknown"],
    ["with a score that is infinite", details({ findingArn: A, epssScore: "Infinity" }), "unknown"],
    ["with a score above 1", details({ findingArn: A, epssScore: 1.5 }), "unknown"],
    ["with a score in percent", details({ findingArn: A, epssScore: 94 }), "unknown"],
    ["with a score below 0", details({ findingArn: A, epssScore: -0.1 }), "unknown"],
    ["with a score that is text", details({ findingArn: A, epssScore: "0.9" }), "unknown"],
    ["with a score that is a list", details({ findingArn: A, epssScore: [0.9] }), "unknown"],
    ["with a score of true", details({ findingArn: A, epssScore: true }), "unknown"],
    ["with a score that is null", details({ findingArn: A, epssScore: null }), "not exploited"],
    ["with a broken score, and listed", details({ findingArn: A, epssScore: 7, cisaData }), "exploited"],
    ["with a catalog entry that is text", details({ findingArn: A, cisaData: "yes" }), "unknown"],
    ["with a catalog entry that is false", details({ findingArn: A, cisaData: false }), "unknown"],
    ["with a catalog entry that is empty", details({ findingArn: A, cisaData: {} }), "exploited"],
    ["with a catalog entry whose dates are none", details({ findingArn: A, cisaData: { action: "x" } }), "exploited"],
  ])("by ARN: %s", async (_what, answer, expected) => {
    const inspector2: Parameters<typeof ask>[1]["inspector2"] = (operation) =>
      operation === "BatchGetFindingDetails" ? answer : { vulnerabilities: [] };
    expect(await outcome([question(CVE, [A])], inspector2)).toBe(expected);
  });

  const search = (...vulnerabilities: unknown[]) => [{ vulnerabilities }];
  const repeated = { vulnerabilities: [{ id: CVE }], nextToken: "same" };
  test.each([
    ["about another id", search({ id: "CVE-2026-00011" }), "unknown"],
    ["about another id that is listed", search({ id: "CVE-2026-0002", cisaData }), "unknown"],
    ["without an id beside one", search({ id: CVE }, { cisaData }), "unknown"],
    ["that is no object beside one", search({ id: CVE }, 7), "unknown"],
    ["with an id that is a number", search({ id: 7 }), "unknown"],
    ["with a score that is NaN", search({ id: CVE, epss: { score: "NaN" } }), "unknown"],
    ["with a score above 1", search({ id: CVE, epss: { score: 2 } }), "unknown"],
    ["with a score in the wrong place", search({ id: CVE, epss: 0.9 }), "unknown"],
    [
      "of two sources, one lists it",
      search({ id: CVE, source: "NVD" }, { id: CVE, source: "X", cisaData }),
      "exploited",
    ],
    [
      "of two sources with two scores",
      search({ id: CVE, source: "NVD", epss: { score: 0.1 } }, { id: CVE, source: "X", epss: { score: 0.2 } }),
      "not exploited",
    ],
    [
      "of one source, twice and not the same",
      search({ id: CVE, source: "NVD", epss: { score: 0.1 } }, { id: CVE, source: "NVD", epss: { score: 0.2 } }),
      "unknown",
    ],
    [
      "whose second page lists it",
      [{ vulnerabilities: [{ id: CVE }], nextToken: "2" }, ...search({ id: CVE, cisaData })],
      "exploited",
    ],
    ["whose pages go round", [repeated, repeated, repeated], "unknown"],
    ["whose second page is not there", [{ vulnerabilities: [{ id: CVE }], nextToken: "2" }], "unknown"],
    [
      "whose second page is not there, after one that lists it",
      [{ vulnerabilities: [{ id: CVE, cisaData }], nextToken: "2" }],
      "exploited",
    ],
    [
      "whose pages have no end",
      Array.from({ length: 40 }, (_, page) => ({ vulnerabilities: [{ id: CVE }], nextToken: `${page}` })),
      "unknown",
    ],
    ["that is no list", [{ vulnerabilities: { id: CVE } }], "unknown"],
    ["that is empty", [{}], "unknown"],
    ["with the id in lower case", search({ id: CVE.toLowerCase() }), "not exploited"],
  ])("by name: %s", async (_what, pages, expected) => {
    let call = 0;
    const inspector2: Parameters<typeof ask>[1]["inspector2"] = () => {
      const page = pages[call];
      call += 1;
      if (page === undefined) throw new Error("there is no such page");
      return page;
    };
    expect(await outcome([question(CVE)], inspector2)).toBe(expected);
  });

  test("a score is not read where no option asks for it", async () => {
    const asked = await ask(
      new Map([question(CVE, [A])]),
      { inspector2: () => details({ findingArn: A, epssScore: 7 }) },
      { knownExploited: true, epss: null },
    );
    expect([asked.facts.get(CVE), asked.unresolved.size]).toEqual([{ knownExploited: null, epss: null }, 0]);
  });
});

describe("of many answers", () => {
  const voices = fc.array(fc.constantFrom("listed", "likely", "not", "broken", "gone"), { minLength: 1, maxLength: 6 });
  const answerOf = {
    listed: { cisaData: {} },
    likely: { epssScore: 0.9 },
    not: { epssScore: 0.1 },
    broken: { epssScore: 7 },
  };

  test("one that it is exploited suffices, and all must say that it is not, in whatever order", async () => {
    await fc.assert(
      fc.asyncProperty(voices, async (given) => {
        const arns = given.map((_, index) => arnOfFinding(index));
        const inspector2: Parameters<typeof ask>[1]["inspector2"] = (operation, input) => {
          if (operation !== "BatchGetFindingDetails") return {};
          const findingDetails = listAt(isObject(input) ? input : {}, "findingArns").flatMap((findingArn) => {
            const voice = given[arns.findIndex((arn) => arn === findingArn)] ?? "gone";
            return voice === "gone" ? [] : [{ findingArn, ...answerOf[voice] }];
          });
          return { findingDetails: findingDetails.toReversed() };
        };
        const isExploited = given.some((voice) => voice === "listed" || voice === "likely");
        const expected = isExploited
          ? "exploited"
          : given.every((voice) => voice === "not")
            ? "not exploited"
            : "unknown";
        expect(await outcome([question(CVE, arns)], inspector2)).toBe(expected);
        expect(await outcome([question(CVE, arns.toReversed())], inspector2)).toBe(expected);
      }),
      { numRuns: 25 },
    );
  });
});

describe("the commands that mend packages have no say", () => {
  const listed = { findingDetails: [{ findingArn: A, cisaData: {} }] };
  test.each([
    ["no list", { findings: 7 }],
    ["about another finding", { findings: [{ findingArn: B, packageVulnerabilityDetails: {} }] }],
    [
      "packages that are no list",
      { findings: [{ findingArn: A, packageVulnerabilityDetails: { vulnerablePackages: 7 } }] },
    ],
    ["something else", { findings: [null, 7, "x"] }],
    ["pages without end", { findings: [], nextToken: "same" }],
  ])("%s", async (_what, answer) => {
    const inspector2: Parameters<typeof ask>[1]["inspector2"] = (operation) =>
      operation === "ListFindings" ? answer : listed;
    const asked = await ask(new Map([question(CVE, [A])]), { inspector2 });
    expect(asked.facts.get(CVE)?.knownExploited).not.toBeNull();
    expect([asked.unresolved.size, asked.remediations.size]).toEqual([0, 0]);
  });
});
