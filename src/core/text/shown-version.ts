/**
 * A version as reports show it, or a list of them: without an epoch of 0, which package managers omit
 * (`0:5.10.234-1` is shown as `5.10.234-1`).
 */
export function withoutZeroEpoch(version: string): string {
  return version.replaceAll(/(?<![^\s,])0+:(?=[0-9A-Za-z])/g, "");
}
