import type { getOctokit } from "@actions/github";
import { messageOf } from "../core/errors.ts";
import type { BaseFile } from "../core/policy/exemptions/pull-request-exemptions.ts";
import { isObject, preview } from "../core/text/json-values.ts";
import { type BaseRef, baseOfPullRequest } from "./event-base.ts";

type Octokit = ReturnType<typeof getOctokit>;

/** How often a branch may move while its files are read. */
const TRIES = 3;

/**
 * The files that the base has at these paths, from the root of the repository. Throws nothing: what stands in the way
 * (no permission, no network) is the reason why a file is unreadable. The octokit speaks to GitHub Enterprise where it
 * is made for it.
 */
export async function readBaseFiles(
  octokit: Octokit,
  base: BaseRef,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<BaseFile[]> {
  const readAll = () => Promise.all(paths.map((path) => readBaseFile(octokit, base, path, signal)));
  let texts = await readAll();
  if (base.kind === "commit" || paths.length < 2) return texts;
  // A branch can move between two requests. Files of two commits are a policy that nobody approved, so two readings in
  // a row must be the same.
  for (let tries = 0; tries < TRIES; tries++) {
    const again = await readAll();
    if (JSON.stringify(again) === JSON.stringify(texts)) return again;
    texts = again;
  }
  return paths.map(() => ({ kind: "unreadable", why: "the branch changed while its files were read. Rerun the job" }));
}

async function readBaseFile(octokit: Octokit, base: BaseRef, path: string, signal: AbortSignal): Promise<BaseFile> {
  const { owner, repo } = base;
  // The full name, so that a tag of the same name is not taken for the branch.
  const ref = base.kind === "branch" ? `refs/heads/${base.branch}` : base.sha;
  // The body is read here: octokit takes one that breaks off for an empty one.
  const at = { owner, repo, ref, request: { signal, parseSuccessResponseBody: false } };
  try {
    const answer: Answer = await octokit.rest.repos.getContent({ ...at, path, mediaType: { format: "raw" } });
    const text = await bodyOf(answer);
    // Only a file comes as raw text. GitHub describes a folder, a submodule, and a link that it does not follow, in
    // JSON; a proxy's login page is HTML.
    if (RAW.test(contentTypeOf(answer)) && isFromGitHub(answer, octokit)) return { kind: "read", text };
    return { kind: "unreadable", why: otherAnswer(answer, text, octokit) };
  } catch (thrown) {
    if (statusOf(thrown) !== 404) return unreadable(thrown, "contents: read");
  }
  return confirmAbsence(octokit, at, path);
}

/**
 * GitHub answers 404 as well to a token that may not read contents, and to a path behind a symbolic link or in a
 * submodule, which a checkout has. So the folders are listed from the root down, as far as they exist: a path is absent
 * where the list of a real folder does not have its next part.
 */
async function confirmAbsence(
  octokit: Octokit,
  at: { owner: string; repo: string; ref: string; request: { signal: AbortSignal; parseSuccessResponseBody: boolean } },
  path: string,
): Promise<BaseFile> {
  const parts = path.split("/");
  if (parts.some((part) => part === "" || part === "." || part === "..")) {
    return { kind: "unreadable", why: `GitHub did not find it, and ${preview(path)} is not the path of a file` };
  }
  try {
    for (const [index, part] of parts.entries()) {
      const folder = parts.slice(0, index).join("/");
      const where = index === 0 ? "the root folder" : `the folder ${folder}`;
      const answer: Answer = await octokit.rest.repos.getContent({ ...at, path: folder });
      const text = await bodyOf(answer);
      const entries = isFromGitHub(answer, octokit) ? parseListing(text, folder) : null;
      if (entries === null) {
        return { kind: "unreadable", why: `GitHub did not find it, and its list of ${where} does not confirm that` };
      }
      const types = entries.filter(({ name }) => name === part).map(({ type }) => type);
      if (types.length === 0) return { kind: "absent" };
      if (index === parts.length - 1) break;
      const other = types.find((type) => type !== "dir");
      if (other !== undefined) {
        const why = `GitHub did not find it, and ${[...parts.slice(0, index), part].join("/")} is not a folder there, but ${preview(other)}`;
        return { kind: "unreadable", why };
      }
    }
    return { kind: "unreadable", why: "GitHub did not find it, and lists it all the same. Rerun the job" };
  } catch (thrown) {
    return unreadable(thrown, "contents: read");
  }
}

/** The base of a pull request that is known by its number; or why it is unknown. Throws nothing. */
export async function lookUpBase(
  octokit: Octokit,
  pullRequest: { owner: string; repo: string; number: number },
  signal: AbortSignal,
): Promise<BaseRef | { kind: "unreadable"; why: string }> {
  const { owner, repo, number: pull_number } = pullRequest;
  try {
    const answer: Answer = await octokit.rest.pulls.get({ owner, repo, pull_number, request: { signal } });
    const base = isFromGitHub(answer, octokit) ? baseOfPullRequest(answer.data, pullRequest) : null;
    return base ?? { kind: "unreadable", why: "GitHub's answer does not describe the pull request" };
  } catch (thrown) {
    return unreadable(thrown, "pull-requests: read");
  }
}

type Answer = { data: unknown; url: string; headers: { [name: string]: unknown } };

const RAW = /^application\/vnd\.github(\.v3)?\.raw(\+json)?\s*(;|$)/i;

function contentTypeOf({ headers }: Answer): string {
  const type = headers["content-type"];
  return typeof type === "string" ? type : "";
}

/** GitHub sends no file that is larger, in bytes. */
const MOST_BYTES = 100_000_000;

async function bodyOf({ data }: Answer): Promise<string> {
  if (!(data instanceof ReadableStream)) return "";
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const chunk of data) {
    if (!(chunk instanceof Uint8Array)) throw new Error("the answer is not made of bytes");
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) throw new Error(`the answer has more than ${MOST_BYTES} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** A repository that was renamed is a redirect inside of the API; one to another host is none of GitHub's. */
function isFromGitHub({ url }: Answer, octokit: Octokit): boolean {
  return URL.canParse(url) && new URL(url).origin === new URL(octokit.request.endpoint.DEFAULTS.baseUrl).origin;
}

function otherAnswer(answer: Answer, text: string, octokit: Octokit): string {
  if (!isFromGitHub(answer, octokit)) return "the request was redirected to a host that is not GitHub's API";
  const described = parsed(text);
  if (Array.isArray(described)) return "it is a folder there, not a file";
  if (isObject(described) && described["type"] === "symlink") return "it is a symbolic link there, not a file";
  if (isObject(described) && described["type"] === "submodule") return "it is a submodule there, not a file";
  const type = contentTypeOf(answer).split(";")[0]?.trim().slice(0, 60) ?? "";
  return `the answer is ${type === "" ? "of no known type" : type}, not the file: a proxy may have answered`;
}

/** GitHub lists no more entries of a folder, so that what a longer one has is not known. */
const MOST_ENTRIES = 1_000;

/**
 * The entries of a folder; null where that is not the whole list of one. Git keeps no empty folder, and a base without
 * any file has no workflow either.
 */
function parseListing(text: string, folder: string): { name: string; type: string }[] | null {
  const listing = parsed(text);
  if (!Array.isArray(listing) || listing.length === 0 || listing.length >= MOST_ENTRIES) return null;
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

function unreadable(thrown: unknown, permission: string): { kind: "unreadable"; why: string } {
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
  // A proxy's page of HTML is the message of an error.
  const message = messageOf(thrown).replaceAll(/\s+/g, " ").slice(0, 200);
  return { kind: "unreadable", why: `GitHub answered: ${message}${fix}` };
}

function isRateLimit(thrown: unknown): boolean {
  const status = statusOf(thrown);
  if (status === 429) return true;
  const response = isObject(thrown) && isObject(thrown["response"]) ? thrown["response"] : {};
  const headers = isObject(response["headers"]) ? response["headers"] : {};
  return status === 403 && (headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== undefined);
}

/** Octokit throws what the connection failed with as the cause, or as the cause of that. */
function isCertificateFailure(thrown: unknown): boolean {
  for (let cause = thrown, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    if (/certificate/i.test(cause.message)) return true;
    if ("code" in cause && /CERT|^ERR_TLS|^ERR_SSL|^UNABLE_TO_/.test(String(cause.code))) return true;
  }
  return false;
}

const CERTIFICATE_FIX =
  "name the file of your certificate authority in NODE_EXTRA_CA_CERTS; certificates are always verified, whatever NODE_TLS_REJECT_UNAUTHORIZED says";

function statusOf(thrown: unknown): unknown {
  return isObject(thrown) ? thrown["status"] : undefined;
}
