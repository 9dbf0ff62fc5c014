export const id = 711;
export const ids = [711];
export const modules = {

/***/ 159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ proxyIsIgnored),
/* harmony export */   _: () => (/* binding */ agentOptions)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1692);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2807);




const PROXY_VARIABLES = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "NO_PROXY", "no_proxy"];
/**
 * Agents that honour HTTPS_PROXY, HTTP_PROXY and NO_PROXY, which the SDK does not of itself, and that trust the
 * certificates of AWS_CA_BUNDLE beside Node's own (NODE_EXTRA_CA_CERTS is Node's). They verify certificates even where
 * NODE_TLS_REJECT_UNAUTHORIZED is 0. A bundle that cannot be read is a GateError.
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
        return { proxyEnv, rejectUnauthorized: true };
    try {
        return { proxyEnv, rejectUnauthorized: true, ca: [...node_tls__WEBPACK_IMPORTED_MODULE_2__.rootCertificates, await readBundle(bundle)] };
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue(`AWS_CA_BUNDLE: the file cannot be read (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}). Unset it, or name a PEM file.`);
    }
}
/** All certificate authorities of the world take less than a megabyte. */
const LARGEST_BUNDLE = 16 * 1024 * 1024;
async function readBundle(path) {
    // Opened so, a pipe that nobody writes to is no wait without end.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const stats = await file.stat();
        if (!stats.isFile())
            throw new Error(`${path} is no regular file`);
        if (stats.size > LARGEST_BUNDLE)
            throw new Error(`${path} is larger than 16 MiB`);
        return await file.readFile("utf8");
    }
    finally {
        await file.close();
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
    return {
        clientConfig: (place) => clientConfigOf(settings, place),
        run: (send) => slots(() => withinTime(settings, send)),
        watch: (service) => settings.answers.watch(service, (endpoint) => (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsEndpoint */ .DM)(service, endpoint)),
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


/***/ }),

/***/ 2936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ TLS_FIX),
/* harmony export */   g: () => (/* binding */ isTlsFailure)
/* harmony export */ });
/** Codes of OpenSSL's verification that do not have CERT in them, and of Node's own TLS. */
const CODES = /CERT|^ERR_TLS|^ERR_SSL|UNABLE_TO_(?:GET_ISSUER|VERIFY|DECODE)|^EPROTO$|^(?:INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH|ERROR_IN_CRL_|CRL_|UNABLE_TO_GET_CRL|AKID_|SUBJECT_ISSUER_MISMATCH)/;
/** Whether a code of a failed connection says that TLS could not be set up. Another try does not change that. */
function isTlsFailure(code) {
    return CODES.test(code);
}
/** What to do about it. */
const TLS_FIX = "if a proxy or an endpoint of your own has a certificate of your own authority, name the authority's file in NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE; certificates are always verified, whatever NODE_TLS_REJECT_UNAUTHORIZED says";


/***/ }),

/***/ 6711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readExploitation: () => (/* binding */ readExploitation)
});

// EXTERNAL MODULE: ./build/core/policy/exploitation.js
var exploitation = __webpack_require__(6129);
// EXTERNAL MODULE: ./build/sources/aws/answer-log.js
var answer_log = __webpack_require__(2038);
// EXTERNAL MODULE: ./build/sources/aws/requests.js
var aws_requests = __webpack_require__(5389);
// EXTERNAL MODULE: ./build/core/json-values.js
var json_values = __webpack_require__(4461);
;// CONCATENATED MODULE: ./build/sources/inspector/exploitation-answers.js


/** Reads what BatchGetFindingDetails answered about one ARN. Null where it says nothing but an error, or nothing at all. */
function readDetails(answer, arn, gate) {
    const from = (0,json_values/* isObject */.Gv)(answer) ? answer : {};
    const isAsked = (entry) => (0,json_values/* isObject */.Gv)(entry) && (0,json_values/* textAt */.$6)(entry, "findingArn") === arn;
    const details = (0,json_values/* listAt */.gT)(from, "findingDetails").filter(isAsked);
    if (details.length === 0)
        return null;
    const reading = joinReadings(details.map((entry) => readFacts(entry["cisaData"], entry["epssScore"], gate)));
    const isDenied = (0,json_values/* listAt */.gT)(from, "errors").some(isAsked);
    return { ...reading, fault: reading.fault ?? (isDenied ? "answered with both details and an error" : null) };
}
/** Why BatchGetFindingDetails says that it has nothing about an ARN. */
function detailsError(answer, arn) {
    const errors = (0,json_values/* listAt */.gT)((0,json_values/* isObject */.Gv)(answer) ? answer : {}, "errors").filter(json_values/* isObject */.Gv);
    const error = errors.find((entry) => (0,json_values/* textAt */.$6)(entry, "findingArn") === arn);
    if (error === undefined)
        return "no answer";
    return [(0,json_values/* textAt */.$6)(error, "errorCode"), (0,json_values/* textAt */.$6)(error, "errorMessage")].filter((part) => part !== null).join(": ");
}
/**
 * Reads the vulnerabilities that SearchVulnerabilities answered, all pages together. Several sources may know one id, and
 * the worst of what they say counts. `key`: the id in upper case.
 */
function readVulnerabilities(found, key, gate) {
    const bySource = new Map();
    let unreadable = null;
    for (const entry of found) {
        const id = (0,json_values/* isObject */.Gv)(entry) ? (0,json_values/* textAt */.$6)(entry, "id") : null;
        if (!(0,json_values/* isObject */.Gv)(entry) || id === null) {
            unreadable ??= `an entry of the answer has no id: ${(0,json_values/* inShort */.wZ)(entry)}`;
            continue;
        }
        if (id.trim().toUpperCase() !== key)
            continue;
        const { epss = null } = entry;
        const score = epss === null || (0,json_values/* isObject */.Gv)(epss) ? (0,json_values/* objectAt */.lJ)(entry, "epss")["score"] : epss;
        const source = (0,json_values/* textAt */.$6)(entry, "source");
        bySource.set(source, [...(bySource.get(source) ?? []), readFacts(entry["cisaData"], score, gate)]);
    }
    const readings = [...bySource.values()].map(joinReadings);
    let facts = null;
    for (const reading of readings)
        if (reading.facts !== null)
            facts = (0,exploitation/* worstFacts */.jW)(facts ?? undefined, reading.facts);
    const fault = readings.find((reading) => reading.fault !== null)?.fault ?? unreadable;
    return { facts, fault: fault ?? (facts === null ? "Amazon Inspector does not know it" : null) };
}
/** Several answers to one question: the worst counts, and where they are not the same they are not believed otherwise. */
function joinReadings(readings) {
    let facts = null;
    for (const reading of readings)
        if (reading.facts !== null)
            facts = (0,exploitation/* worstFacts */.jW)(facts ?? undefined, reading.facts);
    const fault = readings.find((reading) => reading.fault !== null)?.fault ?? null;
    const distinct = new Set(readings.map((reading) => JSON.stringify(reading.facts)));
    return { facts, fault: fault ?? (distinct.size > 1 ? "answered more than once, and not the same" : null) };
}
/** What no option asks for cannot be at fault. */
function readFacts(cisaData, score, gate) {
    const isAbsent = (value) => value === undefined || value === null;
    const isProbability = typeof score === "number" && score >= 0 && score <= 1;
    const facts = {
        knownExploited: (0,json_values/* isObject */.Gv)(cisaData) ? catalogued(cisaData) : null,
        epss: isProbability ? score : null,
    };
    if (gate.knownExploited && !(0,json_values/* isObject */.Gv)(cisaData) && !isAbsent(cisaData)) {
        return { facts, fault: `cisaData is ${(0,json_values/* inShort */.wZ)(cisaData)}` };
    }
    if (gate.epss !== null && !isProbability && !isAbsent(score)) {
        return { facts, fault: `the EPSS score is ${typeof score === "number" ? score : (0,json_values/* inShort */.wZ)(score)}, not 0 to 1` };
    }
    return { facts, fault: null };
}
function catalogued(cisaData) {
    const { dateAdded, dateDue } = cisaData;
    return { addedAt: timeOf(dateAdded), dueAt: timeOf(dateDue), action: (0,json_values/* textAt */.$6)(cisaData, "action") };
}
function timeOf(value) {
    const time = value instanceof Date ? value.getTime() : Number.NaN;
    return Number.isFinite(time) ? time : null;
}

// EXTERNAL MODULE: ./build/sources/inspector/inspector-api.js
var inspector_api = __webpack_require__(6671);
;// CONCATENATED MODULE: ./build/sources/inspector/pages.js
/** One vulnerability, and the findings of ten ARNs, have few pages. */
const MOST_PAGES = 20;
/**
 * Asks for page after page, and gives each to `add`. Gives why the pages are not all there: they had no end, or one was
 * offered again; null where they are. What `ask` throws is thrown, after the pages before it were added.
 */
async function eachPage(ask, add) {
    const tokens = new Set();
    let nextToken;
    for (let page = 0; page < MOST_PAGES; page += 1) {
        const answer = await ask(nextToken === undefined ? {} : { nextToken });
        add(answer);
        nextToken = answer.nextToken ?? undefined;
        if (nextToken === undefined || nextToken === "")
            return null;
        if (typeof nextToken !== "string")
            return "the next page's token is not text";
        if (tokens.has(nextToken))
            return "the same next page was offered twice";
        tokens.add(nextToken);
    }
    return `there was no end to the pages, after ${MOST_PAGES}`;
}

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/sources/aws/tls-failures.js
var tls_failures = __webpack_require__(2936);
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
        const isTls = thrown instanceof Error && "code" in thrown && (0,tls_failures/* isTlsFailure */.g)(String(thrown.code));
        const isRefusal = isTls || REFUSALS.test(name) || /ENOTFOUND|ECONNREFUSED/.test((0,errors/* messageOf */.bD)(thrown));
        return { fault: `${name}: ${(0,errors/* messageOf */.bD)(thrown)}${isTls ? ` (${tls_failures/* TLS_FIX */.K})` : ""}`, isRefusal };
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

;// CONCATENATED MODULE: ./build/sources/inspector/remediations.js




/** ListFindings takes so many ARNs a call. */
const ARNS_A_CALL = 10;
/**
 * The commands that mend packages, by the findings of each region. They have no say in the verdict: what is not answered,
 * or not in a form that is known, is a fault that is notified, and the rest stays.
 */
async function askRemediations(byRegion, asking) {
    const remediations = new Map();
    const faults = new Set();
    await eachRegion(byRegion, async (region, arns) => {
        const tell = (_arns, fault) => faults.add(`inspector2:ListFindings in ${region}: ${fault}`);
        await untilRefused(chunks([...arns].sort(), ARNS_A_CALL), tell, async (some) => {
            const findingArn = some.map((value) => ({ comparison: "EQUALS", value }));
            const answer = await attempt(asking, region, (api) => eachPage((next) => api.listFindings({ filterCriteria: { findingArn }, maxResults: 100, ...next }), (page) => addCommands(remediations, page, some)));
            if (answer.fault === null && answer.value !== null)
                tell(some, answer.value);
            return answer.fault === null ? null : answer;
        });
    });
    return { remediations, remediationFault: [...faults].sort()[0] ?? null };
}
/** Of two commands for one package the lesser text is kept, so that their order changes nothing. */
function addCommands(remediations, page, arns) {
    for (const finding of (0,json_values/* listAt */.gT)((0,json_values/* isObject */.Gv)(page) ? page : {}, "findings")) {
        const arn = (0,json_values/* isObject */.Gv)(finding) ? (0,json_values/* textAt */.$6)(finding, "findingArn") : null;
        if (!(0,json_values/* isObject */.Gv)(finding) || arn === null || !arns.includes(arn))
            continue;
        for (const found of (0,json_values/* listAt */.gT)((0,json_values/* objectAt */.lJ)(finding, "packageVulnerabilityDetails"), "vulnerablePackages")) {
            const command = (0,json_values/* isObject */.Gv)(found) ? (0,json_values/* textAt */.$6)(found, "remediation") : null;
            if (!(0,json_values/* isObject */.Gv)(found) || command === null)
                continue;
            const key = (0,exploitation/* remediationKey */.RY)(arn, (0,json_values/* textAt */.$6)(found, "name"));
            const known = remediations.get(key);
            if (known === undefined || command < known)
                remediations.set(key, command);
        }
    }
}

;// CONCATENATED MODULE: ./build/sources/inspector/exploitation.js








/** BatchGetFindingDetails takes so many ARNs a call. */
const exploitation_ARNS_A_CALL = 10;
const REGION = /^[a-z]{2,}(?:-[a-z]+)+-\d{1,2}$/;
const FINDING_ARN = /^arn:aws[a-z-]*:inspector2:([a-z0-9-]+):\d{12}:finding\/[0-9a-f]{32}$/;
const CVE = /^CVE-[12]\d{3}-\d{1,10}$/;
/**
 * Asks Inspector whether vulnerabilities are exploited: of findings that it has itself by their ARN, ten a call; of the
 * others, and of those it had no answer to, by their CVE id in the image's region, one a call. Every finding and every
 * region is asked, and the worst answer counts. What has no answer is in `unanswered`, not thrown; only an abort is.
 * Nothing to run is taken from a host that is neither Inspector's nor allowed.
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
        const apis = (await Promise.allSettled(opened.values())).filter((api) => api.status === "fulfilled");
        const foreign = [...new Set(apis.flatMap(({ value }) => value.foreign()))].sort();
        if (foreign.length === 0)
            return exploitation;
        return { ...exploitation, remediations: new Map(), foreign: (0,answer_log/* foreignDetail */.Gb)(foreign) };
    }
    finally {
        for (const api of await Promise.allSettled(opened.values()))
            if (api.status === "fulfilled")
                api.value.close();
    }
}
async function askAll(questions, asking) {
    const heard = new Heard();
    const { byArn, byName } = placesOf(questions, heard);
    await askByArn(byArn, asking, heard, byName);
    await askByName(byName, asking, heard);
    const exploited = new Map();
    for (const { region, arn, keys } of byArn.values()) {
        if (keys.every(({ key }) => (0,exploitation/* exploitedBy */.Qx)(heard.facts.get(key), asking.gate).length === 0))
            continue;
        exploited.set(region, (exploited.get(region) ?? new Set()).add(arn));
    }
    return {
        facts: heard.facts,
        unanswered: heard.unanswered(),
        notAsked: heard.notAsked,
        foreign: null,
        ...(await askRemediations(exploited, asking)),
    };
}
function placesOf(questions, heard) {
    const byArn = new Map();
    const byName = new Map();
    for (const [key, { found }] of questions) {
        for (const [imageRegion, arns] of found) {
            const isRegion = imageRegion !== null && REGION.test(imageRegion);
            for (const arn of arns) {
                const region = arn === null ? undefined : FINDING_ARN.exec(arn)?.[1];
                if (arn !== null && region !== undefined) {
                    const asked = byArn.get(arn) ?? { region, arn, keys: [] };
                    byArn.set(arn, asked);
                    asked.keys.push({ key, imageRegion: isRegion ? imageRegion : region });
                }
                else if (isRegion) {
                    lookUp(byName, imageRegion, key);
                }
                else {
                    heard.addFault(key, "the region is not known");
                }
            }
        }
    }
    return { byArn, byName };
}
/** What has no details by ARN is looked up by name as well. */
async function askByArn(findings, asking, heard, byName) {
    const byRegion = new Map();
    for (const finding of findings.values()) {
        const known = byRegion.get(finding.region) ?? [];
        byRegion.set(finding.region, known);
        known.push(finding);
    }
    await eachRegion(byRegion, async (region, all) => {
        const missing = (some, fault, wasAsked = true) => {
            for (const { key, imageRegion } of some.flatMap(({ keys }) => keys)) {
                const place = `inspector2:BatchGetFindingDetails in ${region}`;
                heard.addMissing(key, imageRegion, { fault: `${place}: ${fault}`, wasAsked });
                lookUp(byName, imageRegion, key);
            }
        };
        const refused = (some, fault) => missing(some, fault, false);
        const inOrder = all.sort((a, b) => (a.arn < b.arn ? -1 : 1));
        await untilRefused(chunks(inOrder, exploitation_ARNS_A_CALL), refused, async (some) => {
            const findingArns = some.map(({ arn }) => arn);
            const answer = await attempt(asking, region, (api) => api.batchGetFindingDetails({ findingArns }));
            if (answer.fault !== null)
                return answer;
            for (const finding of some) {
                const reading = readDetails(answer.value, finding.arn, asking.gate);
                if (reading === null)
                    missing([finding], detailsError(answer.value, finding.arn));
                else
                    for (const { key } of finding.keys)
                        heard.add(key, reading, `inspector2:BatchGetFindingDetails in ${region}`);
            }
            return null;
        });
    });
}
async function askByName(byName, asking, heard) {
    await eachRegion(byName, async (region, keys) => {
        const place = `inspector2:SearchVulnerabilities in ${region}`;
        const fault = (key, why) => heard.addFault(key, `${place}: ${why}`);
        const refused = (key, why) => heard.addFault(key, `${place}: ${why}`, false);
        for (const key of keys) {
            // Where its finding was asked about, the reason is in that.
            if (!CVE.test(key) && !heard.isMissing(key, region))
                heard.addFault(key, "Amazon Inspector looks up CVE ids only");
        }
        const known = [...keys].filter((key) => CVE.test(key)).sort();
        await untilRefused(known, refused, async (key) => {
            const found = [];
            const answer = await attempt(asking, region, (api) => eachPage((next) => api.searchVulnerabilities({ filterCriteria: { vulnerabilityIds: [key] }, ...next }), ({ vulnerabilities }) => addEntries(found, vulnerabilities)));
            const reading = readVulnerabilities(found, key, asking.gate);
            const incomplete = answer.fault ?? answer.value;
            heard.add(key, { facts: reading.facts, fault: incomplete === null ? reading.fault : null }, place);
            if (answer.fault !== null)
                return answer;
            if (answer.value !== null)
                fault(key, answer.value);
            else if (reading.fault === null)
                heard.found(key, region);
            return null;
        });
    });
}
/** What is not a list is kept as one entry, which is then not understood. */
function addEntries(found, entries) {
    if (Array.isArray(entries))
        for (const entry of entries)
            found.push(entry);
    else if (entries !== undefined && entries !== null)
        found.push(entries);
}
function lookUp(byName, region, key) {
    byName.set(region, (byName.get(region) ?? new Set()).add(key));
}
const MOST_FAULTS = 3;
/** What all places that were asked say of each vulnerability, in whatever order they answer. */
class Heard {
    facts = new Map();
    #faults = new Map();
    /** Faults that a look-up of the vulnerability in the region makes up for. */
    #missing = new Map();
    /** The vulnerabilities of which some question was not answered at all: refused, or nobody was reached. */
    notAsked = new Set();
    add(key, { facts, fault }, place) {
        if (facts !== null)
            this.facts.set(key, (0,exploitation/* worstFacts */.jW)(this.facts.get(key), facts));
        if (fault !== null)
            this.addFault(key, `${place}: ${fault}`);
    }
    addFault(key, fault, wasAsked = true) {
        if (!wasAsked)
            this.notAsked.add(key);
        this.#faults.set(key, (this.#faults.get(key) ?? new Set()).add(fault));
    }
    addMissing(key, region, { fault, wasAsked }) {
        const place = JSON.stringify([key, region]);
        const known = this.#missing.get(place) ?? { key, faults: new Set(), wasAsked: true };
        this.#missing.set(place, known);
        if (!wasAsked)
            known.wasAsked = false;
        known.faults.add(fault);
    }
    isMissing(key, region) {
        return this.#missing.has(JSON.stringify([key, region]));
    }
    found(key, region) {
        this.#missing.delete(JSON.stringify([key, region]));
    }
    unanswered() {
        for (const { key, faults, wasAsked } of this.#missing.values()) {
            for (const fault of faults)
                this.addFault(key, fault, wasAsked);
        }
        return new Map([...this.#faults].map(([key, faults]) => {
            const more = faults.size > MOST_FAULTS ? `; and ${faults.size - MOST_FAULTS} more` : "";
            return [key, `${[...faults].sort().slice(0, MOST_FAULTS).join("; ")}${more}`];
        }));
    }
}


/***/ }),

/***/ 6671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openInspector)
/* harmony export */ });
/* harmony import */ var _aws_answer_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2038);

/** Inspector2 in one region. The SDK is loaded here, and only where somebody asks it. */
async function openInspector(requests, place) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(609), __webpack_require__.e(861), __webpack_require__.e(222)]).then(__webpack_require__.t.bind(__webpack_require__, 3222, 19));
    // Inspector has endpoints of its own names; the registry's FIPS and dual-stack forms do not carry over to them.
    const client = new sdk.Inspector2Client(await requests.clientConfig({ ...place, dualStack: false }));
    const answers = requests.watch("inspector2");
    client.middlewareStack.add((next) => answers.around(next), _aws_answer_log_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST */ .xo);
    return {
        listCoverage: (input) => requests.run((options) => client.send(new sdk.ListCoverageCommand(input), options)),
        listFindings: (input) => requests.run((options) => client.send(new sdk.ListFindingsCommand(input), options)),
        batchGetFindingDetails: (input) => requests.run((options) => client.send(new sdk.BatchGetFindingDetailsCommand(input), options)),
        searchVulnerabilities: (input) => requests.run((options) => client.send(new sdk.SearchVulnerabilitiesCommand(input), options)),
        foreign: () => answers.foreign(),
        close: () => client.destroy(),
    };
}


/***/ })

};
