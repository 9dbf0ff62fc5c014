import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formatReference,
  parseReference,
  parseReferences,
  pinnedReference,
  type ReferenceDefaults,
  registryHost,
} from "../../../src/core/aws/image-reference.ts";
import { valueOf } from "../../support/value-of.ts";

const NOWHERE: ReferenceDefaults = { region: null, registryId: null };
const HOME: ReferenceDefaults = { region: "eu-central-1", registryId: "999988887777" };
const DIGEST = `sha256:${"ab".repeat(32)}`;
const IRELAND = "111122223333.dkr.ecr.eu-west-1.amazonaws.com";

const parse = (text: string, defaults = HOME) => valueOf(parseReference(text, defaults));

/** Why a text is refused; null where it is a reference. */
function refusal(text: string): string | null {
  const parsed = parseReference(text, HOME);
  return parsed.ok ? null : parsed.reason;
}

describe("registry hosts", () => {
  test.each([
    ["111122223333.dkr.ecr.eu-west-1.amazonaws.com", "eu-west-1", false, false],
    ["111122223333.dkr.ecr.mx-central-1.amazonaws.com", "mx-central-1", false, false],
    ["111122223333.dkr.ecr.ap-southeast-7.amazonaws.com", "ap-southeast-7", false, false],
    ["111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn", "cn-north-1", false, false],
    ["111122223333.dkr.ecr.us-gov-west-1.amazonaws.com", "us-gov-west-1", false, false],
    ["111122223333.dkr.ecr-fips.us-gov-east-1.amazonaws.com", "us-gov-east-1", true, false],
    ["111122223333.dkr.ecr-fips.us-east-1.amazonaws.com", "us-east-1", true, false],
    ["111122223333.dkr.ecr.eusc-de-east-1.amazonaws.eu", "eusc-de-east-1", false, false],
    ["111122223333.dkr-ecr.us-west-2.on.aws", "us-west-2", false, true],
    ["111122223333.dkr-ecr-fips.us-west-2.on.aws", "us-west-2", true, true],
    ["111122223333.dkr-ecr.cn-northwest-1.on.amazonwebservices.com.cn", "cn-northwest-1", false, true],
    ["111122223333.dkr.ecr.us-isob-east-1.sc2s.sgov.gov", "us-isob-east-1", false, false],
    ["111122223333.dkr.ecr.us-iso-west-1.c2s.ic.gov", "us-iso-west-1", false, false],
    ["111122223333.dkr.ecr.eu-isoe-west-1.cloud.adc-e.uk", "eu-isoe-west-1", false, false],
    ["111122223333.dkr.ecr.us-isof-south-1.csp.hci.ic.gov", "us-isof-south-1", false, false],
  ])("%s", (host, awsRegion, fips, dualStack) => {
    expect(parse(`${host}/team/app:1.0`)).toEqual({
      text: `${host}/team/app:1.0`,
      host,
      awsRegion,
      registryId: "111122223333",
      repositoryName: "team/app",
      tag: "1.0",
      digest: null,
      fips,
      dualStack,
    });
  });

  test.each([
    ["the suffix goes on", `${IRELAND}.evil.example/app:1`],
    ["something comes before", `evil.${IRELAND}/app:1`],
    ["a dot is a letter", "111122223333.dkr.ecr.eu-west-1xamazonaws.com/app:1"],
    ["thirteen digits", "1111222233334.dkr.ecr.eu-west-1.amazonaws.com/app:1"],
    ["China's region, another's suffix", "111122223333.dkr.ecr.cn-north-1.amazonaws.com/app:1"],
    ["a region that is none", "111122223333.dkr.ecr.eu.amazonaws.com/app:1"],
    ["no region", "111122223333.dkr.ecr.amazonaws.com/app:1"],
    ["the API's own host", "api.ecr.eu-west-1.amazonaws.com/app:1"],
    ["upper case", `${IRELAND.toUpperCase()}/app:1`],
    ["a port", `${IRELAND}:443/app:1`],
    ["a scheme", `https://${IRELAND}/app:1`],
    ["a user before an @", `user@${IRELAND}/app:1`],
    ["another scheme", `docker://${IRELAND}/app:1`],
    ["an address of S3", "s3://bucket/prefix"],
    ["Docker Hub", "docker.io/library/alpine:3.20"],
    ["Docker Hub, without a tag", "docker.io/library/alpine"],
    ["Kubernetes", "registry.k8s.io/pause:3.9"],
    ["this machine, without a tag", "localhost:5000/app"],
    ["GitHub", "ghcr.io/team/app:1"],
    ["this machine", "localhost:5000/app:1"],
    ["localhost alone", "localhost/app:1"],
  ])("a look-alike or another registry is an error: %s", (_what, text) => {
    expect(refusal(text)).toMatch(/^".*" (is|has) .+[^.]$/);
    const list = parseReferences(text, HOME);
    expect(list.ok ? "" : list.reason).toContain(". Accepted: ACCOUNT.dkr.ecr.REGION.amazonaws.com/repository:tag");
  });

  test("ECR Public has its own error", () => {
    expect(refusal("public.ecr.aws/docker/library/alpine:3")).toContain("is in ECR Public, which has no scan API");
  });
});

describe("a scheme", () => {
  test.each(["https", "http", "docker", "oci", "s3", "HTTPS"])(
    "%s:// is an error that names the scheme, not a registry",
    (scheme) => {
      expect(refusal(`${scheme}://${IRELAND}/app:1`)).toMatch(
        /is an address, .*expected the host first, without a scheme/,
      );
    },
  );
});

describe("a name without a host", () => {
  // ECR repositories can have the names of Docker Hub's, such as those of a pull-through cache.
  test.each(["nginx:1.27", "library/nginx:1.27", `nginx@${DIGEST}`])("%s is an image in ECR", (text) => {
    expect(parse(text)).toMatchObject({ awsRegion: "eu-central-1", registryId: "999988887777", host: null });
  });
});

describe("tags and digests", () => {
  test("repo:tag@sha256 keeps both, for display", () => {
    const { tag, digest } = parse(`${IRELAND}/app:1@${DIGEST}`, NOWHERE);
    expect({ tag, digest }).toEqual({ tag: "1", digest: DIGEST });
  });

  test.each([
    ["app", /has neither a tag nor a digest, and latest is not assumed/],
    ["app:", /empty tag: an expression probably evaluated to an empty string/],
    ["app@", /empty digest/],
    ["app:1@", /empty digest/],
    [`app:@${DIGEST}`, /empty tag/],
    [`${IRELAND}/app`, /has neither/],
    [`${IRELAND}/app:`, /empty tag/],
    [`${IRELAND}/:1`, /invalid repository name/],
    [`${IRELAND}/`, /invalid repository name/],
    ["/app:1", /invalid repository name/],
    ["App:1", /invalid repository name/],
    ["a//b:1", /invalid repository name/],
    ["../b:1", /not a private ECR registry/],
    ["app:-1", /an invalid tag/],
    [`app:${"a".repeat(129)}`, /an invalid tag/],
    ["app:1:2", /more than one/],
    ["app@sha256:abc", /64 lower-case hexadecimal digits/],
    [`app@${DIGEST.toUpperCase()}`, /64 lower-case hexadecimal/],
    [`app@${DIGEST}@${DIGEST}`, /more than one/],
    ["app@sha512:abc", /64 lower-case hexadecimal/],
    ["${{ steps.build.outputs.image }}:1", /invalid repository name/],
    ["app:1\u001b[31m\n::error::x", /invalid tag, "1\\u001b\[31m\\n::error::x"|more than one/],
  ])("%j is an error that says why", (text, why) => {
    expect(refusal(text)).toMatch(why);
  });

  test("no reason contains a raw line break or escape, and each is bounded", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const message = refusal(text);
        // oxlint-disable-next-line no-control-regex
        return message === null || (!/[\u0000-\u001f]/.test(message) && message.length < 1_200);
      }),
    );
  });
});

describe("short references", () => {
  test("take region and registry-id from the options", () => {
    const { awsRegion, registryId, host } = parse("team/app:1");
    expect({ awsRegion, registryId, host }).toEqual({
      awsRegion: "eu-central-1",
      registryId: "999988887777",
      host: null,
    });
  });

  test("without options leave both to the AWS environment", () => {
    const { awsRegion, registryId } = parse("app:1", NOWHERE);
    expect({ awsRegion, registryId }).toEqual({ awsRegion: null, registryId: null });
  });

  test("a host takes precedence over the options", () => {
    const { awsRegion, registryId } = parse(`${IRELAND}/app:1`);
    expect({ awsRegion, registryId }).toEqual({ awsRegion: "eu-west-1", registryId: "111122223333" });
  });
});

describe("a list of references", () => {
  test("is one per line or comma-separated, with each image once", () => {
    const text = `  ${IRELAND}/app:1, ${IRELAND}/app:2\r\n${IRELAND}/app:1\n111122223333.dkr-ecr.eu-west-1.on.aws/app:2\n${IRELAND}/app:3@${DIGEST}\n${IRELAND}/app@${DIGEST}\n`;
    expect(valueOf(parseReferences(text, NOWHERE)).map((reference) => reference.text)).toEqual([
      `${IRELAND}/app:1`,
      `${IRELAND}/app:2`,
      `${IRELAND}/app:3@${DIGEST}`,
    ]);
  });

  test("keeps images of different regions and accounts", () => {
    const text = `${IRELAND}/app:1\n111122223333.dkr.ecr.us-east-1.amazonaws.com/app:1\n999988887777.dkr.ecr.eu-west-1.amazonaws.com/app:1`;
    expect(valueOf(parseReferences(text, NOWHERE))).toHaveLength(3);
  });

  test("may be empty", () => {
    expect(valueOf(parseReferences("", HOME))).toEqual([]);
  });

  test("is refused with the line of an invalid reference", () => {
    expect(parseReferences(`${IRELAND}/app:1\napp@\n`, HOME)).toEqual({
      ok: false,
      reason: expect.stringMatching(/^line 2: "app@" ends in an empty digest: .*\. Accepted: .*\.$/),
    });
  });
});

describe("formatting", () => {
  test("registryHost takes the partition's suffix", () => {
    expect(registryHost("111122223333", "cn-north-1")).toBe("111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn");
    expect(registryHost("111122223333", "eusc-de-east-1")).toBe("111122223333.dkr.ecr.eusc-de-east-1.amazonaws.eu");
    expect(registryHost("111122223333", "us-isob-east-1")).toBe("111122223333.dkr.ecr.us-isob-east-1.sc2s.sgov.gov");
  });

  test("parseReference accepts what formatReference writes", () => {
    const image = { awsRegion: "eu-west-1", registryId: "111122223333", repositoryName: "team/app", imageTags: ["1"] };
    for (const imageDigest of [DIGEST, null]) {
      const { awsRegion, registryId, repositoryName, digest } = parse(
        formatReference({ ...image, imageDigest }),
        NOWHERE,
      );
      expect({ awsRegion, registryId, repositoryName, digest }).toEqual({
        awsRegion: "eu-west-1",
        registryId: "111122223333",
        repositoryName: "team/app",
        digest: imageDigest,
      });
    }
  });

  test("a pinned reference keeps the host and drops the tag", () => {
    expect(pinnedReference(parse(`${IRELAND}/app:1`, NOWHERE), DIGEST)).toBe(`${IRELAND}/app@${DIGEST}`);
    expect(pinnedReference(parse("app:1", NOWHERE), DIGEST)).toBe(`app@${DIGEST}`);
  });
});
