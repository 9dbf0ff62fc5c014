import { afterAll, describe, expect, test } from "vitest";
import type { Call, Fault } from "../../fakes/aws-server.ts";
import { ecrRegistry } from "../../fakes/ecr-registry.ts";
import { basicFinding, enhancedFinding } from "../../fakes/findings.ts";
import { inspector } from "../../fakes/inspector.ts";
import { type LiveRun, runLive } from "../../fakes/live-run.ts";

/** Everything that can go wrong with a call: in the network, at a proxy, and errors in and outside of the service model. */
const FAULTS: Record<string, Fault> = {
  ...modelled(
    "ImageArchivedException",
    "ImageNotFoundException",
    "InvalidParameterException",
    "LimitExceededException",
  ),
  ...modelled("RepositoryNotFoundException", "ScanNotFoundException", "UnableToGetUpstreamImageException"),
  ...modelled("UnsupportedImageTypeException", "ValidationException"),
  ServerException: { fault: "error", name: "ServerException", status: 500 },
  ...modelled(
    "AccessDeniedException",
    "ExpiredTokenException",
    "UnrecognizedClientException",
    "InvalidSignatureException",
  ),
  ...modelled("ThrottlingException", "RequestLimitExceeded", "SomethingNewException"),
  "429": { fault: "error", name: "TooManyRequestsException", status: 429 },
  "500": { fault: "error", name: "InternalFailure", status: 500 },
  "502 of a proxy": { fault: "answer", status: 502, contentType: "text/html", body: "<html>Bad gateway</html>" },
  "503": { fault: "error", name: "ServiceUnavailable", status: 503 },
  "504": { fault: "answer", status: 504, contentType: "text/plain", body: "" },
  "407 of a proxy": { fault: "answer", status: 407, contentType: "text/html", body: "<html>Who are you?</html>" },
  "403 of a firewall": { fault: "answer", status: 403, contentType: "text/html", body: "<html>No.</html>" },
  "a log-in page": { fault: "answer", status: 200, contentType: "text/html", body: "<html>Log in</html>" },
  XML: { fault: "answer", status: 200, contentType: "application/xml", body: "<Answer/>" },
  "an empty body": { fault: "answer", status: 200, contentType: "application/x-amz-json-1.1", body: "" },
  "an empty object": { fault: "answer", status: 200, contentType: "application/x-amz-json-1.1", body: "{}" },
  "a list": { fault: "answer", status: 200, contentType: "application/x-amz-json-1.1", body: "[]" },
  null: { fault: "answer", status: 200, contentType: "application/x-amz-json-1.1", body: "null" },
  "members of wrong types": {
    fault: "answer",
    status: 200,
    contentType: "application/x-amz-json-1.1",
    body: JSON.stringify({
      imageScanStatus: "COMPLETE",
      imageScanFindings: { findings: {}, enhancedFindings: "none", findingSeverityCounts: [] },
      images: "none",
      coveredResources: 7,
      scanningConfiguration: [],
      scanningConfigurations: { a: 1 },
    }),
  },
  "a body cut short": { fault: "truncated" },
  "a body that stops": { fault: "stalled" },
  "a reset": { fault: "reset" },
  "no answer": { fault: "hang" },
};

function modelled(...names: string[]): Record<string, Fault> {
  return Object.fromEntries(names.map((name) => [name, { fault: "error", name }]));
}

type RunContext = {
  truth: number;
  run: (fault: (call: Call) => Fault | null, requestTimeout: number) => Promise<LiveRun>;
};

const WAIT = 40_000;
/** The request timeout in ms: short only without a response, so that a busy machine does not cause failures. */
const retry = ({ fault }: Fault) => (fault === "hang" || fault === "stalled" ? 150 : 20_000);

/** Basic: no scan, so one is started; it runs, and has two pages. */
function basicScenario(): RunContext {
  const findings = Array.from({ length: 3 }, (_, index) => basicFinding(`CVE-2021-${index}`, "HIGH"));
  const registry = ecrRegistry({ frequency: "MANUAL" });
  registry.image("app", {
    tags: ["1"],
    onStart: [
      { status: "IN_PROGRESS", isSilent: true },
      { basic: findings, pageSize: 2 },
    ],
  });
  return {
    truth: findings.length,
    run: (fault, requestTimeout) =>
      runLive({
        ecr: registry.service,
        images: `${registry.host}/app:1`,
        waitTimeout: WAIT,
        requestTimeout,
        fault,
      }),
  };
}

/** Enhanced: an empty basic response comes first, then Inspector's findings in two pages. */
function enhancedScenario(): RunContext {
  const findings = Array.from({ length: 3 }, (_, index) => enhancedFinding(`CVE-2022-${index}`, "HIGH"));
  const registry = ecrRegistry({ scanning: "ENHANCED" });
  const digest = registry.image("app", {
    tags: ["1"],
    scan: [{ basic: [] }, { status: "ACTIVE", enhanced: findings, pageSize: 2 }],
  });
  const inspector2 = inspector({
    [digest]: [{ reason: "PENDING_INITIAL_SCAN", lastScannedAt: null }, { reason: "SUCCESSFUL" }],
  });
  return {
    truth: findings.length,
    run: (fault, requestTimeout) =>
      runLive({
        ecr: registry.service,
        inspector2,
        images: `${registry.host}/app:1`,
        waitTimeout: WAIT,
        requestTimeout,
        fault,
      }),
  };
}

const isFirstPage = ({ input }: Call) => input["nextToken"] === undefined;

const SCENARIOS: [string, () => RunContext, [string, (call: Call) => boolean][]][] = [
  [
    "basic",
    basicScenario,
    [
      ["BatchGetImage", () => true],
      ["DescribeImageScanFindings", isFirstPage],
      ["DescribeImageScanFindings, page 2", (call) => !isFirstPage(call)],
      ["GetRegistryScanningConfiguration", () => true],
      ["BatchGetRepositoryScanningConfiguration", () => true],
      ["StartImageScan", () => true],
    ],
  ],
  [
    "enhanced",
    enhancedScenario,
    [
      ["BatchGetImage", () => true],
      ["DescribeImageScanFindings", isFirstPage],
      ["DescribeImageScanFindings, page 2", (call) => !isFirstPage(call)],
      ["GetRegistryScanningConfiguration", () => true],
      ["ListCoverage", () => true],
    ],
  ],
];

/** Calls that are required: if one never works, the image is not evaluated. */
const NEEDED = /BatchGetImage|DescribeImageScanFindings/;

/** Faults that a retry fixes. */
const PASSING =
  /^(429|5|ServerException|Throttling|RequestLimit|UnableToGet|a |an |XML|null|members|no answer|ImageNotFound|ScanNotFound)/;

/** By call and outcome: the faults that led there. */
const table = new Map<string, string[]>();

describe.each(SCENARIOS)("the %s scenario", (name, scenario, places) => {
  describe.each(places)("%s", (place, isPlace) => {
    test.each(Object.entries(FAULTS))("%s", async (what, fault) => {
      const isHere = (call: Call) => call.operation === place.replace(/,.*/, "") && isPlace(call);
      let met = 0;
      const once = await endOf(scenario(), fault, (call) => isHere(call) && (met += 1) === 1);
      const always = await endOf(scenario(), fault, isHere);
      const wrong = [...once.wrong, ...always.wrong];
      if (met === 0) wrong.push("the fault was never met");
      if (PASSING.test(what) && once.code !== "evaluated") wrong.push(`one such fault ended in ${once.code}`);
      if (NEEDED.test(place) && always.code === "evaluated") wrong.push("evaluated without the answer");
      expect(wrong).toEqual([]);
      const row = `${name}, ${place}: ${once.code} after one, ${always.code} if it persists`;
      table.set(row, [...(table.get(row) ?? []), what]);
    });
  });
});

afterAll(() => {
  console.log([...table].map(([row, faults]) => `${row}\n    ${faults.join(", ")}`).join("\n"));
});

/** Runs a scenario with a fault. The result must be complete or inconclusive, with a readable reason, and in time. */
async function endOf(
  { run, truth }: RunContext,
  fault: Fault,
  isHere: (call: Call) => boolean,
): Promise<{ code: string; wrong: string[] }> {
  const { results, took, images } = await run((call) => (isHere(call) ? fault : null), retry(fault));
  const [result] = results;
  const wrong: string[] = [];
  if (results.length !== 1 || result === undefined) wrong.push(`${results.length} results`);
  if (took > WAIT) wrong.push(`it took ${took} ms`);
  if (result?.outcome.kind !== "inconclusive") {
    if (result?.findings.length !== truth)
      wrong.push(`evaluated, with ${result?.findings.length} of ${truth} findings`);
    return { code: "evaluated", wrong };
  }
  const { code, detail } = result.outcome;
  if (images[0]?.evaluated !== false) wrong.push("reported as evaluated");
  if (detail.length < 10 || /\n|\s at .*:\d+:\d+|undefined|\[object/.test(detail))
    wrong.push(`unreadable detail: ${detail}`);
  return { code, wrong };
}
