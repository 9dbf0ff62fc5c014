import type { ReportPackage } from "../core/report/report.ts";

type Labelled = Pick<ReportPackage, "name" | "version" | "path">;

/** `glibc 2.28-10`; the path where the package has no name. */
export function packageLabel({ name, version, path }: Labelled): string {
  const label = [name ?? path, version].filter((part) => part !== null).join(" ");
  return label === "" ? "(no package)" : label;
}

/** The fixed version, or `no fix yet`; null where it is unknown. */
export function fixLabel({ fixedVersion, fix }: Pick<ReportPackage, "fixedVersion" | "fix">): string | null {
  if (fixedVersion !== null) return fixedVersion;
  return fix === "no" ? "no fix yet" : null;
}
