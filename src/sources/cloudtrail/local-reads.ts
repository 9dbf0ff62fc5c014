import { dirname } from "node:path";
import type { FileTarget } from "../../core/file-target.ts";

/**
 * What sources read of this machine, by the ids of file targets: files that an entry names or matches or that a link in a
 * folder points to, and folders, each with every file directly in it.
 */
export type LocalReads = { files: Set<string>; folders: Set<string> };

export function noLocalReads(): LocalReads {
  return { files: new Set(), folders: new Set() };
}

/** Whether a file was read: by itself, or with the folder that contains it. `targetOf` resolves the folder. */
export async function wasRead(
  { files, folders }: LocalReads,
  { ids, path }: FileTarget,
  targetOf: (path: string) => Promise<FileTarget>,
): Promise<boolean> {
  if (ids.some((id) => files.has(id))) return true;
  const folder = await targetOf(dirname(path));
  return folder.ids.some((id) => folders.has(id));
}
