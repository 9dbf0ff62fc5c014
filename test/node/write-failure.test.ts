import { statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeFailure } from "../../src/node/write-failure.ts";

const PATH = join(tmpdir(), "report.json");
const DRAFT = join(tmpdir(), ".report.json.7.00000000-0000-4000-8000-000000000000.tmp");

/** An error of the file system, as Node throws it. */
function systemError(code: string, syscall = "open", path = DRAFT): Error {
  return Object.assign(new Error(`${code}: description, ${syscall} '${path}' -> '${PATH}'`), { code, syscall, path });
}

describe("writeFailure", () => {
  it.each([
    ["EROFS", "is on a read-only file system. Choose a path on a writable one."],
    ["EISDIR", `${PATH} is a folder. Name a file.`],
    ["ENOTDIR", `a part of the path ${tmpdir()} is a file, not a folder. Choose another path.`],
    ["ENOENT", `the folder ${tmpdir()} does not exist and could not be created. Choose another path.`],
    ["ENOSPC", "the disk is full. Free space on it, then rerun the job."],
    ["EDQUOT", "the disk quota of the user is exhausted. Free space, then rerun the job."],
    ["EPIPE", "its reader closed it before everything was written."],
    ["ENXIO", "no process reads the pipe. Start its reader first."],
    ["ECONNREFUSED", "no process listens on the socket. Start its reader first."],
    ["EMFILE", "EMFILE: description."],
  ])("explains %s without the name of a draft", (code, words) => {
    for (const syscall of ["open", "rename", "mkdir"]) {
      const text = writeFailure(PATH, systemError(code, syscall), "command");
      expect(text).toContain(words);
      expect(text).not.toContain(".tmp");
    }
  });

  it.skipIf(process.platform === "win32").each(["EACCES", "EPERM"])("names the folder and the user for %s", (code) => {
    const text = writeFailure(PATH, systemError(code), "command");
    expect(text).toContain(`(uid ${process.getuid?.()}) may not write to the folder ${tmpdir()}`);
    expect(text).toMatch(/Choose another path, or allow the user to write to the folder\.$/);
  });

  it.skipIf(process.platform === "win32")("names the user to run a container as in the action only", () => {
    const missing = "/nowhere/file";
    const denied = systemError("EACCES", "open", missing);
    expect(writeFailure(missing, denied, "action")).toMatch(/`container: options: --user 0`\.$/);
    expect(writeFailure(missing, denied, "command")).toMatch(/may not write to \/nowhere\/file\. Make it writable\.$/);
    // The owner gets no hint to become the owner.
    const own = join(import.meta.dirname, "write-failure.test.ts");
    if (statSync(own).uid !== process.getuid?.()) return;
    expect(writeFailure(own, systemError("EACCES", "open", own), "action")).toMatch(/\. Make it writable\.$/);
  });

  it("keeps the text of other errors", () => {
    expect(writeFailure(PATH, new Error("a is a symbolic link to itself"), "action")).toBe(
      "a is a symbolic link to itself.",
    );
    expect(writeFailure(PATH, "text", "action")).toBe("text.");
  });
});
