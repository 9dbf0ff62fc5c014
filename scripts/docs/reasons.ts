// The codes of src/render/ with their sentences, in docs/troubleshooting.md: one table under each heading.
import { NOTICE_REASONS } from "../../src/render/notice-reasons.ts";
import { INPUT_REASONS, type Reason, SCAN_REASONS } from "../../src/render/reasons.ts";
import { type GeneratedPage, replacePart } from "./generated-page.ts";

const PATH = "docs/troubleshooting.md";

const TABLES: Record<string, Record<string, Reason>> = {
  "An image was not evaluated": SCAN_REASONS,
  "An export was not read": INPUT_REASONS,
  Notices: NOTICE_REASONS,
};

export const REASONS: GeneratedPage = {
  path: PATH,
  write: (text) =>
    Object.entries(TABLES).reduce((page, [heading, reasons]) => {
      const table = new RegExp(`(^## ${heading}\\n(?:(?!^## |^\\|).*\\n)*)(?:^\\|.*\\n)*`, "m");
      const lines = Object.entries(reasons).map(
        ([code, { sentence, remediation }]) => `| \`${code}\` | ${sentence} | ${remediation} |`,
      );
      return replacePart({ path: PATH, part: `the table under "## ${heading}"` }, page, table, (before) =>
        [`${before}| code | meaning | what to do |`, "|---|---|---|", ...lines, ""].join("\n"),
      );
    }, text),
};
