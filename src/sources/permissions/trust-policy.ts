import { partitionOf } from "../../core/aws/partitions.ts";
import { GateError, quoted } from "../../core/errors.ts";
import type { Environment } from "../aws/runtime.ts";
import type { RunPolicy } from "./run-policy.ts";

/** The only audience that aws-actions/configure-aws-credentials requests by default. */
const AUDIENCE = "sts.amazonaws.com";

/**
 * The trust policy of a role that the workflows of GITHUB_REPOSITORY assume through GitHub's OIDC provider: pushes to
 * main, its merge queue, and pull requests. Throws a GateError where a variable is invalid.
 */
export function trustPolicy(env: Environment): RunPolicy {
  const repository = env["GITHUB_REPOSITORY"] || "ORG/REPOSITORY";
  // A wildcard in StringLike would trust other repositories too.
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new GateError(`GITHUB_REPOSITORY: got ${quoted(repository)}. Expected OWNER/NAME.`, {
      code: "environment",
      option: null,
    });
  }
  const issuer = issuerOf(env["GITHUB_SERVER_URL"] || "https://github.com");
  const region = env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || "";
  const partition = partitionOf(region)?.name ?? "aws";
  const policy = {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Federated: `arn:${partition}:iam::ACCOUNT:oidc-provider/${issuer}` },
        Action: "sts:AssumeRoleWithWebIdentity",
        Condition: {
          StringEquals: { [`${issuer}:aud`]: AUDIENCE },
          StringLike: {
            [`${issuer}:sub`]: [
              `repo:${repository}:ref:refs/heads/main`,
              `repo:${repository}:ref:refs/heads/gh-readonly-queue/main/*`,
              `repo:${repository}:pull_request`,
            ],
          },
        },
      },
    ],
  };
  const placeholders = env["GITHUB_REPOSITORY"] ? "ACCOUNT" : "ACCOUNT, ORG/REPOSITORY";
  return {
    json: JSON.stringify(policy, null, 2),
    notes: [
      `Replace ${placeholders} in the policy, and main if the default branch has another name. Remove the lines of events that must not use the role.`,
    ],
  };
}

/** The issuer of tokens without its scheme, as IAM names the provider. */
function issuerOf(server: string): string {
  const host = URL.canParse(server) ? new URL(server).host : "";
  if (host === "") {
    throw new GateError(`GITHUB_SERVER_URL: got ${quoted(server)}. Expected an address such as https://github.com.`, {
      code: "environment",
      option: null,
    });
  }
  if (host === "github.com") return "token.actions.githubusercontent.com";
  return host.endsWith(".ghe.com") ? `token.actions.${host}` : `${host}/_services/token`;
}
