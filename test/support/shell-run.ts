import type { FileLine } from "../../src/core/options/dockerfile.ts";
import type { Options } from "../../src/core/options/options.ts";
import { redactorFor } from "../../src/core/report/redact-report.ts";
import { entryReads, type GateResult, type GateRuntime, gate } from "../../src/gate.ts";
import { readDockerfile } from "../../src/node/dockerfile.ts";
import { checkOutputs, type WrittenFile, writeFiles } from "../../src/node/report-files.ts";
import { NODE_RUNTIME } from "../../src/node/runtime.ts";
import { renderReportFile } from "../../src/render/report-file.ts";

/** A whole run with its files, in the steps that both shells take. */
export async function runShell(
  options: Options,
  change: Partial<GateRuntime> = {},
): Promise<GateResult & { dockerfile: FileLine | null; files: WrittenFile[] }> {
  const runtime = {
    ...NODE_RUNTIME,
    env: {},
    base: { kind: "none", notice: null } as const,
    readCentralPolicies: async () => [],
    progress: () => {},
    ...change,
  };
  const redactor = redactorFor("never", "nothing");
  const outputs = await checkOutputs(options, runtime, entryReads);
  const dockerfile = await readDockerfile(options, runtime);
  const result = await gate(options, runtime);
  const { report, wasRead } = result;
  const contents = {
    report,
    shown: redactor.report(report),
    dockerfile,
    redactor,
    sha256: runtime.sha256,
    warnOnly: options.warnOnly,
  };
  const files = await writeFiles(outputs, { render: (file) => renderReportFile(file, contents), wasRead }, runtime);
  return { ...result, dockerfile, files };
}
