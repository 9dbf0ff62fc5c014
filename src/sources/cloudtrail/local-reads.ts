/**
 * What `cloudtrail` reads of this machine, by the ids that file targets have: files that an entry names or matches or that
 * a link in a folder leads to, and folders, each with every file in it.
 */
export type LocalReads = { files: Set<string>; folders: Set<string> };

export function noLocalReads(): LocalReads {
  return { files: new Set(), folders: new Set() };
}

/** Whether a file with these ids was read, in a folder with those. */
export function wasRead({ files, folders }: LocalReads, ids: readonly string[], folderIds: readonly string[]): boolean {
  return ids.some((id) => files.has(id)) || folderIds.some((id) => folders.has(id));
}
