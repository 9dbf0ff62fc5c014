/** Where a path leads to, links followed. */
export type FileTarget = {
  /**
   * `stream`: a device, a socket or a pipe, which people may read as they read a log. `absent`: there is nothing yet.
   * A folder is `other`.
   */
  kind: "file" | "stream" | "other" | "absent";
  /** Two targets that share one of these are one file, however their paths are written. */
  ids: readonly string[];
  /** The path without links; of what is absent, as far as its folders exist. */
  path: string;
  /** The open file descriptor of this process that the path names, as `/dev/stdout` does; else null. */
  descriptor: number | null;
};

/** The ids of what is there: by its device and inode, or by its path on file systems that number no files. */
export function idsOf({ dev, ino }: { dev: bigint; ino: bigint }, path: string): string[] {
  return ino === 0n ? [`path:${path}`] : [`file:${dev}:${ino}`];
}
