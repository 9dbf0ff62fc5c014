import type { CentralPolicy, PolicyAddress } from "../../src/core/policy/exemptions/central-policy.ts";
import type { BaseFile, PullRequestBase } from "../../src/core/policy/exemptions/pull-request-exemptions.ts";
import { NO_POLICY } from "../../src/core/policy/rules.ts";
import type { Report } from "../../src/core/report/report.ts";
import type { ScanResult } from "../../src/core/search/scan-result.ts";
import { type PolicyPaths, readExemptions } from "../../src/sources/policy/exemptions.ts";
import type { FileSet } from "./file-sets.ts";
import { entry, GLIBC } from "./policies.ts";
import { answer, reportOf } from "./reports.ts";

export const DEFAULT = ".ecr-findings-ignore.yaml";
export const IGNORING = entry({ id: "CVE-2019-25013" });
const FOUND = [answer({ findings: [GLIBC] })];

export type ExemptionRun = Partial<PolicyPaths> & {
  own: FileSet;
  base: PullRequestBase;
  refuse: boolean;
  paths?: readonly string[] | "none";
  results?: readonly ScanResult[];
  /** Paths of `own` that errors must not quote. */
  unquotable?: readonly string[];
  /** The central policies that `ignore-file` names beside `paths`, and what is read for them. */
  central?: readonly PolicyAddress[];
  policies?: readonly CentralPolicy[];
};

/** The report of a run with these files; without `paths`, `ignore-file` names none. */
export async function run({
  own,
  base,
  refuse,
  paths,
  results = FOUND,
  unquotable = [],
  central = [],
  policies = [],
  ...known
}: ExemptionRun): Promise<Report> {
  const option =
    paths === undefined
      ? { kind: "default" as const }
      : paths === "none"
        ? { kind: "none" as const }
        : { kind: "named" as const, paths: [...paths], central: [...central] };
  const readOwnFile = async (path: string) => {
    const text = own[path];
    if (text === undefined) throw Object.assign(new Error(`ENOENT: no such file, ${path}`), { code: "ENOENT" });
    return { text, isQuotable: !unquotable.includes(path) };
  };
  const { applied, comparison, notices, policyFiles } = await readExemptions(option, refuse, {
    ...PATHS,
    ...known,
    readOwnFile,
    base,
    readCentralPolicies: async () => [...policies],
  });
  return reportOf(results, { policy: { ...NO_POLICY, ...applied, comparison }, policyFiles, notices });
}

/** A base with these files; one whose text is null cannot be read. */
export function baseWith(files: Readonly<Record<string, string | null>>, asked: string[][] = []): PullRequestBase {
  const read = async (paths: readonly string[]) => {
    asked.push([...paths]);
    return paths.map((path): BaseFile => {
      const text = files[path];
      if (text === undefined) return path.startsWith("/") ? { kind: "outside" } : { kind: "absent" };
      return text === null ? { kind: "unreadable", why: "GitHub answered: 403" } : { kind: "read", text };
    });
  };
  return { kind: "base", label: "the base branch main", read };
}

/** Every path is resolved already, and no other ignore file exists. */
export const PATHS: PolicyPaths = {
  resolvePath: async (path) => ({ absolute: path, shown: path }),
  misplacedIgnoreFiles: async () => [],
};

export const NO_BASE: PullRequestBase = { kind: "none", notice: null };
