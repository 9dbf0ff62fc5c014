export const id = 956;
export const ids = [956];
export const modules = {

/***/ 1956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runReadingThread: () => (/* binding */ runReadingThread)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5919);
/* harmony import */ var _core_tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3540);
/* harmony import */ var _file_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7669);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6191);
/* harmony import */ var _scan_value_scan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1268);






/** Bytes between two words of progress. */
const PACE = 4 * 1024 * 1024;
/** A thread's life: it reads what it is told to, one input after another, into a share of its own. */
function runReadingThread() {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort;
    if (port === null)
        throw new Error("worker.js is a thread of the gate's own, not a program");
    let work = Promise.resolve();
    let obey = null;
    port.on("message", (message) => {
        if ("severities" in message) {
            obey = reader(message, (word) => port.postMessage(word));
            return;
        }
        const follow = obey;
        if (follow === null)
            throw new Error("a thread was told to read before it was told what for");
        work = work.then(() => follow(message));
    });
}
function reader({ severities, keepOthers, now, since, until }, say) {
    const scan = new _scan_value_scan_js__WEBPACK_IMPORTED_MODULE_5__/* .ValueScan */ .r();
    let share = (0,_core_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyTally */ .CK)({ keepOthers, now });
    let told = { bytes: 0, records: 0 };
    const tell = () => {
        const { bytes, records } = share.inputs;
        say({ kind: "progress", bytes: bytes - told.bytes, records: records - told.records });
        told = { bytes, records };
    };
    return async (order) => {
        if (order.kind === "hand over") {
            say({ kind: "share", share });
            share = (0,_core_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyTally */ .CK)({ keepOthers, now });
            told = { bytes: 0, records: 0 };
            return;
        }
        const { path, from } = order;
        await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_4__/* .readInput */ .R)({ path, open: () => bytesOf(from) }, share, {
            since,
            until,
            wanted: (severity) => severities.includes(severity),
            scan,
            read: () => {
                if (share.inputs.bytes - told.bytes >= PACE)
                    tell();
            },
        });
        tell();
        say({ kind: "done" });
    };
}
function bytesOf(from) {
    switch (from.kind) {
        case "path":
            return (0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .fileBytes */ .s)(from.path, from.bytes);
        case "bytes":
            return single(from.bytes);
    }
}
async function* single({ buffer, byteOffset, byteLength }) {
    yield node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(buffer, byteOffset, byteLength);
}


/***/ })

};
