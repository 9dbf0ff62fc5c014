import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseReferences } from "../../../src/core/aws/image-reference.ts";
import { readImages } from "../../../src/sources/ecr/images.ts";
import { logAllowing } from "../../fakes/allowed-endpoints.ts";
import type { Fault } from "../../fakes/aws-server.ts";
import { ecrRegistry, type RegistryOptions } from "../../fakes/ecr-registry.ts";
import { AWS_ENVIRONMENT, type LiveRunOptions, runLive, skippingClock } from "../../fakes/live-run.ts";
import { BASIC, outcomeOf } from "../../support/ecr-scene.ts";
import { setEnvironment } from "../../support/environment.ts";
import { valueOf } from "../../support/value-of.ts";

async function outcome(
  fault: Fault,
  { registry = {}, ...settings }: { registry?: RegistryOptions } & Partial<LiveRunOptions> = {},
) {
  const fake = ecrRegistry(registry);
  fake.image("app", { tags: ["1"], scan: [{ basic: BASIC }] });
  const run = await runLive({ ecr: fake.service, images: `${fake.host}/app:1`, fault: () => fault, ...settings });
  return { ...outcomeOf(run), run };
}

/** An endpoint and credentials of its own, for what runLive's server cannot show. */
async function without(
  environment: Record<string, string | undefined>,
  images = "111122223333.dkr.ecr.eu-central-1.amazonaws.com/app:1",
  requestTimeout = 3_000,
) {
  const { clock, sleep } = skippingClock();
  const restoreEnvironment = setEnvironment({ ...AWS_ENVIRONMENT, ...environment });
  try {
    return await readImages(valueOf(parseReferences(images, { region: null, registryId: null })), {
      waitTimeout: 1_000,
      startScan: "auto",
      clock,
      sleep,
      random: () => 0,
      progress: () => undefined,
      signal: new AbortController().signal,
      env: { ...process.env },
      answers: logAllowing(process.env),
      requestTimeout,
    });
  } finally {
    restoreEnvironment();
  }
}

describe("a permission that is missing", () => {
  test.each(["BatchGetImage", "DescribeImageScanFindings"])(
    "ecr:%s is named with its resource, and the least policy",
    async (action) => {
      const fake = ecrRegistry({ denied: [`ecr:${action}`] });
      fake.image("app", { tags: ["1"], scan: [{ basic: BASIC }] });
      const run = await runLive({ ecr: fake.service, images: `${fake.host}/app:1` });
      expect(outcomeOf(run)).toMatchObject({
        code: "access-denied",
        detail: `ecr:${action} on arn:aws:ecr:eu-central-1:111122223333:repository/app is not allowed (because no identity-based policy allows the ecr:${action} action)`,
      });
      expect(run.slept).toEqual([]);
      expect(JSON.parse(run.policy ?? "")).toEqual({
        Version: "2012-10-17",
        Statement: [
          {
            Sid: "ReadImageScans",
            Effect: "Allow",
            Action: [
              "ecr:BatchGetImage",
              "ecr:BatchGetRepositoryScanningConfiguration",
              "ecr:DescribeImageScanFindings",
              "ecr:StartImageScan",
            ],
            Resource: ["arn:aws:ecr:eu-central-1:111122223333:repository/app"],
          },
          {
            Sid: "ReadScanSettings",
            Effect: "Allow",
            Action: ["ecr:GetRegistryScanningConfiguration", "inspector2:ListCoverage", "inspector2:ListFindings"],
            Resource: "*",
          },
        ],
      });
    },
  );

  test("of Inspector, where scanning is enhanced, is named as it is", async () => {
    const message =
      "User: arn:aws:sts::111122223333:assumed-role/ci/session is not authorized to perform: inspector2:ListFindings on resource: arn:aws:inspector2:eu-central-1:111122223333:/findings/list with an explicit deny in a service control policy";
    const isDescribe = ({ operation }: { operation: string }) => operation === "DescribeImageScanFindings";
    const { detail } = await outcome(
      { fault: "error", name: "AccessDeniedException", message },
      { fault: (call) => (isDescribe(call) ? { fault: "error", name: "AccessDeniedException", message } : null) },
    );
    expect(detail).toBe(
      "inspector2:ListFindings on arn:aws:inspector2:eu-central-1:111122223333:/findings/list is not allowed (with an explicit deny in a service control policy)",
    );
  });

  test("leaves the principal out, whatever the message", async () => {
    for (const message of [
      "User: arn:aws:iam::111122223333:user/jo is not authorized to perform: ecr:BatchGetImage",
      "Go away, arn:aws:iam::111122223333:user/jo",
    ]) {
      const { code, detail } = await outcome({ fault: "error", name: "AccessDeniedException", message });
      expect(code).toBe("access-denied");
      expect(detail).not.toContain("user/jo");
      expect(detail).toMatch(/^ecr:BatchGetImage on arn:aws:ecr:\S+ is not allowed/);
    }
  });

  test("in China's partition has China's ARNs, and start-scan: never asks for less", async () => {
    const fake = ecrRegistry({ denied: ["ecr:BatchGetImage"] });
    fake.image("app", { tags: ["1"] });
    const images = "111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/app:1";
    const run = await runLive({ ecr: fake.service, images, startScan: "never" });
    expect(run.policy).toContain("arn:aws-cn:ecr:cn-north-1:111122223333:repository/app");
    expect(run.policy).not.toContain("StartImageScan");
  });

  test("one for another image leaves the policy to name both", async () => {
    const fake = ecrRegistry();
    for (const name of ["a", "b"]) fake.image(name, { tags: ["1"], scan: [{ basic: BASIC }] });
    const images = `${fake.host}/a:1,${fake.host}/b:1`;
    const run = await runLive({
      ecr: fake.service,
      images,
      fault: ({ input }) =>
        input["repositoryName"] === "a" ? { fault: "error", name: "AccessDeniedException" } : null,
    });
    expect(run.results.map(({ outcome: { kind } }) => kind)).toEqual(["inconclusive", "evaluated"]);
    expect(run.policy).toMatch(/repository\/a"[^]*repository\/b"/);
  });
});

describe("credentials", () => {
  test.each([
    ["ExpiredTokenException", "have expired: run aws-actions/configure-aws-credentials right before this step"],
    ["ExpiredToken", "have expired"],
    ["UnrecognizedClientException", "are not valid for this region or account"],
    ["InvalidSignatureException", "the runner's clock is wrong"],
    ["InvalidClientTokenId", "are not valid"],
  ])("%s ends at once, with its cure", async (name, cure) => {
    const { code, detail, run } = await outcome({ fault: "error", name, message: "The security token is no good." });
    expect([code, run.slept]).toEqual(["access-denied", []]);
    expect(detail).toContain(name);
    expect(detail).toContain(cure);
    expect(run.policy).toBeNull();
  });

  test("that do not come hold nothing up", async () => {
    const folder = mkdtempSync(join(tmpdir(), "aws-"));
    const file = join(folder, "config");
    writeFileSync(file, "[default]\ncredential_process = sleep 30\n");
    const none = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined, AWS_CONFIG_FILE: file };
    const startedAt = Date.now();
    const { results } = await without(none, undefined, 300);
    expect(Date.now() - startedAt).toBeLessThan(25_000);
    expect(results[0]?.outcome).toMatchObject({
      code: "network",
      detail: expect.stringContaining("no response within 0.3 s"),
    });
    rmSync(folder, { recursive: true });
  });

  test("that are not there: the step that brings them is named", async () => {
    const none = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined, AWS_PROFILE: undefined };
    const { results } = await without(none);
    expect(results[0]?.outcome).toMatchObject({
      code: "access-denied",
      detail: expect.stringMatching(
        /^no AWS credentials were found: run aws-actions\/configure-aws-credentials before this step, with `permissions: id-token: write`/,
      ),
    });
  });
});

describe("a region that is nowhere to be had", () => {
  test("is an error of the option, with its cure", async () => {
    const none = { AWS_REGION: undefined, AWS_DEFAULT_REGION: undefined };
    await expect(without(none, "app:1")).rejects.toThrow(
      /^images: no region for app:1 \(.+\)\. Set `region` or AWS_REGION, or use the full registry host\.$/,
    );
  });
});

describe("what is at fault on the way", () => {
  test("a port where nobody listens is named by its code", async () => {
    const { results } = await without({ AWS_ENDPOINT_URL: "http://127.0.0.1:1" });
    expect(results[0]?.outcome).toMatchObject({ code: "network", detail: expect.stringContaining("ECONNREFUSED") });
  });

  test("a host that is not there is named by its code", async () => {
    const { results } = await without({ AWS_ENDPOINT_URL: "http://nowhere.invalid" });
    expect(results[0]?.outcome).toMatchObject({
      code: "network",
      detail: expect.stringMatching(/ENOTFOUND|EAI_AGAIN/),
    });
  });

  test("a server that speaks something else is no ECR", async () => {
    const server = createServer((request, response) => {
      request.resume();
      response.end("220 smtp.example ESMTP");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : 0;
    const { results } = await without({ AWS_ENDPOINT_URL: `http://127.0.0.1:${port}` });
    server.closeAllConnections();
    server.close();
    expect(results[0]?.outcome).toMatchObject({
      code: "service-error",
      detail: expect.stringContaining("is not from AWS"),
    });
  });

  test.each([
    [200, "service-error"],
    [403, "network"],
    [407, "network"],
    [502, "service-error"],
  ])("a page of a proxy under HTTP %i is not AWS's, and no missing permission", async (status, expected) => {
    const page: Fault = { fault: "answer", status, contentType: "text/html", body: "<html>Blocked</html>" };
    const { code, detail, run } = await outcome(page, { waitTimeout: 0 });
    expect(code).toBe(expected);
    expect(detail).toMatch(
      new RegExp(`^the response to ecr:BatchGetImage \\(HTTP ${status}\\) is not from AWS: .*<html>`),
    );
    expect(detail).toMatch(/\(a proxy, a firewall or another endpoint responded instead\)$/);
    expect(detail).not.toContain("hidden field");
    expect(run.policy).toBeNull();
  });

  test("an endpoint that the SDK refuses says why", async () => {
    const { results } = await without({ AWS_ENDPOINT_URL: "http://127.0.0.1:1", AWS_USE_FIPS_ENDPOINT: "true" });
    expect(results[0]?.outcome).toMatchObject({
      code: "service-error",
      detail:
        "ecr:BatchGetImage could not be called: Invalid Configuration: FIPS and custom endpoint are not supported",
    });
  });

  test.each([
    ["ThrottlingException", "throttled, after retries"],
    ["TooManyRequestsException", "throttled, after retries"],
    ["ServiceUnavailable", "HTTP 503, after retries"],
  ])("%s says what it is", async (name, words) => {
    const status = name === "ServiceUnavailable" ? 503 : name === "TooManyRequestsException" ? 429 : 400;
    const { code, detail } = await outcome({ fault: "error", name, status });
    expect(code).toBe("service-error");
    expect(detail).toContain(words);
  });

  test("a message is told on one line, and not without end", async () => {
    const message = `a\nb\u001b[31m::error::${"x".repeat(5_000)}`;
    const { detail } = await outcome({ fault: "error", name: "ValidationException", message });
    expect(detail).toContain("a b [31m::error::xxx");
    expect(detail.length).toBeLessThan(600);
  });
});

test("an error that no list knows keeps its own name", async () => {
  const { code, detail } = await outcome({ fault: "error", name: "SomethingNewException", message: "brand new" });
  expect([code, detail]).toEqual([
    "service-error",
    "ecr:BatchGetImage failed with SomethingNewException: brand new (HTTP 400)",
  ]);
});
