import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { LiveScans } from "../../../src/sources/ecr/images.ts";
import { type AwsServer, startAwsServer } from "../../fakes/aws-server.ts";
import { makeCertificates } from "../../fakes/certificates.ts";
import { type Proxy, startProxy } from "../../fakes/connect-proxy.ts";
import { ecrRegistry } from "../../fakes/ecr-registry.ts";
import { AWS_ENVIRONMENT } from "../../fakes/live-run.ts";
import { BASIC } from "../../support/ecr-scene.ts";

/** The endpoint for each form of a registry's host. */
const HOSTS = {
  "111122223333.dkr.ecr.eu-central-1.amazonaws.com": "api.ecr.eu-central-1.amazonaws.com",
  "111122223333.dkr.ecr-fips.us-east-1.amazonaws.com": "api.ecr-fips.us-east-1.amazonaws.com",
  "111122223333.dkr-ecr.us-west-2.on.aws": "ecr.us-west-2.api.aws",
  "111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn": "api.ecr.cn-north-1.amazonaws.com.cn",
  "111122223333.dkr.ecr.us-gov-west-1.amazonaws.com": "api.ecr.us-gov-west-1.amazonaws.com",
  "111122223333.dkr.ecr.eusc-de-east-1.amazonaws.eu": "api.ecr.eusc-de-east-1.amazonaws.eu",
  "111122223333.dkr.ecr.us-isob-east-1.sc2s.sgov.gov": "api.ecr.us-isob-east-1.sc2s.sgov.gov",
};
const [HOST] = Object.keys(HOSTS);

const folder = mkdtempSync(join(tmpdir(), "certificates-"));
const certificates = makeCertificates(folder, ["localhost", "evil.example", ...Object.values(HOSTS)]);
if (certificates === null) console.log("skipped: openssl, which makes the certificates, is not installed");

/** The live source in a new process, with only this environment of AWS and of a proxy. */
async function read(images: string, environment: Record<string, string>): Promise<LiveScans> {
  const { stdout } = await promisify(execFile)(process.execPath, ["test/fakes/read-live.ts", images], {
    // Half of the time of these processes is compiling the same modules.
    env: { ...AWS_ENVIRONMENT, NODE_COMPILE_CACHE: join(folder, "compiled"), ...environment },
  });
  const scans: LiveScans = JSON.parse(stdout);
  return scans;
}

describe.skipIf(certificates === null)("behind a proxy in its own process", () => {
  let aws: AwsServer;
  let plain: AwsServer;
  let proxy: Proxy;
  const registry = ecrRegistry();
  registry.image("app", { tags: ["1"], scan: [{ basic: BASIC }] });

  beforeAll(async () => {
    if (certificates === null) return;
    aws = await startAwsServer({ ecr: registry.service, tls: certificates });
    plain = await startAwsServer({ ecr: registry.service });
  });

  afterEach(() => {
    proxy.process.kill();
  });

  afterAll(async () => {
    await Promise.all([aws.close(), plain.close()]);
    rmSync(folder, { recursive: true });
  });

  test("AWS's own hosts of every kind are called through it, and none of them is foreign", async () => {
    proxy = await startProxy(aws.port);
    const images = Object.keys(HOSTS).map((host) => `${host}/app:1`);
    const { results } = await read(images.join(","), {
      HTTPS_PROXY: proxy.url,
      NODE_EXTRA_CA_CERTS: certificates?.caFile ?? "",
    });
    expect(results.map(({ outcome }) => outcome)).toEqual(images.map(() => ({ kind: "evaluated" })));
    expect(new Set(proxy.asked)).toEqual(new Set(Object.values(HOSTS).map((host) => `CONNECT ${host}:443`)));
  });

  test("AWS_CA_BUNDLE is trusted too", async () => {
    proxy = await startProxy(aws.port);
    const { results } = await read(`${HOST}/app:1`, {
      HTTPS_PROXY: proxy.url,
      AWS_CA_BUNDLE: certificates?.caFile ?? "",
    });
    expect(results[0]?.outcome).toEqual({ kind: "evaluated" });
  });

  test("an unknown authority is reported, with the fix", async () => {
    proxy = await startProxy(aws.port);
    const { results } = await read(`${HOST}/app:1`, { HTTPS_PROXY: proxy.url });
    expect(results[0]?.outcome).toMatchObject({
      code: "network",
      detail: expect.stringMatching(/CERT|UNABLE_TO_VERIFY.*NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE/),
    });
  });

  test.each([
    ["plain HTTP", "http://api.ecr.eu-central-1.amazonaws.com", "plain"],
    ["an odd port", "https://api.ecr.eu-central-1.amazonaws.com:8443", "tls"],
    ["a trailing dot", "https://api.ecr.eu-central-1.amazonaws.com.", "tls"],
    ["AWS's host as the user name", "https://api.ecr.eu-central-1.amazonaws.com@evil.example", "tls"],
    ["AWS's host as the path", "https://evil.example/api.ecr.eu-central-1.amazonaws.com", "tls"],
  ])("%s is not AWS's, though the connection is trusted", async (_, url, kind) => {
    proxy = await startProxy(kind === "tls" ? aws.port : plain.port);
    const environment = { HTTPS_PROXY: proxy.url, HTTP_PROXY: proxy.url, AWS_ENDPOINT_URL: url };
    const { results } = await read(`${HOST}/app:1`, {
      ...environment,
      NODE_EXTRA_CA_CERTS: certificates?.caFile ?? "",
    });
    expect(proxy.asked.length).toBeGreaterThan(0);
    expect(results[0]?.outcome).toMatchObject({ code: "foreign-endpoint" });
  });

  test.each(["HTTPS://API.ECR.EU-CENTRAL-1.AMAZONAWS.COM:443/", "https://api.ecr.eu-central-1.amazonaws.com"])(
    "%s is AWS's own",
    async (url) => {
      proxy = await startProxy(aws.port);
      const { results } = await read(`${HOST}/app:1`, {
        HTTPS_PROXY: proxy.url,
        AWS_ENDPOINT_URL: url,
        NODE_EXTRA_CA_CERTS: certificates?.caFile ?? "",
      });
      expect(results[0]?.outcome).toEqual({ kind: "evaluated" });
    },
  );

  test("an endpoint from the AWS configuration, for all services or for one, is not AWS's", async () => {
    proxy = await startProxy(plain.port);
    for (const text of [
      `[default]\nendpoint_url = ${plain.url}\n`,
      `[default]\nservices = local\n[services local]\necr =\n  endpoint_url = ${plain.url}\n`,
    ]) {
      const file = join(folder, "config");
      writeFileSync(file, text);
      const { results } = await read(`${HOST}/app:1`, { AWS_CONFIG_FILE: file });
      expect(results[0]?.outcome).toMatchObject({ code: "foreign-endpoint" });
      const allowed = await read(`${HOST}/app:1`, { AWS_CONFIG_FILE: file, ALLOWED_ENDPOINTS: plain.url });
      expect(allowed.results[0]?.outcome).toEqual({ kind: "evaluated" });
    }
  });

  test("another port or scheme than the allowed one is foreign", async () => {
    proxy = await startProxy(plain.port);
    const { hostname, port } = new URL(plain.url);
    for (const allowed of [`http://${hostname}`, `https://${hostname}:${port}`, `http://localhost:${port}`]) {
      const { results } = await read(`${HOST}/app:1`, { AWS_ENDPOINT_URL: plain.url, ALLOWED_ENDPOINTS: allowed });
      expect(results[0]?.outcome).toMatchObject({ code: "foreign-endpoint" });
    }
  });

  test("a certificate for another host is a network failure, even if its authority is trusted", async () => {
    proxy = await startProxy(aws.port);
    const { results } = await read("111122223333.dkr.ecr.eu-west-3.amazonaws.com/app:1", {
      HTTPS_PROXY: proxy.url,
      NODE_EXTRA_CA_CERTS: certificates?.caFile ?? "",
      NODE_TLS_REJECT_UNAUTHORIZED: "0",
    });
    expect(results[0]?.outcome).toMatchObject({ code: "network", detail: expect.stringContaining("ALTNAME") });
    expect(proxy.asked[0]).toBe("CONNECT api.ecr.eu-west-3.amazonaws.com:443");
  });

  test.each([
    ["refuse", "ERR_PROXY_TUNNEL, the proxy refused to connect: HTTP 407 Proxy Authentication Required"],
    ["impersonate", "ERR_PROXY_TUNNEL, the proxy refused to connect: HTTP 201 Created"],
    ["stay-silent", "got no response"],
  ] as const)(
    "a proxy that does not open the tunnel (%s) is a network failure, and the process exits",
    async (how, why) => {
      proxy = await startProxy(aws.port, how);
      const { results } = await read(`${HOST}/app:1`, { HTTPS_PROXY: proxy.url });
      expect(proxy.asked.length).toBeGreaterThan(0);
      expect(results[0]?.outcome).toMatchObject({ code: "network", detail: expect.stringContaining(why) });
    },
  );

  test("a proxy of another protocol is an error that does not show its address", async () => {
    proxy = await startProxy(aws.port);
    const { results } = await read(`${HOST}/app:1`, { HTTPS_PROXY: "socks5://user:password@127.0.0.1:1" });
    expect(results[0]?.outcome).toMatchObject({
      code: "network",
      detail:
        "ecr:BatchGetImage could not be called: HTTPS_PROXY: expected http://HOST:PORT, https://HOST:PORT or HOST:PORT",
    });
    expect(JSON.stringify(results)).not.toContain("password");
  });

  test.each(["ALL_PROXY", "all_proxy"])("%s alone is used, as curl does", async (name) => {
    proxy = await startProxy(aws.port);
    const { results } = await read(`${HOST}/app:1`, {
      [name]: proxy.url,
      NODE_EXTRA_CA_CERTS: certificates?.caFile ?? "",
    });
    expect(results[0]?.outcome).toEqual({ kind: "evaluated" });
    expect(proxy.asked.length).toBeGreaterThan(0);
  });

  test.each<[string, Record<string, string>, RegExp]>([
    [
      "is an error if it cannot be used",
      { ALL_PROXY: "socks5://127.0.0.1:1" },
      /ALL_PROXY: expected http:\/\/HOST:PORT.*HTTPS_PROXY and NO_PROXY take precedence/,
    ],
    [
      "does not count beside HTTPS_PROXY",
      { ALL_PROXY: "socks5://127.0.0.1:1", HTTPS_PROXY: "http://127.0.0.1:1" },
      /ECONNREFUSED 127.0.0.1:1$/,
    ],
  ])("ALL_PROXY %s", async (_what, environment, detail) => {
    proxy = await startProxy(aws.port);
    const { results } = await read(`${HOST}/app:1`, environment);
    expect(results[0]?.outcome).toMatchObject({ code: "network", detail: expect.stringMatching(detail) });
  });

  test.each(["HTTPS_PROXY", "https_proxy"])("%s without a scheme is an http proxy", async (name) => {
    proxy = await startProxy(aws.port);
    const { results } = await read(`${HOST}/app:1`, {
      [name]: new URL(proxy.url).host,
      NODE_EXTRA_CA_CERTS: certificates?.caFile ?? "",
    });
    expect(results[0]?.outcome).toEqual({ kind: "evaluated" });
    expect(proxy.asked.length).toBeGreaterThan(0);
  });

  test("NO_PROXY bypasses it, for an allowed endpoint", async () => {
    proxy = await startProxy(plain.port);
    const environment = {
      HTTPS_PROXY: proxy.url,
      HTTP_PROXY: proxy.url,
      AWS_ENDPOINT_URL_ECR: plain.url,
      ALLOWED_ENDPOINTS: plain.url,
    };
    const past = await read(`${HOST}/app:1`, { ...environment, NO_PROXY: "127.0.0.1" });
    expect([past.results[0]?.outcome.kind, proxy.asked]).toEqual(["evaluated", []]);
    const through = await read(`${HOST}/app:1`, environment);
    expect(through.results[0]?.outcome.kind).toBe("evaluated");
    expect(new Set(proxy.asked)).toEqual(new Set([`FORWARD 127.0.0.1:${plain.port}`]));
  });
});
