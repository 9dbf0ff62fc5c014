export const id = 6711;
export const ids = [6711];
export const modules = {

/***/ 6711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readExploitation: () => (/* binding */ readExploitation)
});

// EXTERNAL MODULE: ./build/core/aws/partitions.js
var partitions = __webpack_require__(7569);
// EXTERNAL MODULE: ./build/core/policy/exploitation.js
var exploitation = __webpack_require__(6129);
// EXTERNAL MODULE: ./build/sources/aws/answer-log.js
var answer_log = __webpack_require__(2038);
// EXTERNAL MODULE: ./build/sources/aws/requests.js
var aws_requests = __webpack_require__(5389);
// EXTERNAL MODULE: ./build/core/text/json-values.js
var json_values = __webpack_require__(8491);
;// CONCATENATED MODULE: ./build/sources/inspector/exploitation-answers.js


/** Reads the response to BatchGetFindingDetails about one ARN. Null if it has only an error, or nothing, about it. */
function readDetails(answer, arn, gate) {
    const from = (0,json_values/* isObject */.Gv)(answer) ? answer : {};
    const isAsked = (entry) => (0,json_values/* isObject */.Gv)(entry) && (0,json_values/* textAt */.$6)(entry, "findingArn") === arn;
    const details = (0,json_values/* listAt */.gT)(from, "findingDetails").filter(isAsked);
    if (details.length === 0)
        return null;
    const reading = joinReadings(details.map((entry) => readFacts(entry["cisaData"], entry["epssScore"], gate)));
    const isDenied = (0,json_values/* listAt */.gT)(from, "errors").some(isAsked);
    return { ...reading, fault: reading.fault ?? (isDenied ? "the response has both details and an error" : null) };
}
/** Why a response to BatchGetFindingDetails has no details for an ARN. */
function detailsError(answer, arn) {
    const errors = (0,json_values/* listAt */.gT)((0,json_values/* isObject */.Gv)(answer) ? answer : {}, "errors").filter(json_values/* isObject */.Gv);
    const error = errors.find((entry) => (0,json_values/* textAt */.$6)(entry, "findingArn") === arn);
    if (error === undefined)
        return "the response does not contain this finding";
    return [(0,json_values/* textAt */.$6)(error, "errorCode"), (0,json_values/* textAt */.$6)(error, "errorMessage")].filter((part) => part !== null).join(": ");
}
/**
 * Reads the vulnerabilities in the responses to SearchVulnerabilities, all pages together. Several sources may list one
 * id; the worst of their facts count. `key`: the id in upper case.
 */
function readVulnerabilities(found, key, gate) {
    const bySource = new Map();
    let unreadable = null;
    for (const entry of found) {
        const id = (0,json_values/* isObject */.Gv)(entry) ? (0,json_values/* textAt */.$6)(entry, "id") : null;
        if (!(0,json_values/* isObject */.Gv)(entry) || id === null) {
            unreadable ??= `an entry of the response has no id: ${(0,json_values/* preview */.VH)(entry)}`;
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
    return { facts, fault: fault ?? (facts === null ? "Amazon Inspector does not list it" : null) };
}
/** Joins several readings of one vulnerability. The worst facts count; if the readings differ, that is a fault. */
function joinReadings(readings) {
    let facts = null;
    for (const reading of readings)
        if (reading.facts !== null)
            facts = (0,exploitation/* worstFacts */.jW)(facts ?? undefined, reading.facts);
    const fault = readings.find((reading) => reading.fault !== null)?.fault ?? null;
    const distinct = new Set(readings.map((reading) => JSON.stringify(reading.facts)));
    return {
        facts,
        fault: fault ?? (distinct.size > 1 ? "the response contains it more than once, with different facts" : null),
    };
}
/** Only facts that an option asks for can have a fault. */
function readFacts(cisaData, score, gate) {
    const isAbsent = (value) => value === undefined || value === null;
    const isProbability = typeof score === "number" && score >= 0 && score <= 1;
    const facts = {
        knownExploited: (0,json_values/* isObject */.Gv)(cisaData) ? catalogued(cisaData) : null,
        epss: isProbability ? score : null,
    };
    if (gate.knownExploited && !(0,json_values/* isObject */.Gv)(cisaData) && !isAbsent(cisaData)) {
        return { facts, fault: `cisaData is ${(0,json_values/* preview */.VH)(cisaData)}: expected an object` };
    }
    if (gate.epss !== null && !isProbability && !isAbsent(score)) {
        return { facts, fault: `the EPSS score is ${typeof score === "number" ? score : (0,json_values/* preview */.VH)(score)}: expected 0 to 1` };
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
/** The pages of one vulnerability, and of the findings of ten ARNs, are few. */
const MOST_PAGES = 20;
/**
 * Requests page after page and passes each to `add`. Returns why pages are missing; null if all of them were read.
 * Throws what `request` throws, after the pages before it were added.
 */
async function eachPage(request, add) {
    const tokens = new Set();
    let nextToken;
    for (let page = 0; page < MOST_PAGES; page += 1) {
        const response = await request(nextToken === undefined ? {} : { nextToken });
        add(response);
        nextToken = response.nextToken ?? undefined;
        if (nextToken === undefined || nextToken === "")
            return null;
        if (typeof nextToken !== "string")
            return "the pagination token is not text";
        if (tokens.has(nextToken))
            return "the pagination token repeated";
        tokens.add(nextToken);
    }
    return `there are more than ${MOST_PAGES} pages`;
}

// EXTERNAL MODULE: ./build/sources/aws/aws-failure.js + 1 modules
var aws_failure = __webpack_require__(4102);
;// CONCATENATED MODULE: ./build/sources/inspector/region-calls.js

/** Makes a call in a region; `action` is `inspector2:...`, for the message of a fault. */
async function attempt({ apiFor, signal }, { action, region }, call) {
    try {
        return { fault: null, value: await call(await apiFor(region)) };
    }
    catch (thrown) {
        if (signal.aborted)
            throw thrown;
        const fault = (0,aws_failure/* failureWithFix */._w)((0,aws_failure/* awsFailure */.MT)(thrown), { action, region });
        return { fault, isRefusal: isRefusal(thrown) };
    }
}
function isRefusal(error) {
    const failure = (0,aws_failure/* awsFailure */.MT)(error);
    switch (failure.kind) {
        case "denied":
        case "credentials-missing":
        case "credentials-expired":
        case "credentials-invalid":
        case "not-sent":
        case "tls":
            return true;
        case "network":
            return failure.code === "ENOTFOUND" || failure.code === "ECONNREFUSED";
        case "not-aws":
            return failure.isRefusal;
        default:
            return false;
    }
}
/**
 * Calls for the first item alone. If that is refused, the fault holds for all items; if not, calls for the others in
 * parallel. `call` returns its fault, if any; `notify` gets each item that has one.
 */
async function untilRefused(items, notify, call) {
    const [first, ...others] = items;
    if (first === undefined)
        return;
    const refusal = await call(first);
    if (refusal !== null)
        notify(first, refusal.fault);
    await Promise.all(others.map(async (item) => {
        const fault = refusal?.isRefusal === true ? refusal : await call(item);
        if (fault !== null)
            notify(item, fault.fault);
    }));
}
/** Calls all regions in parallel. */
async function eachRegion(byRegion, call) {
    await Promise.all([...byRegion].map(([region, items]) => call(region, items)));
}
/** The items in lists of at most `size`. */
function chunks(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}

;// CONCATENATED MODULE: ./build/sources/inspector/remediations.js




const LIST_FINDINGS = "inspector2:ListFindings";
/** The ARNs of one ListFindings call. */
const ARNS_A_CALL = 10;
/**
 * The commands that fix packages, for the findings of each region. They do not change the verdict: a failed request is a
 * fault to notify, and the commands that were read remain.
 */
async function askRemediations(byRegion, asking) {
    const remediations = new Map();
    const faults = new Set();
    await eachRegion(byRegion, async (region, arns) => {
        const notify = (_arns, fault) => faults.add(fault);
        await untilRefused(chunks([...arns].sort(), ARNS_A_CALL), notify, async (some) => {
            const findingArn = some.map((value) => ({ comparison: "EQUALS", value }));
            const answer = await attempt(asking, { action: LIST_FINDINGS, region }, (api) => eachPage((next) => api.listFindings({ filterCriteria: { findingArn }, maxResults: 100, ...next }), (page) => addCommands(remediations, page, some)));
            if (answer.fault === null && answer.value !== null)
                faults.add(`${LIST_FINDINGS} in ${region}: ${answer.value}`);
            return answer.fault === null ? null : answer;
        });
    });
    return { remediations, remediationError: [...faults].sort()[0] ?? null };
}
/** Of two commands for one package, the first in text order is kept, so that the order of responses changes nothing. */
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









/** The most ARNs that BatchGetFindingDetails accepts. */
const exploitation_ARNS_A_CALL = 10;
const FINDING_DETAILS = "inspector2:BatchGetFindingDetails";
const SEARCH_VULNERABILITIES = "inspector2:SearchVulnerabilities";
const FINDING_ARN = /^arn:aws[a-z-]*:inspector2:([a-z0-9-]+):\d{12}:finding\/[0-9a-f]{32}$/;
const CVE = /^CVE-[12]\d{3}-\d{1,10}$/;
/**
 * Reads from Inspector whether vulnerabilities are exploited: for its own findings by their ARN, ten per call; for the
 * others, and for those without details, by their CVE id in the image's region, one per call. All findings and regions
 * are requested, and the worst facts count. A failed request is in `unresolved` and not thrown; only an abort is thrown.
 * Remediation commands of a host that is neither Inspector's nor allowed are dropped.
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
        return { ...exploitation, remediations: new Map(), foreign: (0,answer_log/* foreignDetail */.G)(foreign) };
    }
    finally {
        for (const api of await Promise.allSettled(opened.values()))
            if (api.status === "fulfilled")
                api.value.close();
    }
}
async function askAll(questions, asking) {
    const results = new Results();
    const { byArn, byName } = placesOf(questions, results);
    await askByArn(byArn, asking, results, byName);
    await askByName(byName, asking, results);
    const exploited = new Map();
    for (const { region, arn, keys } of byArn.values()) {
        if (keys.every(({ key }) => (0,exploitation/* exploitedBy */.Qx)(results.facts.get(key), asking.gate).length === 0))
            continue;
        exploited.set(region, (exploited.get(region) ?? new Set()).add(arn));
    }
    return {
        facts: results.facts,
        unresolved: results.unresolved(),
        notRequested: results.notRequested,
        foreign: null,
        ...(await askRemediations(exploited, asking)),
    };
}
function placesOf(questions, results) {
    const byArn = new Map();
    const byName = new Map();
    for (const [key, { found }] of questions) {
        for (const [imageRegion, arns] of found) {
            const isRegion = imageRegion !== null && (0,partitions/* isRegionName */.Us)(imageRegion);
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
                    results.addFault(key, "the region is unknown");
                }
            }
        }
    }
    return { byArn, byName };
}
/** Vulnerabilities without details by ARN are looked up by name as well. */
async function askByArn(findings, asking, results, byName) {
    const byRegion = new Map();
    for (const finding of findings.values()) {
        const known = byRegion.get(finding.region) ?? [];
        byRegion.set(finding.region, known);
        known.push(finding);
    }
    await eachRegion(byRegion, async (region, all) => {
        const place = `${FINDING_DETAILS} in ${region}`;
        const missing = (some, fault, wasAsked) => {
            for (const { key, imageRegion } of some.flatMap(({ keys }) => keys)) {
                results.addMissing(key, imageRegion, { fault, wasAsked });
                lookUp(byName, imageRegion, key);
            }
        };
        const refused = (some, fault) => missing(some, fault, false);
        const inOrder = all.sort((a, b) => (a.arn < b.arn ? -1 : 1));
        await untilRefused(chunks(inOrder, exploitation_ARNS_A_CALL), refused, async (some) => {
            const findingArns = some.map(({ arn }) => arn);
            const answer = await attempt(asking, { action: FINDING_DETAILS, region }, (api) => api.batchGetFindingDetails({ findingArns }));
            if (answer.fault !== null)
                return answer;
            for (const finding of some) {
                const reading = readDetails(answer.value, finding.arn, asking.gate);
                if (reading === null)
                    missing([finding], `${place}: ${detailsError(answer.value, finding.arn)}`, true);
                else
                    for (const { key } of finding.keys)
                        results.add(key, reading, place);
            }
            return null;
        });
    });
}
async function askByName(byName, asking, results) {
    await eachRegion(byName, async (region, keys) => {
        const place = `${SEARCH_VULNERABILITIES} in ${region}`;
        const refused = (key, fault) => results.addFault(key, fault, false);
        for (const key of keys) {
            // If its finding was requested, the reason is the fault of that request.
            if (!CVE.test(key) && !results.isMissing(key, region))
                results.addFault(key, "Amazon Inspector can look up CVE ids only");
        }
        const known = [...keys].filter((key) => CVE.test(key)).sort();
        await untilRefused(known, refused, async (key) => {
            const found = [];
            const answer = await attempt(asking, { action: SEARCH_VULNERABILITIES, region }, (api) => eachPage((next) => api.searchVulnerabilities({ filterCriteria: { vulnerabilityIds: [key] }, ...next }), ({ vulnerabilities }) => addEntries(found, vulnerabilities)));
            const reading = readVulnerabilities(found, key, asking.gate);
            const incomplete = answer.fault ?? answer.value;
            results.add(key, { facts: reading.facts, fault: incomplete === null ? reading.fault : null }, place);
            if (answer.fault !== null)
                return answer;
            if (answer.value !== null)
                results.addFault(key, `${place}: ${answer.value}`);
            else if (reading.fault === null)
                results.found(key, region);
            return null;
        });
    });
}
/** A value that is not a list is kept as one entry, which is then malformed. */
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
/** What all requests returned about each vulnerability, regardless of their order. */
class Results {
    facts = new Map();
    #faults = new Map();
    /** Faults that are resolved if the vulnerability is found by a look-up in the region. */
    #missing = new Map();
    /** The vulnerabilities for which a request got no usable response: it was refused, or failed. */
    notRequested = new Set();
    add(key, { facts, fault }, place) {
        if (facts !== null)
            this.facts.set(key, (0,exploitation/* worstFacts */.jW)(this.facts.get(key), facts));
        if (fault !== null)
            this.addFault(key, `${place}: ${fault}`);
    }
    addFault(key, fault, wasAsked = true) {
        if (!wasAsked)
            this.notRequested.add(key);
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
    unresolved() {
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
/* harmony import */ var _aws_clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5181);
/* harmony import */ var _aws_sdk_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1180);


/** Inspector2 in one region. The SDK is loaded here, so that a run that does not need it does not load it. */
async function openInspector(requests, location) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(3609), __webpack_require__.e(5861), __webpack_require__.e(3222)]).then(__webpack_require__.t.bind(__webpack_require__, 3222, 19));
    const answers = requests.watch("inspector2");
    // Inspector has no dual-stack endpoints.
    const config = await requests.clientConfig("inspector2", { ...location, dualStack: false });
    const watched = (0,_aws_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .addResponseStep */ .d)(new sdk.Inspector2Client(config), "watchAnswers", answers.step);
    const client = (0,_aws_sdk_log_js__WEBPACK_IMPORTED_MODULE_1__/* .explainErrors */ .$)(watched, config.logger);
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
