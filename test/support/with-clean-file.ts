import type { Report } from "../../src/core/report/report.ts";
import { evaluate, inFolder } from "./evaluate.ts";
import { type Call, cleanCall, logFile } from "./records.ts";

/** The report on a file with this content, beside one that passes by itself. */
export async function withCleanFile(content: string | Buffer): Promise<Report> {
  return inFolder({ "a.json": content, "b.json": logFile(cleanCall(atAnotherImage)) }, (folder) => evaluate([folder]));
}

function atAnotherImage(record: Call): void {
  record.requestParameters.repositoryName = record.responseElements.repositoryName = "team/other";
  record.responseElements.repositoryName = "team/other";
}
