export const id = 8541;
export const ids = [8541];
export const modules = {

/***/ 8541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _aws_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7341);
/* harmony import */ var _search_image_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9447);
/* harmony import */ var _text_shown_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7388);



/**
 * Why a finding blocks or not; `id` is its name, case-insensitive. In the report's order. `shown`: the same report as its
 * readers may see it. The histories of the images are not redacted, so only `report` has the same images as they have.
 */
function explain(id, report, images, shown = report) {
    const wanted = id.trim().toLowerCase();
    const known = new Set();
    const decided = [];
    for (const [index, group] of report.groups.entries()) {
        const shownGroup = shown.groups[index];
        if (shownGroup === undefined || group.name?.trim().toLowerCase() !== wanted)
            continue;
        for (const found of group.packages)
            known.add(placeOf((0,_aws_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(group), found));
        for (const found of shownGroup.packages)
            decided.push({ group: shownGroup, package: found });
    }
    const unselected = [];
    for (const history of images.values()) {
        const image = (0,_aws_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)({ ...history.image, imageTags: [...history.imageTags].sort() });
        for (const { severity, package: raw } of (0,_search_image_history_js__WEBPACK_IMPORTED_MODULE_1__/* .occurrencesNamed */ .qT)(history, wanted)) {
            const found = { ...raw, version: raw.version === null ? null : (0,_text_shown_version_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutZeroEpoch */ .C)(raw.version) };
            if (!known.has(placeOf(image, found)))
                unselected.push({ image, severity, package: found });
        }
    }
    const evaluated = report.scans.filter(({ outcome }) => outcome === "evaluated").length;
    return {
        id: id.trim(),
        severities: report.detection.severity,
        decided,
        unselected: unselected.sort((a, b) => (placeOf(a.image, a.package) < placeOf(b.image, b.package) ? -1 : 1)),
        scans: { evaluated, inconclusive: report.scans.length - evaluated },
    };
}
function placeOf(image, { name, version, path }) {
    return JSON.stringify([image, name, version, path]);
}


/***/ })

};
