import { createServer } from "node:http";
import { describe, expect, test } from "vitest";
import type { Fault } from "../../fakes/aws-server.ts";
import { ecrRegistry, type RegistryOptions } from "../../fakes/ecr-registry.ts";
import { type LiveRunOptions, runLive } from "../../fakes/live-run.ts";
import { runWithout } from "../../fakes/run-without.ts";
import { BASIC, outcomeOf } from "../../support/ecr-scene.ts";

async function outcome(
  fault: Fault,
  { registry = {}, ...settings }: { registry?: RegistryOptions } & Partial<LiveRunOptions> = {},
) {
  const fake = ecrRegistry(registry);
  fake.image("app", { tags: ["1"], scan: [{ basic: BASIC }] });
  const run = await runLive({ ecr: fake.service, images: `${fake.host}/app:1`, fault: () => fault, ...settings });
  return { ...outcomeOf(run), run };
}

describe("a missing permission", () => {
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

  test("of Inspector is named, if scanning is enhanced", async () => {
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

  test("is reported without the principal, whatever the message", async () => {
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

  test("in China's partition has China's ARNs, and start-scan: never needs fewer permissions", async () => {
    const fake = ecrRegistry({ denied: ["ecr:BatchGetImage"] });
    fake.image("app", { tags: ["1"] });
    const images = "111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/app:1";
    const run = await runLive({ ecr: fake.service, images, startScan: "never" });
    expect(run.policy).toContain("arn:aws-cn:ecr:cn-north-1:111122223333:repository/app");
    expect(run.policy).not.toContain("StartImageScan");
  });

  test("for one image yields a policy for all images", async () => {
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

describe("a missing region", () => {
  const none = { AWS_REGION: undefined, AWS_DEFAULT_REGION: undefined };
  const why = (text: string, cause: string) =>
    `images: no region for ${text}, which has no registry host${cause}. If it is in ECR, set \`region\` or AWS_REGION, or use the full registry host. An image of another registry, such as Docker Hub, cannot be evaluated. Accepted: ACCOUNT.dkr.ecr.REGION.amazonaws.com/repository:tag, `;

  test.each([
    ["app:1", none, ""],
    ["nginx:1.27", none, ""],
    ["library/nginx:1.27", none, ""],
    [`app@sha256:${"ab".repeat(32)}`, none, ""],
    ["nginx:1.27", { ...none, AWS_REGION: "" }, ""],
    ["nginx:1.27", { AWS_REGION: "", AWS_DEFAULT_REGION: "" }, ""],
    [
      "nginx:1.27",
      { ...none, AWS_REGION: "eu west" },
      ' (Region not accepted: region="eu west" is not a valid hostname component.)',
    ],
  ])("is an error of the option, with the fix and the accepted forms: %s, %j", async (text, env, cause) => {
    const message = await runWithout(env, text).then(String, ({ message: thrown }: Error) => thrown);
    expect(message.slice(0, why(text, cause).length)).toBe(why(text, cause));
  });
});

describe("a failure between us and AWS", () => {
  test("a refused connection is named by its code", async () => {
    const { results } = await runWithout({ AWS_ENDPOINT_URL: "http://127.0.0.1:1" });
    expect(results[0]?.outcome).toMatchObject({ code: "network", detail: expect.stringContaining("ECONNREFUSED") });
  });

  test("an unknown host is named by its code", async () => {
    const { results } = await runWithout({ AWS_ENDPOINT_URL: "http://nowhere.invalid" });
    expect(results[0]?.outcome).toMatchObject({
      code: "network",
      detail: expect.stringMatching(/ENOTFOUND|EAI_AGAIN/),
    });
  });

  test("a server of another protocol is not ECR", async () => {
    const server = createServer((request, response) => {
      request.resume();
      response.end("220 smtp.example ESMTP");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : 0;
    const { results } = await runWithout({ AWS_ENDPOINT_URL: `http://127.0.0.1:${port}` });
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
  ])("a proxy's page with HTTP %i is not from AWS, and not a missing permission", async (status, expected) => {
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

  test("an endpoint that the SDK rejects is reported with the reason", async () => {
    const { results } = await runWithout({ AWS_ENDPOINT_URL: "http://127.0.0.1:1", AWS_USE_FIPS_ENDPOINT: "true" });
    expect(results[0]?.outcome).toMatchObject({
      code: "network",
      detail:
        "ecr:BatchGetImage could not be called: Invalid Configuration: FIPS and custom endpoint are not supported " +
        "(AWS_USE_FIPS_ENDPOINT is true: unset it if there is no FIPS endpoint here)",
    });
  });

  test.each([
    ["ThrottlingException", "throttled, after retries"],
    ["TooManyRequestsException", "throttled, after retries"],
    ["ServiceUnavailable", "HTTP 503, after retries"],
  ])("%s is reported as a transient failure", async (name, words) => {
    const status = name === "ServiceUnavailable" ? 503 : name === "TooManyRequestsException" ? 429 : 400;
    const { code, detail } = await outcome({ fault: "error", name, status });
    expect(code).toBe("service-error");
    expect(detail).toContain(words);
  });

  test("a message is shown on one line, and truncated", async () => {
    const message = `a\nb\u001b[31m::error::${"x".repeat(5_000)}`;
    const { detail } = await outcome({ fault: "error", name: "ValidationException", message });
    expect(detail).toContain("a b [31m::error::xxx");
    expect(detail.length).toBeLessThan(600);
  });
});

test("an unknown error keeps its name", async () => {
  const { code, detail } = await outcome({ fault: "error", name: "SomethingNewException", message: "brand new" });
  expect([code, detail]).toEqual([
    "service-error",
    "ecr:BatchGetImage failed with SomethingNewException: brand new (HTTP 400)",
  ]);
});
