import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { GateError } from "../../src/core/errors.ts";
import { readCheckoutFile } from "../../src/node/checkout-file.ts";

const SECRET = "the secret of another file";
const before = process.cwd();
const temp = realpathSync(mkdtempSync(join(tmpdir(), "checkout-")));
const checkout = join(temp, "work", "app");

beforeAll(() => {
  for (const folder of [join(checkout, "policy"), join(checkout, ".git"), join(checkout, "sub"), join(temp, "other")]) {
    mkdirSync(folder, { recursive: true });
  }
  writeFileSync(join(temp, "other", "secret"), SECRET);
  writeFileSync(join(checkout, ".git", "config"), SECRET);
  writeFileSync(join(checkout, "policy", "a.yaml"), "ignore: []");
  writeFileSync(join(checkout, "sub", "b.yaml"), "inconclusive: []");
  const links: [string, string][] = [
    ["outside.yaml", join(temp, "other", "secret")],
    ["relative.yaml", "../../other/secret"],
    ["chain.yaml", "relative.yaml"],
    ["credentials.yaml", ".git/config"],
    ["environment.yaml", "/proc/self/environ"],
    ["folder", join(temp, "other")],
    ["inside.yaml", "policy/a.yaml"],
    ["policies", "policy"],
    ["dangling.yaml", "nowhere"],
    ["loop.yaml", "loop.yaml"],
  ];
  for (const [name, target] of links) symlinkSync(target, join(checkout, name));
  symlinkSync(checkout, join(temp, "link-to-app"));
});

afterEach(() => process.chdir(before));
afterAll(() => rmSync(temp, { recursive: true, force: true }));

/** Reads from the checkout, as a workflow step does. */
async function read(path: string, { cwd = checkout, workspace = "", option = "ignore-file" } = {}) {
  process.chdir(cwd);
  return readCheckoutFile(path, option, { GITHUB_WORKSPACE: workspace });
}

describe("a link that leads out of the checkout", () => {
  test.each([
    "outside.yaml",
    "./outside.yaml",
    "relative.yaml",
    "chain.yaml",
    "credentials.yaml",
    "environment.yaml",
    "folder/secret",
    join(checkout, "outside.yaml"),
    "sub/../outside.yaml",
  ])("is an error that shows nothing of it: %s", async (path) => {
    const fault: unknown = await read(path).catch((thrown: unknown) => thrown);
    expect(fault).toBeInstanceOf(GateError);
    expect(String(fault)).toContain("symbolic link");
    expect(String(fault)).not.toContain(SECRET);
    expect(String(fault)).not.toContain(join("other", "secret"));
  });

  test("is recognized from a folder of the workspace, and through another name of the workspace", async () => {
    const cwd = join(checkout, "sub");
    for (const workspace of [checkout, join(temp, "link-to-app")]) {
      await expect(read("../outside.yaml", { cwd, workspace })).rejects.toThrow("symbolic link");
      await expect(read(join(workspace, "chain.yaml"), { cwd, workspace })).rejects.toThrow("symbolic link");
      expect(await read("../policy/a.yaml", { cwd, workspace })).toEqual({ text: "ignore: []", isQuotable: true });
    }
  });

  test("is recognized through a link above the checkout", async () => {
    for (const name of ["outside.yaml", "folder/secret", "credentials.yaml"]) {
      await expect(read(join(temp, "link-to-app", name))).rejects.toThrow("symbolic link");
    }
    const text = { text: "ignore: []", isQuotable: true };
    expect(await read(join(temp, "link-to-app", "policy", "a.yaml"))).toEqual(text);
  });

  test("is recognized if GITHUB_WORKSPACE is not the working directory", async () => {
    for (const workspace of [join(temp, "other"), join(temp, "nowhere"), join(checkout, "sub")]) {
      await expect(read("outside.yaml", { workspace })).rejects.toThrow("symbolic link");
    }
  });
});

describe("a file", () => {
  test.each(["policy/a.yaml", "./policy//a.yaml", join(checkout, "policy", "a.yaml")])(
    "of the checkout is read: %s",
    async (path) => {
      expect(await read(path)).toEqual({ text: "ignore: []", isQuotable: true });
    },
  );

  test.each(["inside.yaml", "policies/a.yaml"])(
    "of the checkout behind a link is read, and must not be quoted: %s",
    async (path) => {
      expect(await read(path)).toEqual({ text: "ignore: []", isQuotable: false });
    },
  );

  test("outside the checkout is read, and must not be quoted", async () => {
    expect(await read(join(temp, "other", "secret"))).toEqual({ text: SECRET, isQuotable: false });
    expect(await read("../../other/secret")).toEqual({ text: SECRET, isQuotable: false });
  });

  test.each(["none.yaml", "dangling.yaml"])("that does not exist is ENOENT: %s", async (path) => {
    await expect(read(path)).rejects.toMatchObject({ code: "ENOENT" });
  });

  test.each([
    ["none.yaml", "ENOENT", `there is no such file in ${checkout}`],
    ["policy/none.yaml", "ENOENT", `there is no such file in ${join(checkout, "policy")}`],
    ["nowhere/none.yaml", "ENOENT", `there is no folder ${join(checkout, "nowhere")}`],
    [join(temp, "other", "none"), "ENOENT", `there is no such file in ${join(temp, "other")}`],
    ["dangling.yaml", "ENOENT", "it is a symbolic link to a file that does not exist"],
    ["loop.yaml", "ELOOP", "it is a symbolic link to itself"],
    ["policy", "EISDIR", `${join(checkout, "policy")} is a folder, not a file`],
    ["policy/a.yaml/b", "ENOTDIR", `a part of the path ${join(checkout, "policy", "a.yaml")} is a file, not a folder`],
  ])("and why %s cannot be read is an error that names the folder", async (path, code, message) => {
    await expect(read(path)).rejects.toMatchObject({ code, message });
  });

  test("that has the path of a container job's host is an error with the fix", async () => {
    await expect(read("/home/runner/work/app/app/x.yaml", { workspace: "/__w/app/app" })).rejects.toThrow(
      "does not exist in this container, because `github.workspace` is a path of its host; use a path relative to the workspace",
    );
    for (const path of ["/tmp/nowhere/x.yaml", "/home/runner/work/app/app-2/x.yaml", "/__w/app/app/x.yaml"]) {
      await expect(read(path, { workspace: "/__w/app/app" })).rejects.toThrow("there is no folder");
    }
  });

  test("has no separator at its end", async () => {
    expect(await read("policy/a.yaml/")).toEqual({ text: "ignore: []", isQuotable: true });
  });
});
