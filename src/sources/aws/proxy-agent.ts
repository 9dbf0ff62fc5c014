import { setMaxListeners } from "node:events";
import http, { type ClientRequest } from "node:http";
import https from "node:https";
import { isIPv6, type Socket } from "node:net";
import { Agent, type AgentConnectOpts } from "agent-base";
import { HttpProxyAgent } from "http-proxy-agent";
import { HttpsProxyAgent } from "https-proxy-agent";
import { getProxyForUrl } from "proxy-from-env";
import { proxyUrl } from "./proxy-url.ts";

/** How connections to AWS are verified. */
export type TlsOptions = { rejectUnauthorized: true; ca?: string[] };

/** A proxy that cannot be used. The codes are those of Node's own proxy support. */
class ProxyError extends Error {
  override readonly name = "ProxyError";
  readonly code: "ERR_PROXY_TUNNEL" | "ERR_PROXY_INVALID_CONFIG";

  constructor(code: ProxyError["code"], message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Refuses what HttpsProxyAgent would pass on as the response to the request: the response of a proxy that did not open
 * the tunnel. It has not been verified, so it must not be used as AWS's response.
 */
class TunnelAgent extends HttpsProxyAgent<string> {
  override async connect(request: ClientRequest, options: AgentConnectOpts): Promise<Socket> {
    let refusal: ProxyError | null = null;
    request.once("proxyConnect", ({ statusCode, statusText }: ProxyResponse) => {
      if (statusCode === 200) return;
      refusal = new ProxyError("ERR_PROXY_TUNNEL", `the proxy refused to connect: HTTP ${statusCode} ${statusText}`);
    });
    const socket = await super.connect(request, options);
    if (refusal === null) return socket;
    socket.destroy();
    throw refusal;
  }
}

type ProxyResponse = { statusCode: number; statusText: string };

/**
 * An agent that sends each request through the proxy that HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY (also in
 * lower case) select for its host. HTTPS is tunneled, and the certificate of the host is verified through the tunnel.
 */
export class EnvironmentProxyAgent extends Agent {
  readonly #options: http.AgentOptions & TlsOptions;
  readonly #agents = new Map<string, http.Agent>();
  readonly #ending = new AbortController();

  constructor(tls: TlsOptions) {
    // As many connections as the SDK's own agents keep.
    const options = { keepAlive: true, maxSockets: 50, ...tls };
    super(options);
    this.#options = options;
    setMaxListeners(0, this.#ending.signal);
  }

  override connect(_request: ClientRequest, options: AgentConnectOpts): http.Agent {
    const isProxied = getProxyForUrl(urlOf(options)) !== "";
    const setting = isProxied ? proxyUrl(options.secureEndpoint ? "https" : "http", process.env) : null;
    // Without its value, which may contain a password.
    if (setting?.url === null) {
      const more = /^all_proxy$/i.test(setting.name) ? ". HTTPS_PROXY and NO_PROXY take precedence over it" : "";
      const expected = `expected http://HOST:PORT, https://HOST:PORT or HOST:PORT${more}`;
      throw new ProxyError("ERR_PROXY_INVALID_CONFIG", `${setting.name}: ${expected}`);
    }
    const proxy = setting?.url ?? null;
    const key = `${options.secureEndpoint ? "https" : "http"} ${proxy?.href ?? ""}`;
    const agent = this.#agents.get(key) ?? this.#agentFor(proxy, options.secureEndpoint);
    this.#agents.set(key, agent);
    return agent;
  }

  #agentFor(url: URL | null, isHttps: boolean): http.Agent {
    if (url === null) return isHttps ? new https.Agent(this.#options) : new http.Agent(this.#options);
    // The signal closes tunnels that a silent proxy never opens.
    const options = { ...this.#options, signal: this.#ending.signal };
    if (isHttps) return new TunnelAgent(url, options);
    // HttpProxyAgent does not address the proxy in requests on a connection that is kept alive.
    return new HttpProxyAgent(url, { ...options, keepAlive: false });
  }

  override destroy(): void {
    this.#ending.abort();
    for (const agent of this.#agents.values()) agent.destroy();
    super.destroy();
  }
}

function urlOf(options: AgentConnectOpts): string {
  const host = options.host ?? "localhost";
  return `${options.secureEndpoint ? "https" : "http"}://${isIPv6(host) ? `[${host}]` : host}:${options.port}`;
}
