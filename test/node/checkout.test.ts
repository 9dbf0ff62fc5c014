import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { pathInCheckout, pathInRepository, resolvePath } from "../../src/node/checkout.ts";

const before = process.cwd();
const temp = realpathSync(mkdtempSync(join(tmpdir(), "checkouts-")));
const whole = join(temp, "work", "app");
const several = join(temp, "work", "several");
const plain = join(temp, "work", "plain");

const remote = (url: string) => `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n\tfetch = +refs\n`;

const FILES: Record<string, string> = {
  // A checkout at the root of the workspace, with a submodule and a second checkout below it.
  "work/app/.git/config": remote("https://github.com/example/app"),
  "work/app/.git/modules/lib/config": remote("https://github.com/example/app"),
  "work/app/lib/.git": "gitdir: ../.git/modules/lib\n",
  "work/app/tools/.git/config": remote("https://github.com/example/tools"),
  "work/app/policy/a.yaml": "",
  "work/app/docker/prod.Dockerfile": "FROM scratch\n",
  "work/app/sub/b.yaml": "",
  // Checkouts in folders of the workspace (`path` of actions/checkout).
  "work/several/src/.git/config": remote("https://github.com/Example/App.git"),
  "work/several/src/lib/.git": "gitdir: ../.git/modules/lib\n",
  "work/several/src/Dockerfile": "FROM scratch\n",
  "work/several/ssh/.git/config": remote("git@github.example:example/app.git"),
  "work/several/org/policies/.git/config": remote("https://github.com/org/policies/"),
  "work/several/org/policies/Dockerfile": "FROM scratch\n",
  "work/several/new/.git/config": "[core]\n",
  "work/several/tree/.git": `gitdir: ${join(temp, "elsewhere", ".git", "worktrees", "tree")}\n`,
  "elsewhere/.git/config": remote("https://github.com/example/app"),
  "elsewhere/.git/worktrees/tree/commondir": "../..\n",
  "work/plain/a.yaml": "",
};

beforeAll(() => {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(temp, name)), { recursive: true });
    writeFileSync(join(temp, name), text);
  }
  symlinkSync(join(temp, "work"), join(temp, "link-to-work"));
  symlinkSync(whole, join(temp, "link-to-app"));
  symlinkSync("policy", join(whole, "policies"));
  symlinkSync("..", join(whole, "sub", "up"));
  symlinkSync("docker/prod.Dockerfile", join(whole, "Dockerfile"));
});

afterEach(() => process.chdir(before));
afterAll(() => rmSync(temp, { recursive: true, force: true }));

describe.skipIf(process.platform === "win32")("the path of a file in the checkout", () => {
  test.each([
    ["policy/a.yaml", "policy/a.yaml"],
    ["./policy//a.yaml", "policy/a.yaml"],
    ["x/../policy/./a.yaml", "policy/a.yaml"],
    [join(whole, "a b.yaml"), "a b.yaml"],
    ["..a.yaml", "..a.yaml"],
    ["../app/c.yaml", "c.yaml"],
    // Other names of the checkout, through links above it.
    [join(temp, "link-to-app", "policy/a.yaml"), "policy/a.yaml"],
    [join(temp, "link-to-work", "app", "policy/a.yaml"), "policy/a.yaml"],
    // A pull request can commit a link, so those inside are not followed.
    ["policies/a.yaml", "policies/a.yaml"],
    ["sub/up/policy/a.yaml", "sub/up/policy/a.yaml"],
    // A submodule and a second checkout are in the checkout around them.
    ["lib/x.yaml", "lib/x.yaml"],
    ["tools/x.yaml", "tools/x.yaml"],
    ["../other.yaml", null],
    ["../app-2/x.yaml", null],
    ["/etc/passwd", null],
    [".", null],
  ])("%s is %j", async (path, expected) => {
    for (const env of [{}, { GITHUB_WORKSPACE: whole }, { GITHUB_WORKSPACE: join(temp, "link-to-app") }]) {
      process.chdir(whole);
      const found = await pathInCheckout(path, env);
      expect(found).toEqual(expected === null ? null : { path: expected, subfolder: null });
    }
  });

  test("starts at the working directory, and is relative to the workspace", async () => {
    process.chdir(join(whole, "sub"));
    const from = async (path: string, workspace: string) =>
      (await pathInCheckout(path, { GITHUB_WORKSPACE: workspace }))?.path;
    expect(await from("b.yaml", whole)).toBe("sub/b.yaml");
    expect(await from("../a.yaml", join(temp, "link-to-app"))).toBe("a.yaml");
  });

  test("outside a workflow is relative to the next checkout around the working directory", async () => {
    process.chdir(join(whole, "sub"));
    expect(await pathInCheckout("b.yaml", {})).toEqual({ path: "sub/b.yaml", subfolder: null });
    expect(await pathInCheckout("../a.yaml", {})).toEqual({ path: "a.yaml", subfolder: null });
    process.chdir(join(whole, "lib"));
    expect(await pathInCheckout("x.yaml", {})).toEqual({ path: "x.yaml", subfolder: null });
    process.chdir(plain);
    expect(await pathInCheckout("a.yaml", {})).toEqual({ path: "a.yaml", subfolder: null });
    expect(await pathInCheckout("../b.yaml", {})).toBeNull();
  });

  test.each([
    ["src/policy/x.yaml", "policy/x.yaml", "src", "Example/App"],
    ["./src/../src/x.yaml", "x.yaml", "src", "Example/App"],
    ["src/lib/x.yaml", "lib/x.yaml", "src", "Example/App"],
    ["ssh/x.yaml", "x.yaml", "ssh", "example/app"],
    ["org/policies/x.yaml", "x.yaml", "org/policies", "org/policies"],
    ["tree/x.yaml", "x.yaml", "tree", "example/app"],
    ["new/x.yaml", "x.yaml", "new", null],
  ])("in a checkout below the workspace: %s is %s", async (path, expected, folder, repository) => {
    process.chdir(several);
    expect(await pathInCheckout(path, { GITHUB_WORKSPACE: several })).toEqual({
      path: expected,
      subfolder: { folder, repository },
    });
  });

  test("without .git, as actions/checkout leaves it without Git, is relative to the workspace", async () => {
    process.chdir(plain);
    const env = { GITHUB_WORKSPACE: plain };
    expect(await pathInCheckout("src/x.yaml", env)).toEqual({ path: "src/x.yaml", subfolder: null });
    expect(await pathInCheckout("../several/src/x.yaml", env)).toBeNull();
  });
});

test.skipIf(process.platform === "win32").each([
  [several, "src/Dockerfile", "Dockerfile"],
  [several, "./src//Dockerfile", "Dockerfile"],
  [several, join(several, "src/Dockerfile"), "Dockerfile"],
  // A file of another repository has no path in this one.
  [several, "org/policies/Dockerfile", "org/policies/Dockerfile"],
  // GitHub has no lines for a link.
  [whole, "Dockerfile", "docker/prod.Dockerfile"],
  [whole, "../several/src/Dockerfile", null],
])("in %s, GitHub shows %s at %j", async (workspace, path, expected) => {
  process.chdir(workspace);
  const env = { GITHUB_WORKSPACE: workspace, GITHUB_REPOSITORY: "example/app" };
  expect(await pathInRepository(path, env)).toBe(expected);
});

test.skipIf(process.platform === "win32").each([
  ["src/x.yaml", "x.yaml"],
  ["./src/./x.yaml", "x.yaml"],
  [join(several, "src/x.yaml"), "x.yaml"],
  ["org/policies/x.yaml", "org/policies/x.yaml"],
  ["../x.yaml", "../x.yaml"],
  ["src/../../plain//x.yaml", "../plain/x.yaml"],
])("messages show %s as %s", async (path, shown) => {
  process.chdir(several);
  const env = { GITHUB_WORKSPACE: several, GITHUB_REPOSITORY: "example/app" };
  expect((await resolvePath(path, env)).shown).toBe(shown);
});
