// The policies of docs/permissions.md, as the command `permissions` prints them, and the purpose of each action.
import { readOptions } from "../../src/core/options/option-reading.ts";
import { minimumPolicy } from "../../src/sources/aws/minimum-policy.ts";
import type { ECR_ACTIONS } from "../../src/sources/ecr/permissions.ts";
import { EXPLOITATION_STATEMENT, runPolicy } from "../../src/sources/permissions/run-policy.ts";
import { trustPolicy } from "../../src/sources/permissions/trust-policy.ts";
import { type GeneratedPage, replacePart } from "./generated-page.ts";

const PATH = "docs/permissions.md";

const EXAMPLE = "111122223333.dkr.ecr.eu-central-1.amazonaws.com/shop:v1";

/** Why each action is needed, and what happens without it. */
const WORDS = {
  "ecr:DescribeImageScanFindings": ["read the findings", "`access-denied`"],
  "ecr:BatchGetImage": ["read the manifest of each tag and digest, and of each entry of an index", "`access-denied`"],
  "ecr:StartImageScan": [
    "start a scan in a basic registry that has none",
    "not needed with `start-scan: never` or scan on push",
  ],
  "ecr:GetRegistryScanningConfiguration": [
    "find out whether scanning is basic or enhanced",
    "the run takes longer: an empty list must be read twice",
  ],
  "ecr:BatchGetRepositoryScanningConfiguration": [
    "find out whether anything scans the repository",
    "a wait that can never succeed ends only at `wait-timeout`",
  ],
  "inspector2:ListFindings": ["ECR requires it with enhanced scanning", "`access-denied`"],
  "inspector2:ListCoverage": [
    "find out whether an enhanced scan is complete, pending or impossible",
    "[two reads must agree](scanning.md#when-a-result-counts), and a wait that can never succeed ends only at `wait-timeout`",
  ],
} satisfies Record<keyof typeof ECR_ACTIONS, [purpose: string, without: string]>;

const options = readOptions(new Map([["images", EXAMPLE]]), 0);

const POLICIES: Record<string, string> = {
  "Minimum IAM policy": runPolicy(options, options.images, {}).json,
  "With `block-known-exploited` or `block-epss`": minimumPolicy([EXPLOITATION_STATEMENT]),
  "Who may assume the role": trustPolicy({}).json,
};

export const PERMISSIONS: GeneratedPage = {
  path: PATH,
  write: (text) => {
    const withPolicies = Object.entries(POLICIES).reduce((page, [heading, json]) => {
      const block = new RegExp(
        `(^## ${heading}\\n(?:(?!^## |^\`\`\`json).*\\n)*^\`\`\`json\\n)(?:(?!^\`\`\`).*\\n)*`,
        "m",
      );
      const place = { path: PATH, part: `the policy under "## ${heading}"` };
      return replacePart(place, page, block, (before) => `${before}${json}\n`);
    }, text);
    const rows = Object.entries(WORDS).map(
      ([action, [purpose, without]]) => `| \`${action}\` | ${purpose} | ${without} |`,
    );
    const table = /(\| action \| purpose \| without it \|\n\|[-|]+\|\n)(?:\|.*\n)*/;
    return replacePart(
      { path: PATH, part: "the actions" },
      withPolicies,
      table,
      (head) => `${head}${rows.join("\n")}\n`,
    );
  },
};
