import { expect, test } from "vitest";
import { consoleLink } from "../../src/render/console-link.ts";
import { digest } from "../support/reports.ts";

const image = {
  awsRegion: "eu-central-1",
  registryId: "111122223333",
  repositoryName: "team/app",
  imageDigest: digest(1),
};

test.each([
  ["eu-central-1", "eu-central-1.console.aws.amazon.com"],
  ["cn-north-1", "cn-north-1.console.amazonaws.cn"],
  ["us-gov-west-1", "us-gov-west-1.console.amazonaws-us-gov.com"],
])("an image in %s links to the console at %s", (awsRegion, host) => {
  expect(consoleLink({ ...image, awsRegion })).toBe(
    `https://${host}/ecr/repositories/private/111122223333/team/app/_/image/${digest(1)}/scan-results?region=${awsRegion}`,
  );
});

test.each([
  ["no digest", { imageDigest: null }],
  ["a redacted account", { registryId: "redacted" }],
  ["a region that is none", { awsRegion: "eu-central-1.evil.example/" }],
  ["an isolated region", { awsRegion: "us-iso-east-1" }],
  ["a repository that is none", { repositoryName: "a?b#c" }],
  ["a digest that is none", { imageDigest: "sha256:../../x" }],
])("%s has no link", (_what, change) => {
  expect(consoleLink({ ...image, ...change })).toBeNull();
});
