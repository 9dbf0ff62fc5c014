import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";

/** Whether a folder is the root of a checkout: it has `.git`, which is a file in worktrees and submodules. */
export async function isCheckoutRoot(folder: string): Promise<boolean> {
  return stat(join(folder, ".git")).then(
    (found) => found.isDirectory() || found.isFile(),
    () => false,
  );
}

/** The repository of the remote `origin` of the checkout at `root`, as `OWNER/NAME`; null where it is unknown. */
export async function remoteRepository(root: string): Promise<string | null> {
  const folder = await gitFolder(join(root, ".git"));
  const config = folder === null ? null : await text(join(folder, "config"));
  return config === null ? null : repositoryOf(config);
}

/** The folder with the configuration. That of a worktree is in the repository that it was added to. */
async function gitFolder(path: string): Promise<string | null> {
  const link = await text(path);
  // `.git` is a folder.
  if (link === null) return path;
  const named = /^gitdir: (.+)$/m.exec(link)?.[1];
  if (named === undefined) return null;
  const folder = resolve(path, "..", named.trim());
  const common = await text(join(folder, "commondir"));
  return common === null ? folder : resolve(folder, common.trim());
}

function repositoryOf(config: string): string | null {
  let isOrigin = false;
  for (const line of config.split(/\r?\n/)) {
    if (/^\s*\[/.test(line)) isOrigin = /^\s*\[remote "origin"\]/.test(line);
    const url = isOrigin ? /^\s*url\s*=\s*(.*\S)/.exec(line)?.[1] : undefined;
    if (url === undefined) continue;
    const [, owner, name] = /([^/:\s]+)\/([^/\s]+?)(?:\.git)?\/*$/.exec(url) ?? [];
    return owner === undefined || name === undefined ? null : `${owner}/${name}`;
  }
  return null;
}

async function text(path: string): Promise<string | null> {
  return readFile(path, "utf8").catch(() => null);
}
