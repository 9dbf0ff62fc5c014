import { describe, expect, test } from "vitest";
import { GateError } from "../../../src/core/errors.ts";
import { runWithout } from "../../fakes/run-without.ts";

const NOWHERE = { AWS_ENDPOINT_URL: "http://127.0.0.1:1" };

describe("the region of a reference without one", () => {
  test.each([
    ["AWS_REGION", { AWS_REGION: "eu-west-1", AWS_DEFAULT_REGION: "eu-west-2" }, "eu-west-1"],
    ["AWS_DEFAULT_REGION without AWS_REGION", { AWS_REGION: undefined, AWS_DEFAULT_REGION: "eu-west-2" }, "eu-west-2"],
    ["AWS_DEFAULT_REGION beside an empty AWS_REGION", { AWS_REGION: "", AWS_DEFAULT_REGION: "eu-west-2" }, "eu-west-2"],
  ])("is %s", async (_what, variables, region) => {
    const { results } = await runWithout({ ...NOWHERE, ...variables }, "app:1");
    expect(results.map(({ image }) => image.awsRegion)).toEqual([region]);
  });
});

describe("an endpoint that is not a URL", () => {
  test.each([
    [
      { AWS_ENDPOINT_URL: "minio:9000" },
      'AWS_ENDPOINT_URL: expected http://HOST:PORT or https://HOST:PORT, got "minio:9000".',
    ],
    [{ AWS_ENDPOINT_URL: "127.0.0.1" }, "AWS_ENDPOINT_URL: expected"],
    [{ AWS_ENDPOINT_URL: "http://" }, "AWS_ENDPOINT_URL: expected"],
    [{ AWS_ENDPOINT_URL: "ftp://127.0.0.1" }, "AWS_ENDPOINT_URL: expected"],
    [{ ...NOWHERE, AWS_ENDPOINT_URL_ECR: "localhost:9000" }, "AWS_ENDPOINT_URL_ECR: expected"],
  ])("%j is an error that names the variable", async (variables, message) => {
    const run = runWithout(variables);
    await expect(run).rejects.toThrow(GateError);
    await expect(run).rejects.toThrow(message);
  });

  test("is reported without a password in it", async () => {
    await expect(runWithout({ AWS_ENDPOINT_URL: "user:secret@minio:9000" })).rejects.toThrow(
      /^(?!.*secret)AWS_ENDPOINT_URL: /,
    );
  });

  test.each([
    ["of another service", { ...NOWHERE, AWS_ENDPOINT_URL_S3: "minio:9000" }],
    [
      "that the service's own variable replaces",
      { AWS_ENDPOINT_URL: "minio:9000", AWS_ENDPOINT_URL_ECR: "http://127.0.0.1:1" },
    ],
  ])("%s does not matter", async (_what, variables) => {
    const { results } = await runWithout(variables);
    expect(results[0]?.outcome).toMatchObject({ code: "network" });
  });
});
