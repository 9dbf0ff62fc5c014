import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { isObject } from "../../src/core/text/json-values.ts";
import { startAwsServer } from "../fakes/aws-server.ts";
import { ecrRegistry } from "../fakes/ecr-registry.ts";
import { basicFinding } from "../fakes/findings.ts";
import { AWS_ENVIRONMENT } from "../fakes/live-run.ts";
import { ROOT } from "./runner.ts";

type Shown = { heading: string; commands: string[]; artifacts: string[] };

const SHOWN = shownIn(readFileSync(join(ROOT, "docs/other-ci.md"), "utf8"));

/** A clone and the npm package are this checkout, and Buildkite's agent takes what it is given. */
const STAND_INS = {
  git: `#!/bin/sh\nfor folder; do :; done\nmkdir "$folder" && ln -s "$COMMAND" "$folder/dist"\n`,
  npx: '#!/bin/sh\nshift 2\nexec node "$COMMAND/cli.js" "$@"\n',
  "buildkite-agent": '#!/bin/sh\ncat > "annotation of $3"\n',
};

describe.skipIf(process.platform === "win32")("the configurations in docs/other-ci.md", () => {
  it("cover npx and six CI systems", () => {
    expect(SHOWN.map(({ heading }) => heading)).toEqual([
      "npx",
      "Any shell",
      "GitLab",
      "Jenkins",
      "CodeBuild",
      "CircleCI",
      "Buildkite",
    ]);
  });

  it.each(SHOWN)("$heading: stops the build on a finding, and writes the artifacts that it names", async (shown) => {
    await inProject(shown, AWS_ENVIRONMENT, ({ exitCode, output, missing }) => {
      expect({ exitCode, missing }).toEqual({ exitCode: 1, missing: [] });
      expect(output).toContain("CVE-2026-0001");
    });
  });

  it.each(["GitLab", "CircleCI"])("%s: AWS accepts the token of the job for the role", async (heading) => {
    const shown = SHOWN.find((each) => each.heading === heading);
    const tokens = await startTokenService();
    const { AWS_ACCESS_KEY_ID: _, AWS_SECRET_ACCESS_KEY: __, ...keyless } = AWS_ENVIRONMENT;
    const env = { ...keyless, AWS_ROLE_ARN: "arn:aws:iam::111122223333:role/gate", AWS_ENDPOINT_URL_STS: tokens.url };
    try {
      await inProject(shown, env, ({ exitCode, keys }) => {
        expect(exitCode).toBe(1);
        expect(tokens.asked).toEqual(["token"]);
        expect(new Set(keys)).toEqual(new Set(["AKIALENT"]));
      });
    } finally {
      tokens.close();
    }
  });
});

type Ended = { exitCode: number | null; output: string; missing: string[]; keys: string[] };

/** The command, which takes the fake for AWS. */
const CLI = `process.argv.push("--allowed-endpoints", process.env.AWS_ENDPOINT_URL);
await import(${JSON.stringify(pathToFileURL(join(ROOT, "dist/cli.js")).href)});`;

/** Runs what is shown against an ECR with one finding, in a project of its own. `keys` signed the calls. */
async function inProject(
  shown: Shown | undefined,
  env: Record<string, string>,
  look: (ended: Ended) => void,
): Promise<void> {
  const { commands = [], artifacts = [] } = shown ?? {};
  const registry = ecrRegistry();
  const digest = registry.image("shop", { scan: [{ basic: [basicFinding("CVE-2026-0001", "HIGH")] }] });
  const server = await startAwsServer({ ecr: registry.service });
  const folder = mkdtempSync(join(tmpdir(), "other-ci-"));
  const project = join(folder, "project");
  try {
    mkdirSync(join(folder, "bin"));
    mkdirSync(project);
    mkdirSync(join(folder, "command"));
    writeFileSync(join(folder, "command/cli.js"), CLI);
    writeFileSync(join(folder, "command/package.json"), '{ "type": "module" }');
    for (const [name, script] of Object.entries(STAND_INS))
      writeFileSync(join(folder, "bin", name), script, { mode: 0o755 });
    const { exitCode, output } = await runShell(commands.join("\n"), project, {
      ...env,
      PATH: `${join(folder, "bin")}:${process.env["PATH"]}`,
      AWS_ENDPOINT_URL: server.url,
      COMMAND: join(folder, "command"),
      IMAGE: `${registry.host}/shop@${digest}`,
      CI_BUILDS_DIR: folder,
      AWS_WEB_IDENTITY_TOKEN_FILE: join(folder, "token"),
      AWS_TOKEN: "token",
      CIRCLE_OIDC_TOKEN_V2: "token",
    });
    const annotation = join(project, "annotation of ecr-findings");
    look({
      exitCode,
      output: output + (existsSync(annotation) ? readFileSync(annotation, "utf8") : ""),
      missing: artifacts.filter((path) => !existsSync(join(project, path))),
      keys: server.calls.map(({ headers }) => /Credential=(\w+)/.exec(headers.authorization ?? "")?.[1] ?? ""),
    });
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

/** AWS's token service, as far as it lends one role to whoever has a token. */
async function startTokenService(): Promise<{ url: string; asked: string[]; close: () => void }> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    asked.push(new URLSearchParams(await text(request)).get("WebIdentityToken") ?? "");
    response.setHeader("content-type", "text/xml");
    response.end(
      `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult>
        <Credentials><AccessKeyId>AKIALENT</AccessKeyId><SecretAccessKey>lent</SecretAccessKey><SessionToken>lent</SessionToken>
        <Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>
      </AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, asked, close: () => server.close() };
}

/** As the systems run it: each line has to succeed for the next one to run. */
function runShell(
  script: string,
  cwd: string,
  env: Record<string, string>,
): Promise<{ exitCode: number | null; output: string }> {
  return new Promise((resolve) => {
    const shell = spawn("bash", ["-euo", "pipefail", "-c", script], { cwd, env });
    let output = "";
    for (const stream of [shell.stdout, shell.stderr]) stream.on("data", (chunk) => (output += String(chunk)));
    shell.on("close", (exitCode) => resolve({ exitCode, output }));
  });
}

function shownIn(page: string): Shown[] {
  return page
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = "", ...rest] = section.split("\n");
      const [, language = "", block = ""] = /^```(\w+)\n(.*?)^```/ms.exec(rest.join("\n")) ?? [];
      const document: unknown = language === "yaml" ? parse(block) : null;
      const commands =
        language === "yaml"
          ? textsUnder(document, ["script", "commands", "run"])
          : language === "groovy"
            ? [...block.matchAll(/^\s*sh '(.*)'$/gm)].map(([, command = ""]) => command)
            : [block];
      const artifacts =
        language === "yaml"
          ? textsUnder(document, ["paths", "files", "path"])
          : [...block.matchAll(/ecr-findings\.(?:html|sarif|json)/g)].map(([path]) => path);
      return { heading, commands, artifacts };
    });
}

/** The texts under any of `keys`, alone or in lists, in the order of the document. */
function textsUnder(value: unknown, keys: readonly string[], isUnder = false): string[] {
  if (typeof value === "string") return isUnder ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => textsUnder(each, keys, isUnder));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, held]) => textsUnder(held, keys, keys.includes(key)));
}
