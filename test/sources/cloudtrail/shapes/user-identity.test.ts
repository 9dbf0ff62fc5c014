import { expect, test } from "vitest";
import { callerOf } from "../../../../src/sources/cloudtrail/shapes/user-identity.ts";

/** By type, with the fields that the Splunk Add-on for AWS derives. */
const IDENTITIES = [
  [
    {
      type: "IAMUser",
      principalId: "AIDAEXAMPLE",
      arn: "arn:aws:iam::111122223333:user/team/alice",
      userName: "alice",
    },
    { user: "AIDAEXAMPLE", userName: "alice" },
  ],
  [
    {
      type: "AssumedRole",
      principalId: "AROAEXAMPLE:GitHubActions",
      arn: "arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions",
      sessionContext: { sessionIssuer: { type: "Role", userName: "deploy" } },
    },
    { user: "AROAEXAMPLE:GitHubActions", userName: "deploy" },
  ],
  [
    { type: "AssumedRole", principalId: "AROAEXAMPLE:s", arn: "arn:aws:sts::111122223333:assumed-role/deploy/s" },
    { user: "AROAEXAMPLE:s", userName: "s" },
  ],
  [
    { type: "Root", principalId: "111122223333", arn: "arn:aws:iam::111122223333:root" },
    { user: "111122223333", userName: "root" },
  ],
  [
    { type: "Root", principalId: "111122223333", arn: "arn:aws:iam::111122223333:root", userName: "our-alias" },
    { user: "111122223333", userName: "our-alias" },
  ],
  [
    {
      type: "FederatedUser",
      principalId: "111122223333:bob",
      arn: "arn:aws:sts::111122223333:federated-user/bob",
      sessionContext: { sessionIssuer: { type: "IAMUser", userName: "broker" } },
    },
    { user: "111122223333:bob", userName: "broker" },
  ],
  [
    { type: "AWSAccount", principalId: "AROAEXAMPLE:x", accountId: "444455556666" },
    { user: "AROAEXAMPLE:x", userName: null },
  ],
  [
    { type: "AWSService", invokedBy: "inspector2.amazonaws.com" },
    { user: "inspector2.amazonaws.com", userName: "inspector2.amazonaws.com" },
  ],
  [
    { type: "IdentityCenterUser", onBehalfOf: { userId: "544894e8-80c1-707f-60e3-3ba6510dfac1" } },
    { user: "544894e8-80c1-707f-60e3-3ba6510dfac1", userName: null },
  ],
  [
    { type: "Unknown", invokedBy: "x" },
    { user: null, userName: null },
  ],
  [null, { user: null, userName: null }],
  ["text", { user: null, userName: null }],
  [
    { principalId: 7, userName: "", arn: "" },
    { user: null, userName: null },
  ],
] as const;

test.each(IDENTITIES)("%j", (identity, expected) => {
  expect(callerOf(identity)).toEqual(expected);
});
