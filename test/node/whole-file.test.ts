import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fileTarget } from "../../src/node/file-target.ts";
import { writeWholeFile } from "../../src/node/whole-file.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whole-file-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
/** A bug in the tested code must not replace the devices of this machine. */
const IS_ROOT = process.getuid?.() === 0;
const DESCRIPTORS = [
  ...(IS_ROOT ? [] : ["/dev/stdout"]),
  ...(process.platform === "linux" ? ["/proc/self/fd/1", "/proc/thread-self/fd/1"] : []),
  "/dev/fd/1",
  "LINK",
];

const LONG = "x".repeat(300_000);

describe.skipIf(process.platform === "win32")("a path that is not a regular file is written to, not replaced", () => {
  /** A link, or its target. */
  const ways = (name: string) => {
    symlinkSync(at(name), at(`link to ${name}`));
    return [at(name), at(`link to ${name}`)];
  };

  it("a device stays a device, and so does a link to one", async () => {
    // A user who could replace the real devices gets a device of its own.
    if (IS_ROOT) execFileSync("mknod", [at("device"), "c", "1", "3"]);
    const device = IS_ROOT ? at("device") : "/dev/null";
    symlinkSync(device, at("link"));
    for (const path of [device, at("link")]) await writeWholeFile(path, [LONG]);
    expect(statSync(device).isCharacterDevice()).toBe(true);
    expect(readlinkSync(at("link"))).toBe(device);
    expect(readdirSync(folder).sort()).toEqual(IS_ROOT ? ["device", "link"] : ["link"]);
  });

  it("a pipe gets the whole text, also if it is opened for reading later", async () => {
    execFileSync("mkfifo", [at("pipe")]);
    for (const path of ways("pipe")) {
      const written = writeWholeFile(path, [LONG]);
      const reader = spawn("cat", [at("pipe")], { stdio: ["ignore", "pipe", "inherit"] });
      expect(await text(reader.stdout)).toBe(LONG);
      await written;
      expect(statSync(at("pipe")).isFIFO()).toBe(true);
    }
    expect(lstatSync(at("link to pipe")).isSymbolicLink()).toBe(true);
  });

  it("a socket gets the whole text", async () => {
    const received: Promise<string>[] = [];
    const server = createServer((socket) => received.push(text(socket)));
    await new Promise<void>((resolve) => server.listen(at("socket"), resolve));
    for (const path of ways("socket")) await writeWholeFile(path, [LONG]);
    expect(await Promise.all(received)).toEqual([LONG, LONG]);
    expect(statSync(at("socket")).isSocket()).toBe(true);
    server.close();
  });

  it("a socket without a listener is an error, and is kept", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(at("other"), resolve));
    linkSync(at("other"), at("socket"));
    await new Promise((resolve) => server.close(resolve));
    await expect(writeWholeFile(at("socket"), ["x"])).rejects.toThrow(/ECONNREFUSED/);
    expect(statSync(at("socket")).isSocket()).toBe(true);
  });

  it.each(DESCRIPTORS)("%s is the standard output of this process: a pipe, a socket or a file", async (path) => {
    symlinkSync("/dev/fd/1", at("LINK"));
    const module = JSON.stringify(join(import.meta.dirname, "../../src/node/whole-file.ts"));
    const script = `import { writeWholeFile } from ${module};
        process.stdout.write("before\\n"); await writeWholeFile(${JSON.stringify(path)}, ["report\\n"]); process.stdout.write("after\\n");`;
    const node = [process.execPath, "--input-type=module", "--eval", script];
    // A shell's pipe is a pipe; that of this process is a socket.
    const [first = "", ...rest] = node;
    const socket = execFileSync(first, rest, { cwd: folder, encoding: "utf8" });
    const piped = execFileSync("sh", ["-c", '"$@" | cat', "sh", ...node], { cwd: folder, encoding: "utf8" });
    execFileSync("sh", ["-c", '"$@" > out', "sh", ...node], { cwd: folder });
    const all = "before\nreport\nafter\n";
    expect([socket, piped, readFileSync(at("out"), "utf8")]).toEqual([all, all, all]);
  });
});

describe("a file", () => {
  it.skipIf(process.platform === "win32").each([0o600, 0o640, 0o664, 0o755, 0o444])(
    "that exists keeps its mode: %o",
    async (mode) => {
      writeFileSync(at("report"), "old");
      chmodSync(at("report"), mode);
      const { uid, gid, ino } = statSync(at("report"));
      await writeWholeFile(at("report"), ["new"]);
      const after = statSync(at("report"));
      expect([after.mode & 0o7777, after.uid, after.gid]).toEqual([mode, uid, gid]);
      expect(readFileSync(at("report"), "utf8")).toBe("new");
      // It was replaced, not overwritten.
      expect(after.ino).not.toBe(ino);
      expect(readdirSync(folder)).toEqual(["report"]);
    },
  );

  it.skipIf(process.platform === "win32")("that is new has the default mode under the umask", async () => {
    writeFileSync(at("other"), "");
    await writeWholeFile(at("report"), ["new"]);
    expect(statSync(at("report")).mode).toBe(statSync(at("other")).mode);
  });

  it("gets all pieces in their order, also long ones", async () => {
    const pieces = Array.from({ length: 50 }, (_, index) => String(index).repeat(index * 1000));
    await writeWholeFile(at("report"), pieces);
    expect(readFileSync(at("report"), "utf8")).toBe(pieces.join(""));
  });

  it("is left as it was where a piece cannot be rendered", async () => {
    writeFileSync(at("report"), "old");
    const pieces = function* () {
      yield LONG;
      throw new Error("no second piece");
    };
    await expect(writeWholeFile(at("report"), pieces())).rejects.toThrow("no second piece");
    expect(readFileSync(at("report"), "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["report"]);
  });

  it("keeps its old content under a hard link", async () => {
    writeFileSync(at("report"), "old");
    linkSync(at("report"), at("copy"));
    await writeWholeFile(at("report"), ["new"]);
    expect([readFileSync(at("report"), "utf8"), readFileSync(at("copy"), "utf8")]).toEqual(["new", "old"]);
  });

  it("with the longest possible name is written", async () => {
    for (const name of ["r".repeat(255), "漢".repeat(85)]) {
      await writeWholeFile(at(name), ["new"]);
      expect(readFileSync(at(name), "utf8")).toBe("new");
    }
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it("leaves no draft behind if it cannot be written", async () => {
    mkdirSync(at("report"));
    await expect(writeWholeFile(at("report"), ["new"])).rejects.toThrow(/EISDIR|EPERM|EEXIST/);
    expect(readdirSync(folder)).toEqual(["report"]);
  });
});

describe.skipIf(process.platform === "win32")("a symbolic link", () => {
  it("is kept, and its target is replaced", async () => {
    mkdirSync(at("elsewhere"));
    writeFileSync(at("elsewhere/real"), "old", { mode: 0o600 });
    symlinkSync("elsewhere/real", at("one"));
    symlinkSync(at("one"), at("two"));
    await writeWholeFile(at("two"), ["new"]);
    expect([readlinkSync(at("two")), readlinkSync(at("one"))]).toEqual([at("one"), "elsewhere/real"]);
    expect(readFileSync(at("elsewhere/real"), "utf8")).toBe("new");
    expect(statSync(at("elsewhere/real")).mode & 0o777).toBe(0o600);
    expect(readdirSync(at("elsewhere"))).toEqual(["real"]);
  });

  it("to a missing file creates the file and its folders", async () => {
    symlinkSync("not/yet", at("link"));
    await writeWholeFile(at("link"), ["new"]);
    expect(readlinkSync(at("link"))).toBe("not/yet");
    expect(readFileSync(at("not/yet"), "utf8")).toBe("new");
  });

  it("to itself is an error", async () => {
    symlinkSync("b", at("a"));
    symlinkSync("a", at("b"));
    await expect(writeWholeFile(at("a"), ["new"])).rejects.toThrow("is a symbolic link to itself");
  });
});

describe("fileTarget", () => {
  it("has the same ids for every path of a file", async () => {
    mkdirSync(at("below"));
    writeFileSync(at("real"), "");
    const paths = [at("real"), at("below/../real"), join(folder, ".", "real")];
    if (process.platform !== "win32") {
      symlinkSync(folder, at("below/up"));
      symlinkSync(at("real"), at("link"));
      linkSync(at("real"), at("hard"));
      paths.push(at("link"), at("hard"), at("below/up/real"), at("below/up/below/up/link"));
    }
    const ids = await Promise.all(paths.map(async (path) => (await fileTarget(path)).ids.join()));
    expect(new Set(ids).size).toBe(1);
  });

  it("has the same ids for every path of a file that does not exist yet", async () => {
    mkdirSync(at("below"));
    const paths = [at("new"), at("below/../new")];
    if (process.platform !== "win32") {
      symlinkSync(folder, at("below/up"));
      symlinkSync(at("new"), at("link"));
      paths.push(at("below/up/new"), at("link"));
    }
    const ids = await Promise.all(paths.map(async (path) => (await fileTarget(path)).ids.join()));
    expect(new Set(ids).size).toBe(1);
    expect((await fileTarget(at("New"))).ids.join() === ids[0]).toBe(process.platform !== "linux");
  });
});
