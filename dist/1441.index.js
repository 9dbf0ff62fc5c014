export const id = 1441;
export const ids = [1441];
export const modules = {

/***/ 1441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  permissionsCommand: () => (/* binding */ permissionsCommand)
});

// EXTERNAL MODULE: ./build/core/aws/image-reference.js
var image_reference = __webpack_require__(7341);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/options/option-reading.js
var option_reading = __webpack_require__(8575);
// EXTERNAL MODULE: ./build/core/report/redact-report.js + 1 modules
var redact_report = __webpack_require__(9864);
// EXTERNAL MODULE: ./build/node/runtime.js
var runtime = __webpack_require__(6521);
;// CONCATENATED MODULE: ./build/sources/permissions/named-references.js
/** Every image that a run with these options reads from ECR. Throws a GateError for a file that cannot be read. */
async function namedReferences(options, readOwnFile) {
    const { images, buildMetadata, baseline } = options;
    const named = [...images, ...(baseline?.kind === "image" ? [baseline.reference] : [])];
    if (buildMetadata === null)
        return named;
    const { buildMetadataSource } = await __webpack_require__.e(/* import() */ 7399).then(__webpack_require__.bind(__webpack_require__, 7399));
    return [...named, ...(await buildMetadataSource(buildMetadata, options).read({ readOwnFile }))];
}

// EXTERNAL MODULE: ./build/core/aws/partitions.js
var partitions = __webpack_require__(7569);
// EXTERNAL MODULE: ./build/sources/athena/address.js
var address = __webpack_require__(589);
// EXTERNAL MODULE: ./build/sources/aws/minimum-policy.js
var minimum_policy = __webpack_require__(4386);
// EXTERNAL MODULE: ./build/sources/cloudtrail/s3/location.js
var s3_location = __webpack_require__(9973);
// EXTERNAL MODULE: ./build/sources/cloudtrail/s3/permissions.js
var permissions = __webpack_require__(2316);
// EXTERNAL MODULE: ./build/sources/ecr/permissions.js
var ecr_permissions = __webpack_require__(2880);
;// CONCATENATED MODULE: ./build/sources/permissions/run-policy.js






/** In place of what no option and no variable names. In capitals, so that it is seen and IAM rejects it where it can. */
const REGION = "REGION";
const ACCOUNT = "ACCOUNT";
/** For `block-known-exploited` and `block-epss`. */
const EXPLOITATION_STATEMENT = {
    sid: "ReadExploitationData",
    actions: ["inspector2:BatchGetFindingDetails", "inspector2:ListFindings", "inspector2:SearchVulnerabilities"],
    resources: "*",
};
/**
 * The minimum IAM policy of a run with these options. `references`: every image that is read, also the baseline. Makes no
 * request. Throws a GateError for an invalid address in `cloudtrail`.
 */
function runPolicy({ cloudtrail, startScan, blockKnownExploited, blockEpss, region: regionOption }, references, env) {
    const region = regionOption ?? (env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || REGION);
    const partition = (0,partitions/* partitionOf */.iQ)(region)?.name ?? "aws";
    const named = references.map((reference) => ({
        ...reference,
        awsRegion: reference.awsRegion ?? region,
        registryId: reference.registryId ?? ACCOUNT,
    }));
    const locations = (0,s3_location/* distinctLocations */.J)(cloudtrail.filter((entry) => entry.startsWith("s3://")));
    const tables = (0,address/* athenaAddresses */._1)(cloudtrail);
    const statements = [
        ...(named.length === 0 ? [] : (0,ecr_permissions/* ecrStatements */.BT)(named, startScan)),
        ...(blockKnownExploited || blockEpss !== null ? [EXPLOITATION_STATEMENT] : []),
        ...locations.flatMap((location) => (0,permissions/* s3Statements */.s)(location, partition)),
        ...tables.flatMap((table) => athenaStatements(table, { region, partition })),
    ];
    const json = (0,minimum_policy/* minimumPolicy */.$)(withDistinctSids(statements));
    const placeholders = PLACEHOLDERS.filter((name) => new RegExp(`\\b${name}\\b`).test(json));
    const fill = `Replace ${placeholders.join(", ")} in the policy.`;
    return {
        json,
        notes: [
            ...(statements.length === 0 ? ["These options need no AWS permission."] : []),
            ...(placeholders.length === 0 ? [] : [fill]),
            ...(locations.length + tables.length === 0 ? [] : [KMS_NOTE]),
            ...(tables.length === 0 ? [] : [LAKE_NOTE]),
        ],
    };
}
const TRAIL_BUCKET = "TRAIL-BUCKET";
const RESULTS_BUCKET = "RESULTS-BUCKET";
const PLACEHOLDERS = [REGION, ACCOUNT, TRAIL_BUCKET, RESULTS_BUCKET];
const KMS_NOTE = "If the trail is encrypted with a KMS key, add kms:Decrypt on that key (for Athena's results, kms:GenerateDataKey).";
const LAKE_NOTE = "For tables of CloudTrail Lake and Security Lake, add lakeformation:GetDataAccess. If the workgroup has managed results, remove WriteResults.";
/** The location of the table's files is in Glue, and that of the results in the workgroup unless the address has one. */
function athenaStatements({ catalog, database, table, workgroup, output }, { region, partition }) {
    const arn = (service, resource) => `arn:${partition}:${service}:${region}:${ACCOUNT}:${resource}`;
    const [, bucket = RESULTS_BUCKET, prefix = ""] = /^s3:\/\/([^/]+)\/?(.*)$/.exec(output ?? "") ?? [];
    const folder = prefix === "" || prefix.endsWith("/") ? prefix : `${prefix}/`;
    const s3 = (name, keys) => [
        `arn:${partition}:s3:::${name}`,
        `arn:${partition}:s3:::${name}/${keys}*`,
    ];
    return [
        {
            sid: "RunQuery",
            actions: [
                "athena:GetQueryExecution",
                "athena:GetQueryResults",
                "athena:GetTableMetadata",
                "athena:StartQueryExecution",
                "athena:StopQueryExecution",
            ],
            resources: [arn("athena", `workgroup/${workgroup ?? "primary"}`), arn("athena", `datacatalog/${catalog}`)],
        },
        {
            sid: "ReadTable",
            actions: [
                "glue:BatchGetPartition",
                "glue:GetDatabase",
                "glue:GetPartition",
                "glue:GetPartitions",
                "glue:GetTable",
            ],
            resources: [
                arn("glue", "catalog"),
                arn("glue", `database/${database}`),
                arn("glue", `table/${database}/${table}`),
            ],
        },
        {
            sid: "ReadTrail",
            actions: ["s3:GetBucketLocation", "s3:GetObject", "s3:ListBucket"],
            resources: s3(TRAIL_BUCKET, ""),
        },
        {
            sid: "WriteResults",
            actions: [
                "s3:AbortMultipartUpload",
                "s3:GetBucketLocation",
                "s3:GetObject",
                "s3:ListBucket",
                "s3:ListMultipartUploadParts",
                "s3:PutObject",
            ],
            resources: s3(bucket, folder),
        },
    ];
}
/** IAM requires that the ids of statements differ: `ReadTrail`, `ReadTrail2`. Equal statements are one. */
function withDistinctSids(statements) {
    const distinct = [...new Map(statements.map((statement) => [JSON.stringify(statement), statement])).values()];
    const counts = new Map();
    return distinct.map((statement) => {
        const count = (counts.get(statement.sid) ?? 0) + 1;
        counts.set(statement.sid, count);
        return count === 1 ? statement : { ...statement, sid: `${statement.sid}${count}` };
    });
}

;// CONCATENATED MODULE: ./build/sources/permissions/trust-policy.js


/** The only audience that aws-actions/configure-aws-credentials requests by default. */
const AUDIENCE = "sts.amazonaws.com";
/**
 * The trust policy of a role that the workflows of GITHUB_REPOSITORY assume through GitHub's OIDC provider: pushes to
 * main, its merge queue, and pull requests. Throws a GateError where a variable is invalid.
 */
function trustPolicy(env) {
    const repository = env["GITHUB_REPOSITORY"] || "ORG/REPOSITORY";
    // A wildcard in StringLike would trust other repositories too.
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
        throw new errors/* GateError */.ue(`GITHUB_REPOSITORY: got ${(0,errors/* quoted */.TL)(repository)}. Expected OWNER/NAME.`, {
            code: "environment",
            option: null,
        });
    }
    const issuer = issuerOf(env["GITHUB_SERVER_URL"] || "https://github.com");
    const region = env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || "";
    const partition = (0,partitions/* partitionOf */.iQ)(region)?.name ?? "aws";
    const policy = {
        Version: "2012-10-17",
        Statement: [
            {
                Effect: "Allow",
                Principal: { Federated: `arn:${partition}:iam::ACCOUNT:oidc-provider/${issuer}` },
                Action: "sts:AssumeRoleWithWebIdentity",
                Condition: {
                    StringEquals: { [`${issuer}:aud`]: AUDIENCE },
                    StringLike: {
                        [`${issuer}:sub`]: [
                            `repo:${repository}:ref:refs/heads/main`,
                            `repo:${repository}:ref:refs/heads/gh-readonly-queue/main/*`,
                            `repo:${repository}:pull_request`,
                        ],
                    },
                },
            },
        ],
    };
    const placeholders = env["GITHUB_REPOSITORY"] ? "ACCOUNT" : "ACCOUNT, ORG/REPOSITORY";
    return {
        json: JSON.stringify(policy, null, 2),
        notes: [
            `Replace ${placeholders} in the policy, and main if the default branch has another name. Remove the lines of events that must not use the role.`,
        ],
    };
}
/** The issuer of tokens without its scheme, as IAM names the provider. */
function issuerOf(server) {
    const host = URL.canParse(server) ? new URL(server).host : "";
    if (host === "") {
        throw new errors/* GateError */.ue(`GITHUB_SERVER_URL: got ${(0,errors/* quoted */.TL)(server)}. Expected an address such as https://github.com.`, {
            code: "environment",
            option: null,
        });
    }
    if (host === "github.com")
        return "token.actions.githubusercontent.com";
    return host.endsWith(".ghe.com") ? `token.actions.${host}` : `${host}/_services/token`;
}

// EXTERNAL MODULE: ./build/cli/arguments.js
var cli_arguments = __webpack_require__(8213);
// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(8288);
;// CONCATENATED MODULE: ./build/cli/permissions.js










/**
 * Prints the minimum IAM policy for the options in `args`, or the role's trust policy with `--trust`, as one JSON document.
 * What it lacks goes to standard error. `auto`: the redaction for the CI system. Makes no request. Returns the exit status.
 */
async function permissionsCommand(args, auto) {
    const line = (0,cli_arguments/* readCommandLine */.y)(args.filter((arg) => !isTrust(arg)));
    if (line.kind !== "run") {
        await (0,output/* printResult */.RS)([USAGE], "table");
        return 0;
    }
    if (args.some((arg) => isTrust(arg) && arg !== "--trust=false")) {
        const trust = trustPolicy(process.env);
        // Without redaction: the account is a placeholder, and the provider is not a principal of anyone.
        await (0,output/* printResult */.RS)([`${trust.json}\n`], "table");
        for (const note of trust.notes)
            (0,output/* printLog */.Ct)(`${note}\n`);
        return 0;
    }
    const options = (0,option_reading/* readOptions */.Tt)(line.given, Date.now());
    (0,cli_arguments/* refuseActionOptions */.d)(line.given);
    const references = (0,image_reference/* distinctReferences */.Dc)(await namedReferences(options, runtime/* NODE_RUNTIME */.m.readOwnFile));
    const policy = runPolicy(options, references, process.env);
    const redactor = (0,redact_report/* redactorFor */.sD)((0,option_reading/* redactOption */.z$)(line.given), auto);
    await (0,output/* printResult */.RS)([redactor.text(`${policy.json}\n`)], "table");
    for (const note of policy.notes)
        (0,output/* printLog */.Ct)(`${note}\n`);
    return 0;
}
/** Throws a GateError for another value. */
function isTrust(arg) {
    if (arg !== "--trust" && !arg.startsWith("--trust="))
        return false;
    if (["--trust", "--trust=true", "--trust=false"].includes(arg))
        return true;
    throw new errors/* GateError */.ue(`trust: got ${(0,errors/* quoted */.TL)(arg.slice("--trust=".length))}. Expected true or false.`, {
        code: "invalid-option",
        option: "trust",
    });
}
const USAGE = `ecr-findings-gate permissions [IMAGE]... [OPTION]... [--trust]

Print the minimum IAM policy for these options, as JSON. No request is made.
With --trust, print the trust policy of the role for GitHub's OIDC provider.
ecr-findings-gate --help lists the options.
`;


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

/***/ 1204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ InputFault),
/* harmony export */   P: () => (/* binding */ entryError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);

/**
 * Why the rest of an input cannot be read. `read-export.ts` converts it to a problem of that input; the records before it
 * still count.
 */
class InputFault extends Error {
    name = "InputFault";
    code;
    constructor(code, detail) {
        super(detail);
        this.code = code;
    }
}
/** What is wrong with an entry of `cloudtrail`, which the user can fix. */
function entryError(code, message) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(`cloudtrail: ${message}`, { code, option: "cloudtrail" });
}


/***/ }),

/***/ 9973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ distinctLocations)
/* harmony export */ });
/* unused harmony export parseLocation */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _input_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1204);


const REQUESTER_PAYS = "?request-payer=requester";
/** Parses an entry. Throws a GateError if it does not name a bucket. */
function parseLocation(entry) {
    const requesterPays = entry.endsWith(REQUESTER_PAYS);
    const address = requesterPays ? entry.slice(0, -REQUESTER_PAYS.length) : entry;
    const [, bucket = "", prefix = ""] = /^s3:\/\/([^/]*)\/?(.*)$/s.exec(address) ?? [];
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{1,253}[A-Za-z0-9]$/.test(bucket)) {
        throw (0,_input_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .entryError */ .P)("invalid-option", `${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(entry)} does not name a bucket: expected s3://BUCKET or s3://BUCKET/PREFIX ` +
            "(for an access point, its alias as the bucket).");
    }
    return { entry, bucket, prefix, requesterPays, isCovered: false };
}
/**
 * The locations, each once, without folders inside of others. A possible key of an object stays, because its folder skips
 * objects of other days, and an object that the user names is always read. Consent to pay is kept: it counts for a
 * location that is named with and without it, and a location with it is not covered by one without.
 */
function distinctLocations(entries) {
    const locations = [];
    for (const location of entries.map(parseLocation)) {
        const known = locations.find(({ bucket, prefix }) => bucket === location.bucket && prefix === location.prefix);
        if (known === undefined)
            locations.push(location);
        else
            known.requesterPays ||= location.requesterPays;
    }
    const isFolder = ({ prefix }) => prefix === "" || prefix.endsWith("/");
    const covers = (outer, inner) => outer !== inner &&
        outer.bucket === inner.bucket &&
        isFolder(outer) &&
        inner.prefix.startsWith(outer.prefix) &&
        (outer.requesterPays || !inner.requesterPays);
    return locations
        .map((location) => ({ ...location, isCovered: locations.some((other) => covers(other, location)) }))
        .filter((location) => !location.isCovered || !isFolder(location));
}


/***/ }),

/***/ 2316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ minimumS3Policy),
/* harmony export */   s: () => (/* binding */ s3Statements)
/* harmony export */ });
/* harmony import */ var _core_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7569);
/* harmony import */ var _aws_minimum_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4386);


/** What reading a location needs, without the key of an encrypted one. */
function s3Statements({ bucket, prefix }, partition) {
    const arn = `arn:${partition}:s3:::${bucket}`;
    return [
        {
            sid: "ListTrail",
            actions: "s3:ListBucket",
            resources: arn,
            ...(prefix === "" ? {} : { condition: { StringLike: { "s3:prefix": `${prefix}*` } } }),
        },
        { sid: "ReadTrail", actions: "s3:GetObject", resources: `${arn}/${prefix}*` },
    ];
}
/** The minimum IAM policy to read a location, as JSON to paste; null if no permission was missing. */
function minimumS3Policy(location, region, denied) {
    if (denied.length === 0)
        return null;
    const keyArns = denied.filter(({ action }) => action.startsWith("kms:")).map(({ keyArn }) => keyArn ?? "*");
    return (0,_aws_minimum_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .minimumPolicy */ .$)([
        ...s3Statements(location, (0,_core_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(region)?.name ?? "aws"),
        ...(keyArns.length === 0 ? [] : [{ sid: "DecryptTrail", actions: "kms:Decrypt", resources: keyArns }]),
    ]);
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


/***/ })

};
