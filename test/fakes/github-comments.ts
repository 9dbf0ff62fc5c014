import { createServer } from "node:http";

export type Comment = { id: number; body: string; user: { login: string; type: "Bot" | "User" } };

export type GitHubComments = {
  /** Where octokit is to call: GitHub Enterprise's base path. */
  url: string;
  comments: Comment[];
  /** What was asked, as `METHOD path`. */
  requests: string[];
  close: () => Promise<void>;
};

/** GitHub's limit on a comment; past it the API answers 422. */
const LONGEST = 65_536;

/**
 * The comments of pull request 7 over HTTP: pages, the limit of a comment, and a token that may only read. `login`: who
 * the token belongs to; null, as a workflow's own token has it, may not be asked.
 */
export async function startGitHubComments(setting: {
  comments?: Comment[];
  login?: string | null;
  readOnly?: boolean;
  /** Called once a comment was created, before the response: what other runs do at the same time. */
  onCreated?: (comments: Comment[], created: Comment) => void;
  /** How long each response takes, in ms. */
  delay?: number;
  /** Called with each request. */
  onRequest?: () => void;
  /** Answers in GitHub's place: a status and a text, or a line that goes dead. */
  fault?: (request: string) => { status: number; text: string } | "reset" | null;
}): Promise<GitHubComments> {
  const comments = [...(setting.comments ?? [])];
  const requests: string[] = [];
  let nextId = 0;
  const server = createServer((request, response) => {
    let sent = "";
    request.on("data", (chunk: Buffer) => {
      sent += chunk.toString();
    });
    request.on("end", () => {
      const url = new URL(request.url ?? "", "http://fake");
      const path = url.pathname.replace(/^\/api\/v3/, "");
      requests.push(`${request.method} ${path}`);
      setting.onRequest?.();
      const fault = setting.fault?.(`${request.method} ${path}${url.search}`) ?? null;
      if (fault === "reset") {
        request.socket.resetAndDestroy();
        return;
      }
      if (fault !== null) {
        response.writeHead(fault.status, { "content-type": "text/html" }).end(fault.text);
        return;
      }
      const answer = (status: number, body: unknown, headers: Record<string, string> = {}) => {
        const text = JSON.stringify(body);
        setTimeout(() => {
          response.writeHead(status, { "content-type": "application/json", ...headers }).end(text);
        }, setting.delay ?? 0);
      };
      if (!url.pathname.startsWith("/api/v3/")) return answer(404, { message: "Not Found" });
      if (path === "/user") {
        const { login = null } = setting;
        return login === null
          ? answer(403, { message: "Resource not accessible by integration" })
          : answer(200, { login });
      }
      if (request.method === "GET") {
        const page = Number(url.searchParams.get("page") ?? 1);
        const size = Number(url.searchParams.get("per_page") ?? 30);
        const more = comments.length > page * size;
        const next = `http://${request.headers.host}/api/v3${path}?per_page=${size}&page=${page + 1}`;
        return answer(
          200,
          comments.slice((page - 1) * size, page * size),
          more ? { link: `<${next}>; rel="next"` } : {},
        );
      }
      if (setting.readOnly === true) return answer(403, { message: "Resource not accessible by integration" });
      if (request.method === "DELETE") {
        const at = comments.findIndex((comment) => path.endsWith(`/issues/comments/${comment.id}`));
        if (at < 0) return answer(404, { message: "Not Found" });
        comments.splice(at, 1);
        response.writeHead(204).end();
        return;
      }
      const { body } = JSON.parse(sent) as { body: string };
      if (body.length > LONGEST) return answer(422, { message: "Body is too long (maximum is 65536 characters)" });
      const id = Number(/\/issues\/comments\/(\d+)$/.exec(path)?.[1] ?? 0);
      const known = comments.find((comment) => comment.id === id);
      if (known !== undefined) {
        known.body = body;
        return answer(200, known);
      }
      const user = { login: setting.login ?? "github-actions[bot]", type: "Bot" } as const;
      const created: Comment = { id: 1000 + nextId++, body, user };
      comments.push(created);
      setting.onCreated?.(comments, created);
      return answer(201, created);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/api/v3`,
    comments,
    requests,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
