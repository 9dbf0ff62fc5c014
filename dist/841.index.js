export const id = 841;
export const ids = [841];
export const modules = {

/***/ 4006:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const pico = __webpack_require__(8016);
const utils = __webpack_require__(4059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 4222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   entryReads: () => (/* binding */ entryReads)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4006);



/**
 * Whether an entry of `cloudtrail` that is a folder or a glob reads the file at `path` (without links). False for other
 * entries, and where the entry leads to nothing.
 */
function entryReads(entry, path) {
    if (entry === "-" || /^[a-z0-9]+:\/\//i.test(entry))
        return false;
    const folder = realPath(entry);
    if (folder !== null)
        return path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    const { base, isGlob } = picomatch__WEBPACK_IMPORTED_MODULE_2__.scan(toPosix(entry));
    const realBase = isGlob ? realPath(base === "" ? "." : base) : null;
    if (realBase === null)
        return false;
    const pattern = toPosix(entry).slice(base.length).replace(/^\//, "");
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realBase, path);
    return below !== "" && !below.startsWith("..") && picomatch__WEBPACK_IMPORTED_MODULE_2__(pattern, { dot: true })(toPosix(below));
}
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    }
    catch {
        return null;
    }
}
function toPosix(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === "\\" ? path.replaceAll("\\", "/") : path;
}


/***/ })

};
