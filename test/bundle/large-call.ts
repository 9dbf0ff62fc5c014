import { type Call, finding, scanCall } from "../support/records.ts";

/** A call that lists 104 findings of five severities, as many of each as the search's own test dataset has. */
export function largeCall(): Call {
  const counts = { HIGH: 2, MEDIUM: 14, LOW: 22, INFORMATIONAL: 63, UNDEFINED: 3 };
  let number = 0;
  const findings = Object.entries(counts).flatMap(([severity, count]) =>
    Array.from({ length: count }, () => {
      number += 1;
      return finding(`CVE-2026-${String(number).padStart(4, "0")}`, severity, `lib${number % 7}`);
    }),
  );
  delete findings.at(-1).description;
  return scanCall((record) => {
    record.requestParameters.repositoryName = "team/large";
    record.responseElements.repositoryName = "team/large";
    Object.assign(record.responseElements.imageScanFindings, { findings, findingSeverityCounts: counts });
  });
}
