import type { ReportPackage } from "../core/report/report.ts";

type Labelled = Pick<ReportPackage, "name" | "version" | "path">;

/** `glibc 2.28-10`; the path where the package has no name. */
export function packageLabel({ name, version, path }: Labelled): string {
  const label = [name ?? path, version].filter((part) => part !== null).join(" ");
  return label === "" ? "(no package named)" : label;
}

/** `glibc 2.28-10 -> 2.28-11`, `(no fix yet)`, or the package alone where nothing is said of a fix. */
export function fixLabel({ fixedVersion, fix }: Pick<ReportPackage, "fixedVersion" | "fix">): string | null {
  if (fixedVersion !== null) return fixedVersion;
  return fix === "no" ? "no fix yet" : null;
}
