export const id = 9780;
export const ids = [9780];
export const modules = {

/***/ 7399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildMetadataSource: () => (/* binding */ buildMetadataSource)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/aws/image-reference.js
var image_reference = __webpack_require__(7341);
// EXTERNAL MODULE: ./build/core/text/json-values.js
var json_values = __webpack_require__(8491);
// EXTERNAL MODULE: ./build/core/text/parse-json.js
var parse_json = __webpack_require__(2246);
;// CONCATENATED MODULE: ./build/sources/references/build-metadata.js




const ACCEPTED = "docker/build-push-action's metadata output, the file of docker buildx --metadata-file (build or bake), and Jib's jib-image.json";
/** JSON in the option itself. */
const OPTION_TEXT = { path: "the text", isQuotable: true };
/**
 * The images in the output of a build step, by digest. Accepts the JSON of build-push-action, of buildx and bake, and of
 * Jib. An image that was also pushed to other registries is read from ECR, where its digest is the same. Throws a
 * GateError where a digest or a name is missing (a tag never replaces a digest), where two digests contradict each other,
 * and where the document has more than one of these shapes, because the images of the other shapes would be omitted.
 */
function parseBuildMetadata(text, defaults, source = OPTION_TEXT) {
    const images = builtImages(parseObject(text, source), source);
    return (0,image_reference/* distinctReferences */.Dc)(images.flatMap((image) => references(image, defaults, source)));
}
function parseObject(text, { path, isQuotable }) {
    const parsed = (0,parse_json/* parseJson */.q)(text, { path, isQuotable, mayReplace: false });
    if (!parsed.ok)
        return refuse(parsed.reason.replace(/\.$/, ""));
    const { value } = parsed;
    if ((0,json_values/* isObject */.Gv)(value))
        return value;
    return refuse(`expected a JSON object${isQuotable ? `, got ${(0,json_values/* preview */.VH)(value)}` : ""}`);
}
function builtImages(metadata, { isQuotable }) {
    const targets = Object.entries(metadata).map(([key, fields], index) => {
        return { key, fields, place: isQuotable ? `target ${(0,errors/* quoted */.TL)(key)}` : `the target at position ${index + 1}` };
    });
    const buildx = isBuildx(metadata) ? buildxImage("the metadata", metadata) : null;
    const jib = isJib(metadata) ? jibImage(metadata) : null;
    const top = buildx ?? jib;
    if (top !== null) {
        const other = targets.find(({ fields }) => hasImage(fields));
        if (buildx !== null && jib !== null)
            return refuse("the document has fields of buildx and of Jib. Pass each document by itself");
        if (other === undefined)
            return [top];
        return refuse(`${other.place} has an image, and so does the document itself (${top.place}). Pass each document by itself`);
    }
    const images = targets.flatMap(({ key, fields, place }) => {
        if (key.startsWith("buildx.") && !hasImage(fields))
            return [];
        if (!(0,json_values/* isObject */.Gv)(fields))
            return refuse(`${place} is not an object, so this is not build metadata`);
        return isWithoutImage(fields) ? [] : [buildxImage(place, fields)];
    });
    return images.length > 0 ? images : refuse("the document has no image");
}
function isBuildx(fields) {
    return Object.keys(fields).some((key) => key === "image.name" || key.startsWith("containerimage."));
}
/** A bake target can also be called `image` or `imageDigest`; its value is an object. */
function isJib(fields) {
    return typeof valueAt(fields, "image") === "string" || typeof valueAt(fields, "imageDigest") === "string";
}
function hasImage(fields) {
    return (0,json_values/* isObject */.Gv)(fields) && (isBuildx(fields) || isJib(fields));
}
/** A target without an image (a test, a linter) has its build reference, and no other field of the build. */
function isWithoutImage(fields) {
    const entries = Object.entries(fields);
    return entries.length > 0 && entries.every(([key, value]) => key.startsWith("buildx.") && !hasImage(value));
}
function buildxImage(place, fields) {
    if (!isBuildx(fields))
        return refuse(`${place} has neither containerimage.digest nor image.name`);
    const name = valueAt(fields, "image.name");
    const names = typeof name === "string" && name.trim() !== "" ? name.split(",").map((each) => each.trim()) : [];
    const empty = names.indexOf("");
    if (empty >= 0) {
        return refuse(`${place}: item ${empty + 1} of image.name is empty. Check whether an expression is empty`);
    }
    return { place, names, digest: valueAt(fields, "containerimage.digest") };
}
function jibImage(fields) {
    const image = valueAt(fields, "image");
    const names = typeof image === "string" && image.trim() !== "" ? [image.trim()] : [];
    return { place: "Jib's metadata", names, digest: valueAt(fields, "imageDigest") };
}
function references({ place, names, digest }, defaults, { isQuotable }) {
    if (typeof digest !== "string" || digest === "") {
        return refuse(`${place} has no digest, so the image was not pushed, and its tag could move. Push it in the build step (push: true)`);
    }
    if (names.length === 0)
        return refuse(`${place} has a digest, but no image name`);
    const inEcr = [];
    const elsewhere = [];
    for (const [index, given] of names.entries()) {
        const [name = "", ...own] = given.split("@");
        const shown = isQuotable ? (0,errors/* quoted */.TL)(given) : `name ${index + 1}`;
        if (own.some((each) => each !== digest)) {
            return refuse(`${place}: the digest of ${shown} is not the digest of the image${isQuotable ? `, ${(0,errors/* quoted */.TL)(digest)}` : ""}`);
        }
        const reference = (0,image_reference/* parseReference */.F2)(`${name}@${digest}`, defaults);
        if (reference.ok) {
            inEcr.push(reference.value);
            continue;
        }
        const why = isQuotable ? reference.reason : `${shown} with its digest is not an image in private ECR`;
        const error = notValid(`${place}: ${why}`);
        if (!isElsewhere(name))
            throw error;
        elsewhere.push(error);
    }
    if (inEcr.length === 0 && elsewhere[0] !== undefined)
        throw elsewhere[0];
    return inEcr;
}
/**
 * Whether a name is in a registry other than private ECR. A name with an error, in its host or in the rest, is not: its
 * repository would be omitted.
 */
function isElsewhere(name) {
    const host = name.slice(0, Math.max(0, name.indexOf("/")));
    return /[.:]|^localhost$/.test(host) && !/\.dkr[.-]ecr/i.test(host) && !(0,image_reference/* parseRegistryHost */.TZ)(host).ok;
}
function refuse(why) {
    throw notValid(why);
}
function notValid(why) {
    return new errors/* GateError */.ue(`build-metadata: ${why}. Accepted: ${ACCEPTED}.`, {
        code: "invalid-option",
        option: "build-metadata",
    });
}
function valueAt(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}

;// CONCATENATED MODULE: ./build/sources/references/build-metadata-source.js


/** The images of `build-metadata`, by digest. `defaults`: the region and registry of names that have none. */
function buildMetadataSource(option, defaults) {
    return {
        read: async ({ readOwnFile }) => {
            if (option.kind === "json")
                return parseBuildMetadata(option.text, defaults);
            const { path } = option;
            const { text, isQuotable } = await readOwnFile(path, "build-metadata").catch((thrown) => {
                if (thrown instanceof errors/* GateError */.ue)
                    throw thrown;
                throw new errors/* GateError */.ue(`build-metadata: ${path} is neither JSON nor a readable file: ${(0,errors/* messageOf */.bD)(thrown)}. Check the path.`, { code: "unreadable-file", option: "build-metadata", cause: thrown });
            });
            return parseBuildMetadata(text, defaults, { path, isQuotable });
        },
    };
}


/***/ })

};
