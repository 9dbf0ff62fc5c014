import * as core from "@actions/core";
import { messageOf } from "../core/errors.ts";
import { evaluatedImages } from "../core/evaluated-images.ts";
import type { Report } from "../core/report.ts";
import { SEVERITIES } from "../core/severity.ts";
import type { Passage } from "../gate.ts";
import { annotationsOf } from "../render/annotations.ts";
import { logText, markdownText } from "../render/escape.ts";
import { headlineText } from "../render/headline.ts";
import { renderSummary, SUMMARY_BUDGET } from "../render/summary.ts";
import { renderTable } from "../render/table.ts";

/** Everything that a run leaves behind in the workflow: the log, outputs, summary, annotations, and last the failure. */
export async function publish(
  run: Passage & { /** The report as this workflow's readers may see it. */ shown: Report; annotations: boolean },
): Promise<void> {
  const { report, shown, ending, files } = run;
  core.info(logText(renderTable(shown, { width: 120, colour: false, hyperlinks: false })));
  setOutputs(report, files);
  for (const { option, path, problem } of files) {
    if (problem !== null) core.warning(logText(`${option}: ${path} was not written: ${messageOf(problem)}`));
  }
  const fullReport = files.find(({ problem }) => problem === null)?.path ?? null;
  await writeSummary(renderSummary(shown, { budgetBytes: SUMMARY_BUDGET, fullReport }));
  if (run.annotations) {
    for (const { level, title, message, path, line } of annotationsOf(shown, { dockerfile: null })) {
      const place = path === null ? {} : { file: path, ...(line === null ? {} : { startLine: line }) };
      ANNOTATE[level](message, { title, ...place });
    }
  }
  const verdict = logText(headlineText(shown));
  if (ending.step === "failure") core.setFailed(verdict);
  else if (ending.step === "warning") core.warning(verdict);
}

const ANNOTATE = { error: core.error, warning: core.warning, notice: core.notice };

/** An option or a policy file is wrong: nothing was evaluated, and nothing downstream may read this as good. */
export async function publishError(message: string): Promise<void> {
  core.setOutput("verdict", "inconclusive");
  await writeSummary(`## Inconclusive: nothing was evaluated\n\n${markdownText(message)}\n`);
  core.setFailed(logText(message));
}

function setOutputs(report: Report, files: Passage["files"]): void {
  const { verdict, counts } = report;
  core.setOutput("verdict", verdict);
  core.setOutput("matched", counts.matched);
  core.setOutput("ignored", counts.ignored);
  core.setOutput("inconclusive", counts.inconclusive);
  for (const severity of SEVERITIES) core.setOutput(severity.toLowerCase(), counts.severity[severity]);
  core.setOutput("total", counts.total);
  core.setOutput("images", evaluatedImages(report).join("\n"));
  for (const { option, path, problem } of files) core.setOutput(option, problem === null ? path : "");
}

/** A summary that cannot be written changes no verdict. */
async function writeSummary(markdown: string): Promise<void> {
  try {
    await core.summary.addRaw(markdown).write();
  } catch (thrown) {
    core.warning(logText(`The job summary was not written: ${messageOf(thrown)}`));
  }
}
