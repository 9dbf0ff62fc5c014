import { isObject } from "../../core/text/json-values.ts";
import type { Environment } from "./runtime.ts";

export type CredentialsState = "missing" | "expired" | "invalid";

/** The credentials that the environment selects cannot be used. The message names the variable, the file or the profile. */
export class UnusableCredentials extends Error {
  override readonly name = "UnusableCredentials";
  readonly state: CredentialsState;

  constructor(state: CredentialsState, message: string, cause: unknown) {
    super(message, { cause });
    this.state = state;
  }
}

/** How to fix credentials, on one line, wherever this runs. */
export const CREDENTIALS_FIX =
  "In a workflow, run aws-actions/configure-aws-credentials right before this step, with `permissions: id-token: write`; the workflow of a pull request from a fork cannot assume a role. On a terminal, sign in (`aws sso login`) or set AWS_PROFILE";

/** What the SDK ends with after it tried every source of credentials. The reason is in `tried` only. */
const NO_SOURCE = "Could not load credentials from any providers";

/**
 * The error of a request, or, where the SDK could not get credentials, an UnusableCredentials that names the reason.
 * `tried`: the SDK's messages about the sources that it tried.
 */
export function explainedError(error: unknown, tried: Iterable<string>, env: Environment): unknown {
  const unreadable = unreadableFile(error, env);
  if (unreadable !== null) return new UnusableCredentials("missing", unreadable, error);
  if (!(error instanceof Error) || error.name !== "CredentialsProviderError" || error.message !== NO_SOURCE) {
    return error;
  }
  for (const message of tried) {
    const [state, text] = profileFailure(message, env) ?? [];
    if (state !== undefined && text !== undefined) return new UnusableCredentials(state, text, error);
  }
  const incomplete = incompletePair(env);
  return incomplete === null
    ? new UnusableCredentials("missing", `no AWS credentials were found${withoutToken(env)}`, error)
    : new UnusableCredentials("invalid", incomplete, error);
}

/** The runner sets this variable with the permission only, which a pull request from a fork never has. */
function withoutToken(env: Environment): string {
  if (env["GITHUB_ACTIONS"] !== "true" || (env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "") !== "") return "";
  return ", and this job lacks the permission `id-token: write`";
}

const FILE_VARIABLES = ["AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"];

/** A file that the SDK reads for credentials; no other file is read while a request is sent. */
function unreadableFile(error: unknown, env: Environment): string | null {
  if (!isObject(error) || typeof error["code"] !== "string") return null;
  const { code, syscall, path } = error;
  if (syscall !== "open" && !(syscall === "read" && code === "EISDIR")) return null;
  const set = FILE_VARIABLES.filter((name) => (env[name] ?? "") !== "");
  const name = set.find((each) => env[each] === path) ?? (typeof path === "string" ? undefined : set[0]);
  const file = name === undefined ? String(path) : `${name} (${env[name]})`;
  return `the file of ${file} ${FILE_FAULTS[code] ?? "cannot be read"} (${code})`;
}

const FILE_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  EISDIR: "is a folder",
  EACCES: "is not readable for this user",
};

function profileFailure(message: string, env: Environment): [CredentialsState, string] | null {
  const profile = env["AWS_PROFILE"] ?? "";
  const named = profileOf(env);
  if (profile !== "" && / could not be found in shared credentials file/.test(message)) {
    return [
      "missing",
      `${named} does not exist in ${fileOf("config", env)} or ${fileOf("credentials", env)}${beside(env)}`,
    ];
  }
  if (/credential_process returned expired credentials/.test(message)) {
    return ["expired", `the credential_process of ${named} returned expired credentials`];
  }
  if (/credential_process (?:returned invalid|did not return Version 1)/.test(message)) {
    return ["invalid", `the credential_process of ${named} returned something other than credentials`];
  }
  // The rest of the message is the command and its output, which may contain secrets.
  if (/Command failed:/.test(message)) return ["missing", `the credential_process of ${named} failed`];
  return null;
}

/** The selected profile, for messages. */
export function profileOf(env: Environment): string {
  const profile = env["AWS_PROFILE"] ?? "";
  return profile === "" ? "the profile `default`" : `the profile \`${profile}\` (AWS_PROFILE)`;
}

/** The path of the AWS configuration, for messages. */
export function configFileOf(env: Environment): string {
  return fileOf("config", env);
}

const FILES = {
  config: ["AWS_CONFIG_FILE", "~/.aws/config"],
  credentials: ["AWS_SHARED_CREDENTIALS_FILE", "~/.aws/credentials"],
} as const;

function fileOf(file: keyof typeof FILES, env: Environment): string {
  const [variable, standard] = FILES[file];
  return env[variable] || standard;
}

/** A leftover AWS_PROFILE hides the keys that a step exported. */
function beside(env: Environment): string {
  return (env["AWS_ACCESS_KEY_ID"] ?? "") === ""
    ? ""
    : ", and AWS_PROFILE takes precedence over AWS_ACCESS_KEY_ID: unset one of them";
}

const PAIRS = [
  ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"],
  ["AWS_SECRET_ACCESS_KEY", "AWS_ACCESS_KEY_ID"],
  ["AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_ROLE_ARN"],
] as const;

function incompletePair(env: Environment): string | null {
  const pair = PAIRS.find(([present, absent]) => (env[present] ?? "") !== "" && (env[absent] ?? "") === "");
  return pair === undefined ? null : `${pair[0]} is set, but ${pair[1]} is not`;
}
