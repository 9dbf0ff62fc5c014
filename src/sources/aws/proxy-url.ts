import type { Environment } from "./runtime.ts";

/** A variable that names a proxy. `url`: null if the value cannot be used. */
export type ProxySetting = { name: string; url: URL | null };

/** `HOST:PORT` and `USER:PASSWORD@HOST:PORT`, as curl and others accept it. */
const WITHOUT_SCHEME = /^(?:[^@/]*@)?(?:\[[0-9a-f:.]+\]|[^\s:/@[\]]+)(?::\d+)?\/?$/i;

/**
 * The variable that selects the proxy for a protocol, in the order of proxy-from-env, which decides by NO_PROXY whether a
 * request uses it. A proxy without a scheme is an http one; proxy-from-env would use the scheme of the request.
 */
export function proxyUrl(protocol: "http" | "https", env: Environment): ProxySetting | null {
  const names = [`${protocol}_proxy`, "all_proxy"].flatMap((name) => [name, name.toUpperCase()]);
  const name = names.find((each) => (env[each] ?? "") !== "");
  const value = name === undefined ? undefined : env[name];
  return name === undefined || value === undefined ? null : { name, url: parsed(value) };
}

function parsed(value: string): URL | null {
  const text = WITHOUT_SCHEME.test(value) ? `http://${value}` : value;
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  return new URL(text);
}
