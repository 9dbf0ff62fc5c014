export const id = 703;
export const ids = [703];
export const modules = {

/***/ 2703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EnvironmentProxyAgent: () => (/* binding */ EnvironmentProxyAgent)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4708);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7030);
/* harmony import */ var agent_base__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(319);
/* harmony import */ var http_proxy_agent__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8947);
/* harmony import */ var https_proxy_agent__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1566);
/* harmony import */ var proxy_from_env__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8182);








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
class TunnelAgent extends https_proxy_agent__WEBPACK_IMPORTED_MODULE_6__/* .HttpsProxyAgent */ .b {
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
 * An agent that sends each request through the proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY (also in lower case)
 * select for its host. HTTPS is tunneled, and the certificate of the host is verified through the tunnel.
 */
class EnvironmentProxyAgent extends agent_base__WEBPACK_IMPORTED_MODULE_4__/* .Agent */ .g6 {
    #options;
    #agents = new Map();
    #ending = new AbortController();
    constructor(tls) {
        // As many connections as the SDK's own agents keep.
        const options = { keepAlive: true, maxSockets: 50, ...tls };
        super(options);
        this.#options = options;
        (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, this.#ending.signal);
    }
    connect(_request, options) {
        const proxy = (0,proxy_from_env__WEBPACK_IMPORTED_MODULE_7__/* .getProxyForUrl */ .T)(urlOf(options));
        const key = `${options.secureEndpoint ? "https" : "http"} ${proxy}`;
        const agent = this.#agents.get(key) ?? this.#agentFor(proxy, options.secureEndpoint);
        this.#agents.set(key, agent);
        return agent;
    }
    #agentFor(proxy, isHttps) {
        if (proxy === "")
            return isHttps ? new node_https__WEBPACK_IMPORTED_MODULE_2__.Agent(this.#options) : new node_http__WEBPACK_IMPORTED_MODULE_1__.Agent(this.#options);
        const url = URL.canParse(proxy) ? new URL(proxy) : null;
        if (url === null || !["http:", "https:"].includes(url.protocol)) {
            // Without its value, which may contain a password.
            const name = isHttps ? "HTTPS_PROXY" : "HTTP_PROXY";
            throw new ProxyError("ERR_PROXY_INVALID_CONFIG", `${name}: expected http://HOST:PORT or https://HOST:PORT`);
        }
        // The signal closes tunnels that a silent proxy never opens.
        const options = { ...this.#options, signal: this.#ending.signal };
        if (isHttps)
            return new TunnelAgent(url, options);
        // HttpProxyAgent does not address the proxy in requests on a connection that is kept alive.
        return new http_proxy_agent__WEBPACK_IMPORTED_MODULE_5__/* .HttpProxyAgent */ .s(url, { ...options, keepAlive: false });
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
    return `${options.secureEndpoint ? "https" : "http"}://${(0,node_net__WEBPACK_IMPORTED_MODULE_3__.isIPv6)(host) ? `[${host}]` : host}:${options.port}`;
}


/***/ })

};
