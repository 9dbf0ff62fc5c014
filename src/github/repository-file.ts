import type { getOctokit } from "@actions/github";
import { messageOf } from "../core/errors.ts";
import { isObject, preview } from "../core/text/json-values.ts";

export type Octokit = ReturnType<typeof getOctokit>;

/** A file at a commit or branch: its text, that it does not exist there, or why it could not be read. */
export type RepositoryFile = { kind: "read"; text: string } | { kind: "absent" } | Unreadable;

export type Unreadable = { kind: "unreadable"; why: string };

/**
 * Reads one file at `ref`. The raw media type has no limit of 1 MB. Throws nothing: a failure (no permission, no network)
 * makes the file unreadable, with the reason.
 */
export async function readRepositoryFile(
  octokit: Octokit,
  { owner, repo, ref }: { owner: string; repo: string; ref: string },
  path: string,
  signal: AbortSignal,
): Promise<RepositoryFile> {
  // Octokit returns a truncated body as an empty one, so the body is read here.
  const at = { owner, repo, ref, request: { signal, parseSuccessResponseBody: false } };
  try {
    const response: GitHubResponse = await octokit.rest.repos.getContent({ ...at, path, mediaType: { format: "raw" } });
    const text = await bodyOf(response);
    // Only the response for a file is raw text. It is JSON for a folder, a submodule, and a link that GitHub does not
    // follow; a proxy's login page is HTML.
    if (RAW.test(contentTypeOf(response)) && isFromGitHub(response, octokit)) return { kind: "read", text };
    return { kind: "unreadable", why: describeOther(response, text, octokit) };
  } catch (thrown) {
    if (statusOf(thrown) !== 404) return unreadable(thrown, "contents: read");
  }
  return confirmAbsence(octokit, at, path);
}

/**
 * GitHub also responds with 404 to a token that may not read contents, and for a path behind a symbolic link or in a
 * submodule, which exists in a checkout. So the folders are listed from the root down: a path is absent if the list of an
 * existing folder lacks its next part.
 */
async function confirmAbsence(
  octokit: Octokit,
  at: { owner: string; repo: string; ref: string; request: { signal: AbortSignal; parseSuccessResponseBody: boolean } },
  path: string,
): Promise<RepositoryFile> {
  const parts = path.split("/");
  if (parts.some((part) => part === "" || part === "." || part === "..")) {
    return { kind: "unreadable", why: `GitHub responded with 404, and ${preview(path)} is not a valid path of a file` };
  }
  try {
    for (const [index, part] of parts.entries()) {
      const folder = parts.slice(0, index).join("/");
      const where = index === 0 ? "the root folder" : `the folder ${folder}`;
      const response: GitHubResponse = await octokit.rest.repos.getContent({ ...at, path: folder });
      const text = await bodyOf(response);
      const entries = isFromGitHub(response, octokit) ? parseListing(text, folder) : null;
      if (entries === null) {
        return {
          kind: "unreadable",
          why: `GitHub responded with 404, and its list of ${where} is invalid or incomplete`,
        };
      }
      const types = entries.filter(({ name }) => name === part).map(({ type }) => type);
      if (types.length === 0) return { kind: "absent" };
      if (index === parts.length - 1) break;
      const other = types.find((type) => type !== "dir");
      if (other !== undefined) {
        const why = `GitHub responded with 404, and ${[...parts.slice(0, index), part].join("/")} is of type ${preview(other)} there, not a folder`;
        return { kind: "unreadable", why };
      }
    }
    return { kind: "unreadable", why: "GitHub responded with 404, although it lists the file. Rerun the job" };
  } catch (thrown) {
    return unreadable(thrown, "contents: read");
  }
}

export type GitHubResponse = { data: unknown; url: string; headers: { [name: string]: unknown } };

const RAW = /^application\/vnd\.github(\.v3)?\.raw(\+json)?\s*(;|$)/i;

function contentTypeOf({ headers }: GitHubResponse): string {
  const type = headers["content-type"];
  return typeof type === "string" ? type : "";
}

/** The size of the largest file that GitHub's API returns, in bytes. */
const MAX_BYTES = 100_000_000;

/** The text of a response that was requested with `parseSuccessResponseBody: false`. Throws where it is truncated. */
export async function bodyOf({ data }: GitHubResponse): Promise<string> {
  if (!(data instanceof ReadableStream)) return "";
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const chunk of data) {
    if (!(chunk instanceof Uint8Array)) throw new Error("the response does not consist of bytes");
    bytes += chunk.byteLength;
    if (bytes > MAX_BYTES) throw new Error(`the response has more than ${MAX_BYTES} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** GitHub redirects to the same host for a renamed repository. A redirect to another host is not GitHub's. */
export function isFromGitHub({ url }: GitHubResponse, octokit: Octokit): boolean {
  return URL.canParse(url) && new URL(url).origin === new URL(octokit.request.endpoint.DEFAULTS.baseUrl).origin;
}

function describeOther(response: GitHubResponse, text: string, octokit: Octokit): string {
  if (!isFromGitHub(response, octokit)) return "the request was redirected to a host that is not GitHub's API";
  const described = parsed(text);
  if (Array.isArray(described)) return "it is a folder, not a file";
  if (isObject(described) && described["type"] === "symlink") return "it is a symbolic link, not a file";
  if (isObject(described) && described["type"] === "submodule") return "it is a submodule, not a file";
  const type = contentTypeOf(response).split(";")[0]?.trim().slice(0, 60) ?? "";
  return `the response is ${type === "" ? "of unknown type" : type}, not the file: it may come from a proxy`;
}

/** GitHub lists at most this many entries of a folder, so such a list may be incomplete. */
const MAX_ENTRIES = 1_000;

/** The entries of a folder; null if the list is not complete and valid. Git has no empty folders, so none is valid. */
function parseListing(text: string, folder: string): { name: string; type: string }[] | null {
  const listing = parsed(text);
  if (!Array.isArray(listing) || listing.length === 0 || listing.length >= MAX_ENTRIES) return null;
  const prefix = folder === "" ? "" : `${folder}/`;
  const entries: { name: string; type: string }[] = [];
  for (const entry of listing) {
    const path: unknown = isObject(entry) ? entry["path"] : undefined;
    const type: unknown = isObject(entry) ? entry["type"] : undefined;
    if (typeof type !== "string" || typeof path !== "string" || !path.startsWith(prefix)) return null;
    const name = path.slice(prefix.length);
    if (name === "" || name.includes("/")) return null;
    entries.push({ name, type });
  }
  return entries;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Why a request failed, with the fix. `permission`: what the token needs. */
export function unreadable(thrown: unknown, permission: string): Unreadable {
  const status = statusOf(thrown);
  const isDenied = status === 401 || status === 403 || status === 404;
  const fix = isRateLimit(thrown)
    ? " (the token's rate limit is used up: rerun the job later)"
    : isDenied
      ? ` (the token needs ${permission})`
      : "";
  if (isCertificateFailure(thrown)) {
    return { kind: "unreadable", why: `GitHub's API could not be verified: ${messageOf(thrown)} (${CERTIFICATE_FIX})` };
  }
  // The error's message can be an HTML page of a proxy.
  const message = messageOf(thrown).replaceAll(/\s+/g, " ").slice(0, 200);
  return { kind: "unreadable", why: `the request to GitHub failed: ${message}${fix}` };
}

function isRateLimit(thrown: unknown): boolean {
  const status = statusOf(thrown);
  if (status === 429) return true;
  const response = isObject(thrown) && isObject(thrown["response"]) ? thrown["response"] : {};
  const headers = isObject(response["headers"]) ? response["headers"] : {};
  return status === 403 && (headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== undefined);
}

/** Octokit throws an error whose cause, at some depth, is the connection's error. */
function isCertificateFailure(thrown: unknown): boolean {
  for (let cause = thrown, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    if (/certificate/i.test(cause.message)) return true;
    if ("code" in cause && /CERT|^ERR_TLS|^ERR_SSL|^UNABLE_TO_/.test(String(cause.code))) return true;
  }
  return false;
}

const CERTIFICATE_FIX =
  "set NODE_EXTRA_CA_CERTS to the file of your certificate authority; certificates are verified even if NODE_TLS_REJECT_UNAUTHORIZED is 0";

/** The HTTP status of an error of Octokit. */
export function statusOf(thrown: unknown): unknown {
  return isObject(thrown) ? thrown["status"] : undefined;
}
