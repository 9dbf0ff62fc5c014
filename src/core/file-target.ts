/** What a path refers to, with links resolved. */
export type FileTarget = {
  /**
   * `stream`: a device, a socket or a pipe, which people may read as they read a log. `absent`: nothing exists yet.
   * A folder is `other`.
   */
  kind: "file" | "stream" | "other" | "absent";
  /** Targets that share an id are the same file, however their paths are written. */
  ids: readonly string[];
  /** The path without links; where it is absent, as far as its folders exist. */
  path: string;
  /** The open file descriptor of this process that the path names, as `/dev/stdout` does; else null. */
  descriptor: number | null;
};

/** The ids of an existing file: its device and inode, or its path on file systems without inodes. */
export function idsOf({ dev, ino }: { dev: bigint; ino: bigint }, path: string): string[] {
  return ino === 0n ? [`path:${path}`] : [`file:${dev}:${ino}`];
}
