import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rootCertificates } from "node:tls";
import { expect, test } from "vitest";
import { GateError } from "../../../src/core/errors.ts";
import { httpAgents } from "../../../src/sources/aws/http-agents.ts";
import { EnvironmentProxyAgent } from "../../../src/sources/aws/proxy-agent.ts";

test("without a proxy, the SDK's own agents verify certificates", async () => {
  const tls = { rejectUnauthorized: true };
  expect(await httpAgents({ HTTP_PROXY: "", NO_PROXY: "*" })).toEqual({ httpAgent: tls, httpsAgent: tls });
});

test.each(["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"])(
  "%s selects an agent that uses it",
  async (name) => {
    const { httpAgent, httpsAgent } = await httpAgents({ [name]: "http://proxy.example:3128" });
    expect(httpAgent).toBeInstanceOf(EnvironmentProxyAgent);
    expect(httpsAgent).toBe(httpAgent);
  },
);

test("AWS_CA_BUNDLE is trusted in addition to Node's own certificates", async () => {
  const { httpsAgent } = await httpAgents({ AWS_CA_BUNDLE: "package.json" });
  expect("ca" in httpsAgent && httpsAgent.ca).toHaveLength(rootCertificates.length + 1);
});

test("an AWS_CA_BUNDLE that cannot be read is an error that names the file", async () => {
  const reading = httpAgents({ AWS_CA_BUNDLE: "nowhere.pem" });
  await expect(reading).rejects.toThrow(GateError);
  await expect(reading).rejects.toThrow(/^AWS_CA_BUNDLE: the file cannot be read \(.*nowhere\.pem.*\)\. Unset it/);
});

test.each<[string, (path: string) => void, RegExp]>([
  ["a pipe that nobody writes to", (path) => execFileSync("mkfifo", [path]), /not a regular file/],
  [
    "larger than any bundle",
    (path) => {
      writeFileSync(path, "");
      truncateSync(path, 16 * 1024 * 1024 + 1);
    },
    /larger than 16 MiB/,
  ],
])("an AWS_CA_BUNDLE that is %s is an error at once", async (_what, make, says) => {
  const folder = mkdtempSync(join(tmpdir(), "bundle-"));
  try {
    const path = join(folder, "ca.pem");
    make(path);
    const reading = httpAgents({ AWS_CA_BUNDLE: path });
    await expect(reading).rejects.toThrow(GateError);
    await expect(reading).rejects.toThrow(says);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
