import { globSync, readFileSync } from "node:fs";
import * as ecr from "@aws-sdk/client-ecr";
import * as inspector2 from "@aws-sdk/client-inspector2";
import { describe, expect, it } from "vitest";
import { parseReferences } from "../../src/core/aws/image-reference.ts";
import { isObject } from "../../src/core/text/json-values.ts";
import { minimumEcrPolicy } from "../../src/sources/ecr/permissions.ts";
import { valueOf } from "../support/value-of.ts";

const SERVICES: Record<string, object> = { ecr, inspector2 };

const BLOCKS = globSync(["README.md", "docs/**/*.md"])
  .sort()
  .flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/^```json\n(.*?)\n```/gms)].map(([, text = ""], index) => ({
      name: `${path.replaceAll("\\", "/")}, JSON block ${index + 1}`,
      text,
    })),
  );

const POLICIES = BLOCKS.filter(({ name }) => name.startsWith("docs/permissions.md"));

describe("the JSON in the documentation", () => {
  it("includes the policies of docs/permissions.md", () => {
    expect(POLICIES.length).toBeGreaterThanOrEqual(4);
  });

  it.each(BLOCKS)("$name parses", ({ text }) => {
    expect(() => JSON.parse(text)).not.toThrow();
  });

  it.each(POLICIES)("$name is an IAM policy of actions that exist", ({ text }) => {
    expect(faultsOf(JSON.parse(text))).toEqual([]);
  });

  it("starts docs/permissions.md with the policy that the permissions command prints", () => {
    const images = parseReferences("111122223333.dkr.ecr.eu-central-1.amazonaws.com/shop:v1", {
      region: null,
      registryId: null,
    });
    expect(JSON.parse(POLICIES[0]?.text ?? "")).toEqual(JSON.parse(minimumEcrPolicy(valueOf(images), "auto")));
  });
});

describe("the check of IAM policies", () => {
  const statement = { Effect: "Allow", Action: ["ecr:BatchGetImage"], Resource: "*" };
  const policy = (fields: object) => ({ Version: "2012-10-17", Statement: [{ ...statement, ...fields }] });

  it("accepts a valid policy", () => {
    expect(faultsOf(policy({}))).toEqual([]);
    expect(faultsOf(policy({ Resource: undefined, Principal: { AWS: "arn" } }))).toEqual([]);
  });

  it.each([
    ["an action that ECR does not have", policy({ Action: ["ecr:DescribeImageScanFinding"] })],
    ["an action of a service that is not called", policy({ Action: ["s3:GetObject"] })],
    ["no action", policy({ Action: [] })],
    ["neither a resource nor a principal", policy({ Resource: undefined })],
    ["an unknown effect", policy({ Effect: "allow" })],
    ["an older version", { ...policy({}), Version: "2008-10-17" }],
    ["no statement", { Version: "2012-10-17", Statement: [] }],
  ])("rejects %s", (_, planted) => {
    expect(faultsOf(planted)).toHaveLength(1);
  });
});

/** What IAM would reject, or allow without effect. An action is valid where the AWS client has a command of that name. */
function faultsOf(policy: unknown): string[] {
  if (!isObject(policy) || policy["Version"] !== "2012-10-17") return ["it is no policy of version 2012-10-17"];
  const { Statement: statements } = policy;
  if (!Array.isArray(statements) || statements.length === 0) return ["it has no statement"];
  return statements.flatMap((statement: unknown) => {
    if (!isObject(statement)) return ["a statement is no object"];
    const { Effect: effect, Action: action, Resource: resource, Principal: principal } = statement;
    const actions: unknown[] = Array.isArray(action) ? action : [action];
    return [
      ...(effect === "Allow" ? [] : ["it allows nothing"]),
      ...((resource === undefined) === (principal === undefined)
        ? ["it has not either a resource or a principal"]
        : []),
      ...(actions.length === 0 ? ["it has no action"] : []),
      ...actions.filter((name) => !isAction(name)).map((name) => `there is no action ${JSON.stringify(name)}`),
    ];
  });
}

function isAction(name: unknown): boolean {
  if (name === "sts:AssumeRoleWithWebIdentity") return true;
  const [service = "", call = ""] = typeof name === "string" ? name.split(":") : [];
  return `${call}Command` in (SERVICES[service] ?? {});
}
