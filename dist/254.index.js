export const id = 254;
export const ids = [254];
export const modules = {

/***/ 8254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ noLocalReads),
/* harmony export */   wasRead: () => (/* binding */ wasRead)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

function noLocalReads() {
    return { files: new Set(), folders: new Set() };
}
/** Whether a file was read: by itself, or with the folder that it is in. `targetOf` looks the folder up. */
async function wasRead({ files, folders }, { ids, path }, targetOf) {
    if (ids.some((id) => files.has(id)))
        return true;
    const folder = await targetOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
    return folder.ids.some((id) => folders.has(id));
}


/***/ })

};
