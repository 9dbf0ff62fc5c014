import { readFileSync } from "node:fs";
import { AthenaClient } from "@aws-sdk/client-athena";
import { ECRClient } from "@aws-sdk/client-ecr";
import { Inspector2Client } from "@aws-sdk/client-inspector2";
import { S3Client } from "@aws-sdk/client-s3";
import { describe, expect, test } from "vitest";
import { type Endpoint, endpointOf, isAwsEndpoint, isS3Endpoint } from "../../../src/sources/aws/endpoints.ts";

/** A request of the SDK to this address. */
function at(address: string, query: Record<string, string> = {}): Endpoint {
  const [, protocol = "", hostname = "", port, path = "/"] =
    /^(https?:)\/\/([^/:]+|\[[^\]]+\])(?::(\d+))?(\/.*)?$/.exec(address) ?? [];
  const request = { protocol, hostname, path, query, ...(port === undefined ? {} : { port: Number(port) }) };
  const endpoint = endpointOf(request);
  if (endpoint === null) throw new Error(`${address} is not an address`);
  return endpoint;
}

type PartitionInfo = { id: string; regions: Record<string, unknown> };

/** The SDK's own list of partitions and their regions. */
const PARTITIONS: PartitionInfo[] = JSON.parse(
  (
    /partitionsInfo = (\{.*\n\})/s.exec(
      readFileSync(
        "node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partitions.js",
        "utf8",
      ).replace(/;\s*$/, ""),
    )?.[1] ?? "{}"
  ).replaceAll(/,(\s*[}\]])/g, "$1"),
).partitions;

const REGIONS = PARTITIONS.flatMap(({ id, regions }) =>
  Object.keys(regions)
    .filter((region) => !region.endsWith("-global"))
    .map((region) => ({ id, region })),
);

const FORMS = [false, true].flatMap((UseFIPS) => [false, true].map((UseDualStack) => ({ UseFIPS, UseDualStack })));

/** The endpoint that the SDK's rule set produces for these parameters; null if it rejects them. */
function resolved(
  provider: (parameters: never) => { url: { href: string } },
  parameters: Record<string, unknown>,
): string | null {
  try {
    return provider(parameters as never).url.href.replace(/\/$/, "");
  } catch {
    return null;
  }
}

const config = { region: "us-east-1", credentials: { accessKeyId: "x", secretAccessKey: "x" } };

describe("every endpoint that the SDK's own rule sets produce is AWS's", () => {
  test("and there are partitions and regions of all kinds", () => {
    expect(PARTITIONS.map(({ id }) => id).sort()).toEqual(
      ["aws", "aws-cn", "aws-eusc", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f", "aws-us-gov"].sort(),
    );
    expect(REGIONS.length).toBeGreaterThan(40);
  });

  test.each([
    ["ecr", new ECRClient(config).config.endpointProvider],
    ["inspector2", new Inspector2Client(config).config.endpointProvider],
    ["athena", new AthenaClient(config).config.endpointProvider],
  ] as const)("%s", (service, provider) => {
    const made = REGIONS.flatMap(({ region }) =>
      FORMS.map((form) => resolved(provider, { Region: region, ...form })).filter((url) => url !== null),
    );
    expect(made.length).toBeGreaterThan(100);
    expect(made.filter((url) => !isAwsEndpoint(service, at(url)))).toEqual([]);
    const others = (["ecr", "inspector2", "athena"] as const).filter((other) => other !== service);
    for (const other of others) expect(made.filter((url) => isAwsEndpoint(other, at(url)))).toEqual([]);
    expect(made.filter((url) => isAwsEndpoint(service, at(url.replace("https:", "http:"))))).toEqual([]);
    expect(made.filter((url) => isAwsEndpoint(service, at(`${url}:8443`)))).toEqual([]);
    expect(made.filter((url) => isAwsEndpoint(service, at(`${url}.`)))).toEqual([]);
    expect(made.filter((url) => isAwsEndpoint(service, at(`${url}.evil.example`)))).toEqual([]);
    expect(made.filter((url) => isAwsEndpoint(service, at(url.replace("//", "//evil."))))).toEqual([]);
    expect(made.filter((url) => isAwsEndpoint(service, at(url.toUpperCase().replace("HTTPS", "https"))))).toEqual([]);
  });

  test.each([
    ["a bucket of letters", "trail-bucket"],
    ["a bucket with dots", "trail.example.com"],
    ["a bucket in old style", "Trail_Bucket"],
    ["a bucket called bucket", "bucket"],
    ["an alias of an access point", "trail-abcdefghijklmnopqrstuvwxyz0123456-s3alias"],
    ["a directory bucket", "trail--use1-az4--x-s3"],
    ["an alias on an outpost", `trail-${"a".repeat(20)}o01234567890123456--op-s3`],
  ])("S3: %s", (_, Bucket) => {
    const provider = new S3Client(config).config.endpointProvider;
    // A directory bucket is in a region, and the global one is not a region.
    const global = Bucket.endsWith("--x-s3") ? [] : [{ id: "aws", region: "aws-global" }];
    const made = [...REGIONS, ...global].flatMap(({ region }) =>
      FORMS.flatMap((form) =>
        [{}, { ForcePathStyle: true }, { Accelerate: true }, { UseGlobalEndpoint: true }]
          .map((style) => resolved(provider, { Region: region, Bucket, ...form, ...style }))
          .filter((url) => url !== null),
      ),
    );
    expect(made.filter((url) => !isS3Endpoint(Bucket, at(url)))).toEqual([]);
    expect(made.filter((url) => !isS3Endpoint(Bucket, at(url, { "list-type": "2" })))).toEqual([]);
    expect(made.filter((url) => isS3Endpoint("other-bucket", at(url)))).toEqual([]);
    expect(made.filter((url) => isS3Endpoint(Bucket, at(url.replace("https:", "http:"))))).toEqual([]);
  });
});

describe("AWS's own endpoints that the rule sets do not produce", () => {
  test.each([
    "api.ecr.eu-central-1.amazonaws.com",
    "api.ecr-fips.us-gov-west-1.amazonaws.com",
    "ecr-fips.us-east-1.amazonaws.com",
    "ecr.us-west-2.api.aws",
    "ecr-fips.us-west-2.api.aws",
    "api.ecr.cn-north-1.amazonaws.com.cn",
    "ecr.cn-north-1.api.amazonwebservices.com.cn",
    "api.ecr.eusc-de-east-1.amazonaws.eu",
    "api.ecr.us-isob-east-1.sc2s.sgov.gov",
    "vpce-0123456789abcdef0-abcdefgh.api.ecr.eu-central-1.vpce.amazonaws.com",
    "vpce-0123456789abcdef0-abcdefgh-eu-central-1a.api.ecr.eu-central-1.vpce.amazonaws.com",
  ])("%s", (hostname) => {
    expect(isAwsEndpoint("ecr", at(`https://${hostname}`))).toBe(true);
    expect(isAwsEndpoint("ecr", at(`https://${hostname}:443`))).toBe(true);
    expect(isAwsEndpoint("ecr", at(`http://${hostname}`))).toBe(false);
    expect(isAwsEndpoint("inspector2", at(`https://${hostname}`))).toBe(false);
  });

  test.each([
    "https://s3.amazonaws.com/trail",
    "https://trail.s3.amazonaws.com",
    "https://s3-external-1.amazonaws.com/trail",
    "https://s3-eu-west-1.amazonaws.com/trail",
    "https://trail.s3-eu-west-1.amazonaws.com",
    "https://s3-fips-us-gov-west-1.amazonaws.com/trail",
    "https://s3.dualstack.eu-west-1.amazonaws.com/trail",
    "https://trail.s3-accelerate.amazonaws.com",
    "https://bucket.vpce-0123456789abcdef0-abcdefgh.s3.eu-west-1.vpce.amazonaws.com/trail",
    "https://trail.bucket.vpce-0123456789abcdef0-abcdefgh.s3.eu-west-1.vpce.amazonaws.com",
  ])("%s", (address) => {
    expect(isS3Endpoint("trail", at(address, { "list-type": "2" }))).toBe(true);
    expect(isS3Endpoint("trail", at(`${address}/AWSLogs/a.json.gz`))).toBe(true);
  });
});

describe("an endpoint that is not AWS's", () => {
  test.each([
    "127.0.0.1",
    "localhost",
    "[::1]",
    "ecr.example",
    "evil.amazonaws.com.example",
    "api.ecr.eu-central-1.amazonaws.com.evil.example",
    "evil.api.ecr.eu-central-1.amazonaws.com",
    "evil-123.eu-central-1.elb.amazonaws.com",
    "abcdef.execute-api.eu-central-1.amazonaws.com",
    "abcdef.lambda-url.eu-central-1.on.aws",
    "ecr.s3.eu-central-1.amazonaws.com",
    "api.ecr.s3-website.eu-central-1.amazonaws.com",
    "vpce-0123-abcd.vpce-svc-0123.eu-central-1.vpce.amazonaws.com",
    "api.ecr.cn-north-1.amazonaws.com",
    "api.ecr.eu-central-1.vpce.amazonaws.com",
    "api.ecr.amazonaws.com",
    "apixecr.eu-central-1.amazonaws.com",
    "api.ecr.eu-central-1.amazonaws.com.",
    "API.ECR.eu-central-1.amazonaws.com",
    "api.ecr.eu-central-1.amazonaws.com%2eevil.example",
    "111122223333.dkr.ecr.eu-central-1.amazonaws.com",
  ])("%s", (hostname) => {
    expect(isAwsEndpoint("ecr", at(`https://${hostname}`))).toBe(false);
  });

  test("an address with a user name in it", () => {
    const request = { protocol: "https:", hostname: "api.ecr.eu-central-1.amazonaws.com", path: "/" };
    for (const user of [{ username: "a" }, { password: "b" }]) {
      const endpoint = endpointOf({ ...request, ...user });
      expect(endpoint !== null && isAwsEndpoint("ecr", endpoint)).toBe(false);
    }
  });

  test.each([
    ["another bucket", "https://evil.s3.eu-west-1.amazonaws.com/trail"],
    ["another bucket's folder", "https://s3.eu-west-1.amazonaws.com/evil/trail"],
    ["a website", "https://trail.s3-website-eu-west-1.amazonaws.com"],
    ["a website of newer regions", "https://trail.s3-website.eu-central-1.amazonaws.com"],
    ["Object Lambda, which is code of somebody's own", "https://trail.s3-object-lambda.eu-west-1.amazonaws.com"],
    ["no bucket", "https://s3.eu-west-1.amazonaws.com"],
    ["a bucket that begins alike", "https://s3.eu-west-1.amazonaws.com/trail-evil"],
    ["another service", "https://trail.athena.eu-west-1.amazonaws.com"],
    ["an API", "https://trail.execute-api.eu-west-1.amazonaws.com"],
    ["a host that ends alike", "https://trail.s3.eu-west-1.amazonaws.com.evil.example"],
    ["a host that only accelerated buckets have", "https://s3-accelerate.amazonaws.com/trail"],
    ["somebody's endpoint service", "https://trail.bucket.vpce-01-ab.vpce-svc-01.eu-west-1.vpce.amazonaws.com"],
    ["an odd port", "https://trail.s3.eu-west-1.amazonaws.com:8443"],
    ["plain HTTP", "http://trail.s3.eu-west-1.amazonaws.com"],
    ["a trailing dot", "https://trail.s3.eu-west-1.amazonaws.com."],
  ])("S3: %s", (_, address) => {
    expect(isS3Endpoint("trail", at(address))).toBe(false);
    expect(isS3Endpoint("trail", at(address, { "list-type": "2" }))).toBe(false);
  });

  test.each([
    "https://s3.eu-west-1.amazonaws.com/trail/trail",
    "https://trail.s3.eu-west-1.amazonaws.com/trail",
    "https://trail.s3.eu-west-1.amazonaws.com/copy/",
  ])("S3: a listing of a folder in the same bucket, as if it were the bucket: %s", (address) => {
    expect(isS3Endpoint("trail", at(address, { "list-type": "2" }))).toBe(false);
  });
});
