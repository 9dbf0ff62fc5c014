import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";

export type GitHubFake = {
  url: string;
  /** `GET path?query`, in order. */
  requests: string[];
  headers: Record<string, string | string[] | undefined>[];
  close: () => Promise<void>;
};

/**
 * GitHub's contents API under `prefix` (`/api/v3` for GitHub Enterprise): files by `branch:path`. `status` answers
 * everything with that error; without `mayRead` a path that exists is a 404 as well, as GitHub has it.
 */
export async function startGitHub(
  files: Record<string, string | { folder: true }>,
  options: { prefix?: string; status?: number; mayRead?: boolean; tls?: { key: string; cert: string } } = {},
): Promise<GitHubFake> {
  const { prefix = "", status, mayRead = true } = options;
  const requests: string[] = [];
  const headers: GitHubFake["headers"] = [];
  const handler: RequestListener = (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    headers.push(request.headers);
    const send = (code: number, type: string, body: string) => {
      response.writeHead(code, { "content-type": type });
      response.end(body);
    };
    const fail = (code: number, message: string) =>
      send(code, "application/json; charset=utf-8", JSON.stringify({ message, status: String(code) }));
    if (status !== undefined) return fail(status, status === 403 ? "Resource not accessible by integration" : "no");
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://fake");
    const [, repository, path = ""] =
      /^\/repos\/([^/]+\/[^/]+)\/contents(?:\/(.*))?$/.exec(pathname.slice(prefix.length)) ?? [];
    const branch = /^refs\/heads\/(.+)$/.exec(searchParams.get("ref") ?? "")?.[1];
    if (!pathname.startsWith(prefix) || repository !== "example/app" || branch === undefined || !mayRead) {
      return fail(404, "Not Found");
    }
    if (path === "") return send(200, "application/json; charset=utf-8", "[]");
    const found = files[`${branch}:${decodeURIComponent(path)}`];
    if (found === undefined) return fail(404, "Not Found");
    if (typeof found !== "string") return send(200, "application/json; charset=utf-8", "[]");
    if (request.headers.accept?.includes("raw") !== true) return fail(415, "this fake answers raw contents only");
    return send(200, "application/vnd.github.raw+json; charset=utf-8", found);
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
