import { describe, expect, test } from "vitest";
import { runCommand } from "./runner.ts";

const IMAGE = "111122223333.dkr.ecr.eu-central-1.amazonaws.com/shop:v1";

const run = (args: string[], env: Record<string, string> = {}) => runCommand(["permissions", ...args], { env });

describe("ecr-findings-gate permissions", () => {
  test("prints one JSON document, without credentials", () => {
    const { exitCode, stdout, stderr } = run([IMAGE]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({
      Statement: [{ Resource: ["arn:aws:ecr:eu-central-1:111122223333:repository/shop"] }, { Resource: "*" }],
    });
  });

  test("lists on standard error what is missing", () => {
    const { exitCode, stdout, stderr } = run(["--images", "shop:v1", "--cloudtrail", "s3://trail/"]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ Statement: { length: 4 } });
    expect(stderr).toMatch(/^Replace REGION, ACCOUNT in the policy\.\n.*kms:Decrypt.*\n$/);
  });

  test("prints the trust policy with --trust, whole on a CI system too", () => {
    const { exitCode, stdout } = run(["--trust"], {
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_REPOSITORY: "example/shop",
    });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ Statement: [{ Action: "sts:AssumeRoleWithWebIdentity" }] });
    expect(stdout).toContain("repo:example/shop:ref:refs/heads/main");
  });

  test("redacts account ids as a run does", () => {
    const { stdout } = run([IMAGE, "--redact", "always"]);
    expect(stdout).toContain("arn:aws:ecr:eu-central-1:redacted:repository/shop");
    expect(() => JSON.parse(stdout)).not.toThrow();
  });

  test.each<[string[], RegExp]>([
    [[], /none of them is set/],
    [["shop"], /"shop" is not an image reference/],
    [[IMAGE, "--severity", "WORSE"], /^ecr-findings-gate: severity: /],
    [[IMAGE, "--trust=maybe"], /trust: got "maybe"\. Expected true or false\./],
    [["--cloudtrail", "s3://"], /does not name a bucket/],
  ])("is an error for invalid options: %j", (args, message) => {
    const { exitCode, stdout, stderr } = run(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: "" });
    expect(stderr).toMatch(message);
  });

  test("shows its usage with --help", () => {
    expect(run(["--help"])).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("permissions [IMAGE]") });
  });
});
