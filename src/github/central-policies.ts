import { GateError, type GateErrorCode, quoted } from "../core/errors.ts";
import {
  type CentralPolicy,
  isFullCommit,
  type PolicyAddress,
  type ReadCentralPolicies,
} from "../core/policy/exemptions/central-policy.ts";
import { isObject, objectAt, textAt } from "../core/text/json-values.ts";
import { readPayload, unverifiedApi } from "./pull-request-base.ts";
import {
  bodyOf,
  type GitHubResponse,
  isFromGitHub,
  type Octokit,
  readRepositoryFile,
  statusOf,
  unreadable,
} from "./repository-file.ts";

/** The timeout for all requests about central policies, in ms. */
const TIMEOUT = 30_000;

/** `external`: the option `external-repo-token`. `own`: `github-token`, which is used where `external` is null. */
export type PolicyTokens = { external: string | null; own: string | null };

/**
 * Reads central policies through the API of GITHUB_API_URL (default: github.com). Each ref is resolved to a commit once,
 * so that all files of one ref are of one commit. Without addresses, it makes no request.
 */
export function centralPolicyReader(env: NodeJS.ProcessEnv, tokens: PolicyTokens): ReadCentralPolicies {
  return async (addresses) => {
    const [first] = addresses;
    if (first === undefined) return [];
    const unverified = unverifiedApi(env);
    if (unverified !== null) throw cannotRead(first, `${unverified}.`, "environment");
    const own = await ownRepositories(env);
    for (const address of addresses) {
      if (own.has(nameOf(address))) throw namesOwnRepository(address);
    }
    const octokit = await connect(env, tokens);
    const client = { octokit, own, env, tokens, signal: AbortSignal.timeout(TIMEOUT) };
    return readEach(addresses, client);
  };
}

type Client = {
  octokit: Octokit;
  own: ReadonlySet<string>;
  env: NodeJS.ProcessEnv;
  tokens: PolicyTokens;
  signal: AbortSignal;
};

async function readEach(addresses: readonly PolicyAddress[], client: Client): Promise<CentralPolicy[]> {
  const repositories = new Map<string, string>();
  const commits = new Map<string, string>();
  const policies = new Map<string, CentralPolicy>();
  for (const address of addresses) {
    const name = nameOf(address);
    const id = repositories.get(name) ?? (await identify(address, client));
    repositories.set(name, id);
    const atRef = `${id}@${address.ref}`;
    const commit = commits.get(atRef) ?? (await resolveCommit(address, client));
    commits.set(atRef, commit);
    // Two addresses of one file would exempt twice.
    const key = JSON.stringify([id, commit, address.path]);
    if (policies.has(key)) continue;
    policies.set(key, { address, commit, text: await readAt(address, commit, client) });
  }
  return [...policies.values()];
}

/** GitHub's client is loaded only when it is needed. Without a token, it reads public repositories. */
async function connect(env: NodeJS.ProcessEnv, tokens: PolicyTokens): Promise<Octokit> {
  const { GitHub, getOctokitOptions } = await import("@actions/github/lib/utils");
  const token = tokenOf(tokens);
  const baseUrl = (env["GITHUB_API_URL"] || "https://api.github.com").replace(/\/+$/, "");
  return new GitHub(token === null ? { baseUrl } : getOctokitOptions(token, { baseUrl }));
}

function tokenOf({ external, own }: PolicyTokens): string | null {
  return external ?? own;
}

/** The id of a repository, which also shows that a former name is one of this repository. */
async function identify(address: PolicyAddress, client: Client): Promise<string> {
  const { octokit, own, env, signal } = client;
  const { owner, repository: repo } = address;
  const response: GitHubResponse = await octokit.rest.repos
    .get({ owner, repo, request: { signal } })
    .catch((thrown: unknown) => {
      throw failed(address, thrown, client, `${owner}/${repo} does not exist, or the token cannot read it`);
    });
  const { data } = response;
  const id = isObject(data) ? data["id"] : null;
  const fullName = isObject(data) ? textAt(data, "full_name") : null;
  if (!isFromGitHub(response, octokit) || typeof id !== "number" || fullName === null) {
    throw cannotRead(
      address,
      "the response does not describe the repository: it may come from a proxy. Rerun the job.",
    );
  }
  if (own.has(fullName.toLowerCase()) || String(id) === env["GITHUB_REPOSITORY_ID"]) throw namesOwnRepository(address);
  return String(id);
}

async function resolveCommit(address: PolicyAddress, client: Client): Promise<string> {
  const { octokit, signal } = client;
  const { owner, repository: repo, ref } = address;
  let sha: string;
  try {
    // The media type is the commit's id alone. An annotated tag is resolved to its commit.
    const response: GitHubResponse = await octokit.rest.repos.getCommit({
      owner,
      repo,
      ref,
      mediaType: { format: "sha" },
      request: { signal, parseSuccessResponseBody: false },
    });
    sha = isFromGitHub(response, octokit) ? (await bodyOf(response)).trim() : "";
  } catch (thrown) {
    throw failed(address, thrown, client, `${owner}/${repo} has no branch, tag or commit ${quoted(ref)}`);
  }
  const isOther = isFullCommit(ref) && sha !== ref.toLowerCase();
  if (!isFullCommit(sha) || isOther) {
    throw cannotRead(
      address,
      `the response for ${quoted(ref)} is not ${isOther ? "that commit" : "a commit"}: it may come from a proxy. Rerun the job.`,
    );
  }
  return sha;
}

async function readAt(address: PolicyAddress, commit: string, client: Client): Promise<string> {
  const { owner, repository: repo, path } = address;
  const file = await readRepositoryFile(client.octokit, { owner, repo, ref: commit }, path, client.signal);
  switch (file.kind) {
    case "read":
      return file.text;
    case "absent":
      throw cannotRead(
        address,
        `${owner}/${repo} has no file ${quoted(path)} at commit ${commit}. Correct the path or the ref.`,
      );
    case "unreadable":
      throw cannotRead(address, `${redactToken(file.why, client.tokens)} (commit ${commit}).`);
  }
}

/** `missing`: what 404 means for this request. GitHub also responds with 404 to a token that may not read. */
function failed(address: PolicyAddress, thrown: unknown, client: Client, missing: string): GateError {
  const status = statusOf(thrown);
  if (status === 404 || status === 422) return cannotRead(address, `${missing}. ${tokenFix(address, client.tokens)}`);
  const why = redactToken(unreadable(thrown, "contents: read").why, client.tokens);
  return cannotRead(
    address,
    status === 401 || status === 403 ? `${why}. ${tokenFix(address, client.tokens)}` : `${why}.`,
  );
}

function tokenFix({ owner, repository }: PolicyAddress, tokens: PolicyTokens): string {
  const needed = `a token with contents: read on ${owner}/${repository}`;
  if (tokens.external !== null) return `Check the address, and that external-repo-token is ${needed}.`;
  return `Check the address. If the repository is not public, set external-repo-token to ${needed}; a pull request from a fork gets no secrets.`;
}

function redactToken(text: string, tokens: PolicyTokens): string {
  const token = tokenOf(tokens);
  return token === null ? text : text.replaceAll(token, "***");
}

/** The names, in lower case, of repositories whose content a pull request of this run can change. */
async function ownRepositories(env: NodeJS.ProcessEnv): Promise<ReadonlySet<string>> {
  const payload = await readPayload(env["GITHUB_EVENT_PATH"]);
  const head = objectAt(objectAt(objectAt(payload ?? {}, "pull_request"), "head"), "repo");
  const names = [env["GITHUB_REPOSITORY"] ?? "", textAt(head, "full_name") ?? ""];
  return new Set(names.filter((name) => name !== "").map((name) => name.toLowerCase()));
}

function nameOf({ owner, repository }: PolicyAddress): string {
  return `${owner}/${repository}`.toLowerCase();
}

function namesOwnRepository(address: PolicyAddress): GateError {
  return new GateError(
    `ignore-file: ${address.text} is a file of this repository or of the pull request's. A central policy is in another one. Write its path instead: ./${address.path}.`,
    { code: "contradiction", option: "ignore-file" },
  );
}

function cannotRead(address: PolicyAddress, why: string, code: GateErrorCode = "unreadable-file"): GateError {
  return new GateError(`ignore-file: ${address.text} cannot be read: ${why}`, { code, option: "ignore-file" });
}
