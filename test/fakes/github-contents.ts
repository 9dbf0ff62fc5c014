import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { posix } from "node:path";

export type GitHubFake = {
  url: string;
  /** `GET path?query`, in order. */
  requests: string[];
  headers: Record<string, string | string[] | undefined>[];
  close: () => Promise<void>;
};

/** What is in a repository under a path: a file's text, or one of the kinds that are no file. */
export type Content = string | Buffer | { folder: true } | { link: string } | { submodule: true };

/** What is sent in place of GitHub's own answer: a proxy's page, a redirect, a body that breaks off. */
export type OddAnswer = { status?: number; headers?: Record<string, string>; body?: string; breaksOff?: true };

export type GitHubOptions = {
  /** `/api/v3` for GitHub Enterprise. */
  prefix?: string;
  /** Answers everything with that error. */
  status?: number;
  /** Without it a path that exists is a 404 as well, as GitHub has it. */
  mayRead?: boolean;
  /** Serve HTTPS, in PEM. */
  tls?: { key: string; cert: string };
  /** The base branch of each pull request, by number. */
  pulls?: Record<number, unknown>;
  /** Given the request's path and how many came before; null for GitHub's own answer. */
  odd?: (path: string, index: number, request: IncomingMessage) => OddAnswer | null;
  /** The repository's name and former name; requests for the latter are redirected, as GitHub does after a rename. */
  repository?: string;
  formerName?: string;
  /** The commit of each branch, tag and abbreviated commit. */
  refs?: Record<string, string>;
  /** Links and submodules are listed as files, as older versions of GitHub do. */
  listsAsFiles?: boolean;
};

/** The id of the fake's repository. */
export const REPOSITORY_ID = 4711;

const JSON_TYPE = "application/json; charset=utf-8";

/**
 * GitHub's contents API (and one pull request's description) for the repository `example/app`: files by `ref:path`, a
 * ref being a branch or a commit. A link is followed where it leads to a file of the repository, and described where it
 * does not. A branch's files may change with time: `files` is asked at each request.
 */
export async function startGitHub(
  files: Record<string, Content> | (() => Record<string, Content>),
  options: GitHubOptions = {},
): Promise<GitHubFake> {
  const { prefix = "", status, mayRead = true, pulls = {}, odd = () => null, listsAsFiles = false } = options;
  const { repository: ownName = "example/app", formerName, refs = {} } = options;
  const requests: string[] = [];
  const headers: GitHubFake["headers"] = [];
  const handler: RequestListener = (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://fake");
    const other = odd(pathname, requests.length, request);
    requests.push(`${request.method} ${request.url}`);
    headers.push(request.headers);
    const send = (code: number, type: string, body: string | Buffer) => {
      response.writeHead(code, { "content-type": type });
      response.end(body);
    };
    const fail = (code: number, message: string) =>
      send(code, JSON_TYPE, JSON.stringify({ message, status: String(code) }));
    if (other !== null) {
      const body = other.body ?? "";
      const length = other.breaksOff === true ? { "content-length": String(body.length + 1000) } : {};
      response.writeHead(other.status ?? 200, { ...other.headers, ...length });
      if (other.breaksOff !== true) return response.end(body);
      return response.write(body, () => response.destroy());
    }
    if (status !== undefined) return fail(status, status === 403 ? "Resource not accessible by integration" : "no");
    const [, repository, what, path = ""] =
      /^\/repos\/([^/]+\/[^/]+)(?:\/(contents|pulls|commits)(?:\/(.*))?)?$/.exec(pathname.slice(prefix.length)) ?? [];
    if (formerName !== undefined && repository?.toLowerCase() === formerName.toLowerCase()) {
      const location = (request.url ?? "").replace(`/repos/${repository}`, `/repos/${ownName}`);
      response.writeHead(301, { location, "content-type": JSON_TYPE });
      return response.end(JSON.stringify({ message: "Moved Permanently", url: location }));
    }
    if (!pathname.startsWith(prefix) || repository?.toLowerCase() !== ownName || !mayRead)
      return fail(404, "Not Found");
    if (what === undefined) return send(200, JSON_TYPE, JSON.stringify({ id: REPOSITORY_ID, full_name: ownName }));
    if (what === "commits") {
      const ref = decodeURIComponent(path);
      const isCommit = Object.values(refs).includes(ref.toLowerCase());
      const commit = refs[ref] ?? (isCommit ? ref.toLowerCase() : undefined);
      if (commit === undefined) return fail(422, `No commit found for SHA: ${ref}`);
      if (request.headers.accept?.includes("sha") !== true) return fail(415, "this fake answers ids of commits only");
      return send(200, "application/vnd.github.sha; charset=utf-8", commit);
    }
    if (what === "pulls") {
      const pull = pulls[Number(path)];
      return pull === undefined ? fail(404, "Not Found") : send(200, JSON_TYPE, JSON.stringify(pull));
    }
    const ref = searchParams.get("ref") ?? "";
    const at = /^refs\/heads\/(.+)$/.exec(ref)?.[1] ?? (/^[0-9a-f]{40}$/.test(ref) ? ref : null);
    if (at === null) return fail(404, "No commit found for the ref");
    const known = typeof files === "function" ? files() : files;
    const inRef = new Map(Object.entries(known).flatMap(([key, content]) => entryOf(at, key, content)));
    if (inRef.size === 0) return fail(404, `No commit found for the ref ${ref}`);
    const wanted = decodeURIComponent(path);
    const found = inRef.get(wanted);
    const inside = [...inRef.keys()].some((name) => wanted === "" || name.startsWith(`${wanted}/`));
    if (inside || (found !== undefined && isFolder(found))) {
      return send(200, JSON_TYPE, JSON.stringify(listingOf(inRef, wanted, listsAsFiles)));
    }
    if (found === undefined) return fail(404, "Not Found");
    if (request.headers.accept?.includes("raw") !== true) return fail(415, "this fake answers raw contents only");
    const raw = (content: string | Buffer) => send(200, "application/vnd.github.raw+json; charset=utf-8", content);
    if (typeof found === "string" || Buffer.isBuffer(found)) return raw(found);
    if ("folder" in found) return fail(404, "Not Found");
    if ("submodule" in found) return send(200, JSON_TYPE, JSON.stringify({ type: "submodule", path: wanted }));
    const target = inRef.get(posix.join(posix.dirname(wanted), found.link));
    if (typeof target === "string" || Buffer.isBuffer(target)) return raw(target);
    return send(200, JSON_TYPE, JSON.stringify({ type: "symlink", path: wanted, target: found.link }));
  };
  const server: Server = options.tls === undefined ? createServer(handler) : createTlsServer(options.tls, handler);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the fake has no port");
  return {
    url: `${options.tls === undefined ? "http://127.0.0.1" : "https://localhost"}:${address.port}${prefix}`,
    requests,
    headers,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function isFolder(content: Content): boolean {
  return typeof content === "object" && "folder" in content;
}

/** What a folder has directly in it, as GitHub lists it. */
function listingOf(inRef: ReadonlyMap<string, Content>, folder: string, listsAsFiles: boolean) {
  const prefix = folder === "" ? "" : `${folder}/`;
  const under = [...inRef.keys()].filter((path) => path.startsWith(prefix));
  const names = new Set(under.map((path) => path.slice(prefix.length).split("/")[0] ?? ""));
  const typeOf = (path: string) => {
    const content = inRef.get(path);
    if (content === undefined || isFolder(content)) return "dir";
    if (listsAsFiles || typeof content === "string" || Buffer.isBuffer(content)) return "file";
    return "link" in content ? "symlink" : "submodule";
  };
  return [...names].map((name) => ({ name, path: `${prefix}${name}`, type: typeOf(`${prefix}${name}`) }));
}

/** `release/1.x:policy/a.yaml`: the ref ends at the first colon. */
function entryOf(ref: string, key: string, content: Content): [string, Content][] {
  return key.startsWith(`${ref}:`) ? [[key.slice(ref.length + 1), content]] : [];
}
