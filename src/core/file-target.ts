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
