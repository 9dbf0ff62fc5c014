export const id = 371;
export const ids = [371];
export const modules = {

/***/ 8371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveWorker: () => (/* binding */ serveWorker)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5919);
/* harmony import */ var _core_search_intake_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3583);
/* harmony import */ var _bytes_file_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7053);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(299);
/* harmony import */ var _split_kernel_value_skipper_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7802);






/** Bytes between two progress messages. */
const PROGRESS_BYTES = 4 * 1024 * 1024;
/** Serves the requests that this worker is sent, one after the other, until it is terminated. */
function serveWorker() {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort;
    if (port === null)
        throw new Error("worker.js must be started as a worker of ecr-findings-gate");
    let queue = Promise.resolve();
    let handle = null;
    port.on("message", (request) => {
        if (request.kind === "start") {
            handle = handler(request.assignment, (response) => port.postMessage(response));
            return;
        }
        const current = handle;
        if (current === null)
            throw new Error("the worker was sent a request before its assignment");
        queue = queue.then(() => current(request));
    });
}
function handler({ intake: settings, now, since, until }, respond) {
    const skipper = new _split_kernel_value_skipper_js__WEBPACK_IMPORTED_MODULE_5__/* .ValueSkipper */ .c();
    const open = () => (0,_core_search_intake_js__WEBPACK_IMPORTED_MODULE_2__/* .openIntake */ .L)(settings, () => now);
    let intake = open();
    let reported = { bytes: 0, records: 0 };
    const reportProgress = () => {
        const { bytes, records } = intake.collected.inputs;
        respond({ kind: "progress", bytes: bytes - reported.bytes, records: records - reported.records });
        reported = { bytes, records };
    };
    return async (request) => {
        if (request.kind === "flush") {
            respond({ kind: "share", share: intake.collected });
            intake = open();
            reported = { bytes: 0, records: 0 };
            return;
        }
        const { path, from } = request;
        await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_4__/* .readInput */ .R)({ path, open: () => bytesOf(from) }, intake, {
            since,
            until,
            skipper,
            read: () => {
                if (intake.collected.inputs.bytes - reported.bytes >= PROGRESS_BYTES)
                    reportProgress();
            },
        });
        reportProgress();
        respond({ kind: "done" });
    };
}
function bytesOf(from) {
    switch (from.kind) {
        case "path":
            return (0,_bytes_file_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .fileBytes */ .s)(from.path, from.bytes);
        case "bytes":
            return single(from.bytes);
    }
}
async function* single({ buffer, byteOffset, byteLength }) {
    yield node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(buffer, byteOffset, byteLength);
}


/***/ })

};
