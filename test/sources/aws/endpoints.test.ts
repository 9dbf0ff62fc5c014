import { describe, expect, test } from "vitest";
import { isAwsEndpoint } from "../../../src/sources/aws/endpoints.ts";

const https = (hostname: string) => ({ protocol: "https:", hostname });

describe("AWS's own endpoints", () => {
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
    expect(isAwsEndpoint("ecr", https(hostname))).toBe(true);
    expect(isAwsEndpoint("ecr", { protocol: "http:", hostname })).toBe(false);
    expect(isAwsEndpoint("inspector2", https(hostname))).toBe(false);
  });

  test("Inspector's", () => {
    for (const name of ["inspector2", "inspector2-fips"]) {
      expect(isAwsEndpoint("inspector2", https(`${name}.us-east-1.amazonaws.com`))).toBe(true);
    }
  });
});

describe("what is not AWS's", () => {
  test.each([
    "127.0.0.1",
    "localhost",
    "ecr.example",
    "api.ecr.eu-central-1.amazonaws.com.evil.example",
    "evil.api.ecr.eu-central-1.amazonaws.com",
    "evil-123.eu-central-1.elb.amazonaws.com",
    "abcdef.execute-api.eu-central-1.amazonaws.com",
    "ecr.s3.eu-central-1.amazonaws.com",
    "api.ecr.s3-website.eu-central-1.amazonaws.com",
    "vpce-0123-abcd.vpce-svc-0123.eu-central-1.vpce.amazonaws.com",
    "api.ecr.cn-north-1.amazonaws.com",
    "api.ecr.eu-central-1.vpce.amazonaws.com",
    "api.ecr.amazonaws.com",
    "apixecr.eu-central-1.amazonaws.com",
  ])("%s", (hostname) => {
    expect(isAwsEndpoint("ecr", https(hostname))).toBe(false);
  });
});
