export const id = 682;
export const ids = [682];
export const modules = {

/***/ 9517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isAwsEndpoint)
/* harmony export */ });
/* harmony import */ var _core_partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3027);

/** The name each service has in its endpoints: `api.ecr` in the classic ones, `ecr` in the dual-stack ones. */
const NAMES = {
    ecr: /^(?:api\.)?ecr(?:-fips)?$/,
    inspector2: /^inspector2(?:-fips)?$/,
    s3: /^s3(?:-fips)?$/,
    athena: /^athena(?:-fips)?$/,
};
/** `NAME.REGION.SUFFIX`, or that behind an interface endpoint (`vpce-....NAME.REGION.vpce.SUFFIX`). */
const PUBLIC = /^((?:api\.)?[a-z0-9-]+)\.([a-z]+(?:-[a-z]+)+-\d{1,2})\.([a-z0-9.-]+)$/;
const PRIVATE = /^vpce-[a-z0-9-]+\.(.+)$/;
/**
 * Whether a request went to AWS itself. Anchored and whole: a load balancer, a bucket or an API that somebody else runs
 * ends in amazonaws.com as well, and an earlier step could have pointed AWS_ENDPOINT_URL at it.
 */
function isAwsEndpoint(service, endpoint) {
    if (endpoint.protocol !== "https:")
        return false;
    const behind = PRIVATE.exec(endpoint.hostname)?.[1];
    const [, name, region, suffix] = PUBLIC.exec(behind ?? endpoint.hostname) ?? [];
    if (name === undefined || region === undefined || suffix === undefined || !NAMES[service].test(name))
        return false;
    const suffixes = (0,_core_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .i)(region)?.endpointSuffixes ?? [];
    return suffixes.some((known) => suffix === (behind === undefined ? known : `vpce.${known}`));
}


/***/ }),

/***/ 159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ proxyIsIgnored),
/* harmony export */   _: () => (/* binding */ agentOptions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1692);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2807);



const PROXY_VARIABLES = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "NO_PROXY", "no_proxy"];
/**
 * Agents that honour HTTPS_PROXY, HTTP_PROXY and NO_PROXY, which the SDK does not of itself, and that trust the
 * certificates of AWS_CA_BUNDLE beside Node's own (NODE_EXTRA_CA_CERTS is Node's). A bundle that cannot be read is a
 * GateError.
 */
async function agentOptions(env) {
    const proxyEnv = {};
    for (const name of PROXY_VARIABLES) {
        const value = env[name];
        if (value !== undefined && value !== "")
            proxyEnv[name] = value;
    }
    const bundle = env["AWS_CA_BUNDLE"];
    if (bundle === undefined || bundle === "")
        return { proxyEnv };
    try {
        return { proxyEnv, ca: [...node_tls__WEBPACK_IMPORTED_MODULE_1__.rootCertificates, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(bundle, "utf8")] };
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue(`AWS_CA_BUNDLE: the file cannot be read (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}). Unset it, or name a PEM file.`);
    }
}
/** A proxy is set that this Node cannot use: agents know `proxyEnv` from 24.5 on. */
function proxyIsIgnored(env, nodeVersion) {
    const [major = 0, minor = 0] = nodeVersion.split(".").map(Number);
    const isOld = major < 24 || (major === 24 && minor < 5);
    return isOld && PROXY_VARIABLES.slice(0, 4).some((name) => (env[name] ?? "") !== "");
}


/***/ }),

/***/ 5389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tf: () => (/* binding */ startRequests),
/* harmony export */   VG: () => (/* binding */ RequestTimeout),
/* harmony export */   X5: () => (/* binding */ endpointOf),
/* harmony export */   cJ: () => (/* binding */ Cancelled),
/* harmony export */   fg: () => (/* binding */ OutOfTime)
/* harmony export */ });
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9517);
/* harmony import */ var _http_agent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(159);


/** The run was cancelled while a request was under way. */
class Cancelled extends Error {
    name = "Cancelled";
}
/** A request that took longer than it may. */
class RequestTimeout extends Error {
    name = "RequestTimeout";
}
/** wait-timeout was over, and the time of one request more, before this one could begin. */
class OutOfTime extends Error {
    name = "OutOfTime";
}
const SIDE_BY_SIDE = 8;
const ATTEMPTS = 4;
const FIRST_RETRY = 200;
const LONGEST_RETRY = 3_000;
const CONNECTION_TIMEOUT = 10_000;
function startRequests(settings) {
    const slots = limiter(SIDE_BY_SIDE);
    const foreign = new Set();
    return {
        clientConfig: (place) => clientConfigOf(settings, place),
        run: (send) => slots(() => withinTime(settings, send)),
        sentTo: (service, request) => {
            const endpoint = endpointOf(request);
            if (endpoint !== null && !(0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsEndpoint */ .D)(service, endpoint))
                foreign.add(endpoint.origin);
        },
        foreignEndpoints: () => [...foreign].sort(),
    };
}
async function clientConfigOf({ env, random, requestTimeout }, place) {
    const { ConfiguredRetryStrategy } = await __webpack_require__.e(/* import() */ 609).then(__webpack_require__.t.bind(__webpack_require__, 3609, 19));
    const agent = await (0,_http_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .agentOptions */ ._)(env);
    // The SDK refuses FIPS and dual-stack together with an endpoint of the user's own, which then speaks for itself.
    const ownEndpoint = ["AWS_ENDPOINT_URL_ECR", "AWS_ENDPOINT_URL"].some((name) => (env[name] ?? "") !== "");
    return {
        ...(place.awsRegion === null ? {} : { region: place.awsRegion }),
        ...(place.fips && !ownEndpoint ? { useFipsEndpoint: true } : {}),
        ...(place.dualStack && !ownEndpoint ? { useDualstackEndpoint: true } : {}),
        maxAttempts: ATTEMPTS,
        retryStrategy: new ConfiguredRetryStrategy(ATTEMPTS, (attempt) => random() * Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** attempt)),
        requestHandler: {
            connectionTimeout: Math.min(CONNECTION_TIMEOUT, requestTimeout),
            requestTimeout: Math.ceil(requestTimeout / 2),
            throwOnRequestTimeout: true,
            httpAgent: agent,
            httpsAgent: agent,
        },
    };
}
async function withinTime({ clock, signal, requestTimeout, hardStop }, send) {
    if (signal.aborted)
        throw new Cancelled("cancelled");
    const left = Math.min(requestTimeout, hardStop - clock());
    if (left <= 0)
        throw new OutOfTime("wait-timeout is over");
    const ending = new AbortController();
    let stop = () => undefined;
    const stopped = new Promise((_resolve, reject) => {
        stop = reject;
    });
    const end = (error) => {
        stop(error);
        ending.abort(error);
    };
    const cancel = () => end(new Cancelled("cancelled"));
    const timer = setTimeout(() => end(new RequestTimeout(`no answer within ${(left / 1_000).toFixed(1)} s`)), left);
    signal.addEventListener("abort", cancel, { once: true });
    try {
        // The SDK cannot let go of credentials that do not come (a process, a metadata service), so the race does.
        return await Promise.race([send({ abortSignal: ending.signal }), stopped]);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener("abort", cancel);
    }
}
/** Lets so many run at a time; the others wait for their turn. */
function limiter(width) {
    let running = 0;
    const waiting = [];
    return async (task) => {
        if (running >= width)
            await new Promise((resolve) => waiting.push(resolve));
        else
            running += 1;
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                running -= 1;
            else
                next();
        }
    };
}
/** Where a request of the SDK goes; null for what is no such request. */
function endpointOf(request) {
    if (typeof request !== "object" || request === null)
        return null;
    if (!("protocol" in request) || !("hostname" in request))
        return null;
    const { protocol, hostname } = request;
    if (typeof protocol !== "string" || typeof hostname !== "string")
        return null;
    const port = "port" in request && typeof request.port === "number" ? `:${request.port}` : "";
    return { protocol, hostname, origin: `${protocol}//${hostname}${port}` };
}


/***/ }),

/***/ 2682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readExploitation: () => (/* binding */ readExploitation)
});

// EXTERNAL MODULE: ./build/core/policy/exploitation.js
var exploitation = __webpack_require__(6129);
// EXTERNAL MODULE: ./build/sources/aws/requests.js
var aws_requests = __webpack_require__(5389);
// EXTERNAL MODULE: ./build/sources/inspector/inspector-api.js
var inspector_api = __webpack_require__(6671);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/sources/inspector/region-calls.js

/** What no second call would change: permission, a region or partition without the service. */
const REFUSALS = /^(AccessDenied|UnrecognizedClient|InvalidClientToken|ExpiredToken|Credentials|UnknownEndpoint)/;
async function attempt({ apiFor, signal }, region, ask) {
    try {
        return { fault: null, value: await ask(await apiFor(region)) };
    }
    catch (thrown) {
        if (signal.aborted)
            throw thrown;
        const name = thrown instanceof Error ? thrown.name : "Error";
        const isRefusal = REFUSALS.test(name) || /ENOTFOUND|ECONNREFUSED/.test((0,errors/* messageOf */.bD)(thrown));
        return { fault: `${name}: ${(0,errors/* messageOf */.bD)(thrown)}`, isRefusal };
    }
}
/**
 * Asks about the first by itself; where that is not refused, about the others side by side, else about none of them.
 * `ask` gives the fault, if any, and `tell` is told of each that it met.
 */
async function untilRefused(items, tell, ask) {
    const [first, ...others] = items;
    if (first === undefined)
        return;
    const refusal = await ask(first);
    if (refusal !== null)
        tell(first, refusal.fault);
    await Promise.all(others.map(async (item) => {
        const fault = refusal?.isRefusal === true ? refusal : await ask(item);
        if (fault !== null)
            tell(item, fault.fault);
    }));
}
async function eachRegion(byRegion, ask) {
    await Promise.all([...byRegion].map(([region, asked]) => ask(region, asked)));
}
function chunks(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}

;// CONCATENATED MODULE: ./build/sources/inspector/exploitation.js




/** The service takes so many ARNs a call. */
const ARNS_A_CALL = 10;
/** One vulnerability, and the findings of ten ARNs, have few pages. */
const MOST_PAGES = 20;
const REGION = /^[a-z]{2,}(?:-[a-z]+)+-\d{1,2}$/;
const FINDING_ARN = /^arn:aws[a-z-]*:inspector2:([a-z0-9-]+):\d{12}:finding\/[0-9a-f]{32}$/;
const CVE = /^CVE-[12]\d{3}-\d{1,10}$/;
/**
 * Asks Inspector whether vulnerabilities are exploited: of findings that it has itself by their ARN, ten a call; of the
 * others, and of those it had no answer to, by their CVE id, one a call. What has no answer is told, not thrown; only
 * an abort is. `foreignEndpoints` are hosts that were called in AWS's place.
 */
async function readExploitation(questions, settings) {
    const { gate, signal, clock, timeout } = settings;
    const requests = (0,aws_requests/* startRequests */.Tf)({ ...settings, hardStop: clock() + timeout });
    const opened = new Map();
    const apiFor = (awsRegion) => {
        const api = opened.get(awsRegion) ?? (0,inspector_api/* openInspector */.O)(requests, { awsRegion, fips: false, dualStack: false });
        opened.set(awsRegion, api);
        return api;
    };
    try {
        const exploitation = await askAll(questions, { gate, signal, apiFor });
        return { exploitation, foreignEndpoints: requests.foreignEndpoints() };
    }
    finally {
        for (const api of await Promise.allSettled(opened.values()))
            if (api.status === "fulfilled")
                api.value.close();
    }
}
async function askAll(questions, asking) {
    const facts = new Map();
    const faults = new Map();
    await askByArn(questions, asking, facts, faults);
    await askByName(questions, asking, facts, faults);
    const unanswered = new Map();
    for (const [key, { regions }] of questions) {
        if (facts.has(key))
            continue;
        const nobody = regions.size === 0 ? "the region is not known" : "Amazon Inspector looks up CVE ids only";
        unanswered.set(key, faults.get(key) ?? nobody);
    }
    return { facts, unanswered, ...(await askRemediations(questions, asking, facts)) };
}
async function askByArn(questions, asking, facts, faults) {
    const byRegion = new Map();
    for (const [key, { arns }] of questions) {
        // What is true of a vulnerability is true of each of its findings, so one of them is enough.
        const [arn] = [...arns].filter((given) => FINDING_ARN.test(given)).sort();
        if (arn !== undefined)
            addTo(byRegion, regionOf(arn), arn, key);
    }
    await eachRegion(byRegion, async (region, keys) => {
        const tell = (arns, fault) => {
            for (const arn of arns)
                addFault(faults, keys.get(arn) ?? "", `${calling("BatchGetFindingDetails", region)}${fault}`);
        };
        await untilRefused(chunks([...keys.keys()].sort(), ARNS_A_CALL), tell, async (findingArns) => {
            const answer = await attempt(asking, region, (api) => api.batchGetFindingDetails({ findingArns }));
            if (answer.fault !== null)
                return answer;
            const { findingDetails = [], errors = [] } = answer.value;
            for (const arn of findingArns) {
                const key = keys.get(arn) ?? "";
                const details = findingDetails.find(({ findingArn }) => findingArn === arn);
                const error = errors.find(({ findingArn }) => findingArn === arn);
                if (details === undefined)
                    tell([arn], error ? `${error.errorCode}: ${error.errorMessage}` : "no answer");
                else
                    facts.set(key, { knownExploited: catalogued(details.cisaData), epss: details.epssScore ?? null });
            }
            return null;
        });
    });
}
async function askByName(questions, asking, facts, faults) {
    const byRegion = new Map();
    for (const [key, { regions }] of questions) {
        if (facts.has(key) || !CVE.test(key))
            continue;
        for (const region of regions)
            if (REGION.test(region))
                addTo(byRegion, region, key, key);
    }
    // The regions take turns: what one of them knows, the next is not asked.
    for (const [region, keys] of [...byRegion].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const tell = (key, fault) => addFault(faults, key, `${calling("SearchVulnerabilities", region)}${fault}`);
        const open = [...keys.keys()].filter((key) => !facts.has(key)).sort();
        await untilRefused(open, tell, async (key) => {
            const answer = await attempt(asking, region, (api) => searchOne(api, key));
            if (answer.fault !== null)
                return answer;
            if (answer.value === null)
                tell(key, "Amazon Inspector does not know it");
            else
                facts.set(key, answer.value);
            return null;
        });
    }
}
/** Null where Inspector does not know the id. One that it knows from several sources is the sum of what they say. */
async function searchOne(api, key) {
    const found = [];
    let nextToken;
    for (let page = 0; page < MOST_PAGES; page += 1) {
        const answer = await api.searchVulnerabilities({
            filterCriteria: { vulnerabilityIds: [key] },
            ...(nextToken === undefined ? {} : { nextToken }),
        });
        found.push(...(answer.vulnerabilities ?? []).filter(({ id }) => id?.toUpperCase() === key));
        nextToken = answer.nextToken;
        if (nextToken === undefined)
            break;
    }
    if (found.length === 0)
        return null;
    const scores = found.map(({ epss }) => epss?.score).filter((score) => score !== undefined);
    return {
        knownExploited: catalogued(found.map(({ cisaData }) => cisaData).find((data) => data !== undefined)),
        epss: scores.length === 0 ? null : Math.max(...scores),
    };
}
async function askRemediations(questions, asking, facts) {
    const byRegion = new Map();
    for (const [key, { arns }] of questions) {
        if ((0,exploitation/* exploitedBy */.Qx)(facts.get(key), asking.gate).length === 0)
            continue;
        for (const arn of arns)
            if (FINDING_ARN.test(arn))
                addTo(byRegion, regionOf(arn), arn, key);
    }
    const remediations = new Map();
    const faults = new Set();
    await eachRegion(byRegion, async (region, arns) => {
        const tell = (_arns, fault) => faults.add(`${calling("ListFindings", region)}${fault}`);
        await untilRefused(chunks([...arns.keys()].sort(), ARNS_A_CALL), tell, async (some) => {
            const answer = await attempt(asking, region, (api) => listAll(api, some));
            if (answer.fault !== null)
                return answer;
            for (const { findingArn = "", packageVulnerabilityDetails } of answer.value) {
                for (const { name = null, remediation } of packageVulnerabilityDetails?.vulnerablePackages ?? []) {
                    if (remediation !== undefined)
                        remediations.set((0,exploitation/* remediationKey */.RY)(findingArn, name), remediation);
                }
            }
            return null;
        });
    });
    return { remediations, remediationFault: [...faults].sort()[0] ?? null };
}
async function listAll(api, arns) {
    const findings = [];
    const findingArn = arns.map((value) => ({ comparison: "EQUALS", value }));
    let nextToken;
    for (let page = 0; page < MOST_PAGES; page += 1) {
        const answer = await api.listFindings({
            filterCriteria: { findingArn },
            maxResults: 100,
            ...(nextToken === undefined ? {} : { nextToken }),
        });
        findings.push(...(answer.findings ?? []));
        nextToken = answer.nextToken;
        if (nextToken === undefined)
            break;
    }
    return findings;
}
/** A second place that has no answer either is told after the first. */
function addFault(faults, key, fault) {
    const before = faults.get(key);
    faults.set(key, before === undefined ? fault : `${before}; ${fault}`);
}
function calling(operation, region) {
    return `inspector2:${operation} in ${region}: `;
}
function catalogued(cisaData) {
    if (cisaData === undefined)
        return null;
    const { dateAdded, dateDue, action } = cisaData;
    return { addedAt: dateAdded?.getTime() ?? null, dueAt: dateDue?.getTime() ?? null, action: action ?? null };
}
function regionOf(arn) {
    return FINDING_ARN.exec(arn)?.[1] ?? "";
}
function addTo(byRegion, region, id, key) {
    const known = byRegion.get(region) ?? new Map();
    byRegion.set(region, known.set(id, key));
}


/***/ }),

/***/ 6671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openInspector)
/* harmony export */ });
/** Inspector2 in one region. The SDK is loaded here, and only where somebody asks it. */
async function openInspector(requests, place) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(609), __webpack_require__.e(861), __webpack_require__.e(222)]).then(__webpack_require__.t.bind(__webpack_require__, 3222, 19));
    // Inspector has endpoints of its own names; the registry's FIPS and dual-stack forms do not carry over to them.
    const client = new sdk.Inspector2Client(await requests.clientConfig({ ...place, dualStack: false }));
    client.middlewareStack.add((next) => (args) => {
        requests.sentTo("inspector2", args.request);
        return next(args);
    }, { step: "finalizeRequest", name: "noteEndpoint" });
    return {
        listCoverage: (input) => requests.run((options) => client.send(new sdk.ListCoverageCommand(input), options)),
        listFindings: (input) => requests.run((options) => client.send(new sdk.ListFindingsCommand(input), options)),
        batchGetFindingDetails: (input) => requests.run((options) => client.send(new sdk.BatchGetFindingDetailsCommand(input), options)),
        searchVulnerabilities: (input) => requests.run((options) => client.send(new sdk.SearchVulnerabilitiesCommand(input), options)),
        close: () => client.destroy(),
    };
}


/***/ })

};
