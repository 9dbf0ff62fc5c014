import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { GateError } from "../../../src/core/errors.ts";
import { answerLog } from "../../../src/sources/aws/answer-log.ts";
import { awsFailure, failureDetail } from "../../../src/sources/aws/aws-failure.ts";
import { explainedEndpoint } from "../../../src/sources/aws/endpoint-options.ts";
import { AWS_ENVIRONMENT } from "../../fakes/live-run.ts";
import { runWithout } from "../../fakes/run-without.ts";
import { startS3 } from "../../fakes/s3.ts";
import { runFixed } from "../../support/athena/fixed-rows.ts";
import { evaluateWithNotes } from "../../support/evaluate.ts";
import { cleanCall, logFile } from "../../support/records.ts";
import { inAwsEnvironment, runS3 } from "../../support/s3-run.ts";

const folder = mkdtempSync(join(tmpdir(), "aws-"));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
/** An AWS configuration with this content. */
function config(text: string): string {
  files += 1;
  const path = join(folder, `config-${files}`);
  writeFileSync(path, text);
  return path;
}

type Variables = Record<string, string>;
const objects = { "x/a.json": logFile(cleanCall()) };

/** The same environment for each reader that calls AWS: the message of the first problem. */
const READERS: Record<string, (env: Variables) => Promise<string>> = {
  ecr: async (env) => {
    const outcome = (await runWithout(env)).results[0]?.outcome;
    return outcome?.kind === "inconclusive" ? outcome.detail : "";
  },
  s3: async (env) => (await runS3({ objects, prefixes: ["x/"], env })).report.inputs.problems[0]?.detail ?? "",
  athena: async (env) => (await runFixed([cleanCall()], { env })).problem.detail,
};

const NO_URLS = { AWS_ENDPOINT_URL: "", AWS_ENDPOINT_URL_S3: "", AWS_ENDPOINT_URL_ATHENA: "" };

describe.each(Object.entries(READERS))("the reader of %s", (service, read) => {
  test.each<[string, string, string, Variables]>([
    ["the profile `default`", "[default]\nendpoint_url = minio:9000\n", "endpoint_url of the profile `default`", {}],
    ["a host without a port", "[default]\nendpoint_url = localhost\n", "endpoint_url of the profile `default`", {}],
    ["another protocol", "[default]\nendpoint_url = ftp://localhost\n", "endpoint_url of the profile `default`", {}],
    [
      "a named profile",
      "[default]\n[profile local]\nendpoint_url = 127.0.0.1:9000\n",
      "endpoint_url of the profile `local` (AWS_PROFILE)",
      { AWS_PROFILE: "local" },
    ],
    [
      "the services of a profile",
      `[default]\nservices = local\nendpoint_url = http://127.0.0.1:1\n[services local]\n${service} =\n  endpoint_url = minio:9000\n`,
      `${service}.endpoint_url in the section \`services local\` of the profile \`default\``,
      {},
    ],
  ])(
    "an endpoint of %s without a scheme is an error that names file, profile and key",
    async (_what, text, name, env) => {
      const path = config(text);
      const reading = read({ ...NO_URLS, AWS_CONFIG_FILE: path, ...env });
      await expect(reading).rejects.toThrow(GateError);
      await expect(reading).rejects.toThrow(`${name} (${path}): expected http://HOST:PORT or https://HOST:PORT, got "`);
    },
  );

  test.each<[string, string, Variables]>([
    ["that is ignored by a variable", "endpoint_url = minio:9000", { AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: "true" }],
    ["that is ignored by the profile", "endpoint_url = minio:9000\nignore_configured_endpoint_urls = true", {}],
    ["of another profile", "region = eu-west-1\n[profile other]\nendpoint_url = minio:9000", {}],
    ["of another service", "services = local\n[services local]\nsqs =\n  endpoint_url = minio:9000", {}],
  ])("an endpoint %s does not matter", async (_what, text, env) => {
    // No request leaves this machine.
    const nowhere = { HTTPS_PROXY: "http://127.0.0.1:1", NO_PROXY: "" };
    const detail = await inProxy(nowhere, () =>
      read({ ...NO_URLS, AWS_CONFIG_FILE: config(`[default]\n${text}\n`), ...nowhere, ...env }),
    );
    expect(detail).toMatch(/got no response.*ECONNREFUSED/);
  });

  test.each(["AWS_USE_FIPS_ENDPOINT", "AWS_USE_DUALSTACK_ENDPOINT"])(
    "%s that is neither true nor false is an error, and not ignored",
    async (name) => {
      for (const value of ["TRUE", "1", "yes", " true"]) {
        await expect(read({ [name]: value })).rejects.toThrow(
          `${name}: expected true or false, got ${JSON.stringify(value)}.`,
        );
      }
    },
  );

  test("AWS_USE_FIPS_ENDPOINT beside a custom endpoint is named", async () => {
    const detail = await read({ AWS_ENDPOINT_URL: "http://127.0.0.1:1", AWS_USE_FIPS_ENDPOINT: "true" });
    expect(detail).toMatch(
      /^\S+ could not be called: .*FIPS.* \(AWS_USE_FIPS_ENDPOINT is true: unset it if there is no FIPS endpoint here\)$/,
    );
  });

  test("AWS_USE_DUALSTACK_ENDPOINT beside a custom endpoint is named", async () => {
    const detail = await read({ AWS_ENDPOINT_URL: "http://127.0.0.1:1", AWS_USE_DUALSTACK_ENDPOINT: "true" });
    expect(detail).toMatch(/^\S+ could not be called: .* \(AWS_USE_DUALSTACK_ENDPOINT is true: unset it/);
  });

  test("use_fips_endpoint beside a custom endpoint is named", async () => {
    const AWS_CONFIG_FILE = config("[default]\nuse_fips_endpoint = true\n");
    const detail = await read({ AWS_ENDPOINT_URL: "http://127.0.0.1:1", AWS_CONFIG_FILE });
    expect(detail).toMatch(/\(`use_fips_endpoint` of the AWS profile is true: unset it/);
  });

  test.each<[string, Variables, RegExp]>([
    ["no credentials", { AWS_ACCESS_KEY_ID: "", AWS_SECRET_ACCESS_KEY: "" }, /^no AWS credentials were found/],
    [
      "a profile that does not exist",
      { AWS_PROFILE: "left-over" },
      /^the profile `left-over` \(AWS_PROFILE\) does not exist in .*AWS_PROFILE takes precedence over AWS_ACCESS_KEY_ID/,
    ],
    [
      "a token file that does not exist",
      {
        AWS_ACCESS_KEY_ID: "",
        AWS_SECRET_ACCESS_KEY: "",
        AWS_ROLE_ARN: "arn:aws:iam::111122223333:role/reader",
        AWS_WEB_IDENTITY_TOKEN_FILE: "/nowhere/token",
      },
      /^the file of AWS_WEB_IDENTITY_TOKEN_FILE \(\/nowhere\/token\) does not exist \(ENOENT\)/,
    ],
    [
      "a process with expired keys",
      {
        AWS_PROFILE: "expired",
        AWS_CONFIG_FILE: config(
          `[profile expired]\ncredential_process = printf '{"Version":1,"AccessKeyId":"A","SecretAccessKey":"S","Expiration":"2020-01-01T00:00:00Z"}'\n`,
        ),
      },
      /^the credential_process of the profile `expired` \(AWS_PROFILE\) returned expired credentials/,
    ],
  ])("names the cause of unusable credentials, and the SDK shows nothing: %s", async (_what, env, detail) => {
    const shown = (["log", "info", "warn", "error", "debug"] as const).map((method) => vi.spyOn(console, method));
    const url = { AWS_ENDPOINT_URL: "http://127.0.0.1:1" };
    expect(await read({ ...url, ...env })).toMatch(detail);
    expect(shown.flatMap(({ mock }) => mock.calls)).toEqual([]);
    vi.restoreAllMocks();
  });
});

/** Sets what the proxy agent reads of this process. */
async function inProxy<T>(env: Variables, use: () => Promise<T>): Promise<T> {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  try {
    return await use();
  } finally {
    vi.unstubAllEnvs();
  }
}

describe("an empty variable counts as unset", () => {
  const region = (name: string) => config(`[default]\nregion = ${name}\n`);

  test("AWS_REGION, beside the profile's region: for ECR", async () => {
    const { results } = await runWithout(
      { AWS_ENDPOINT_URL: "http://127.0.0.1:1", AWS_REGION: "", AWS_CONFIG_FILE: region("eu-west-3") },
      "app:1",
    );
    expect(results.map(({ image }) => image.awsRegion)).toEqual(["eu-west-3"]);
  });

  test("AWS_REGION, beside the profile's region: for S3", async () => {
    const env = { AWS_REGION: "", AWS_CONFIG_FILE: region("ap-south-1") };
    const run = await runS3({ objects, prefixes: ["x/"], region: "ap-south-1", env });
    expect(run.report.verdict).toBe("passed");
    // It was not redirected there.
    expect(new Set(run.requests.map((request) => request.region))).toEqual(new Set(["ap-south-1"]));
  });

  test("AWS_REGION, beside the profile's region: for Athena", async () => {
    const run = await runFixed([cleanCall()], { env: { AWS_REGION: "", AWS_CONFIG_FILE: region("ap-south-1") } });
    expect([run.problems, run.verdict]).toEqual([[], "passed"]);
    expect(run.calls[0]?.headers.authorization).toContain("/ap-south-1/athena/");
  });

  test.each([
    "AWS_PROFILE",
    "AWS_DEFAULT_REGION",
    "AWS_SESSION_TOKEN",
    "AWS_ENDPOINT_URL",
    "AWS_USE_FIPS_ENDPOINT",
    "AWS_USE_DUALSTACK_ENDPOINT",
    "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
    "AWS_CA_BUNDLE",
    "AWS_DEFAULTS_MODE",
    "AWS_RETRY_MODE",
    "AWS_MAX_ATTEMPTS",
    "AWS_REQUEST_CHECKSUM_CALCULATION",
    "AWS_RESPONSE_CHECKSUM_VALIDATION",
    "AWS_AUTH_SCHEME_PREFERENCE",
    "AWS_S3_USE_ARN_REGION",
    "AWS_SDK_UA_APP_ID",
  ])("%s", async (name) => {
    const s3 = await runS3({ objects, prefixes: ["x/"], env: { [name]: "" } });
    expect([s3.report.inputs.problems, s3.report.verdict]).toEqual([[], "passed"]);
    const athena = await runFixed([cleanCall()], { env: { [name]: "" } });
    expect([athena.problems, athena.verdict]).toEqual([[], "passed"]);
  });
});

test("S3 at an endpoint of the AWS configuration is read with the bucket in the path", async () => {
  const server = await startS3({ objects });
  // For an address, the SDK puts the bucket into the path by itself.
  const url = server.url.replace("127.0.0.1", "localhost");
  const AWS_CONFIG_FILE = config(`[default]\nservices = local\n[services local]\ns3 =\n  endpoint_url = ${url}\n`);
  const env = { ...AWS_ENVIRONMENT, AWS_REGION: "eu-west-1", AWS_CONFIG_FILE };
  try {
    const request = { env, answers: answerLog([url]) };
    const { report } = await inAwsEnvironment(env, () => evaluateWithNotes(["s3://trail-bucket/x/"], { request }));
    expect([report.inputs.problems, report.verdict]).toEqual([[], "passed"]);
  } finally {
    await server.close();
  }
});

describe("a host that does not exist, because of the kind of endpoint", () => {
  const notFound = (host: string) =>
    Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: "ENOTFOUND", $metadata: { attempts: 4 } });
  const NEITHER = { fips: false, dualStack: false };
  const shown = (error: Error, asked: typeof NEITHER, env: Variables) =>
    failureDetail(awsFailure(explainedEndpoint(error, asked, env)), { action: "ecr:X", resource: "r" });
  const FIPS = { AWS_USE_FIPS_ENDPOINT: "true" };
  const DUAL = { AWS_USE_DUALSTACK_ENDPOINT: "true" };

  test.each<[string, Variables, string]>([
    ["api.ecr-fips.eu-west-3.amazonaws.com", FIPS, "AWS_USE_FIPS_ENDPOINT is true"],
    ["s3-fips.eu-west-1.amazonaws.com", FIPS, "AWS_USE_FIPS_ENDPOINT is true"],
    ["bucket.s3-fips.dualstack.eu-west-1.amazonaws.com", FIPS, "AWS_USE_FIPS_ENDPOINT is true"],
    ["athena-fips.eu-west-1.amazonaws.com", {}, "`use_fips_endpoint` of the AWS profile is true"],
    ["athena.eu-west-1.api.aws", DUAL, "AWS_USE_DUALSTACK_ENDPOINT is true"],
    ["bucket.s3.dualstack.eu-west-1.amazonaws.com", {}, "`use_dualstack_endpoint` of the AWS profile is true"],
  ])("%s %j", (host, env, cause) => {
    const detail = shown(notFound(host), NEITHER, env);
    expect(detail).toMatch(/^ecr:X got no response, after retries: ENOTFOUND, getaddrinfo ENOTFOUND /);
    expect(detail).toContain(`(${cause}: unset it if there is no `);
  });

  test.each<[string, Error, typeof NEITHER]>([
    ["which the image reference selects", notFound("api.ecr-fips.eu-west-3.amazonaws.com"), { ...NEITHER, fips: true }],
    ["of the standard kind", notFound("api.ecr.eu-west-3.amazonaws.com"), NEITHER],
    ["of a bucket with such a name", notFound("fipsdata.s3.eu-west-3.amazonaws.com"), NEITHER],
    ["that exists", Object.assign(new Error("connect ECONNREFUSED s3-fips"), { code: "ECONNREFUSED" }), NEITHER],
  ])("is not the cause for a host %s", (_what, error, asked) => {
    expect(explainedEndpoint(error, asked, FIPS)).toBe(error);
  });
});
