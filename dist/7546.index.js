export const id = 7546;
export const ids = [7546];
export const modules = {

/***/ 2083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ delaysOf),
/* harmony export */   u: () => (/* binding */ repeat)
/* harmony export */ });
/** Starts a series of delays. */
function delaysOf({ first, growth, longest, jitter }, random) {
    let delay = first;
    return {
        next: () => {
            const jittered = delay * (jitter.least + random() * (jitter.most - jitter.least));
            delay = Math.min(longest, delay * growth);
            return jittered;
        },
        reset: () => {
            delay = first;
        },
    };
}
/**
 * Makes attempts until one is done, and waits between them, never beyond `deadline` (epoch ms; null: none). An aborted
 * signal and a deadline that has passed end the wait only: the next attempt has to check for them.
 */
async function repeat(attempt, { sleep, random, signal, clock }, { backoff, deadline }) {
    const delays = delaysOf(backoff, random);
    for (;;) {
        const made = await attempt();
        if (made.kind === "done")
            return made.value;
        const left = deadline === null ? Number.POSITIVE_INFINITY : Math.max(0, deadline - clock());
        const pause = Math.min(made.pause ?? delays.next(), left);
        if (pause > 0)
            await sleep(pause, signal);
    }
}


/***/ }),

/***/ 4386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ minimumPolicy)
/* harmony export */ });
/** An IAM policy that allows these statements and nothing else, as JSON to paste. */
function minimumPolicy(statements) {
    const policy = {
        Version: "2012-10-17",
        Statement: statements.map(({ sid, actions, resources, condition }) => ({
            Sid: sid,
            Effect: "Allow",
            Action: sorted(actions),
            Resource: sorted(resources),
            ...(condition === undefined ? {} : { Condition: condition }),
        })),
    };
    return JSON.stringify(policy, null, 2);
}
function sorted(values) {
    return typeof values === "string" ? values : [...new Set(values)].sort();
}


/***/ }),

/***/ 7546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ecrSource: () => (/* binding */ ecrSource),
  readLive: () => (/* binding */ readLive)
});

// EXTERNAL MODULE: ./build/sources/source.js
var source = __webpack_require__(2364);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/core/aws/image-reference.js
var image_reference = __webpack_require__(7341);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/sources/aws/requests.js
var aws_requests = __webpack_require__(5389);
// EXTERNAL MODULE: ./build/sources/ecr/permissions.js
var permissions = __webpack_require__(2880);
// EXTERNAL MODULE: ./build/core/search/scan-result.js
var scan_result = __webpack_require__(2690);
// EXTERNAL MODULE: ./build/sources/aws/answer-log.js
var answer_log = __webpack_require__(2038);
// EXTERNAL MODULE: ./build/core/text/time.js
var time = __webpack_require__(3687);
// EXTERNAL MODULE: ./build/sources/aws/aws-failure.js + 1 modules
var aws_failure = __webpack_require__(4102);
// EXTERNAL MODULE: ./build/sources/aws/backoff.js
var backoff = __webpack_require__(2083);
;// CONCATENATED MODULE: ./build/sources/ecr/polling.js



/** Waits until the deadline. The next poll is after `pause` ms, if given. */
function waitFor(reason, pause) {
    return { kind: "wait", reason, retry: "deadline", ...(pause === undefined ? {} : { pause }) };
}
const BACKOFF = { first: 2_000, growth: 1.5, longest: 30_000, jitter: { least: 0.75, most: 1.25 } };
/** How long to retry what recovers soon or never, ms. */
const BRIEFLY = 60_000;
/**
 * Polls at growing intervals until a poll is done or waiting makes no sense any more: at the deadline, when the run is
 * cancelled, or after a brief retry. `waiting` gets the reason before each wait.
 */
async function poll(timing, look, waiting) {
    const { clock, signal, startedAt, deadline } = timing;
    let pending = null;
    let briefSince = null;
    const giveUp = (reason) => ({
        kind: "done",
        value: { kind: "given-up", reason },
    });
    const attempt = async () => {
        if (signal.aborted && pending !== null)
            return giveUp(cancelled(pending));
        const seen = await look();
        if (seen.kind === "done")
            return { kind: "done", value: seen };
        const { reason, retry, pause } = seen;
        const now = clock();
        briefSince = retry === "brief" ? (briefSince ?? now) : null;
        const isBriefOver = briefSince !== null && now - briefSince >= BRIEFLY;
        // A poll that follows at once does not wait, so the deadline does not stop it.
        const isTimeOver = now >= deadline && pause !== 0;
        if (retry === "none")
            return giveUp(reason);
        if (signal.aborted)
            return giveUp(cancelled(reason));
        if (isBriefOver || isTimeOver)
            return giveUp(waitedFor(reason, now - startedAt));
        pending = reason;
        waiting(reason);
        return { kind: "again", ...(pause === undefined ? {} : { pause }) };
    };
    return await (0,backoff/* repeat */.u)(attempt, timing, { backoff: BACKOFF, deadline });
}
/** The code is not that of what was pending: it may be accepted in the ignore file, and a cancelled run would pass. */
function cancelled({ detail }) {
    return { code: "cancelled", detail: detail === aws_failure/* CANCELLED */.gD ? detail : `${aws_failure/* CANCELLED */.gD}; until then: ${detail}` };
}
function waitedFor({ code, detail }, elapsed) {
    return { code, detail: elapsed < 1_000 ? detail : `${detail}, after waiting ${(0,time/* inWords */.r4)(elapsed)}` };
}

;// CONCATENATED MODULE: ./build/sources/ecr/faults.js

/** Every error that the service model lists for the calls of ecr-api.ts. */
const MODELLED = {
    ImageArchivedException: ["image-archived", "none"],
    ImageNotFoundException: ["image-not-found", "brief"],
    InvalidParameterException: ["service-error", "none"],
    LimitExceededException: ["limit-exceeded", "none"],
    RepositoryNotFoundException: ["repository-not-found", "none"],
    ScanNotFoundException: ["scan-not-found", "deadline"],
    ServerException: ["service-error", "brief"],
    UnableToGetUpstreamImageException: ["service-error", "brief"],
    UnsupportedImageTypeException: ["unsupported-image", "none"],
    ValidationException: ["service-error", "none"],
};
const MEANINGS = new Map(Object.entries(MODELLED));
/** What an error that `call` threw means for the image. */
function faultOf(error, call) {
    const failure = (0,aws_failure/* awsFailure */.MT)(error);
    const modelled = MEANINGS.get(failure.name);
    if (modelled !== undefined) {
        const [code, retry] = modelled;
        return { code, retry, detail: withPlace(code, (0,aws_failure/* failedWith */.Mf)(failure, call.action), call), deniedAction: null };
    }
    return {
        code: codeOf(failure),
        retry: (0,aws_failure/* isTransient */.dg)(failure) ? "brief" : "none",
        detail: failure.kind === "out-of-time"
            ? `wait-timeout passed before ${call.action} could be called`
            : (0,aws_failure/* failureDetail */.Kc)(failure, call),
        deniedAction: failure.kind === "denied" ? (failure.action ?? call.action) : null,
    };
}
const NOT_FOUND = new Set(["image-not-found", "repository-not-found"]);
/** Adds where something was not found: a wrong region or account is a common cause, and AWS's messages omit them. */
function withPlace(code, detail, call) {
    const [, region, account] = /^arn:[^:]+:ecr:([^:]+):([^:]+):/.exec("resource" in call ? call.resource : "") ?? [];
    if (!NOT_FOUND.has(code) || region === undefined || account === undefined)
        return detail;
    const owner = account === "*" ? "the account of the credentials" : `account ${account}`;
    return `${detail} (searched in ${region}${detail.includes(account) ? "" : `, ${owner}`})`;
}
function codeOf(failure) {
    switch (failure.kind) {
        case "cancelled":
            return "cancelled";
        case "out-of-time":
            return "run-ended";
        case "denied":
            return "access-denied";
        case "credentials-missing":
        case "credentials-expired":
        case "credentials-invalid":
            return "credentials";
        case "network":
        case "timeout":
        case "tls":
        // A setting of the environment, such as a proxy or an endpoint, rules out the request.
        case "not-sent":
            return "network";
        case "not-aws":
            return failure.isRefusal ? "network" : "service-error";
        default:
            return "service-error";
    }
}

;// CONCATENATED MODULE: ./build/sources/ecr/start-scan.js

/** Requests a scan of one manifest. */
async function startScan(api, image, call) {
    try {
        const { imageScanStatus } = await api.startImageScan({
            ...(image.registryId === null ? {} : { registryId: image.registryId }),
            repositoryName: image.repositoryName,
            imageId: { imageDigest: image.imageDigest },
        });
        return imageScanStatus?.status === undefined ? { kind: "failed", fault: NO_STATUS } : { kind: "started" };
    }
    catch (error) {
        if (error instanceof Error && error.name === "LimitExceededException")
            return { kind: "already-scanned" };
        if (error instanceof Error && error.name === "ValidationException" && /feature is disabled/i.test(error.message)) {
            return { kind: "enhanced" };
        }
        return { kind: "failed", fault: faultOf(error, call) };
    }
}
/** A response without a status is hardly ECR's. */
const NO_STATUS = {
    code: "service-error",
    detail: "the response to ecr:StartImageScan has no status",
    retry: "brief",
    deniedAction: null,
};

;// CONCATENATED MODULE: ./build/sources/ecr/missing-scan.js



/** How long to wait for a scan on push to start before one is requested, ms. */
const ON_PUSH = 30_000;
/**
 * Polls an image for which ECR responds ScanNotFound. Just after a push that is normal. Otherwise nothing scans the
 * image, and a scan is requested if `start-scan` allows it and the registry has, or may have, basic scanning.
 */
function missingScan(registry, image, { startScan: mayStart, clock }) {
    const { configuration } = registry;
    let since = null;
    let started = null;
    async function requestScan(frequency) {
        since ??= clock();
        const isExpected = frequency === "SCAN_ON_PUSH" && clock() - since < ON_PUSH;
        const mayRetry = started?.kind === "failed" && started.fault.retry !== "none";
        if (mayStart === "never" || isExpected || (started !== null && !mayRetry))
            return;
        started = await startScan(registry.api, image, registry.callOf("StartImageScan", image.repositoryName));
        if (started.kind === "enhanced")
            configuration.noteEnhanced();
    }
    async function pollBasic(frequency) {
        await requestScan(frequency);
        if (started?.kind === "enhanced")
            return await pollEnhanced(frequency);
        if (started?.kind === "failed") {
            const { fault } = started;
            if (fault.retry !== "none")
                return { kind: "wait", reason: fault, retry: fault.retry };
            // Without the permission to start a scan, one that starts by itself is still worth waiting for.
            if (fault.deniedAction === null || frequency === "MANUAL")
                return done((0,scan_result/* inconclusive */.Ni)(fault.code, fault.detail));
        }
        if (mayStart === "never" && frequency === "MANUAL")
            return done((0,scan_result/* inconclusive */.Ni)("scan-not-found", NO_SCAN_ON_PUSH));
        return waitFor({ code: "scan-not-found", detail: await detail() });
    }
    async function pollEnhanced(frequency) {
        if (frequency === "MANUAL")
            return done((0,scan_result/* inconclusive */.Ni)("scan-not-found", NO_RULE));
        const coverage = await registry.coverage(image);
        if (coverage.kind === "permanent")
            return done((0,scan_result/* inconclusive */.Ni)(coverage.code, coverage.detail));
        const status = coverage.kind === "waiting" ? `; ${coverage.detail}` : "";
        return waitFor({ code: "scan-not-found", detail: `${await detail()}${status}` });
    }
    async function detail() {
        const type = await configuration.registryType();
        const parts = ["ECR has no scan of this image"];
        if (mayStart === "never")
            parts.push("`start-scan` is never");
        if (started?.kind === "started")
            parts.push("a scan was requested but has not started");
        if (started?.kind === "already-scanned")
            parts.push("it was scanned in the last 24 hours, so another scan cannot be started");
        if (started?.kind === "failed")
            parts.push(`a scan could not be started: ${started.fault.detail}`);
        if (type === "ENHANCED")
            parts.push("scanning is enhanced, which hides the results of earlier basic scans");
        if (type === null)
            parts.push(TYPE_UNKNOWN);
        return parts.join("; ");
    }
    return {
        look: async () => {
            const type = await configuration.registryType();
            const frequency = type === null ? null : await configuration.frequency(image.repositoryName);
            return type === "ENHANCED" ? await pollEnhanced(frequency) : await pollBasic(frequency);
        },
        denied: () => (started?.kind === "failed" ? started.fault.deniedAction : null),
    };
}
function done(value) {
    return { kind: "done", value };
}
const NO_RULE = "scanning is enhanced, and no rule of the registry's scanning configuration covers this repository: add one that scans on push";
const NO_SCAN_ON_PUSH = "the repository is not scanned on push, and `start-scan` is never: enable scan on push, or set `start-scan` to auto";
const TYPE_UNKNOWN = "the registry's scan type is unknown: if it is another account's registry with enhanced scanning, assume a role in that account";

// EXTERNAL MODULE: ./build/core/text/json-values.js
var json_values = __webpack_require__(8491);
// EXTERNAL MODULE: ./build/sources/findings/findings.js
var findings = __webpack_require__(2900);
// EXTERNAL MODULE: ./build/sources/findings/scan-status.js
var scan_status = __webpack_require__(6786);
;// CONCATENATED MODULE: ./build/sources/ecr/scan-answer.js




/** ECR's largest page. Enhanced findings come 100 a page regardless. */
const PAGE_SIZE = 1_000;
/** Far more than any image has; stops a service that never ends its pages. */
const MOST_PAGES = 500;
/** Reads every page. A failure becomes the read's problem, and the pages before it are kept. */
async function readScan(api, image, call) {
    const answer = { ...nothingListed(), registryId: null, status: null, problem: null };
    const tokens = new Set();
    let nextToken;
    for (let page = 1; answer.problem === null; page += 1) {
        let response;
        try {
            response = await api.describeImageScanFindings({
                ...(image.registryId === null ? {} : { registryId: image.registryId }),
                repositoryName: image.repositoryName,
                imageId: { imageDigest: image.imageDigest },
                maxResults: PAGE_SIZE,
                ...(nextToken === undefined ? {} : { nextToken }),
            });
        }
        catch (error) {
            const fault = faultOf(error, call);
            answer.problem = { outcome: because(fault.code, fault.detail), retry: fault.retry, fault };
            break;
        }
        answer.problem = pageProblem(answer, response, image, page) ?? addPage(answer, response, page);
        nextToken = response.nextToken === "" ? undefined : response.nextToken;
        if (nextToken === undefined || answer.problem !== null)
            break;
        if (tokens.has(nextToken) || page >= MOST_PAGES) {
            const why = page >= MOST_PAGES ? "there are too many pages" : "the pagination token repeated";
            answer.problem = brief("pages-missing", `${why} (at page ${page})`);
        }
        tokens.add(nextToken);
    }
    return answer;
}
function nothingListed() {
    return { type: null, findings: [], listedCounts: new Map(), claimedCounts: null, completedAt: null, fault: null };
}
/** Why a page does not belong to this read; null if it does. */
function pageProblem(answer, response, image, page) {
    const { imageScanStatus, imageScanFindings } = response;
    const other = subjectBeside(response, { ...image, registryId: image.registryId ?? answer.registryId });
    if (other !== null) {
        return brief("service-error", `the response is about ${other}, not about ${image.imageDigest}`);
    }
    if (page === 1)
        return null;
    const completedAt = imageScanFindings?.imageScanCompletedAt?.getTime() ?? answer.completedAt;
    const same = (imageScanStatus?.status ?? answer.status) === answer.status && completedAt === answer.completedAt;
    return same ? null : brief("pages-missing", `the scan changed at page ${page}, while it was read`);
}
/** What a response is about, if that is not `image`. It need not name all parts, but a tag alone was not requested. */
function subjectBeside({ registryId, repositoryName, imageId }, image) {
    const digest = imageId?.imageDigest ?? null;
    const tag = imageId?.imageTag ?? null;
    if (digest !== null && digest !== image.imageDigest)
        return digest;
    if (digest === null && tag !== null)
        return `the tag ${tag}`;
    const repository = repositoryName ?? image.repositoryName;
    if (repository !== image.repositoryName)
        return `repository ${repository}`;
    const registry = registryId ?? image.registryId;
    return image.registryId === null || registry === image.registryId ? null : `registry ${registry}`;
}
/** Adds a page's findings. Returns the problem with them or with the scan's status. */
function addPage(answer, response, page) {
    const status = response.imageScanStatus;
    const listed = (0,findings/* readFindings */.R)(response.imageScanFindings);
    answer.registryId ??= response.registryId ?? null;
    answer.status ??= (0,json_values/* isObject */.Gv)(status) ? (0,json_values/* textAt */.$6)(status, "status") : null;
    answer.completedAt ??= listed.completedAt;
    if (answer.type === null || listed.findings.length > 0)
        answer.type = listed.type ?? answer.type;
    for (const finding of listed.findings)
        answer.findings.push(finding);
    for (const [severity, count] of listed.listedCounts) {
        answer.listedCounts.set(severity, count + (answer.listedCounts.get(severity) ?? 0));
    }
    // Each page has the counts of the whole scan or its own: the largest is at most the sum of the lists either way.
    for (const [severity, count] of listed.claimedCounts ?? []) {
        answer.claimedCounts ??= new Map();
        answer.claimedCounts.set(severity, Math.max(count, answer.claimedCounts.get(severity) ?? 0));
    }
    answer.claimedCounts ??= listed.claimedCounts;
    const notDone = page === 1 ? (0,scan_status/* statusOutcome */.N)((0,json_values/* isObject */.Gv)(status) ? status : {}, listed) : null;
    if (notDone?.kind === "inconclusive")
        return problemOf(notDone);
    answer.fault ??= listed.fault;
    // Only a missing list ends the read: a malformed finding must not hide the pages after it.
    return listed.fault?.kind === "inconclusive" && listed.fault.code === "findings-missing"
        ? problemOf(listed.fault)
        : null;
}
const RETRIES = new Map([
    ["scan-pending", "deadline"],
    ["findings-unavailable", "brief"],
    ["unknown-status", "brief"],
    ["findings-missing", "brief"],
]);
function problemOf(outcome) {
    return { outcome, retry: RETRIES.get(outcome.code) ?? "none", fault: null };
}
function brief(code, detail) {
    return { outcome: because(code, detail), retry: "brief", fault: null };
}
function because(code, detail) {
    return { kind: "inconclusive", code, detail };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/search/observations.js
var observations = __webpack_require__(5628);
;// CONCATENATED MODULE: ./build/sources/ecr/settling.js




/** Between two full reads that have to agree, ms; longer for empty ones, which often come too early. */
const SETTLING = 5_000;
const SETTLING_EMPTY = 15_000;
/** How far apart Inspector's and ECR's times of the same scan may be, ms. */
const SAME_SCAN = 60_000;
/**
 * Decides from one complete read after the other when an image's findings are final. Basic findings are final at once.
 * With enhanced scanning, COMPLETE and ACTIVE come before the findings do; Inspector's coverage shows when they are
 * there. Without it, or if its last scan is not the one that ECR shows, two reads some seconds apart have to agree.
 */
function settling(registry, image, clock) {
    let previous = null;
    let lastScannedAt = null;
    async function settle(answer) {
        const wasCovered = lastScannedAt !== null;
        if (!isScanOf(answer, lastScannedAt)) {
            const coverage = await registry.coverage({ ...image, registryId: image.registryId ?? answer.registryId });
            if (coverage.kind === "permanent")
                return settling_done((0,scan_result/* inconclusive */.Ni)(coverage.code, coverage.detail));
            if (coverage.kind === "waiting")
                return waitFor({ code: "scan-pending", detail: coverage.detail });
            const isOurs = (await registry.configuration.registryType()) === "ENHANCED";
            if (coverage.kind === "unlisted" && isOurs && answer.findings.length === 0) {
                return waitFor({ code: "scan-pending", detail: "Inspector does not list this image yet" });
            }
            lastScannedAt = coverage.kind === "ready" ? coverage.lastScannedAt : null;
        }
        const isCovered = isScanOf(answer, lastScannedAt);
        const print = fingerprint(answer);
        const now = clock();
        const gap = answer.findings.length === 0 ? SETTLING_EMPTY : SETTLING;
        if (previous?.print === print && (isCovered || now - previous.at >= gap))
            return evaluated(answer);
        if (previous?.print !== print)
            previous = { print, at: now };
        const detail = `${answer.findings.length} finding${answer.findings.length === 1 ? "" : "s"} listed; waiting for a second read to confirm`;
        return waitFor({ code: "scan-pending", detail }, isCovered && !wasCovered ? 0 : gap);
    }
    return async (answer) => {
        const mayBeEnhanced = await isUnsettled(registry, answer);
        const excess = (0,observations/* claimedBeyondListed */.w)([answer]);
        if (excess === null)
            return mayBeEnhanced ? await settle(answer) : evaluated(answer);
        const reason = { code: "counts-disagree", detail: excess };
        return { kind: "wait", reason, retry: mayBeEnhanced ? "deadline" : "brief" };
    };
}
/** Basic findings are complete; an empty list could be one that enhanced scanning has yet to fill. */
async function isUnsettled(registry, answer) {
    if (isEnhancedAnswer(answer))
        return true;
    return answer.findings.length === 0 && (await registry.configuration.registryType()) !== "BASIC";
}
/** Whether a read is of an enhanced scan. */
function isEnhancedAnswer({ type, status }) {
    return type === "enhanced" || status === "ACTIVE";
}
/** Whether the read is of the scan that Inspector completed last; without a completion time it is not. */
function isScanOf({ completedAt }, lastScannedAt) {
    return completedAt !== null && lastScannedAt !== null && Math.abs(completedAt - lastScannedAt) <= SAME_SCAN;
}
function evaluated(answer) {
    return settling_done(answer.fault ?? { kind: "evaluated" });
}
function settling_done(value) {
    return { kind: "done", value };
}
/** Identifies the findings, regardless of their order, and the scan that they are of. */
function fingerprint({ status, completedAt, findings }) {
    const hash = (0,external_node_crypto_.createHash)("sha256").update(`${status} ${completedAt}\n`);
    for (const text of findings.map((finding) => JSON.stringify(finding)).sort())
        hash.update(text).update("\n");
    return hash.digest("hex");
}

;// CONCATENATED MODULE: ./build/sources/ecr/awaited-scan.js





/** Reads one manifest's scan until it can be evaluated. */
async function awaitScan(registry, image, { startScan, timing }, waiting) {
    const call = registry.callOf("DescribeImageScanFindings", image.repositoryName);
    const absent = missingScan(registry, image, { startScan, clock: timing.clock });
    const settle = settling(registry, image, timing.clock);
    let latest = await readScan(registry.api, image, call);
    let listing = latest;
    let isRead = true;
    async function look() {
        if (!isRead)
            latest = await readScan(registry.api, image, call);
        isRead = false;
        if (latest.findings.length > 0 || listing.findings.length === 0)
            listing = latest;
        if (latest.problem === null)
            return await settle(latest);
        const { outcome, retry } = latest.problem;
        if (outcome.code === "scan-not-found")
            return await absent.look();
        return (await inspectorResult(latest)) ?? { kind: "wait", reason: outcome, retry };
    }
    /** With enhanced scanning, ACTIVE and PENDING may never change; Inspector's coverage shows whether they will. */
    async function inspectorResult({ status, problem, registryId }) {
        if (problem?.outcome.code !== "scan-pending" || (status !== "ACTIVE" && status !== "PENDING"))
            return null;
        if (status === "PENDING" && (await registry.configuration.registryType()) !== "ENHANCED")
            return null;
        const coverage = await registry.coverage({ ...image, registryId: image.registryId ?? registryId });
        if (coverage.kind === "permanent") {
            return { kind: "done", value: (0,scan_result/* inconclusive */.Ni)(coverage.code, coverage.detail) };
        }
        if (coverage.kind !== "waiting")
            return null;
        return waitFor({ code: "scan-pending", detail: `${problem.outcome.detail}; ${coverage.detail}` });
    }
    const polled = await poll(timing, look, waiting);
    const isEnhanced = isEnhancedAnswer(listing) || (await isEmptyAndEnhanced(registry, listing));
    return {
        answer: listing,
        status: latest.status,
        type: isEnhanced ? "enhanced" : listing.type,
        observedAt: timing.clock(),
        outcome: polled.kind === "done" ? polled.value : (0,scan_result/* inconclusive */.Ni)(polled.reason.code, polled.reason.detail),
        isDenied: (latest.problem?.fault?.deniedAction ?? absent.denied()) !== null,
    };
}
/** An empty list does not show which kind of scan it is from; the registry's configuration, already read, does. */
async function isEmptyAndEnhanced(registry, { type, findings }) {
    if (type === null || findings.length > 0)
        return false;
    return (await registry.configuration.registryType()) === "ENHANCED";
}

;// CONCATENATED MODULE: ./build/sources/ecr/artifacts.js

/** The only manifest type for artifacts. With Docker's type, some runtimes ignore the config's type. */
const OCI_MANIFEST = "application/vnd.oci.image.manifest.v1+json";
const IMAGE_CONFIG = "application/vnd.oci.image.config.v1+json";
/** Attestations (in-toto, DSSE), signatures (cosign, Sigstore bundles) and bills of materials. */
const DOCUMENT = /^(?:application\/(?:vnd\.in-toto(?:[.+][a-z0-9.+-]+)?|vnd\.dsse\.envelope\.v1\+json|vnd\.dev\.(?:cosign|sigstore)\.[a-z0-9.+-]+|spdx(?:\+[a-z]+)?|vnd\.cyclonedx(?:\+[a-z]+)?|vnd\.syft(?:\+[a-z]+)?)|text\/spdx(?:\+[a-z]+)?)$/;
/**
 * Config and layer types of the known artifacts. Docker, containerd, Podman and CRI-O run none of these configs: Docker
 * runs `vnd.oci.image.*` and `vnd.docker.*` in any letter case, `application/octet-stream`, `application/json`,
 * `text/html` and a missing type, and the same for layers; the others require an image's config.
 */
const FORMATS = [
    {
        kind: "soci-index",
        config: /^application\/vnd\.amazon\.soci\.index\.v\d+\+json$/,
        layer: /^application\/octet-stream$/,
    },
    {
        kind: "helm-chart",
        config: /^application\/vnd\.cncf\.helm\.config\.v1\+json$/,
        layer: /^application\/(?:vnd\.cncf\.helm\.chart\.(?:content\.v1\.tar\+gzip|provenance\.v1\.prov)|tar\+gzip)$/,
    },
    {
        kind: "signature",
        config: /^application\/(?:vnd\.cncf\.notary\.signature|vnd\.oci\.empty\.v1\+json)$/,
        layer: /^application\/(?:jose\+json|cose)$/,
    },
    {
        kind: "document",
        config: /^application\/(?:vnd\.oci\.empty\.v1\+json|vnd\.docker\.attestation\.config\.v1\+json|vnd\.unknown\.config\.v1\+json)$/,
        layer: DOCUMENT,
    },
    { kind: "document", config: DOCUMENT, layer: DOCUMENT },
];
/** What a manifest of the type `mediaType` is known to be; null for an image and for anything unknown. */
function artifactIn(manifest, mediaType) {
    if (mediaType !== OCI_MANIFEST)
        return null;
    const config = (0,json_values/* textAt */.$6)((0,json_values/* objectAt */.lJ)(manifest, "config"), "mediaType") ?? "";
    const layers = (0,json_values/* listAt */.gT)(manifest, "layers").map((layer) => ((0,json_values/* isObject */.Gv)(layer) ? ((0,json_values/* textAt */.$6)(layer, "mediaType") ?? "") : ""));
    if (layers.length === 0)
        return null;
    const isOf = (format) => layers.every((layer) => format.test(layer));
    const known = FORMATS.find((format) => format.config.test(config) && isOf(format.layer));
    if (known !== undefined)
        return { kind: known.kind, hasImageConfig: false };
    return config === IMAGE_CONFIG && isOf(DOCUMENT) ? { kind: "document", hasImageConfig: true } : null;
}
/**
 * Whether an entry of an index is known not to be an image. Runtimes run an entry that names their platform; a SOCI index
 * is the exception, because it names its image's platform and that image. Podman and CRI-O run an entry without a
 * platform if no other fits, so one with an image's config may be left out only if it is unknown/unknown.
 */
function isKnownArtifact(claims, { kind, hasImageConfig }, subject) {
    const { platform, marks, isSociOfSibling } = claims;
    if (kind === "soci-index")
        return isSociOfSibling;
    if (platform === "named" || marks.state === "broken")
        return false;
    if (marks.state === "whole" && (kind !== "document" || (subject !== null && subject !== marks.about)))
        return false;
    return !hasImageConfig || platform === "unknown";
}

;// CONCATENATED MODULE: ./build/sources/ecr/manifest-text.js

/** The names of all fields of manifests, indexes, descriptors and platforms. */
const NAMES = new Set([
    "schemaVersion",
    "mediaType",
    "artifactType",
    "config",
    "layers",
    "fsLayers",
    "blobs",
    "manifests",
    "subject",
    "annotations",
    "digest",
    "size",
    "data",
    "urls",
    "platform",
    "architecture",
    "os",
    "os.version",
    "os.features",
    "variant",
]);
const SPELLINGS = new Map([...NAMES].map((name) => [folded(name), name]));
/**
 * Parses a manifest. Container runtimes ignore the letter case of names and use the last of two equal ones, so a manifest
 * with `layers` and `Layers` has other layers for them than for a scanner: such a text is unclear.
 */
function readManifestText(text) {
    let manifest;
    try {
        manifest = JSON.parse(text);
    }
    catch {
        return { kind: "unclear", why: "its manifest is not JSON" };
    }
    if (!(0,json_values/* isObject */.Gv)(manifest))
        return { kind: "unclear", why: `its manifest is ${(0,json_values/* preview */.VH)(manifest)}` };
    const why = ambiguousName(text);
    return why === null ? { kind: "read", manifest } : { kind: "unclear", why };
}
/** As Go's encoding/json compares names: it also treats the long s as an s, and the Kelvin sign as a k. */
function folded(name) {
    return name.toUpperCase().toLowerCase();
}
/** The problem with the first name that is twice in one object or spelled unlike the specification. `text` is valid JSON. */
function ambiguousName(text) {
    const open = [];
    let name = "";
    let isNameNext = false;
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        const container = open.at(-1);
        if (character === '"') {
            const end = stringEnd(text, at);
            if (isNameNext && container !== undefined) {
                name = String(JSON.parse(text.slice(at, end + 1)));
                const why = nameProblem(name, container);
                if (why !== null)
                    return why;
                isNameNext = false;
            }
            at = end;
        }
        else if (character === "{") {
            open.push({ names: new Set(), isAnnotations: name === "annotations" && container?.names != null });
            isNameNext = true;
        }
        else if (character === "[") {
            open.push({ names: null, isAnnotations: false });
        }
        else if (character === "}" || character === "]") {
            open.pop();
            isNameNext = false;
        }
        else if (character === ",") {
            isNameNext = container?.names != null;
        }
    }
    return null;
}
/** The names of annotations are free, and runtimes compare them exactly. */
function nameProblem(name, { names, isAnnotations }) {
    const key = isAnnotations ? name : folded(name);
    if (names?.has(key) === true)
        return `its manifest has ${(0,json_values/* preview */.VH)(name)} twice in one object`;
    names?.add(key);
    const expected = isAnnotations ? undefined : SPELLINGS.get(key);
    if (expected === undefined || expected === name)
        return null;
    return `its manifest spells ${(0,json_values/* preview */.VH)(expected)} as ${(0,json_values/* preview */.VH)(name)}`;
}
/** The index of the closing quote of the string that begins at `start`. */
function stringEnd(text, start) {
    for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let backslashes = 0;
        while (text[end - 1 - backslashes] === "\\")
            backslashes += 1;
        if (backslashes % 2 === 0)
            return end;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./build/sources/ecr/manifests.js




const INDEX_TYPES = [
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
];
const IMAGE_TYPES = [OCI_MANIFEST, "application/vnd.docker.distribution.manifest.v2+json"];
/** Types that BatchGetImage returns unconverted. */
const MANIFEST_TYPES = [...INDEX_TYPES, ...IMAGE_TYPES];
/** Reads a manifest, which is untrusted. `mediaType`: its type according to ECR. */
function readManifest(text, mediaType) {
    const read = readManifestText(text ?? "");
    if (read.kind === "unclear")
        return malformed(read.why);
    const { manifest } = read;
    const has = (name) => Object.hasOwn(manifest, name);
    const own = has("mediaType") ? manifest["mediaType"] : undefined;
    if (own !== undefined && typeof own !== "string")
        return malformed(`its mediaType is ${(0,json_values/* preview */.VH)(own)}`);
    if (own !== undefined && mediaType !== undefined && own !== mediaType) {
        return malformed(`the mediaType in its manifest is ${(0,json_values/* preview */.VH)(own)}, but ECR has ${(0,json_values/* preview */.VH)(mediaType)}`);
    }
    const type = own ?? mediaType ?? null;
    if (has("fsLayers") || manifest["schemaVersion"] === 1) {
        return malformed("it is a schema 1 manifest, which current runtimes reject: push the image again with a current tool");
    }
    const isImage = has("config") || has("layers") || IMAGE_TYPES.includes(type ?? "");
    const isIndex = has("manifests") || INDEX_TYPES.includes(type ?? "");
    if (isImage && isIndex)
        return malformed("its manifest is both an image and an index, so runtimes may read it differently");
    if (isIndex)
        return readIndex(manifest, type);
    const config = manifest["config"];
    if (!(0,json_values/* isObject */.Gv)(config))
        return malformed("its manifest has neither a config nor manifests");
    const layers = manifest["layers"] ?? [];
    if (!Array.isArray(layers))
        return malformed(`its layers are ${(0,json_values/* preview */.VH)(layers)}: expected a list`);
    const [first] = layers;
    const what = (0,json_values/* textAt */.$6)(manifest, "artifactType") ?? ((0,json_values/* isObject */.Gv)(first) ? (0,json_values/* textAt */.$6)(first, "mediaType") : null) ?? "unknown";
    const subject = (0,json_values/* textAt */.$6)((0,json_values/* objectAt */.lJ)(manifest, "subject"), "digest");
    return { kind: "image", mediaType: type, artifact: artifactIn(manifest, type), subject, what };
}
function malformed(why) {
    return { kind: "malformed", why };
}
function readIndex(manifest, mediaType) {
    const entries = manifest["manifests"];
    if (!Array.isArray(entries))
        return malformed("its index has no list of manifests");
    const digests = new Set(entries.map((entry) => ((0,json_values/* isObject */.Gv)(entry) ? (0,json_values/* textAt */.$6)(entry, "digest") : null)));
    const children = [];
    for (const [index, entry] of entries.entries()) {
        const digest = (0,json_values/* isObject */.Gv)(entry) ? (0,json_values/* textAt */.$6)(entry, "digest") : null;
        if (!(0,json_values/* isObject */.Gv)(entry) || digest === null || !(0,image_reference/* isDigest */.Bc)(digest)) {
            return malformed(`entry ${index} of its index has no digest`);
        }
        const claims = claimsOf(entry, (named) => named !== digest && digests.has(named));
        children.push({ digest, mediaType: (0,json_values/* textAt */.$6)(entry, "mediaType"), platform: platformOf(entry), claims });
    }
    return { kind: "index", mediaType, children };
}
function claimsOf(entry, isSibling) {
    const annotations = (0,json_values/* objectAt */.lJ)(entry, "annotations");
    const about = (0,json_values/* textAt */.$6)(annotations, "vnd.docker.reference.digest");
    const type = (0,json_values/* textAt */.$6)(annotations, "vnd.docker.reference.type");
    const sociImage = (0,json_values/* textAt */.$6)(annotations, "com.amazon.soci.image-manifest-digest");
    const platform = platformClaim(entry);
    const isWhole = about !== null && isSibling(about) && type === "attestation-manifest" && platform === "unknown";
    return {
        platform,
        marks: isWhole ? { state: "whole", about } : { state: about === null && type === null ? "none" : "broken" },
        isSociOfSibling: sociImage !== null && isSibling(sociImage),
    };
}
function platformClaim(entry) {
    const given = Object.hasOwn(entry, "platform") ? entry["platform"] : null;
    if (given === null)
        return "none";
    const { os, architecture } = (0,json_values/* objectAt */.lJ)(entry, "platform");
    return os === "unknown" && architecture === "unknown" ? "unknown" : "named";
}
function platformOf(entry) {
    const platform = (0,json_values/* objectAt */.lJ)(entry, "platform");
    const os = (0,json_values/* textAt */.$6)(platform, "os");
    const architecture = (0,json_values/* textAt */.$6)(platform, "architecture");
    if (os === null || architecture === null || (os === "unknown" && architecture === "unknown"))
        return null;
    const variant = (0,json_values/* textAt */.$6)(platform, "variant");
    return `${os}/${architecture}${variant === null ? "" : `/${variant}`}`;
}

;// CONCATENATED MODULE: ./build/sources/ecr/located-image.js





/**
 * Finds the digest and the manifest of a reference. A tag is resolved only once, here. The manifest of a digest is read
 * even if ECR has findings for it: ECR's scanner may read it as an image, and a runtime as an index.
 */
async function locate(registry, reference, timing, waiting) {
    const { registryId, repositoryName, digest, tag } = reference;
    let isDenied = false;
    async function look() {
        const imageId = digest === null ? { imageTag: tag ?? "" } : { imageDigest: digest };
        const [found] = await readManifests(registry, { registryId, repositoryName }, [imageId]);
        if (found?.kind === "found")
            return { kind: "done", value: found };
        const fault = found?.fault ?? NO_RESULT;
        isDenied = fault.deniedAction !== null;
        return { kind: "wait", reason: fault, retry: fault.retry };
    }
    return { ...(await poll(timing, look, waiting)), isDenied };
}
/** The most images that BatchGetImage accepts. */
const BATCH = 100;
/** The manifests of `imageIds`, in their order; one that cannot be read is missing, with the reason. */
async function readManifests(registry, { registryId, repositoryName }, imageIds) {
    const found = [];
    for (let start = 0; start < imageIds.length; start += BATCH) {
        const batch = imageIds.slice(start, start + BATCH);
        let answer;
        const call = registry.callOf("BatchGetImage", repositoryName);
        try {
            answer = await registry.api.batchGetImage({
                ...(registryId === null ? {} : { registryId }),
                repositoryName,
                imageIds: batch,
                acceptedMediaTypes: MANIFEST_TYPES,
            });
        }
        catch (error) {
            const fault = faultOf(error, call);
            found.push(...batch.map(() => ({ kind: "missing", fault, isWholeCall: true })));
            continue;
        }
        for (const imageId of batch)
            found.push(manifestIn(answer, imageId, { registryId, repositoryName }, call));
    }
    return found;
}
function manifestIn(answer, asked, { registryId, repositoryName }, call) {
    const isAsked = (imageId) => asked.imageDigest === undefined ? imageId?.imageTag === asked.imageTag : imageId?.imageDigest === asked.imageDigest;
    const images = Array.isArray(answer.images) ? answer.images : [];
    const [image, ...others] = images.filter((found) => isAsked(found?.imageId));
    const digest = image?.imageId?.imageDigest;
    if (image !== undefined && digest !== undefined && (0,image_reference/* isDigest */.Bc)(digest)) {
        if (others.some((other) => !isSameManifest(other, image)))
            return rejected("two different images for it");
        const repository = image.repositoryName ?? repositoryName;
        if (repository !== repositoryName)
            return rejected(`an image of repository ${repository} instead of ${repositoryName}`);
        const registry = image.registryId ?? registryId;
        if (registryId !== null && registry !== registryId) {
            return rejected(`an image of registry ${registry} instead of ${registryId}`);
        }
        const manifest = readManifest(image.imageManifest, image.imageManifestMediaType);
        // An image is scanned by its digest whatever its manifest is, so only the manifest of anything else has to match.
        if (manifest.kind !== "image" || manifest.artifact !== null) {
            if (digestOf(image.imageManifest) !== digest)
                return rejected(`a manifest whose digest is not ${digest}`);
        }
        return { kind: "found", registryId: image.registryId ?? null, digest, manifest };
    }
    const failures = Array.isArray(answer.failures) ? answer.failures : [];
    const failure = failures.find((found) => isAsked(found?.imageId)) ?? failures[0];
    if (failure === undefined)
        return { kind: "missing", fault: NO_RESULT, isWholeCall: false };
    const code = failure.failureCode ?? "";
    const [meaning, retry] = FAILURES.get(code) ?? ["service-error", "none"];
    const reason = failure.failureReason ?? "";
    const failed = `${call.action} failed with ${code}${reason === "" ? "" : `: ${reason}`}`;
    const detail = withPlace(meaning, failed, call);
    return { kind: "missing", fault: { code: meaning, detail, retry, deniedAction: null }, isWholeCall: false };
}
function isSameManifest(a, b) {
    return (a.imageId?.imageDigest === b.imageId?.imageDigest &&
        a.imageManifest === b.imageManifest &&
        a.imageManifestMediaType === b.imageManifestMediaType);
}
function digestOf(manifest) {
    return `sha256:${(0,external_node_crypto_.createHash)("sha256")
        .update(manifest ?? "")
        .digest("hex")}`;
}
/** A response that contradicts the request or itself. */
function rejected(what) {
    const detail = `the response to ecr:BatchGetImage has ${what}`;
    const fault = { code: "service-error", detail, retry: "brief", deniedAction: null };
    return { kind: "missing", fault, isWholeCall: false };
}
/** Every failure that the service model lists for one image of a batch. */
const FAILURE_CODES = {
    ImageNotFound: ["image-not-found", "brief"],
    InvalidImageDigest: ["image-not-found", "none"],
    InvalidImageTag: ["image-not-found", "none"],
    ImageTagDoesNotMatchDigest: ["image-not-found", "none"],
    MissingDigestAndTag: ["image-not-found", "none"],
    ImageReferencedByManifestList: ["service-error", "none"],
    ImageInaccessible: ["access-denied", "none"],
    KmsError: ["access-denied", "none"],
    UpstreamAccessDenied: ["access-denied", "none"],
    UpstreamTooManyRequests: ["service-error", "brief"],
    UpstreamUnavailable: ["service-error", "brief"],
};
const FAILURES = new Map(Object.entries(FAILURE_CODES));
const NO_RESULT = {
    code: "service-error",
    detail: "the response to ecr:BatchGetImage has neither the image nor a failure",
    retry: "brief",
    deniedAction: null,
};

;// CONCATENATED MODULE: ./build/sources/ecr/index-children.js



/** No build tool nests indexes deeper. */
const DEEPEST = 3;
/** Far more than any build has: a larger index is made to keep this run busy. */
const MOST_CHILDREN = 500;
/**
 * The images of an index and of the indexes in it, each once. A problem with an index has the index's own digest: with
 * the digest of one of its images, an evaluation of that image would resolve a problem of the others. All manifests are
 * read, a hundred per BatchGetImage: an entry is left out only if its manifest shows that it is not an image, so that
 * what another entry claims about the same digest changes nothing.
 */
async function childImages(registry, repository, index, timing) {
    const images = new Map();
    const manifests = new Map();
    const leftOut = new Map();
    const followed = new Set();
    let entries = 0;
    await collect(index, 1);
    const counts = new Map();
    for (const [digest, kind] of leftOut)
        if (!images.has(digest))
            counts.set(kind, 1 + (counts.get(kind) ?? 0));
    return { images: [...images.values()], leftOut: counts };
    async function collect({ digest, children }, depth) {
        const known = children.slice(0, Math.max(0, MOST_CHILDREN - entries));
        entries += known.length;
        await read(known.map((child) => child.digest));
        for (const child of known)
            await settle(child, digest, depth);
        if (known.length < children.length)
            addIndex(digest, `the index has more than ${MOST_CHILDREN} manifests`);
    }
    async function settle(child, within, depth) {
        const { digest, claims } = child;
        const found = manifests.get(digest);
        if (found?.kind !== "found") {
            // ECR may have a scan of it all the same.
            if (claims.platform === "named")
                return add(child, null, true);
            return add(child, found?.fault ?? { code: "service-error", detail: "its manifest was not read" }, false);
        }
        const { manifest } = found;
        if (manifest.kind === "malformed")
            return add(child, unclear(manifest.why), true);
        const isOther = child.mediaType !== null && manifest.mediaType !== null && child.mediaType !== manifest.mediaType;
        if (isOther) {
            addIndex(within, `the index lists ${digest} as ${child.mediaType}, but its manifest is ${manifest.mediaType}`);
        }
        if (manifest.kind === "index")
            return await follow(child, manifest, depth);
        const { artifact, subject } = manifest;
        if (!isOther && artifact !== null && isKnownArtifact(claims, artifact, subject))
            leftOut.set(digest, artifact.kind);
        else
            add(child, null, true);
    }
    async function follow({ digest }, { children }, depth) {
        if (depth >= DEEPEST)
            return addIndex(digest, `indexes are nested more than ${DEEPEST} deep`);
        if (followed.has(digest))
            return;
        followed.add(digest);
        await collect({ digest, children }, depth + 1);
    }
    /** A call that failed for all of its manifests is retried briefly; a failure of one manifest is not. */
    async function read(digests) {
        await poll(timing, async () => {
            const open = [...new Set(digests)].filter((digest) => manifests.get(digest)?.kind !== "found");
            const answers = await readManifests(registry, repository, open.map((imageDigest) => ({ imageDigest })));
            let failed = null;
            for (const [at, answer] of answers.entries()) {
                manifests.set(open[at] ?? "", answer);
                if (answer.kind === "missing" && answer.isWholeCall && answer.fault.retry === "brief")
                    failed = answer.fault;
            }
            if (failed === null)
                return { kind: "done", value: null };
            return { ...waitFor(failed), retry: "brief" };
        }, () => undefined);
    }
    function addIndex(digest, detail) {
        add({ digest, platform: null }, unclear(detail), false);
    }
    function add({ digest, platform }, problem, isScanned) {
        const before = images.get(digest);
        images.set(digest, {
            digest,
            platform: before?.platform ?? platform,
            problem: before?.problem ?? problem,
            isScanned: isScanned || before?.isScanned === true,
        });
    }
}
/** Runtimes may read a manifest differently. The code cannot be accepted: whoever pushed the image controls it. */
function unclear(detail) {
    return { code: "unclear-manifest", detail };
}

// EXTERNAL MODULE: ./build/core/search/detection.js
var detection = __webpack_require__(6156);
;// CONCATENATED MODULE: ./build/sources/ecr/live-result.js


/** An image from its reference and what else is known of it. */
function scannedImage({ repositoryName, tag, digest }, known) {
    return {
        repositoryName,
        imageDigest: digest,
        indexDigest: null,
        // A tag next to a digest is not looked up, so it may be of another image.
        imageTags: tag === null || digest !== null ? [] : [tag],
        platform: null,
        ...known,
    };
}
/** The call that the search looks for, as if CloudTrail had recorded it; no user made it. */
const CALL = {
    eventName: detection/* SEARCH */.Dn.eventName,
    eventSource: detection/* SEARCH */.Dn.eventSource,
    user: null,
    userName: null,
    srcIp: null,
};
/** The result of an image whose scan was read. */
function scannedResult(reference, image, scan) {
    const { answer, status, type, outcome, observedAt } = scan;
    const { completedAt, findings, claimedCounts, listedCounts } = answer;
    // The response is not AWS's, so its time is not that of a scan.
    const isForeign = outcome.kind === "inconclusive" && outcome.code === "foreign-endpoint";
    return {
        source: "ecr",
        reference,
        observedAt,
        image,
        call: { ...CALL, time: isForeign ? null : completedAt },
        scan: { type, status, completedAt },
        page: { asked: null, offered: null },
        claimedCounts,
        listedCounts,
        findings,
        outcome,
    };
}
/** The result of an image whose scan could not be requested. `observedAt`: when that was known, epoch ms. */
function unreadResult(reference, image, { code, detail }, observedAt) {
    return {
        source: "ecr",
        reference,
        observedAt,
        image,
        call: { ...CALL, time: null },
        scan: { type: null, status: null, completedAt: null },
        page: { asked: null, offered: null },
        claimedCounts: null,
        listedCounts: new Map(),
        findings: [],
        outcome: (0,scan_result/* inconclusive */.Ni)(code, detail),
    };
}

;// CONCATENATED MODULE: ./build/sources/ecr/referenced-scans.js






/** Reads the scans of one reference. An error of AWS is part of the result and not thrown. */
async function readReference(registry, reference, run) {
    const { awsRegion } = registry;
    const located = await locate(registry, reference, run.timing, ({ detail }) => run.notify(reference, null, { state: "waiting", detail }));
    if (located.kind === "given-up") {
        const { isDenied } = located;
        const reason = vouchedReason(registry, located.reason);
        run.notify(reference, null, { state: "inconclusive", detail: reason.detail });
        const image = scannedImage(reference, { awsRegion, registryId: reference.registryId });
        const results = [unreadResult(reference.text, image, reason, run.timing.clock())];
        return { reference, digest: reference.digest, results, isDenied };
    }
    const { manifest, digest } = located.value;
    const registryId = reference.registryId ?? located.value.registryId;
    const known = { ...reference, registryId };
    const images = await imagesAt(registry, known, located.value, run.timing);
    const scanned = await Promise.all(images.map(async ({ digest: imageDigest, platform, problem, isScanned }) => {
        const indexDigest = manifest.kind === "index" ? digest : null;
        const image = scannedImage(reference, { awsRegion, registryId, imageDigest, indexDigest, platform });
        const reason = problem === null ? null : vouchedReason(registry, problem);
        const refuse = ({ detail }) => run.notify(reference, platform, { state: "inconclusive", detail });
        if (reason !== null && !isScanned) {
            refuse(reason);
            return { result: unreadResult(reference.text, image, reason, run.timing.clock()), isDenied: false };
        }
        const scan = await scanOf(registry, known, { digest: imageDigest, platform }, run);
        if (reason === null)
            return { result: scannedResult(reference.text, image, scan), isDenied: scan.isDenied };
        refuse(reason);
        const outcome = (0,scan_result/* inconclusive */.Ni)(reason.code, reason.detail);
        return { result: scannedResult(reference.text, image, { ...scan, outcome }), isDenied: scan.isDenied };
    }));
    return {
        reference: known,
        digest,
        results: scanned.map(({ result }) => result),
        isDenied: scanned.some(({ isDenied }) => isDenied),
    };
}
/** The images to evaluate for a located manifest; one with a problem if there are none. */
async function imagesAt(registry, { registryId, repositoryName }, { digest, manifest }, timing) {
    const only = (problem, isScanned = problem === null) => [
        { digest, platform: null, problem, isScanned },
    ];
    if (manifest.kind === "malformed")
        return only(unclear(manifest.why), true);
    if (manifest.kind === "image") {
        const { artifact, what } = manifest;
        if (artifact === null || artifact.hasImageConfig)
            return only(null);
        return only({ code: "unsupported-image", detail: `this is not a container image; its type is ${what}` });
    }
    const index = { digest, children: manifest.children };
    const { images, leftOut } = await childImages(registry, { registryId, repositoryName }, index, timing);
    return images.length > 0
        ? images
        : only({ code: "empty-index", detail: emptyIndex(manifest.children.length, leftOut) });
}
const ARTIFACT_NAMES = {
    document: "attestations, signatures or SBOMs",
    signature: "signatures",
    "soci-index": "SOCI indexes",
    "helm-chart": "Helm charts",
};
function emptyIndex(entries, leftOut) {
    if (entries === 0)
        return "the image index contains no manifests";
    const kinds = [...leftOut].map(([kind, count]) => `${ARTIFACT_NAMES[kind]} (${count})`).sort();
    const why = kinds.length === 0 ? "" : `; left out: ${kinds.join(", ")}`;
    return `the image index contains no image that can be scanned${why}`;
}
async function scanOf(registry, reference, { digest, platform }, run) {
    const { registryId, repositoryName } = reference;
    const id = { registryId, repositoryName, imageDigest: digest };
    const key = JSON.stringify([registry.awsRegion, registryId, repositoryName, digest]);
    const waiting = ({ detail }) => run.notify(reference, platform, { state: "waiting", detail });
    const scan = run.scans.get(key) ?? vouchedScan(registry, awaitScan(registry, id, run, waiting));
    run.scans.set(key, scan);
    const awaited = await scan;
    const { outcome } = awaited;
    run.notify(reference, platform, outcome.kind === "evaluated"
        ? { state: "evaluated", detail: null }
        : { state: "inconclusive", detail: outcome.detail });
    return awaited;
}
async function vouchedScan(registry, awaited) {
    const scan = await awaited;
    return { ...scan, outcome: vouchedOutcome(registry, scan.outcome) };
}
/**
 * The outcome of an image, unless a host responded that is neither AWS's nor allowed. That is then the reason, whatever
 * the response was, because other reasons can be accepted in the ignore file.
 */
function vouchedOutcome(registry, outcome) {
    if (outcome.kind === "inconclusive") {
        const { code, detail } = vouchedReason(registry, outcome);
        return (0,scan_result/* inconclusive */.Ni)(code, detail);
    }
    const foreign = registry.foreign();
    return foreign.length === 0 ? outcome : (0,scan_result/* inconclusive */.Ni)("foreign-endpoint", (0,answer_log/* foreignDetail */.G)(foreign));
}
function vouchedReason(registry, { code, detail }) {
    const foreign = registry.foreign();
    if (foreign.length === 0)
        return { code, detail };
    return { code: "foreign-endpoint", detail: `${(0,answer_log/* foreignDetail */.G)(foreign)}; its response: ${code}, ${detail}` };
}

// EXTERNAL MODULE: ./build/core/aws/partitions.js
var partitions = __webpack_require__(7569);
;// CONCATENATED MODULE: ./build/sources/inspector/coverage.js
/** One image has one page. If there are more pages than these, the coverage is unknown. */
const coverage_MOST_PAGES = 5;
/** The coverage of `imageArn`, `arn:aws:ecr:REGION:ACCOUNT:repository/NAME/sha256:...`. Throws what listCoverage throws. */
async function imageCoverage(api, imageArn) {
    const filterCriteria = {
        resourceId: [{ comparison: "EQUALS", value: imageArn }],
        resourceType: [{ comparison: "EQUALS", value: "AWS_ECR_CONTAINER_IMAGE" }],
    };
    const listed = [];
    let nextToken;
    for (let page = 0; page < coverage_MOST_PAGES; page += 1) {
        const response = await api.listCoverage({ filterCriteria, ...(nextToken === undefined ? {} : { nextToken }) });
        for (const resource of response.coveredResources ?? []) {
            const { resourceId, scanType = "PACKAGE" } = resource;
            if (resourceId === imageArn && scanType === "PACKAGE")
                listed.push(coverageOf(resource));
        }
        nextToken = response.nextToken === "" ? undefined : response.nextToken;
        if (nextToken === undefined)
            break;
    }
    if (listed.length === 0)
        return { kind: "unlisted" };
    if (nextToken !== undefined)
        listed.push({ kind: "unknown" });
    const kinds = ["permanent", "waiting", "unknown"];
    const worst = kinds.map((kind) => listed.find((coverage) => coverage.kind === kind)).find(Boolean);
    return worst ?? latestOf(listed) ?? { kind: "unknown" };
}
/** Of several scans that are ready, ECR shows the findings of the latest. */
function latestOf(listed) {
    return listed.reduce((latest, coverage) => {
        if (coverage.kind !== "ready")
            return latest;
        return latest?.kind === "ready" && latest.lastScannedAt >= coverage.lastScannedAt ? latest : coverage;
    }, null);
}
function coverageOf({ scanStatus, lastScannedAt }) {
    const reason = scanStatus?.reason ?? "";
    const meaning = coverage_MEANINGS.get(reason);
    if (meaning === undefined || meaning === "not-of-images")
        return { kind: "unknown" };
    if (meaning === "ready") {
        // Without the time of a scan, there is no result to read.
        const scannedAt = lastScannedAt?.getTime() ?? Number.NaN;
        return Number.isNaN(scannedAt) ? { kind: "unknown" } : { kind: "ready", lastScannedAt: scannedAt };
    }
    if (meaning === "waiting")
        return { kind: "waiting", detail: `Inspector status ${reason}` };
    const [code, remediation] = meaning;
    return { kind: "permanent", code, detail: `Inspector status ${reason}: ${remediation}` };
}
const UNSUPPORTED = ["unsupported-image", "Inspector cannot scan images of this kind"];
/** Every reason in Inspector2's service model: a new one does not compile until it has a meaning. */
const REASONS = {
    SUCCESSFUL: "ready",
    SCAN_FREQUENCY_SCAN_ON_PUSH: "ready",
    PENDING_INITIAL_SCAN: "waiting",
    PENDING_REVIVAL_SCAN: "waiting",
    SCAN_IN_PROGRESS: "waiting",
    INTERNAL_ERROR: "waiting",
    SCAN_FREQUENCY_MANUAL: [
        "scan-not-found",
        "no rule of the registry's scanning configuration covers this repository; add one that scans on push",
    ],
    EXCLUDED_BY_TAG: ["scan-not-found", "a tag excludes this image from scanning; remove the tag"],
    PENDING_DISABLE: ["scan-not-found", "Inspector is being disabled in this account; enable it"],
    SCAN_ELIGIBILITY_EXPIRED: [
        "eligibility-expired",
        "the image is too old to be scanned again; push it again, or increase Inspector's re-scan duration",
    ],
    IMAGE_ARCHIVED: ["image-archived", "archived images are not scanned; restore the image"],
    IMAGE_SIZE_EXCEEDED: ["limit-exceeded", "the image is too large for Inspector"],
    UNSUPPORTED_OS: UNSUPPORTED,
    UNSUPPORTED_MEDIA_TYPE: UNSUPPORTED,
    UNSUPPORTED_LANGUAGE: UNSUPPORTED,
    UNSUPPORTED_RUNTIME: UNSUPPORTED,
    UNSUPPORTED_CONFIG_FILE: UNSUPPORTED,
    UNSUPPORTED_CODE_ARTIFACTS: UNSUPPORTED,
    ACCESS_DENIED: [
        "scan-failed",
        "Inspector may not read the image; check the policies of the registry and the repository",
    ],
    ACCESS_DENIED_TO_ENCRYPTION_KEY: [
        "scan-failed",
        "Inspector may not use the repository's KMS key; allow its service-linked role to decrypt with it",
    ],
    AGENTLESS_INSTANCE_COLLECTION_TIME_LIMIT_EXCEEDED: "not-of-images",
    AGENTLESS_INSTANCE_STORAGE_LIMIT_EXCEEDED: "not-of-images",
    DEEP_INSPECTION_COLLECTION_TIME_LIMIT_EXCEEDED: "not-of-images",
    DEEP_INSPECTION_DAILY_SSM_INVENTORY_LIMIT_EXCEEDED: "not-of-images",
    DEEP_INSPECTION_NO_INVENTORY: "not-of-images",
    DEEP_INSPECTION_PACKAGE_COLLECTION_LIMIT_EXCEEDED: "not-of-images",
    EC2_INSTANCE_STOPPED: "not-of-images",
    INTEGRATION_CONNECTION_LOST: "not-of-images",
    NO_INVENTORY: "not-of-images",
    NO_RESOURCES_FOUND: "not-of-images",
    NO_SCAN_CONFIGURATION_ASSOCIATED: "not-of-images",
    RESOURCE_STOPPED: "not-of-images",
    RESOURCE_TERMINATED: "not-of-images",
    RESOURCE_UNMANAGED: "not-of-images",
    STALE_INVENTORY: "not-of-images",
    UNMANAGED_EC2_INSTANCE: "not-of-images",
};
const coverage_MEANINGS = new Map(Object.entries(REASONS));

// EXTERNAL MODULE: ./build/sources/inspector/inspector-api.js
var inspector_api = __webpack_require__(6671);
// EXTERNAL MODULE: ./build/sources/aws/clients.js + 1 modules
var clients = __webpack_require__(5181);
// EXTERNAL MODULE: ./build/sources/aws/sdk-log.js
var sdk_log = __webpack_require__(1180);
;// CONCATENATED MODULE: ./build/sources/ecr/ecr-api.js


/** ECR in one region. The SDK is loaded here, so that a run without images does not load it. */
async function openEcr(requests, location) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(3609), __webpack_require__.e(5861), __webpack_require__.e(8249)]).then(__webpack_require__.t.bind(__webpack_require__, 8249, 19));
    const config = await requests.clientConfig("ecr", location);
    const answers = requests.watch("ecr");
    const open = (options) => (0,sdk_log/* explainErrors */.$)((0,clients/* addResponseStep */.d)(new sdk.ECRClient(options), "watchAnswers", answers.step), config.logger);
    const client = open(config);
    // LimitExceededException of StartImageScan means "already scanned today". The SDK would retry it as throttling.
    const { retryStrategy: _retries, ...unretried } = config;
    const once = open({ ...unretried, maxAttempts: 1 });
    return {
        describeImageScanFindings: (input) => requests.run((options) => client.send(new sdk.DescribeImageScanFindingsCommand(input), options)),
        batchGetImage: (input) => requests.run((options) => client.send(new sdk.BatchGetImageCommand(input), options)),
        startImageScan: (input) => requests.run((options) => once.send(new sdk.StartImageScanCommand(input), options)),
        getRegistryScanningConfiguration: () => requests.run((options) => client.send(new sdk.GetRegistryScanningConfigurationCommand({}), options)),
        batchGetRepositoryScanningConfiguration: (input) => requests.run((options) => client.send(new sdk.BatchGetRepositoryScanningConfigurationCommand(input), options)),
        region: () => client.config.region(),
        foreign: () => answers.foreign(),
        close: () => {
            client.destroy();
            once.destroy();
        },
    };
}

;// CONCATENATED MODULE: ./build/sources/ecr/scanning-configuration.js
/**
 * Reads each setting once. Both calls work for the caller's own registry only, and both permissions may be missing: for
 * another account's registry, and after any error, the result is null.
 */
function scanningConfiguration(api, registryId) {
    let type = null;
    const frequencies = new Map();
    return {
        noteEnhanced: () => {
            type = Promise.resolve("ENHANCED");
        },
        registryType: () => (type ??= readType(api, registryId).catch(() => null)),
        frequency: (repositoryName) => {
            const asked = frequencies.get(repositoryName) ?? readFrequency(api, registryId, repositoryName).catch(() => null);
            frequencies.set(repositoryName, asked);
            return asked;
        },
    };
}
async function readType(api, registryId) {
    const answer = await api.getRegistryScanningConfiguration();
    const type = answer.scanningConfiguration?.scanType;
    const isOwn = registryId === null || answer.registryId === registryId;
    return isOwn && (type === "BASIC" || type === "ENHANCED") ? type : null;
}
async function readFrequency(api, registryId, repositoryName) {
    const { scanningConfigurations = [] } = await api.batchGetRepositoryScanningConfiguration({
        repositoryNames: [repositoryName],
    });
    const own = scanningConfigurations.find((found) => found.repositoryName === repositoryName && isIn(registryId, found.repositoryArn));
    return own?.scanFrequency ?? null;
}
/** `arn:aws:ecr:REGION:ACCOUNT:repository/NAME` */
function isIn(registryId, repositoryArn) {
    return registryId === null || repositoryArn?.split(":")[4] === registryId;
}

;// CONCATENATED MODULE: ./build/sources/ecr/registry.js





/** Opens a registry. Throws what the SDK throws if neither `place` nor the environment names a region. */
async function openRegistry(requests, place, registryId) {
    const api = await openEcr(requests, place);
    const awsRegion = await api.region();
    let inspector = null;
    let opened = null;
    let isInspectorOpen = true;
    return {
        api,
        awsRegion,
        configuration: scanningConfiguration(api, registryId),
        coverage: async (image) => {
            if (!isInspectorOpen || image.registryId === null)
                return { kind: "unknown" };
            const arn = `${(0,partitions/* repositoryArn */.qM)(awsRegion, image.registryId, image.repositoryName)}/${image.imageDigest}`;
            try {
                inspector ??= (0,inspector_api/* openInspector */.O)(requests, { ...place, awsRegion });
                opened = await inspector;
                const coverage = await imageCoverage(opened, arn);
                // The response of another host is not used; the image is inconclusive because of it anyway.
                return opened.foreign().length === 0 ? coverage : { kind: "unknown" };
            }
            catch {
                isInspectorOpen = false;
                return { kind: "unknown" };
            }
        },
        callOf: (action, repositoryName) => ({
            action: `ecr:${action}`,
            resource: (0,partitions/* repositoryArn */.qM)(awsRegion, registryId, repositoryName),
        }),
        foreign: () => [...api.foreign(), ...(opened?.foreign() ?? [])],
        close: () => {
            api.close();
            void inspector?.then((client) => client.close()).catch(() => undefined);
        },
    };
}

;// CONCATENATED MODULE: ./build/sources/ecr/images.js







const REQUEST_TIMEOUT = 30_000;
/**
 * Reads the scans of `references` in parallel and waits for those that are not ready, at most for waitTimeout and one
 * more request. A problem with one image makes its result inconclusive and does not affect the others. Throws a
 * GateError only if a reference has no region, or AWS_CA_BUNDLE cannot be read.
 */
async function readImages(references, settings) {
    const { clock, sleep, random, signal, startScan, waitTimeout, requestTimeout = REQUEST_TIMEOUT } = settings;
    // Every waiting image adds a listener, which is not a leak to warn of.
    (0,external_node_events_.setMaxListeners)(0, signal);
    const startedAt = clock();
    const timing = { clock, sleep, random, signal, startedAt, deadline: startedAt + waitTimeout };
    const requests = (0,aws_requests/* startRequests */.Tf)({ ...settings, requestTimeout, hardStop: timing.deadline + requestTimeout });
    const run = { startScan, timing, scans: new Map(), notify: notifier(settings.progress, timing) };
    const opened = [];
    try {
        const open = registries(requests, opened);
        const distinct = (0,image_reference/* distinctReferences */.Dc)(references);
        const places = await Promise.all(distinct.map(async (reference) => ({ reference, registry: await open(reference) })));
        const read = await Promise.all(places.map(({ reference, registry }) => readReference(registry, reference, run)));
        return {
            results: read.flatMap(({ results }) => results),
            images: read.map(({ reference, digest, results }) => ({
                reference: reference.text,
                pinned: digest === null ? null : (0,image_reference/* pinnedReference */.ct)(reference, digest),
                evaluated: results.every(({ outcome }) => outcome.kind === "evaluated"),
            })),
            policy: read.some(({ isDenied }) => isDenied)
                ? (0,permissions/* minimumEcrPolicy */.Nw)(read.map(({ reference }) => reference), startScan)
                : null,
        };
    }
    finally {
        for (const registry of opened)
            registry.close();
    }
}
/** Opens each registry once and adds it to `opened`. */
function registries(requests, opened) {
    const known = new Map();
    const open = async ({ text, awsRegion, registryId, fips, dualStack }) => {
        const registry = await openRegistry(requests, { awsRegion, fips, dualStack }, registryId).catch((error) => {
            if (awsRegion !== null || error instanceof errors/* GateError */.ue)
                throw error;
            throw new errors/* GateError */.ue(`images: ${(0,image_reference/* withAcceptedForms */.P4)(withoutRegion(text, (0,errors/* messageOf */.bD)(error)))}`, {
                code: "environment",
                option: "region",
                cause: error,
            });
        });
        opened.push(registry);
        return registry;
    };
    return (reference) => {
        const { awsRegion, registryId, fips, dualStack } = reference;
        const key = JSON.stringify([awsRegion, registryId, fips, dualStack]);
        const registry = known.get(key) ?? open(reference);
        known.set(key, registry);
        return registry;
    };
}
/** The SDK rejects a region that is not configured, and an empty AWS_REGION, with words of its own. */
function withoutRegion(reference, message) {
    const why = /Region is missing|region=""/.test(message) ? "" : ` (${message})`;
    return `no region for ${reference}, which has no registry host${why}. If it is in ECR, set \`region\` or AWS_REGION, or use the full registry host. An image of another registry, such as Docker Hub, cannot be evaluated`;
}
/** Reports each poll of an image, and whether it differs from the one before. */
function notifier(progress, { clock, startedAt, deadline }) {
    const last = new Map();
    return ({ text }, platform, state) => {
        const key = JSON.stringify([text, platform]);
        const current = JSON.stringify(state);
        const changed = last.get(key) !== current;
        last.set(key, current);
        const now = clock();
        const left = Math.max(0, deadline - now);
        progress({ reference: text, platform, ...state, changed, elapsed: now - startedAt, left });
    };
}

;// CONCATENATED MODULE: ./build/sources/ecr/ecr-source.js


/** The scans of `references` in ECR, each image waited for until `wait-timeout`. */
function ecrSource(references, options) {
    return {
        read: async (intake, run) => {
            const { results, policy } = await readLive(references, options, run);
            for (const result of results)
                intake.add(result);
            return policy === null ? [] : [{ code: "missing-permission", detail: policy }];
        },
    };
}
/** Reads scans from ECR with the settings of the options. */
async function readLive(references, { waitTimeout, startScan }, run) {
    const progress = (event) => run.progress({ kind: "waiting", event });
    return (0,source/* cancellable */.n)(run, (signal) => readImages(references, { ...run, waitTimeout, startScan, signal, progress }));
}


/***/ }),

/***/ 2880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ ecrStatements),
/* harmony export */   Nw: () => (/* binding */ minimumEcrPolicy)
/* harmony export */ });
/* unused harmony export ECR_ACTIONS */
/* harmony import */ var _core_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7569);
/* harmony import */ var _aws_minimum_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4386);


/**
 * Every action that reading images needs, and what it applies to; `starting`: a repository, with `start-scan: auto` only.
 * docs/permissions.md has the purpose of each. DescribeImageScanFindings itself needs ListFindings with enhanced scanning.
 */
const ECR_ACTIONS = {
    "ecr:DescribeImageScanFindings": "repository",
    "ecr:BatchGetImage": "repository",
    "ecr:StartImageScan": "starting",
    "ecr:GetRegistryScanningConfiguration": "account",
    "ecr:BatchGetRepositoryScanningConfiguration": "repository",
    "inspector2:ListFindings": "account",
    "inspector2:ListCoverage": "account",
};
/** The statements of the minimum IAM policy to read the scans of these images. */
function ecrStatements(references, startScan) {
    const repositories = references.map(({ awsRegion, registryId, repositoryName }) => (0,_core_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryArn */ .qM)(awsRegion, registryId, repositoryName));
    return [
        {
            sid: "ReadImageScans",
            actions: [...actionsOn("repository"), ...(startScan === "auto" ? actionsOn("starting") : [])],
            resources: repositories,
        },
        { sid: "ReadScanSettings", actions: actionsOn("account"), resources: "*" },
    ];
}
/** The minimum IAM policy to read the scans of these images, as JSON to paste. */
function minimumEcrPolicy(references, startScan) {
    return (0,_aws_minimum_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .minimumPolicy */ .$)(ecrStatements(references, startScan));
}
function actionsOn(wanted) {
    return Object.entries(ECR_ACTIONS).flatMap(([action, scope]) => (scope === wanted ? [action] : []));
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
