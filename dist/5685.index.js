export const id = 5685;
export const ids = [5685];
export const modules = {

/***/ 986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ idsOf)
/* harmony export */ });
/** The ids of an existing file: its device and inode, or its path on file systems without inodes. */
function idsOf({ dev, ino }, path) {
    return ino === 0n ? [`path:${path}`] : [`file:${dev}:${ino}`];
}


/***/ }),

/***/ 9789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ DEFAULT_IGNORE_FILE)
/* harmony export */ });
/** The file that is read, if it exists, where `ignore-file` is not set. */
const DEFAULT_IGNORE_FILE = ".ecr-findings-ignore.yaml";


/***/ }),

/***/ 2992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inBytes),
/* harmony export */   n: () => (/* binding */ parseByteSize)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4429);

const UNITS = { MB: 1e6, GB: 1e9, TB: 1e12 };
/** Accepts `500MB`, `1.5 GB`, `2tb`, in decimal units; returns bytes. */
function parseByteSize(text) {
    const [, count, unit] = /^(\d{1,6}(?:\.\d{1,3})?) ?(MB|GB|TB)$/i.exec(text) ?? [];
    const factor = Object.entries(UNITS).find(([name]) => name === unit?.toUpperCase())?.[1];
    if (factor === undefined)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)("expected a size, such as 500MB, 100GB or 2TB");
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .k)(Math.round(Number(count) * factor));
}
/** Bytes for people, in decimal units: `1.2 GB`. */
function inBytes(bytes) {
    const units = ["bytes", "KB", "MB", "GB", "TB", "PB"];
    let index = 0;
    let value = bytes;
    while (value >= 999.95 && index < units.length - 1) {
        value /= 1_000;
        index += 1;
    }
    return `${index === 0 ? value : value.toFixed(1).replace(/\.0$/, "")} ${units[index] ?? ""}`;
}


/***/ }),

/***/ 8566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ cancellation),
/* harmony export */   p: () => (/* binding */ runCancellation)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);

const SIGNALS = ["SIGINT", "SIGTERM"];
/**
 * Aborts `signal` on the first SIGINT or SIGTERM, so that what is known by then can be reported. A second one ends the
 * process at once, as by default, and so does the first after `release`.
 */
function cancellation() {
    const controller = new AbortController();
    const release = () => {
        for (const name of SIGNALS)
            process.removeListener(name, cancel);
    };
    const cancel = () => {
        release();
        controller.abort();
    };
    for (const name of SIGNALS)
        process.on(name, cancel);
    return { signal: controller.signal, release };
}
/** How long a cancelled run may take to report what it knows while no source does so, in ms. */
const GRACE = 1_000;
/** As `cancellation`, for all of a run: its first signal lets it publish its end. */
function runCancellation() {
    const { signal, release } = cancellation();
    let sources = 0;
    let isAbandoned = false;
    let abandon = () => { };
    const abandonLater = () => {
        if (signal.aborted && sources === 0)
            setTimeout(() => sources === 0 && abandon(), GRACE).unref();
    };
    signal.addEventListener("abort", abandonLater, { once: true });
    return {
        signal,
        release,
        ofSource: () => {
            sources += 1;
            const end = () => {
                sources -= 1;
                abandonLater();
            };
            return { signal, release: end };
        },
        unlessAbandoned: (work) => new Promise((resolve, reject) => {
            abandon = () => {
                isAbandoned = true;
                reject(new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue("The run was cancelled.", { code: "cancelled", option: null }));
            };
            abandonLater();
            work.then(resolve, reject).finally(() => (abandon = () => { }));
        }),
        isAbandoned: () => isAbandoned,
    };
}


/***/ }),

/***/ 5648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readCheckoutFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2807);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3719);
/* harmony import */ var _checkout_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4393);





/**
 * Reads a file that the user named in `option`. A pull request can commit a symbolic link, and an error could quote what
 * it points to: a link that leaves the checkout, or enters `.git`, is a GateError, and a file behind any other link (for
 * example one with a token that an earlier step wrote) is not quoted. Where the file cannot be read, throws an error with
 * the code of the file system, and the folder in its message.
 */
async function readCheckoutFile(given, option, env) {
    const start = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .startFolder */ .hh)(env);
    const absolute = (0,_checkout_path_js__WEBPACK_IMPORTED_MODULE_4__/* .absolutePath */ .Hi)(given, process.cwd(), node_path__WEBPACK_IMPORTED_MODULE_1__);
    const named = isFilesystemRoot(start.root) ? null : await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .pathInFolder */ .$X)(start, absolute);
    try {
        if (named === null)
            return { text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(absolute, "utf8"), isQuotable: false };
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(absolute);
        const inside = (0,_checkout_path_js__WEBPACK_IMPORTED_MODULE_4__/* .pathBelow */ .Br)(start.root, real, node_path__WEBPACK_IMPORTED_MODULE_1__);
        if (inside === null || (entersGit(inside) && !entersGit(named)))
            throw leavesCheckout(given, option);
        // By its resolved path, so that a link that changes meanwhile is not followed.
        return { text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(real, "utf8"), isQuotable: inside === named };
    }
    catch (thrown) {
        if (thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue)
            throw thrown;
        throw await withFolder(thrown, absolute, env);
    }
}
/** In `/` there is no checkout: devices and the files of other processes would be part of it. */
function isFilesystemRoot(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder;
}
function entersGit(inside) {
    return inside.toLowerCase().split("/").includes(".git");
}
function leavesCheckout(given, option) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue(`${option}: ${given} is a symbolic link that leads out of the checkout, or is behind one. Replace the link with the file itself.`, { code: "unreadable-file", option });
}
/** The error of the file system in words, with its code. Node's own message shows a call and no folder. */
async function withFolder(thrown, absolute, env) {
    const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
    const reason = (await reasonOf(code, absolute, env)) ?? (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown);
    return Object.assign(new Error(reason, { cause: thrown }), { code });
}
async function reasonOf(code, at, { GITHUB_WORKSPACE: workspace = "" }) {
    switch (code) {
        case "ENOENT":
            if (await exists((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(at)))
                return "it is a symbolic link to a file that does not exist";
            if (isOfHost(at, workspace)) {
                return `${at} does not exist in this container, because \`github.workspace\` is a path of its host; use a path relative to the workspace`;
            }
            return (await exists((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))))
                ? `there is no such file in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)}`
                : `there is no folder ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)}`;
        case "ENOTDIR":
            return `a part of the path ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)} is a file, not a folder`;
        case "EISDIR":
            return `${at} is a folder, not a file`;
        case "ELOOP":
            return "it is a symbolic link to itself";
        case "EACCES":
        case "EPERM":
            return `the user of this process may not read ${at}`;
        default:
            return null;
    }
}
/**
 * Whether a path is in the workspace as the host of a container job has it: `github.workspace` is
 * `/home/runner/work/shop/shop` where GITHUB_WORKSPACE is `/__w/shop/shop` (actions/runner#2058).
 */
function isOfHost(at, workspace) {
    return /^\/__w\/./.test(workspace) && at.includes(`${workspace.replace("/__w", "")}/`) && !at.startsWith(workspace);
}
async function exists(found) {
    return found.then(() => true, () => false);
}


/***/ }),

/***/ 4393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   Hi: () => (/* binding */ absolutePath),
/* harmony export */   bQ: () => (/* binding */ foldersAround),
/* harmony export */   pT: () => (/* binding */ normalizedPath)
/* harmony export */ });
/*
 * How a path that the user wrote relates to a folder, on Windows and elsewhere. Pure: the folder and the rules of the
 * platform (`path.win32`, `path.posix`) are arguments, and no link is followed.
 */
/**
 * The absolute form of `given`, without `.`, `..` and repeated or trailing separators. `folder`: the absolute path of the
 * folder at which relative paths start.
 */
function absolutePath(given, folder, platform) {
    return platform.resolve(withoutPrefix(folder, platform), withoutPrefix(given, platform));
}
/**
 * `path` relative to `root`, both absolute, with `/` on every platform; null where it is `root` itself or outside it. On
 * Windows letter case does not matter, and the result has that of `path`.
 */
function pathBelow(root, path, platform) {
    const { sep } = platform;
    const way = platform.relative(withoutPrefix(root, platform), withoutPrefix(path, platform));
    if (way === "" || way === ".." || way.startsWith(`..${sep}`) || platform.isAbsolute(way))
        return null;
    return way.split(sep).join("/");
}
/** `given` in its shortest form, with `/` on every platform, for messages about a file outside every checkout. */
function normalizedPath(given, platform) {
    return platform.normalize(given).split(platform.sep).join("/");
}
/** The folders around an absolute path, the outermost first. */
function foldersAround(path, platform) {
    const above = platform.dirname(path);
    return above === path ? [] : [...foldersAround(above, platform), above];
}
/** Windows has a second form of absolute paths, `\\?\C:\x` and `\\?\UNC\server\share`, which `relative` compares as text. */
function withoutPrefix(path, { sep }) {
    if (sep !== "\\")
        return path;
    return path.replace(/^\\\\\?\\UNC\\/i, "\\\\").replace(/^\\\\\?\\(?=[a-z]:)/i, "");
}


/***/ }),

/***/ 3719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aG: () => (/* binding */ checkoutAround),
  BQ: () => (/* binding */ pathInCheckout),
  $X: () => (/* binding */ pathInFolder),
  zB: () => (/* binding */ pathInRepository),
  o1: () => (/* binding */ resolvePath),
  hh: () => (/* binding */ startFolder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/node/checkout-path.js
var checkout_path = __webpack_require__(4393);
// EXTERNAL MODULE: ./build/node/file-target.js
var file_target = __webpack_require__(2965);
;// CONCATENATED MODULE: ./build/node/git-folder.js


/** Whether a folder is the root of a checkout: it has `.git`, which is a file in worktrees and submodules. */
async function isCheckoutRoot(folder) {
    return (0,promises_.stat)((0,external_node_path_.join)(folder, ".git")).then((found) => found.isDirectory() || found.isFile(), () => false);
}
/** The repository of the remote `origin` of the checkout at `root`, as `OWNER/NAME`; null where it is unknown. */
async function remoteRepository(root) {
    const folder = await gitFolder((0,external_node_path_.join)(root, ".git"));
    const config = folder === null ? null : await git_folder_text((0,external_node_path_.join)(folder, "config"));
    return config === null ? null : repositoryOf(config);
}
/** The folder with the configuration. That of a worktree is in the repository that it was added to. */
async function gitFolder(path) {
    const link = await git_folder_text(path);
    // `.git` is a folder.
    if (link === null)
        return path;
    const named = /^gitdir: (.+)$/m.exec(link)?.[1];
    if (named === undefined)
        return null;
    const folder = (0,external_node_path_.resolve)(path, "..", named.trim());
    const common = await git_folder_text((0,external_node_path_.join)(folder, "commondir"));
    return common === null ? folder : (0,external_node_path_.resolve)(folder, common.trim());
}
function repositoryOf(config) {
    let isOrigin = false;
    for (const line of config.split(/\r?\n/)) {
        if (/^\s*\[/.test(line))
            isOrigin = /^\s*\[remote "origin"\]/.test(line);
        const url = isOrigin ? /^\s*url\s*=\s*(.*\S)/.exec(line)?.[1] : undefined;
        if (url === undefined)
            continue;
        const [, owner, name] = /([^/:\s]+)\/([^/\s]+?)(?:\.git)?\/*$/.exec(url) ?? [];
        return owner === undefined || name === undefined ? null : `${owner}/${name}`;
    }
    return null;
}
async function git_folder_text(path) {
    return (0,promises_.readFile)(path, "utf8").catch(() => null);
}

;// CONCATENATED MODULE: ./build/node/checkout.js





/** GITHUB_WORKSPACE if the process runs inside it, otherwise the working directory. */
async function startFolder({ GITHUB_WORKSPACE: workspace }) {
    const folder = await (0,promises_.realpath)(process.cwd());
    if (workspace !== undefined && workspace !== "") {
        const root = await (0,promises_.realpath)(workspace).catch(() => null);
        if (root !== null && (root === folder || (0,checkout_path/* pathBelow */.Br)(root, folder, external_node_path_) !== null)) {
            return { root, names: [(0,checkout_path/* absolutePath */.Hi)(workspace, folder, external_node_path_)], isWorkspace: true };
        }
    }
    return { root: folder, names: [process.cwd()], isWorkspace: false };
}
/**
 * An absolute path relative to a folder, with `/`; null for one outside it. Follows no link inside the folder: a pull
 * request can commit one. Links above it give the folder other names.
 */
async function pathInFolder({ root, names }, given) {
    for (const name of [root, ...names]) {
        const inside = (0,checkout_path/* pathBelow */.Br)(name, given, external_node_path_);
        if (inside !== null)
            return inside;
    }
    const { ids } = await (0,file_target/* fileTarget */.a)(root);
    for (const folder of (0,checkout_path/* foldersAround */.bQ)(given, external_node_path_)) {
        const target = await (0,file_target/* fileTarget */.a)(folder).catch(() => null);
        if (target?.ids.some((id) => ids.includes(id)))
            return (0,checkout_path/* pathBelow */.Br)(folder, given, external_node_path_);
    }
    return null;
}
/**
 * Where a path of the user is in the checkout around it; null for a path outside. Follows no link inside the checkout.
 *
 * In a workflow, the checkout is the outermost folder with `.git` from the workspace down: a submodule belongs to the
 * checkout around it, and its content to no commit of the repository. Without `.git` (actions/checkout without Git) it is
 * the workspace. Elsewhere it is the next folder with `.git` from the working directory up, as for Git itself.
 */
async function pathInCheckout(given, env) {
    const start = await startFolder(env);
    const absolute = (0,checkout_path/* absolutePath */.Hi)(given, process.cwd(), external_node_path_);
    if (!start.isWorkspace) {
        const above = await checkoutAround(start.root, null);
        const inside = await pathInFolder(above === null ? start : { root: above, names: [] }, absolute);
        return inside === null ? null : { path: inside, subfolder: null };
    }
    const inside = await pathInFolder(start, absolute);
    if (inside === null)
        return null;
    const parts = inside.split("/");
    for (let depth = 0; depth < parts.length; depth += 1) {
        const folder = parts.slice(0, depth).join("/");
        const root = (0,external_node_path_.join)(start.root, folder);
        if (!(await isCheckoutRoot(root)))
            continue;
        if (depth === 0)
            break;
        const repository = await remoteRepository(root);
        return { path: parts.slice(depth).join("/"), subfolder: { folder, repository } };
    }
    return { path: inside, subfolder: null };
}
/** The next folder with `.git` from `folder` up, at most up to `top`; null where there is none. */
async function checkoutAround(folder, top) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        if (await isCheckoutRoot(at))
            return at;
        if (at === top || (0,external_node_path_.dirname)(at) === at)
            return null;
    }
}
/**
 * The path of a file in the repository of this run, for what GitHub shows at a file; null for a file outside. A link is
 * resolved, because GitHub shows a link as its target's path. A file in the checkout of another repository keeps its
 * path in the workspace, which no file of the repository has.
 */
async function pathInRepository(given, env) {
    const absolute = (0,checkout_path/* absolutePath */.Hi)(given, process.cwd(), external_node_path_);
    const found = await pathInCheckout(await (0,promises_.realpath)(absolute).catch(() => absolute), env);
    if (found === null)
        return null;
    return isOfAnother(found, env) ? inWorkspace(found) : found.path;
}
/** A path of the user, resolved, and as messages show it: as in the repository, or as it was given for a file outside. */
async function resolvePath(given, env) {
    const absolute = (0,checkout_path/* absolutePath */.Hi)(given, process.cwd(), external_node_path_);
    const found = await pathInCheckout(absolute, env);
    if (found === null)
        return { absolute, shown: (0,checkout_path/* normalizedPath */.pT)(given, external_node_path_) };
    return { absolute, shown: isOfAnother(found, env) ? inWorkspace(found) : found.path };
}
function inWorkspace({ path: inside, subfolder }) {
    return subfolder === null ? inside : `${subfolder.folder}/${inside}`;
}
function isOfAnother({ subfolder }, { GITHUB_REPOSITORY: own }) {
    if (subfolder === null || subfolder.repository === null || own === undefined || own === "")
        return false;
    return subfolder.repository.toLowerCase() !== own.toLowerCase();
}


/***/ }),

/***/ 2965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ descriptorTarget),
/* harmony export */   a: () => (/* binding */ fileTarget)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_file_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(986);




/** Resolves `path`. Throws the error of the file system where it cannot be resolved. */
async function fileTarget(path) {
    const { path: real, descriptor } = await followLinks((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
    if (descriptor !== null)
        return descriptorTarget(descriptor);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(real, { bigint: true }).catch(absent);
    if (found !== null)
        return { kind: kindOf(found), ids: (0,_core_file_target_js__WEBPACK_IMPORTED_MODULE_3__/* .idsOf */ .U)(found, real), path: real, descriptor: null };
    return { kind: "absent", ids: [`path:${await spelling(real)}`], path: real, descriptor: null };
}
/** What an open file descriptor of this process refers to. */
function descriptorTarget(descriptor) {
    const path = `/dev/fd/${descriptor}`;
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, { bigint: true });
        return { kind: kindOf(found), ids: (0,_core_file_target_js__WEBPACK_IMPORTED_MODULE_3__/* .idsOf */ .U)(found, path), path, descriptor };
    }
    catch {
        return { kind: "absent", ids: [], path, descriptor };
    }
}
function kindOf(found) {
    if (found.isFile())
        return "file";
    return found.isDirectory() ? "other" : "stream";
}
const MOST_LINKS = 40;
/** Follows links, also a last one to nothing; stops at a file descriptor, whose link is not a path. */
async function followLinks(path) {
    let at = path;
    for (let links = 0; links < MOST_LINKS; links += 1) {
        const standard = ["/dev/stdin", "/dev/stdout", "/dev/stderr"].indexOf(at);
        if (standard >= 0)
            return { path: at, descriptor: standard };
        const folder = await realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at));
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(at));
        const [, own, descriptor] = /^\/(?:proc\/(\d+)(?:\/task\/\d+)?|dev)\/fd\/(\d+)$/.exec(at) ?? [];
        if (descriptor !== undefined && (own === undefined || own === String(process.pid))) {
            return { path: at, descriptor: Number(descriptor) };
        }
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(at).catch(() => null);
        if (target === null)
            return { path: at, descriptor: null };
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, target);
    }
    throw new Error(`${path} is a symbolic link to itself`);
}
/** The path of a folder without links, as far as it exists. */
async function realFolder(folder) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder).catch(absent);
    if (real !== null)
        return real;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    return above === folder ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await realFolder(above), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder));
}
/** One spelling for a path that does not exist yet, also on file systems that ignore case. */
async function spelling(path) {
    return (await ignoresCase((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))) ? path.normalize("NFC").toLowerCase() : path;
}
async function ignoresCase(folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(folder, { bigint: true }).catch(absent);
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    if (found === null)
        return above === folder ? false : ignoresCase(above);
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder);
    const swapped = name === name.toUpperCase() ? name.toLowerCase() : name.toUpperCase();
    if (swapped === name)
        return above === folder ? process.platform === "win32" : ignoresCase(above);
    const other = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(above, swapped), { bigint: true }).catch(() => null);
    return other !== null && other.dev === found.dev && other.ino === found.ino;
}
function absent(thrown) {
    const code = thrown instanceof Error && "code" in thrown ? thrown.code : null;
    if (code === "ENOENT" || code === "ENOTDIR")
        return null;
    throw thrown;
}


/***/ }),

/***/ 9000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ misplacedIgnoreFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_policy_exemptions_default_ignore_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9789);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3719);




const NAMES = [_core_policy_exemptions_default_ignore_file_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_IGNORE_FILE */ .O, _core_policy_exemptions_default_ignore_file_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_IGNORE_FILE */ .O.replace(/\.yaml$/, ".yml")];
/** How many entries of a folder are considered, so that a large one costs no time. */
const MOST_ENTRIES = 1000;
const MOST_FOLDERS = 200;
/** Folders whose content is not the user's own. */
const SKIPPED = new Set([".git", "node_modules"]);
/**
 * Files with the name of the default ignore file, or with `.yml`, that are not where it is read: in the folder where
 * paths start, in its folders (one level), in the root of the checkout around it, and in `startedIn`, the folder in which
 * the process was started. Their paths are as `ignore-file` takes them. Meant for a run without a default ignore file.
 */
async function misplacedIgnoreFiles(env, startedIn) {
    const here = process.cwd();
    const { root, isWorkspace } = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .startFolder */ .hh)(env);
    const around = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .checkoutAround */ .aG)(here, isWorkspace ? root : null);
    const folders = [here, ...(await foldersIn(here)), ...(around === null ? [] : [around]), startedIn];
    const found = [];
    for (const folder of new Set(folders)) {
        for (const name of NAMES) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
            if (await isFile(path))
                found.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(here, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/"));
        }
    }
    return found;
}
async function foldersIn(folder) {
    const names = [];
    let entries = 0;
    try {
        for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(folder)) {
            if (entry.isDirectory() && !SKIPPED.has(entry.name))
                names.push(entry.name);
            entries += 1;
            if (entries >= MOST_ENTRIES)
                break;
        }
    }
    catch {
        // A folder that cannot be listed has no file that could be read.
    }
    return names
        .sort()
        .slice(0, MOST_FOLDERS)
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
}
async function isFile(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isFile(), () => false);
}


/***/ }),

/***/ 6521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ NODE_RUNTIME)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8566);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3719);
/* harmony import */ var _checkout_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5648);
/* harmony import */ var _file_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2965);
/* harmony import */ var _misplaced_ignore_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9000);







/** The clock, files, standard input and signals of this process; each shell adds its own progress. */
const NODE_RUNTIME = {
    clock: Date.now,
    random: Math.random,
    env: process.env,
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms, undefined, { signal }).catch(() => undefined),
    standardInput: () => process.stdin,
    readOwnFile: (path, option) => (0,_checkout_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readCheckoutFile */ .$)(path, option, process.env),
    pathInRepository: (path) => (0,_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .pathInRepository */ .zB)(path, process.env),
    resolvePath: (path) => (0,_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o1)(path, process.env),
    misplacedIgnoreFiles: () => (0,_misplaced_ignore_files_js__WEBPACK_IMPORTED_MODULE_6__/* .misplacedIgnoreFiles */ .m)(process.env, process.cwd()),
    writeFile: async (path, text) => (await __webpack_require__.e(/* import() */ 553).then(__webpack_require__.bind(__webpack_require__, 553))).writeWholeFile(path, text),
    fileTarget: _file_target_js__WEBPACK_IMPORTED_MODULE_5__/* .fileTarget */ .a,
    descriptorTarget: _file_target_js__WEBPACK_IMPORTED_MODULE_5__/* .descriptorTarget */ .F,
    cancellation: _cancellation_js__WEBPACK_IMPORTED_MODULE_2__/* .cancellation */ .W,
    sha256: (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex"),
};


/***/ }),

/***/ 589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _1: () => (/* binding */ athenaAddresses),
/* harmony export */   ok: () => (/* binding */ isAthenaAddress)
/* harmony export */ });
/* unused harmony export parseAddress */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _core_text_byte_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2992);
/* harmony import */ var _core_text_nearest_word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2007);
/* harmony import */ var _core_text_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3687);




const SCHEME = "athena://";
const FORM = "athena://[CATALOG/]DATABASE/TABLE?workgroup=W&output=s3://...&max-scan=100GB&timeout=20m";
/** Athena's name for the account's Glue catalog. */
const OWN_CATALOG = "AwsDataCatalog";
const SETTINGS = ["workgroup", "output", "max-scan", "timeout"];
const DEFAULT_TIMEOUT = "20m";
/** Athena bills every query for at least this, in bytes. */
const LEAST_SCAN = 10_000_000;
/** Whether an entry of `cloudtrail` is an Athena table. */
function isAthenaAddress(entry) {
    return entry.startsWith(SCHEME);
}
/** The tables among the entries of `cloudtrail`, each once. Throws a GateError for an invalid address. */
function athenaAddresses(entries) {
    return [...new Set(entries.filter(isAthenaAddress))].map(parseAddress);
}
/** Parses an address. Throws a GateError that names the invalid part and what was expected. */
function parseAddress(entry) {
    const [place = "", ...afterPlace] = entry.slice(SCHEME.length).split("?");
    const names = place.split("/").map((part) => decoded(entry, part));
    if (names.length < 2 || names.length > 3 || names.some((name) => name === "")) {
        fault(entry, "does not name a table: expected DATABASE/TABLE, or CATALOG/DATABASE/TABLE for a catalog other than Glue's");
    }
    for (const name of names) {
        if (/\p{Cc}/u.test(name))
            fault(entry, "has a control character in a name");
        if (name.length > 255)
            fault(entry, "has a name of more than 255 characters");
    }
    const [table = "", database = "", catalog = OWN_CATALOG] = names.toReversed();
    const settings = readSettings(entry, afterPlace.join("?"));
    const workgroup = settings.get("workgroup") ?? null;
    if (workgroup !== null && !/^[\w.-]{1,128}$/.test(workgroup)) {
        fault(entry, `has the workgroup ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(workgroup)}: expected letters, digits, dots, hyphens and underscores`);
    }
    return {
        entry,
        catalog,
        database,
        table,
        workgroup,
        output: outputOf(entry, settings.get("output") ?? null),
        maxScan: maxScanOf(entry, settings.get("max-scan") ?? null),
        timeout: timeoutOf(entry, settings.get("timeout") ?? DEFAULT_TIMEOUT),
    };
}
function readSettings(entry, text) {
    const settings = new Map();
    for (const part of text.split("&")) {
        if (part === "")
            continue;
        const equals = part.indexOf("=");
        const name = decoded(entry, equals < 0 ? part : part.slice(0, equals));
        const value = equals < 0 ? "" : decoded(entry, part.slice(equals + 1));
        const setting = SETTINGS.find((known) => known === name);
        if (setting === undefined) {
            const meant = (0,_core_text_nearest_word_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(name, SETTINGS);
            fault(entry, `has the unknown setting ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)}: expected one of ${SETTINGS.join(", ")}.${meant}`);
        }
        if (settings.has(setting))
            fault(entry, `has ${setting} twice`);
        if (value === "")
            fault(entry, `has no value for ${setting}`);
        settings.set(setting, value);
    }
    return settings;
}
function outputOf(entry, text) {
    if (text === null || /^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](\/[^\p{Cc}]*)?$/u.test(text))
        return text;
    return fault(entry, `has the output ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)}: expected a location in S3, s3://BUCKET/PREFIX/`);
}
function maxScanOf(entry, text) {
    if (text === null)
        return null;
    const bytes = (0,_core_text_byte_size_js__WEBPACK_IMPORTED_MODULE_1__/* .parseByteSize */ .n)(text);
    if (bytes.ok && bytes.value >= LEAST_SCAN)
        return bytes.value;
    return fault(entry, `has the max-scan ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)}: expected a size of at least 10MB, such as 500MB, 100GB or 2TB`);
}
function timeoutOf(entry, text) {
    const duration = (0,_core_text_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E9)(text);
    if (duration.ok && duration.value > 0)
        return duration.value;
    return fault(entry, `has the timeout ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)}: expected a duration, such as 90s, 20m or 1h`);
}
function decoded(entry, part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return fault(entry, `has an invalid percent-encoding: write %25 for %, and %2F for /`);
    }
}
function fault(entry, what) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(`cloudtrail: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(entry)} ${what.replace(/\.?$/, ".").replace("?.", "?")} Expected ${FORM}.`, { code: "invalid-option", option: "cloudtrail" });
}


/***/ })

};
