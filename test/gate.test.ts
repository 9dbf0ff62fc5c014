import { describe, expect, test } from "vitest";
import { readOptions } from "../src/core/options/option-reading.ts";
import type { BaseFile } from "../src/core/policy/exemptions/pull-request-exemptions.ts";
import { type GateRuntime, gate } from "../src/gate.ts";
import { NODE_RUNTIME } from "../src/node/runtime.ts";
import { type AwsServerOptions, startAwsServer } from "./fakes/aws-server.ts";
import { ecrRegistry } from "./fakes/ecr-registry.ts";
import { basicFinding } from "./fakes/findings.ts";
import { AWS_ENVIRONMENT, skippingClock } from "./fakes/live-run.ts";
import { vulnerabilityDatabase } from "./fakes/vulnerability-database.ts";
import { setEnvironment } from "./support/environment.ts";

const registry = ecrRegistry();
const medium = basicFinding("CVE-2026-0001", "MEDIUM", "liba");
const high = basicFinding("CVE-2026-0002", "HIGH", "libb");
registry.image("shop/app", { tags: ["new"], scan: [{ basic: [medium, high] }] });
registry.image("shop/app", { tags: ["production"], scan: [{ basic: [high] }] });
registry.image("shop/app", { tags: ["running"], scan: [{ status: "IN_PROGRESS" }] });
const image = (tag: string) => `${registry.host}/shop/app:${tag}`;

/** Runs the gate on the image `new`, with the SDK's own clients against servers started for this run. */
async function run(given: Record<string, string>, setting: AwsServerOptions = {}, change: Partial<GateRuntime> = {}) {
  const server = await startAwsServer({ ecr: registry.service, ...setting });
  const env = { ...AWS_ENVIRONMENT, AWS_ENDPOINT_URL: server.url };
  const restoreEnvironment = setEnvironment(env);
  const runtime: GateRuntime = {
    ...NODE_RUNTIME,
    ...skippingClock(),
    env,
    readOwnFile: (path) => Promise.reject(Object.assign(new Error(`no ${path}`), { code: "ENOENT" })),
    base: { kind: "none", notice: null },
    readCentralPolicies: async () => [],
    progress: () => {},
    ...change,
  };
  try {
    const options = readOptions(
      new Map(
        Object.entries({
          images: image("new"),
          "start-scan": "never",
          "allowed-endpoints": server.url,
          ...given,
        }),
      ),
      Date.now(),
    );
    return { ...(await gate(options, runtime)), operations: server.operations() };
  } finally {
    restoreEnvironment();
    await server.close();
  }
}

const blocking = ({ report }: Awaited<ReturnType<typeof run>>) =>
  report.groups.filter(({ status }) => status === "matched").map(({ name }) => name);

describe("block-known-exploited and block-epss", () => {
  const known = vulnerabilityDatabase({
    vulnerabilities: {
      "CVE-2026-0001": { cisaData: { dateAdded: new Date("2026-01-02T00:00:00Z") }, epss: { score: 0.7 } },
      "CVE-2026-0002": { epss: { score: 0.01 } },
    },
  });

  test("block findings of any severity", async () => {
    expect(blocking(await run({}, { inspector2: known }))).toEqual(["CVE-2026-0002"]);
    const exploited = await run({ "block-known-exploited": "true" }, { inspector2: known });
    expect(blocking(exploited)).toEqual(["CVE-2026-0002", "CVE-2026-0001"]);
    expect(exploited.report.groups[1]).toMatchObject({
      severity: "MEDIUM",
      knownExploited: true,
      kev: { dateAdded: "2026-01-02" },
    });
    expect(blocking(await run({ severity: "CRITICAL", "block-epss": "0.5" }, { inspector2: known }))).toEqual([
      "CVE-2026-0001",
    ]);
    expect(blocking(await run({ severity: "CRITICAL", "block-epss": "0.8" }, { inspector2: known }))).toEqual([]);
  });

  test("make the run inconclusive without the permission, and Inspector is not called without these options", async () => {
    const denied = vulnerabilityDatabase({
      denied: ["SearchVulnerabilities", "BatchGetFindingDetails", "ListFindings"],
    });
    const { report } = await run({ severity: "CRITICAL", "block-known-exploited": "true" }, { inspector2: denied });
    expect(report).toMatchObject({ verdict: "inconclusive", scans: [{ code: "exploitation-unknown" }] });
    const without = await run({ severity: "CRITICAL" }, { inspector2: denied });
    expect(without).toMatchObject({ report: { verdict: "passed" } });
    expect(without.operations).not.toContain("SearchVulnerabilities");
  });
});

describe("a baseline in ECR", () => {
  test("exempts the findings of the image there", async () => {
    const { report } = await run({ baseline: image("production"), severity: "HIGH,MEDIUM" });
    expect(report.groups.map(({ name, status }) => [name, status])).toEqual([
      ["CVE-2026-0002", "baseline"],
      ["CVE-2026-0001", "matched"],
    ]);
  });

  test("is an error if it cannot be evaluated or is not a reference", async () => {
    const bounds = { "wait-timeout": "5s" };
    await expect(run({ ...bounds, baseline: image("running") })).rejects.toThrow(/^baseline: .*scan-pending/);
    await expect(run({ ...bounds, baseline: image("nowhere") })).rejects.toThrow(/^baseline: .*image-not-found/);
    await expect(run({ ...bounds, baseline: "before.json" })).rejects.toThrow(/^baseline: /);
  });
});

describe("a baseline that is the evaluated image itself", () => {
  const flaw = { scan: [{ basic: [high] }] };
  const digest = registry.image("shop/self", { tags: ["v1", "latest"], ...flaw });
  const [amd64, arm64] = [registry.image("shop/self", flaw), registry.image("shop/self", flaw)];
  const children = [
    { digest: amd64, platform: "linux/amd64" },
    { digest: arm64, platform: "linux/arm64" },
  ];
  registry.index("shop/self", children, { tags: ["multi"] });
  const host = `${registry.host}/shop/self`;

  test.each([
    ["another tag of its digest", `${host}:v1`, `${host}:latest`],
    ["its digest", `${host}:v1`, `${host}@${digest}`],
    ["a tag of the digest that is evaluated", `${host}@${digest}`, `${host}:v1`],
    ["a child of its index", `${host}:multi`, `${host}@${arm64}`],
    ["an index that holds it", `${host}@${amd64}`, `${host}:multi`],
    ["the same image, with an account in only one of the references", "shop/self:v1", `${host}:v1`],
  ])("%s: exempts nothing, with a notice", async (_what, images, baseline) => {
    const { report } = await run({ images, baseline, region: "eu-central-1" });
    expect(report).toMatchObject({
      verdict: "failed",
      notices: expect.arrayContaining([{ code: "baseline-own-image", detail: expect.stringContaining(baseline) }]),
    });
    expect(new Set(report.groups.map(({ status }) => status))).toEqual(new Set(["matched"]));
  });

  test("is an error before any API call if build-metadata names its digest", async () => {
    const metadata = JSON.stringify({ "containerimage.digest": digest, "image.name": `${host}:v1` });
    const readOwnFile = (path: string) =>
      path === "meta.json"
        ? Promise.resolve({ text: metadata, isQuotable: true })
        : Promise.reject(Object.assign(new Error("gone"), { code: "ENOENT" }));
    const given = { images: "", baseline: `${host}@${digest}` };
    for (const metadataOption of [metadata, "meta.json"]) {
      const asked = run({ ...given, "build-metadata": metadataOption }, {}, { readOwnFile });
      await expect(asked).rejects.toThrow(/^baseline: .* is the image that is evaluated/);
    }
  });
});

describe("an image reference is never a file", () => {
  /** Every path exists: a `.yaml` file is an ignore file, any other file has this text. */
  const everywhere = (text: string): Partial<GateRuntime> & { paths: string[] } => {
    const paths: string[] = [];
    const readOwnFile = (path: string) => {
      // This one is read by default.
      if (path !== ".ecr-findings-ignore.yaml") paths.push(path);
      return Promise.resolve({ text: path.endsWith(".yaml") ? "ignore: []" : text, isQuotable: true });
    };
    return { readOwnFile, paths };
  };

  test("a baseline is read from ECR, not from a report file of that name", async () => {
    const before = (await run({}, {}, {})).report;
    const files = everywhere(JSON.stringify(before));
    const { report } = await run({ baseline: image("production"), severity: "HIGH,MEDIUM" }, {}, files);
    expect(report.groups.map(({ name, status }) => [name, status])).toEqual([
      ["CVE-2026-0002", "baseline"],
      ["CVE-2026-0001", "matched"],
    ]);
    expect(files.paths).toEqual([]);
  });

  test.each([
    ["baseline", `${registry.host}/shop/app:`],
    ["baseline", `${registry.host}/shop/app`],
    ["build-metadata", image("new")],
    ["build-metadata", "null"],
    ["cloudtrail", "S3://bucket/prefix"],
    ["cloudtrail", image("new")],
    ["ignore-file", "NONE"],
  ])("%s: %s is an error, and no file of that name is read", async (option, text) => {
    const files = everywhere("{}");
    await expect(run({ [option]: text }, {}, files)).rejects.toThrow(new RegExp(`^${option}: `));
    expect(files.paths).toEqual([]);
  });
});

describe("exemptions that a pull request adds", () => {
  const head = "ignore:\n  - id: CVE-2026-0002\n    reason: never called\n    expires: never\n";
  const readOwnFile = () => Promise.resolve({ text: head, isQuotable: true });
  const from = (text: BaseFile): Partial<GateRuntime> => ({
    readOwnFile,
    base: { kind: "base", label: "the base branch main", read: () => Promise.resolve([text]) },
  });

  test("apply with a mark in the report, and do not apply where they are refused", async () => {
    const added = await run({}, {}, from({ kind: "absent" }));
    expect(added.report).toMatchObject({
      verdict: "passed",
      exemptions: [{ addedByPullRequest: true, state: "applied" }],
    });
    const refuse = { "refuse-pull-request-ignores": "true" };
    expect((await run(refuse, {}, from({ kind: "absent" }))).report.verdict).toBe("failed");
    expect((await run(refuse, {}, from({ kind: "read", text: head }))).report.verdict).toBe("passed");
    const unreadable = await run(refuse, {}, from({ kind: "unreadable", why: "no token" }));
    expect(unreadable.report.verdict).toBe("failed");
    const unnamed: Partial<GateRuntime> = { readOwnFile, base: { kind: "unknown", why: "the payload is missing." } };
    await expect(run(refuse, {}, unnamed)).rejects.toThrow("refuse-pull-request-ignores: the payload is missing.");
    expect(unreadable.report.notices).toContainEqual(expect.objectContaining({ code: "base-unreadable" }));
  });
});

test("build-metadata is read from a file, and a missing file is an error", async () => {
  const digest = registry.image("shop/app", { tags: ["built"], scan: [{ basic: [] }] });
  const metadata = JSON.stringify({ "containerimage.digest": digest, "image.name": `${registry.host}/shop/app:built` });
  const readOwnFile = (path: string) =>
    path === "meta.json"
      ? Promise.resolve({ text: metadata, isQuotable: true })
      : Promise.reject(Object.assign(new Error("gone"), { code: "ENOENT" }));
  const { report } = await run({ images: "", "build-metadata": "meta.json" }, {}, { readOwnFile });
  expect(report).toMatchObject({ verdict: "passed", scans: [{ imageDigest: digest }] });
  await expect(run({ "build-metadata": "nowhere.json" })).rejects.toThrow("build-metadata: nowhere.json");
});
