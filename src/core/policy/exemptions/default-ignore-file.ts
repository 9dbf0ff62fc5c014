/** Read where `ignore-file` names no file, if it exists. */
export const DEFAULT_IGNORE_FILE = ".ecr-findings-ignore.yaml";
