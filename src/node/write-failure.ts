import { statSync } from "node:fs";
import { dirname } from "node:path";
import { messageOf } from "../core/errors.ts";

/** In a workflow, the fix can be the user of a container job: its files belong to the runner's user. */
type Where = "action" | "command";

/** Why `path` could not be written, and the fix, in sentences. The name of a draft is never shown. */
export function writeFailure(path: string, thrown: unknown, where: Where): string {
  const code = codeOf(thrown);
  if (code === null) return sentence(messageOf(thrown));
  const { at, isFolder } = blamed(path, thrown);
  switch (code) {
    case "EACCES":
    case "EPERM":
      return denied(at, { isFolder, where });
    case "EROFS":
      return `${at} is on a read-only file system. Choose a path on a writable one.`;
    case "EISDIR":
    case "ENOTEMPTY":
      return `${path} is a folder. Name a file.`;
    case "ENOTDIR":
    case "EEXIST":
      return `a part of the path ${dirname(path)} is a file, not a folder. Choose another path.`;
    case "ENOENT":
      return isFolder
        ? `the folder ${dirname(path)} does not exist and could not be created. Choose another path.`
        : `${at} does not exist.`;
    case "ENOSPC":
      return "the disk is full. Free space on it, then rerun the job.";
    case "EDQUOT":
      return "the disk quota of the user is exhausted. Free space, then rerun the job.";
    case "EPIPE":
      return "its reader closed it before everything was written.";
    case "ENXIO":
      return "no process reads the pipe. Start its reader first.";
    case "ECONNREFUSED":
      return "no process listens on the socket. Start its reader first.";
    default:
      return sentence(systemMessage(thrown, code));
  }
}

function denied(at: string, { isFolder, where }: { isFolder: boolean; where: Where }): string {
  const user = process.getuid?.();
  const owner = ownerOf(at);
  const who = user === undefined ? "the user of this process" : `the user of this process (uid ${user})`;
  const whose = owner === null || owner === user ? "" : `, which belongs to uid ${owner}`;
  const permit = isFolder ? "Choose another path, or allow the user to write to the folder." : "Make it writable.";
  const container =
    where === "action" && owner !== user
      ? ` In a container job, run the container as ${owner === null || owner === 0 ? "root" : "the owner"}: \`container: options: --user ${owner ?? 0}\`.`
      : "";
  return `${who} may not write to ${isFolder ? "the folder " : ""}${at}${whose}.${container === "" || isFolder ? ` ${permit}` : ""}${container}`;
}

function ownerOf(path: string): number | null {
  try {
    return process.getuid === undefined ? null : statSync(path).uid;
  } catch {
    return null;
  }
}

/** What the error is about: the file itself, or a folder. A new file is written into a draft in its folder. */
function blamed(path: string, thrown: unknown): { at: string; isFolder: boolean } {
  const at = thrown instanceof Error && "path" in thrown && typeof thrown.path === "string" ? thrown.path : path;
  const isOpened = thrown instanceof Error && "syscall" in thrown && thrown.syscall === "open";
  return isOpened && !at.endsWith(".tmp") ? { at, isFolder: false } : { at: dirname(at), isFolder: true };
}

/** Node's message without the call and its paths: `EMFILE: too many open files`. */
function systemMessage(thrown: unknown, code: string): string {
  const message = messageOf(thrown);
  return message.startsWith(`${code}: `) ? (message.split(", ")[0] ?? message) : message;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function codeOf(thrown: unknown): string | null {
  return thrown instanceof Error &&
    "code" in thrown &&
    typeof thrown.code === "string" &&
    /^E[A-Z0-9]+$/.test(thrown.code)
    ? thrown.code
    : null;
}
