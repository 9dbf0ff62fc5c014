/** The file that is read, if it exists, where `ignore-file` is not set. */
export const DEFAULT_IGNORE_FILE = ".ecr-findings-ignore.yaml";
