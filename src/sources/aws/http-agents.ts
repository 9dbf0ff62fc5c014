import { constants } from "node:fs";
import { open } from "node:fs/promises";
import type { Agent } from "node:http";
import { rootCertificates } from "node:tls";
import { GateError, messageOf } from "../../core/errors.ts";
import type { TlsOptions } from "./proxy-agent.ts";
import type { Environment } from "./runtime.ts";

/** ALL_PROXY is curl's: it counts where the variable of the protocol is not set. */
const PROXY_VARIABLES = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];

/** The agents of a client: options for the SDK's own where no proxy is set. */
export type HttpAgents = { httpAgent: Agent | TlsOptions; httpsAgent: Agent | TlsOptions };

/**
 * Agents that honor the proxy of the environment, which the SDK's own do not, and that trust the certificates of
 * AWS_CA_BUNDLE in addition to Node's own (NODE_EXTRA_CA_CERTS is Node's). They verify certificates even if
 * NODE_TLS_REJECT_UNAUTHORIZED is 0. Throws a GateError for a bundle that cannot be read.
 */
export async function httpAgents(env: Environment): Promise<HttpAgents> {
  const tls = await tlsOptions(env);
  if (PROXY_VARIABLES.every((name) => (env[name] ?? "") === "")) return { httpAgent: tls, httpsAgent: tls };
  const { EnvironmentProxyAgent } = await import("./proxy-agent.ts");
  const agent = new EnvironmentProxyAgent(tls);
  return { httpAgent: agent, httpsAgent: agent };
}

async function tlsOptions(env: Environment): Promise<TlsOptions> {
  const bundle = env["AWS_CA_BUNDLE"];
  if (bundle === undefined || bundle === "") return { rejectUnauthorized: true };
  try {
    return { rejectUnauthorized: true, ca: [...rootCertificates, await readBundle(bundle)] };
  } catch (error) {
    throw new GateError(`AWS_CA_BUNDLE: the file cannot be read (${messageOf(error)}). Unset it, or name a PEM file.`, {
      code: "environment",
      option: null,
      cause: error,
    });
  }
}

/** All public certificate authorities together take less than a megabyte. */
const LARGEST_BUNDLE = 16 * 1024 * 1024;

async function readBundle(path: string): Promise<string> {
  // Without blocking: a pipe that nobody writes to would block for ever.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw new Error(`${path} is not a regular file`);
    if (stats.size > LARGEST_BUNDLE) throw new Error(`${path} is larger than 16 MiB`);
    return await file.readFile("utf8");
  } finally {
    await file.close();
  }
}
