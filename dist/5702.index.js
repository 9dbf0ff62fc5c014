export const id = 5702;
export const ids = [5702];
export const modules = {

/***/ 5702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EnvironmentProxyAgent: () => (/* binding */ EnvironmentProxyAgent)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./node_modules/agent-base/dist/index.js + 1 modules
var dist = __webpack_require__(319);
// EXTERNAL MODULE: ./node_modules/http-proxy-agent/dist/index.js
var http_proxy_agent_dist = __webpack_require__(8947);
// EXTERNAL MODULE: ./node_modules/https-proxy-agent/dist/index.js + 1 modules
var https_proxy_agent_dist = __webpack_require__(1566);
// EXTERNAL MODULE: ./node_modules/proxy-from-env/index.js
var proxy_from_env = __webpack_require__(8182);
;// CONCATENATED MODULE: ./build/sources/aws/proxy-url.js
/** `HOST:PORT` and `USER:PASSWORD@HOST:PORT`, as curl and others accept it. */
const WITHOUT_SCHEME = /^(?:[^@/]*@)?(?:\[[0-9a-f:.]+\]|[^\s:/@[\]]+)(?::\d+)?\/?$/i;
/**
 * The variable that selects the proxy for a protocol, in the order of proxy-from-env, which decides by NO_PROXY whether a
 * request uses it. A proxy without a scheme is an http one; proxy-from-env would use the scheme of the request.
 */
function proxyUrl(protocol, env) {
    const names = [`${protocol}_proxy`, "all_proxy"].flatMap((name) => [name, name.toUpperCase()]);
    const name = names.find((each) => (env[each] ?? "") !== "");
    const value = name === undefined ? undefined : env[name];
    return name === undefined || value === undefined ? null : { name, url: parsed(value) };
}
function parsed(value) {
    const text = WITHOUT_SCHEME.test(value) ? `http://${value}` : value;
    if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
        return null;
    return new URL(text);
}

;// CONCATENATED MODULE: ./build/sources/aws/proxy-agent.js









/** A proxy that cannot be used. The codes are those of Node's own proxy support. */
class ProxyError extends Error {
    name = "ProxyError";
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}
/**
 * Refuses what HttpsProxyAgent would pass on as the response to the request: the response of a proxy that did not open
 * the tunnel. It has not been verified, so it must not be used as AWS's response.
 */
class TunnelAgent extends https_proxy_agent_dist/* HttpsProxyAgent */.b {
    async connect(request, options) {
        let refusal = null;
        request.once("proxyConnect", ({ statusCode, statusText }) => {
            if (statusCode === 200)
                return;
            refusal = new ProxyError("ERR_PROXY_TUNNEL", `the proxy refused to connect: HTTP ${statusCode} ${statusText}`);
        });
        const socket = await super.connect(request, options);
        if (refusal === null)
            return socket;
        socket.destroy();
        throw refusal;
    }
}
/**
 * An agent that sends each request through the proxy that HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY (also in
 * lower case) select for its host. HTTPS is tunneled, and the certificate of the host is verified through the tunnel.
 */
class EnvironmentProxyAgent extends dist/* Agent */.g6 {
    #options;
    #agents = new Map();
    #ending = new AbortController();
    constructor(tls) {
        // As many connections as the SDK's own agents keep.
        const options = { keepAlive: true, maxSockets: 50, ...tls };
        super(options);
        this.#options = options;
        (0,external_node_events_.setMaxListeners)(0, this.#ending.signal);
    }
    connect(_request, options) {
        const isProxied = (0,proxy_from_env/* getProxyForUrl */.T)(urlOf(options)) !== "";
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
    #agentFor(url, isHttps) {
        if (url === null)
            return isHttps ? new external_node_https_.Agent(this.#options) : new external_node_http_.Agent(this.#options);
        // The signal closes tunnels that a silent proxy never opens.
        const options = { ...this.#options, signal: this.#ending.signal };
        if (isHttps)
            return new TunnelAgent(url, options);
        // HttpProxyAgent does not address the proxy in requests on a connection that is kept alive.
        return new http_proxy_agent_dist/* HttpProxyAgent */.s(url, { ...options, keepAlive: false });
    }
    destroy() {
        this.#ending.abort();
        for (const agent of this.#agents.values())
            agent.destroy();
        super.destroy();
    }
}
function urlOf(options) {
    const host = options.host ?? "localhost";
    return `${options.secureEndpoint ? "https" : "http"}://${(0,external_node_net_.isIPv6)(host) ? `[${host}]` : host}:${options.port}`;
}


/***/ })

};
