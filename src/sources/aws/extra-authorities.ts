import type { Environment } from "./runtime.ts";

/** Options with which Node trusts more than its own list of certificate authorities. */
const SWITCHES = ["--use-openssl-ca", "--use-system-ca"];

/** Where OpenSSL looks for authorities, if Node uses its list. */
const OPENSSL = ["SSL_CERT_FILE", "SSL_CERT_DIR"];

/**
 * The settings that make calls to AWS trust certificate authorities in addition to Node's own list, for example
 * `AWS_CA_BUNDLE (/etc/ssl/proxy.pem)`. `execArgv`: the options that this Node was started with.
 */
export function extraAuthorities(env: Environment, execArgv: readonly string[]): string[] {
  const named = ["AWS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS"].flatMap((name) => settingOf(name, env[name]));
  const asked = [
    ...switchesIn("NODE_OPTIONS", (env["NODE_OPTIONS"] ?? "").split(/\s+/)),
    ...switchesIn("node", execArgv),
    ...(env["NODE_USE_SYSTEM_CA"] === "1" ? ["NODE_USE_SYSTEM_CA (1)"] : []),
  ];
  const isOpenssl = asked.some((words) => words.includes("--use-openssl-ca"));
  return [...named, ...asked, ...(isOpenssl ? OPENSSL.flatMap((name) => settingOf(name, env[name])) : [])];
}

function settingOf(name: string, value: string | undefined): string[] {
  return value === undefined || value === "" ? [] : [`${name} (${value})`];
}

/** Node accepts `_` for `-` in its options, and quotes around them. */
function switchesIn(where: string, given: readonly string[]): string[] {
  const written = new Set(given.map((word) => word.replaceAll(/["']/g, "").replaceAll("_", "-")));
  return SWITCHES.filter((name) => written.has(name)).map((name) => `${where} (${name})`);
}
