export const id = 973;
export const ids = [973];
export const modules = {

/***/ 9973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   distinctLocations: () => (/* binding */ distinctLocations),
/* harmony export */   parseLocation: () => (/* binding */ parseLocation)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);

const REQUESTER_PAYS = "?request-payer=requester";
/** Parses an entry. Throws a GateError if it does not name a bucket. */
function parseLocation(entry) {
    const requesterPays = entry.endsWith(REQUESTER_PAYS);
    const address = requesterPays ? entry.slice(0, -REQUESTER_PAYS.length) : entry;
    const [, bucket = "", prefix = ""] = /^s3:\/\/([^/]*)\/?(.*)$/s.exec(address) ?? [];
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{1,253}[A-Za-z0-9]$/.test(bucket)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(`cloudtrail: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(entry)} does not name a bucket: expected s3://BUCKET or s3://BUCKET/PREFIX ` +
            "(for an access point, its alias as the bucket).", { code: "invalid-option", option: "cloudtrail" });
    }
    return { entry, bucket, prefix, requesterPays, isCovered: false };
}
/**
 * The locations, each once, without folders inside of others. A possible key of an object stays, because its folder skips
 * objects of other days, and an object that the user names is always read.
 */
function distinctLocations(entries) {
    const locations = new Map();
    for (const entry of entries) {
        const location = parseLocation(entry);
        const key = JSON.stringify([location.bucket, location.prefix]);
        if (!locations.has(key))
            locations.set(key, location);
    }
    const isFolder = ({ prefix }) => prefix === "" || prefix.endsWith("/");
    const covers = (outer, inner) => outer !== inner && outer.bucket === inner.bucket && isFolder(outer) && inner.prefix.startsWith(outer.prefix);
    const all = [...locations.values()];
    return all
        .map((location) => ({ ...location, isCovered: all.some((other) => covers(other, location)) }))
        .filter((location) => !location.isCovered || !isFolder(location));
}


/***/ })

};
