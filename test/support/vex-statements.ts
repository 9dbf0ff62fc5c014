import type { Report } from "../../src/core/report/report.ts";
import type { Finding, Image } from "../../src/core/search/scan-result.ts";
import { decisions, GLIBC, noticesOf, OPENSSL, vexPolicy } from "./policies.ts";
import { answer, digest, reportOf } from "./reports.ts";

export const HOST = "111122223333.dkr.ecr.eu-central-1.amazonaws.com";
/** The package URL of the image that `answer` is about. */
export const IMAGE = `pkg:oci/app@${digest(1).replace(":", "%3A")}?repository_url=${HOST}/team/app`;

export const statement = (fields: Record<string, unknown> = {}) => ({
  vulnerability: { name: "CVE-2019-25013" },
  products: [{ "@id": IMAGE }],
  status: "not_affected",
  justification: "vulnerable_code_not_in_execute_path",
  ...fields,
});

export const product = (id: string, ...subcomponents: string[]) => ({
  products: [
    {
      "@id": id,
      ...(subcomponents.length > 0 ? { subcomponents: subcomponents.map((url) => ({ "@id": url })) } : {}),
    },
  ],
});

/** The statuses of the findings under a VEX document, and the notices. */
export function evaluateVex(
  text: string,
  findings: Finding[] = [GLIBC, OPENSSL],
  image: Partial<Image> = {},
): { report: Report; statuses: (string | undefined)[]; notices: string[] } {
  const report = reportOf([answer({ findings, image })], { policy: vexPolicy(text) });
  return { report, statuses: decisions(report).map((line) => line.split(": ")[1]), notices: noticesOf(report) };
}
