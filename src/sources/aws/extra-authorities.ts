import type { Environment } from "./runtime.ts";

/** Switches of Node that have it trust more than its own list of authorities. */
const SWITCHES = ["--use-openssl-ca", "--use-system-ca"];

/** Where OpenSSL looks for authorities, once Node is told to ask it. */
const OPENSSL = ["SSL_CERT_FILE", "SSL_CERT_DIR"];

/**
 * What has calls to AWS trust certificate authorities beside Node's own list, each in words (`AWS_CA_BUNDLE
 * (/etc/ssl/proxy.pem)`); empty where nothing does. `execArgv`: the switches that this Node was started with.
 */
export function extraAuthorities(env: Environment, execArgv: readonly string[]): string[] {
  const named = ["AWS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS"].flatMap((name) => inWords(name, env[name]));
  const asked = [
    ...switchesIn("NODE_OPTIONS", (env["NODE_OPTIONS"] ?? "").split(/\s+/)),
    ...switchesIn("node", execArgv),
    ...(env["NODE_USE_SYSTEM_CA"] === "1" ? ["NODE_USE_SYSTEM_CA (1)"] : []),
  ];
  const isOpenssl = asked.some((words) => words.includes("--use-openssl-ca"));
  return [...named, ...asked, ...(isOpenssl ? OPENSSL.flatMap((name) => inWords(name, env[name])) : [])];
}

function inWords(name: string, value: string | undefined): string[] {
  return value === undefined || value === "" ? [] : [`${name} (${value})`];
}

/** Node takes `_` for `-` in its switches, and quotes around them. */
function switchesIn(where: string, given: readonly string[]): string[] {
  const written = new Set(given.map((word) => word.replaceAll(/["']/g, "").replaceAll("_", "-")));
  return SWITCHES.filter((name) => written.has(name)).map((name) => `${where} (${name})`);
}
