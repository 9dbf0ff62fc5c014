import { quoted } from "../../errors.ts";
import { failure, type Result, success } from "../../result.ts";

/** A file of another repository on GitHub, as `ignore-file` names it: `github:OWNER/REPOSITORY/PATH@REF`. */
export type PolicyAddress = {
  /** As the user gave it. */
  text: string;
  owner: string;
  repository: string;
  path: string;
  /** A branch, a tag or a commit. */
  ref: string;
};

/** A central policy as it was read: its text at the commit that its ref was resolved to. */
export type CentralPolicy = { address: PolicyAddress; commit: string; text: string };

/** Reads central policies, in order and without repetitions. Throws a GateError for the first that cannot be read. */
export type ReadCentralPolicies = (addresses: readonly PolicyAddress[]) => Promise<CentralPolicy[]>;

/** A policy file that applies. `commit`: that of a central policy; null for a file of this repository. */
export type PolicyFileVersion = { path: string; commit: string | null };

const SCHEME = "github:";

export const POLICY_ADDRESS_FORM = "github:OWNER/REPOSITORY/PATH@REF";

/** Whether a text is meant as the address of a central policy. */
export function isPolicyAddress(text: string): boolean {
  return text.startsWith(SCHEME);
}

/** Parses an address; the ref is everything after the last `@`. The reason of a failure is sentences. */
export function parsePolicyAddress(text: string): Result<PolicyAddress> {
  const refuse = (why: string) => failure(`got ${quoted(text)}, ${why}. Expected ${POLICY_ADDRESS_FORM}.`);
  const at = text.lastIndexOf("@");
  if (at < 0) return refuse("which has no @REF: add the commit, tag or branch to read");
  const ref = text.slice(at + 1);
  if (ref === "") {
    return refuse("where the ref after @ is empty: check whether an expression evaluated to an empty string");
  }
  if (!isRef(ref)) return refuse(`where ${quoted(ref)} after the last @ is not a valid branch, tag or commit`);
  const [owner = "", repository = "", ...parts] = text.slice(SCHEME.length, at).split("/");
  if (!/^[a-z\d][\w-]{0,99}$/i.test(owner)) return refuse(`where ${quoted(owner)} is not a valid owner`);
  if (!/^[\w.-]{1,100}$/.test(repository) || /^\.{1,2}$/.test(repository)) {
    return refuse(`where ${quoted(repository)} is not a valid repository`);
  }
  const path = parts.join("/");
  if (path === "") return refuse("which has no path of a file");
  if (/\p{Cc}/u.test(path) || parts.some((part) => part === "" || part === "." || part === "..")) {
    return refuse(`where ${quoted(path)} is not a valid path of a file`);
  }
  return success({ text, owner, repository, path, ref });
}

/** Whether a ref can only ever be one commit. */
export function isFullCommit(ref: string): boolean {
  return /^[0-9a-f]{40}$/i.test(ref);
}

/** The rules of `git check-ref-format` that keep a ref one part of a URL and no expression such as `main~1`. */
function isRef(ref: string): boolean {
  return !/[\s\p{Cc}~^:?*[\\]|\.\.|\/\/|^[/.-]|[/.]$/u.test(ref);
}
