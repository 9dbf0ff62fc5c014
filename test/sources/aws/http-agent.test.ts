import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rootCertificates } from "node:tls";
import { expect, test } from "vitest";
import { GateError } from "../../../src/core/errors.ts";
import { agentOptions, proxyIsIgnored } from "../../../src/sources/aws/http-agent.ts";

test("agents always verify certificates, and get the proxy's variables and nothing else of the environment", async () => {
  const env = { HTTPS_PROXY: "http://proxy.example:3128", no_proxy: "127.0.0.1", HTTP_PROXY: "", SECRET: "x" };
  expect(await agentOptions(env)).toEqual({
    proxyEnv: { HTTPS_PROXY: "http://proxy.example:3128", no_proxy: "127.0.0.1" },
    rejectUnauthorized: true,
  });
});

test("AWS_CA_BUNDLE is trusted beside Node's own certificates", async () => {
  const { ca } = await agentOptions({ AWS_CA_BUNDLE: "package.json" });
  expect(ca).toHaveLength(rootCertificates.length + 1);
});

test("AWS_CA_BUNDLE that cannot be read is an error that names it", async () => {
  const reading = agentOptions({ AWS_CA_BUNDLE: "nowhere.pem" });
  await expect(reading).rejects.toThrow(GateError);
  await expect(reading).rejects.toThrow(/^AWS_CA_BUNDLE: the file cannot be read \(.*nowhere\.pem.*\)\. Unset it/);
});

test.each<[string, (path: string) => void, RegExp]>([
  ["a pipe that nobody writes to", (path) => execFileSync("mkfifo", [path]), /no regular file/],
  [
    "larger than any bundle",
    (path) => {
      writeFileSync(path, "");
      truncateSync(path, 16 * 1024 * 1024 + 1);
    },
    /larger than 16 MiB/,
  ],
])("AWS_CA_BUNDLE that is %s is an error at once", async (_what, make, says) => {
  const folder = mkdtempSync(join(tmpdir(), "bundle-"));
  try {
    const path = join(folder, "ca.pem");
    make(path);
    const reading = agentOptions({ AWS_CA_BUNDLE: path });
    await expect(reading).rejects.toThrow(GateError);
    await expect(reading).rejects.toThrow(says);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  ["20.20.2", { HTTPS_PROXY: "http://proxy.example" }, true],
  ["24.4.1", { https_proxy: "http://proxy.example" }, true],
  ["24.5.0", { HTTPS_PROXY: "http://proxy.example" }, false],
  ["26.0.0", { HTTPS_PROXY: "http://proxy.example" }, false],
  ["20.20.2", { HTTPS_PROXY: "", NO_PROXY: "*" }, false],
])("Node %s with %j leaves a proxy out: %s", (version, env, ignored) => {
  expect(proxyIsIgnored(env, version)).toBe(ignored);
});
