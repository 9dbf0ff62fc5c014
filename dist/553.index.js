export const id = 553;
export const ids = [553];
export const modules = {

/***/ 553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeWholeFile: () => (/* binding */ writeWholeFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7030);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6466);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8500);
/* harmony import */ var _file_target_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2965);
/* harmony import */ var _write_piece_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(825);










/**
 * Writes the whole file or leaves it as it was: into a draft beside it, which then replaces it, with the mode (and where
 * permitted, the owner) of the previous file. Links are kept and refer to the new file. Missing folders are created. A
 * draft is removed when a signal ends the run; the draft of a killed run is removed by the next run that writes the file.
 *
 * A device, a socket, a pipe and an open file descriptor (`/dev/stdout`) are written to, and never replaced. Throws the
 * error of the file system.
 */
async function writeWholeFile(path, text) {
    const target = await (0,_file_target_js__WEBPACK_IMPORTED_MODULE_8__/* .fileTarget */ .a)(path);
    if (target.descriptor !== null)
        return writeToDescriptor(target.descriptor, text);
    if (target.kind === "stream")
        return writeThrough(target.path, text);
    return replaceFile(target.path, text);
}
async function replaceFile(path, text) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(path);
    await makeFolder(folder);
    const name = draftName((0,node_path__WEBPACK_IMPORTED_MODULE_5__.basename)(path));
    await removeLeftDrafts(folder, name);
    const before = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.stat)(path).catch(() => null);
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, `.${name}.${process.pid}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    const release = onEndingSignal(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(draft, { force: true }));
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.open)(draft, "wx", before === null ? 0o666 : 0o600);
        try {
            await file.writeFile(text);
            if (before !== null)
                await takeAfter(file, before);
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rename)(draft, path);
    }
    catch (thrown) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(draft, { force: true });
        throw thrown;
    }
    finally {
        release();
    }
}
/** The owner first, because changing it clears bits of the mode. */
async function takeAfter(file, { uid, gid, mode }) {
    const own = await file.stat();
    if (own.uid !== uid || own.gid !== gid)
        await file.chown(uid, gid).catch(() => undefined);
    await file.chmod(mode & 0o7777);
}
/** A file name has at most 255 bytes, and that of a draft is longer than that of its file. */
const NAME_BYTES = 180;
function draftName(name) {
    let kept = "";
    let bytes = 0;
    for (const character of name) {
        bytes += Buffer.byteLength(character);
        if (bytes > NAME_BYTES)
            break;
        kept += character;
    }
    return kept;
}
function writeToDescriptor(descriptor, text) {
    if (descriptor === 1)
        return writePieces(process.stdout, text);
    if (descriptor === 2)
        return writePieces(process.stderr, text);
    // Each write reports its failure itself; the event would end the process.
    return writePieces((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.createWriteStream)("", { fd: descriptor, autoClose: false }).on("error", () => undefined), text);
}
async function writePieces(stream, text) {
    for (const piece of text)
        await (0,_write_piece_js__WEBPACK_IMPORTED_MODULE_9__/* .writePiece */ .W)(stream, piece);
}
/** How often to try to open a pipe without a reader, and the delay between two attempts, in ms. */
const PIPE_ATTEMPTS = 50;
const PIPE_PAUSE = 100;
async function writeThrough(path, text) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.stat)(path);
    if (found.isSocket())
        return writeToSocket(path, text);
    // Non-blocking, so that a pipe without a reader is an error, not an endless wait.
    const probe = found.isFIFO() ? await openPipe(path) : null;
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_WRONLY);
        try {
            await file.writeFile(text);
        }
        finally {
            await file.close();
        }
    }
    finally {
        await probe?.close();
    }
}
async function openPipe(path) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NONBLOCK);
        }
        catch (thrown) {
            if (codeOf(thrown) !== "ENXIO" || attempt >= PIPE_ATTEMPTS)
                throw thrown;
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_7__.setTimeout)(PIPE_PAUSE);
    }
}
async function writeToSocket(path, text) {
    const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_4__.createConnection)(path);
    await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(socket, "connect");
    socket.on("error", () => undefined);
    // Any response has to be read before the connection can close.
    socket.resume();
    await writePieces(socket, text);
    socket.end();
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_6__.finished)(socket, { readable: false });
}
/** Folder by folder: `recursive` of Node's mkdir never ends on a file system without new folders (/proc). */
async function makeFolder(folder) {
    const made = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.mkdir)(folder).catch((thrown) => {
        if (codeOf(thrown) !== "EEXIST")
            throw thrown;
    });
    const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.stat)(folder).then(() => true, () => false);
    if (isThere || (0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(folder) === folder)
        return;
    await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(folder));
    await made();
}
/** No draft takes longer than this, ms, also on another machine that writes to the same disk. */
const ABANDONED = 60_000;
async function removeLeftDrafts(folder, name) {
    const drafts = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readdir)(folder).catch(() => [])).filter((each) => isDraftOf(each, name));
    for (const draft of drafts) {
        const written = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, draft)).then(({ mtimeMs }) => mtimeMs, () => Number.POSITIVE_INFINITY);
        if (Date.now() - written > ABANDONED)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, draft), { force: true }).catch(() => undefined);
    }
}
function isDraftOf(draft, name) {
    return draft.startsWith(`.${name}.`) && /^\d+\.[0-9a-f-]{36}\.tmp$/.test(draft.slice(name.length + 2));
}
/** Runs `clean` when a signal ends this process, until it is released. Signals with other listeners are left to them. */
function onEndingSignal(clean) {
    const listeners = ["SIGINT", "SIGTERM"]
        .filter((signal) => process.listenerCount(signal) === 0)
        .map((signal) => {
        const listener = () => {
            clean();
            process.removeListener(signal, listener);
            process.kill(process.pid, signal);
        };
        process.on(signal, listener);
        return { signal, listener };
    });
    return () => {
        for (const { signal, listener } of listeners)
            process.removeListener(signal, listener);
    };
}
function codeOf(thrown) {
    return thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
}


/***/ }),

/***/ 825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ writePiece)
/* harmony export */ });
/** Writes to a stream, and waits until the text is written: memory is taken by one piece at a time. Throws its error. */
function writePiece(stream, piece) {
    return new Promise((resolve, reject) => {
        stream.write(piece, (error) => (error ? reject(error) : resolve()));
    });
}


/***/ })

};
