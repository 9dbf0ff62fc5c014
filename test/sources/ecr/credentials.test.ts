import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { ecrRegistry } from "../../fakes/ecr-registry.ts";
import { runLive } from "../../fakes/live-run.ts";
import { runWithout } from "../../fakes/run-without.ts";
import { BASIC, outcomeOf } from "../../support/ecr-scene.ts";

const NONE = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined, AWS_PROFILE: undefined };

const CONFIG = `
[profile expired]
credential_process = printf '{"Version":1,"AccessKeyId":"A","SecretAccessKey":"S","Expiration":"2020-01-01T00:00:00Z"}'
[profile text]
credential_process = echo hello
[profile incomplete]
credential_process = echo '{"Version":1}'
[profile failing]
credential_process = sh -c 'echo secret; exit 3'
[profile sso]
sso_start_url = https://example.awsapps.com/start
sso_account_id = 111122223333
sso_role_name = reader
sso_region = eu-central-1
`;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "aws-"));
  writeFileSync(join(folder, "config"), CONFIG);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function outcomeWith(environment: Record<string, string | undefined>) {
  const home = { HOME: folder, AWS_CONFIG_FILE: join(folder, "config") };
  const { results, policy } = await runWithout({ ...NONE, ...home, ...environment });
  expect(policy).toBeNull();
  const outcome = results[0]?.outcome;
  return outcome?.kind === "inconclusive" ? outcome : null;
}

// The first test: the SDK warns once in a process.
test("the SDK's own warnings are not shown", async () => {
  const shown = (["log", "info", "warn", "error", "debug"] as const).map((method) => vi.spyOn(console, method));
  await outcomeWith({ AWS_PROFILE: "left-over", AWS_ACCESS_KEY_ID: "A", AWS_SECRET_ACCESS_KEY: "S" });
  expect(shown.flatMap(({ mock }) => mock.calls)).toEqual([]);
  vi.restoreAllMocks();
});

const role = { AWS_ROLE_ARN: "arn:aws:iam::111122223333:role/reader" };

describe("credentials that the environment selects and that cannot be used", () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ["none at all", {}, /^no AWS credentials were found$/],
    [
      "none in a job of GitHub Actions without the permission, as in a pull request from a fork",
      { GITHUB_ACTIONS: "true" },
      /^no AWS credentials were found, and this job lacks the permission `id-token: write`$/,
    ],
    [
      "none in a job of GitHub Actions with the permission",
      { GITHUB_ACTIONS: "true", ACTIONS_ID_TOKEN_REQUEST_URL: "https://token.example" },
      /^no AWS credentials were found$/,
    ],
    [
      "a profile that does not exist",
      { AWS_PROFILE: "left-over" },
      /^the profile `left-over` \(AWS_PROFILE\) does not exist in \S+\/config or \/dev\/null$/,
    ],
    [
      "a profile that does not exist, beside keys",
      { AWS_PROFILE: "left-over", AWS_ACCESS_KEY_ID: "A", AWS_SECRET_ACCESS_KEY: "S" },
      /^the profile `left-over` \(AWS_PROFILE\) does not exist in .*, and AWS_PROFILE takes precedence over AWS_ACCESS_KEY_ID: unset one of them$/,
    ],
    [
      "a token file that does not exist",
      { ...role, AWS_WEB_IDENTITY_TOKEN_FILE: "/nowhere/token" },
      /^the file of AWS_WEB_IDENTITY_TOKEN_FILE \(\/nowhere\/token\) does not exist \(ENOENT\)$/,
    ],
    [
      "a token file that is a folder",
      { ...role, AWS_WEB_IDENTITY_TOKEN_FILE: "/" },
      /^the file of AWS_WEB_IDENTITY_TOKEN_FILE \(\/\) is a folder \(EISDIR\)$/,
    ],
    [
      "a token file without a role",
      { AWS_WEB_IDENTITY_TOKEN_FILE: "/nowhere/token" },
      /^AWS_WEB_IDENTITY_TOKEN_FILE is set, but AWS_ROLE_ARN is not$/,
    ],
    [
      "the token file of a container that does not exist",
      {
        AWS_CONTAINER_CREDENTIALS_FULL_URI: "http://127.0.0.1:1/",
        AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: "/nowhere/token",
      },
      /^the file of AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE \(\/nowhere\/token\) does not exist \(ENOENT\)$/,
    ],
    ["half a key", { AWS_ACCESS_KEY_ID: "A" }, /^AWS_ACCESS_KEY_ID is set, but AWS_SECRET_ACCESS_KEY is not$/],
    [
      "a process with expired keys",
      { AWS_PROFILE: "expired" },
      /^the credential_process of the profile `expired` \(AWS_PROFILE\) returned expired credentials$/,
    ],
    [
      "a process with other output",
      { AWS_PROFILE: "text" },
      /^the credential_process of the profile `text` \(AWS_PROFILE\) returned something other than credentials$/,
    ],
    [
      "a process without keys",
      { AWS_PROFILE: "incomplete" },
      /^the credential_process of the profile `incomplete` \(AWS_PROFILE\) returned something other than credentials$/,
    ],
    [
      "a process that fails",
      { AWS_PROFILE: "failing" },
      /^the credential_process of the profile `failing` \(AWS_PROFILE\) failed$/,
    ],
    ["an SSO profile without a session", { AWS_PROFILE: "sso" }, /SSO session .*sso/],
  ])("%s: the code is `credentials`, and the detail names the cause", async (_what, environment, detail) => {
    expect(await outcomeWith(environment)).toMatchObject({
      code: "credentials",
      detail: expect.stringMatching(detail),
    });
  });

  test("that never arrive do not delay the run", async () => {
    const file = join(folder, "slow");
    writeFileSync(file, "[default]\ncredential_process = sleep 30\n");
    const startedAt = Date.now();
    const { results } = await runWithout({ ...NONE, AWS_CONFIG_FILE: file }, undefined, 300);
    expect(Date.now() - startedAt).toBeLessThan(25_000);
    expect(results[0]?.outcome).toMatchObject({
      code: "network",
      detail: expect.stringContaining("no response within 0.3 s"),
    });
  });
});

describe("credentials that AWS rejects", () => {
  test.each([
    ["ExpiredTokenException", "the AWS credentials have expired"],
    ["ExpiredToken", "the AWS credentials have expired"],
    ["UnrecognizedClientException", "AWS does not accept these credentials"],
    ["InvalidSignatureException", "the runner's clock is wrong"],
    ["InvalidClientTokenId", "AWS does not accept these credentials"],
  ])("%s ends at once, with its own code", async (name, cause) => {
    const fake = ecrRegistry();
    fake.image("app", { tags: ["1"], scan: [{ basic: BASIC }] });
    const error = { fault: "error", name, message: "The security token is no good." } as const;
    const run = await runLive({ ecr: fake.service, images: `${fake.host}/app:1`, fault: () => error });
    const { code, detail } = outcomeOf(run);
    expect([code, run.slept, run.policy]).toEqual(["credentials", [], null]);
    expect(detail).toContain(name);
    expect(detail).toContain(cause);
  });

  test("of another account are a missing permission, which names both accounts", async () => {
    const fake = ecrRegistry();
    fake.image("app", { tags: ["1"], scan: [{ basic: BASIC }] });
    const message =
      "User: arn:aws:sts::444455556666:assumed-role/ci/session is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:eu-central-1:111122223333:repository/app because no resource-based policy allows the ecr:BatchGetImage action";
    const error = { fault: "error", name: "AccessDeniedException", message } as const;
    const run = await runLive({ ecr: fake.service, images: `${fake.host}/app:1`, fault: () => error });
    expect(outcomeOf(run)).toMatchObject({
      code: "access-denied",
      detail: expect.stringMatching(
        /\(because .*\): the credentials are of account 444455556666, and the resource is in account 111122223333$/,
      ),
    });
  });
});
