import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { rootCertificates } from "node:tls";
import { GateError, messageOf } from "../../core/errors.ts";
import type { Environment } from "./runtime.ts";

/** What the SDK's HTTP agents are made with. */
export type AgentOptions = { proxyEnv: ProxyEnvironment; rejectUnauthorized: true; ca?: string[] };

const PROXY_VARIABLES = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "NO_PROXY", "no_proxy"] as const;

type ProxyEnvironment = Partial<Record<(typeof PROXY_VARIABLES)[number], string>>;

/**
 * Agents that honor HTTPS_PROXY, HTTP_PROXY and NO_PROXY, which the SDK does not of itself, and that trust the
 * certificates of AWS_CA_BUNDLE beside Node's own (NODE_EXTRA_CA_CERTS is Node's). They verify certificates even where
 * NODE_TLS_REJECT_UNAUTHORIZED is 0. A bundle that cannot be read is a GateError.
 */
export async function agentOptions(env: Environment): Promise<AgentOptions> {
  const proxyEnv: ProxyEnvironment = {};
  for (const name of PROXY_VARIABLES) {
    const value = env[name];
    if (value !== undefined && value !== "") proxyEnv[name] = value;
  }
  const bundle = env["AWS_CA_BUNDLE"];
  if (bundle === undefined || bundle === "") return { proxyEnv, rejectUnauthorized: true };
  try {
    return { proxyEnv, rejectUnauthorized: true, ca: [...rootCertificates, await readBundle(bundle)] };
  } catch (error) {
    throw new GateError(`AWS_CA_BUNDLE: the file cannot be read (${messageOf(error)}). Unset it, or name a PEM file.`, {
      code: "environment",
      option: null,
      cause: error,
    });
  }
}

/** All certificate authorities of the world take less than a megabyte. */
const LARGEST_BUNDLE = 16 * 1024 * 1024;

async function readBundle(path: string): Promise<string> {
  // Opened so, a pipe that nobody writes to is no wait without end.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw new Error(`${path} is no regular file`);
    if (stats.size > LARGEST_BUNDLE) throw new Error(`${path} is larger than 16 MiB`);
    return await file.readFile("utf8");
  } finally {
    await file.close();
  }
}

/** A proxy is set that this Node cannot use: agents know `proxyEnv` from 24.5 on. */
export function proxyIsIgnored(env: Environment, nodeVersion: string): boolean {
  const [major = 0, minor = 0] = nodeVersion.split(".").map(Number);
  const isOld = major < 24 || (major === 24 && minor < 5);
  return isOld && PROXY_VARIABLES.slice(0, 4).some((name) => (env[name] ?? "") !== "");
}
