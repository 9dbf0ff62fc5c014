// Writes the reasons of src/render/reasons.ts into docs/troubleshooting.md, a table under each heading. Run it after a change there.
import { readFileSync, writeFileSync } from "node:fs";
import { NOTICE_REASONS } from "../src/render/notice-reasons.ts";
import { INPUT_REASONS, SCAN_REASONS } from "../src/render/reasons.ts";

const page = new URL("../docs/troubleshooting.md", import.meta.url);
let text = readFileSync(page, "utf8");
write("An image was not evaluated", SCAN_REASONS);
write("An export was not read", INPUT_REASONS);
write("Notices", NOTICE_REASONS);
writeFileSync(page, text);

function write(heading, reasons) {
  const table = new RegExp(`(^## ${heading}\\n(?:(?!^## |^\\|).*\\n)*)((?:^\\|.*\\n)*)`, "m");
  if (!table.test(text)) throw new Error(`docs/troubleshooting.md has no heading "## ${heading}"`);
  const rows = Object.entries(reasons).map(
    ([code, { sentence, remediation }]) => `| \`${code}\` | ${sentence} | ${remediation} |`,
  );
  const lines = ["| code | meaning | fix |", "|---|---|---|", ...rows];
  text = text.replace(table, (_, head) => `${head}${lines.join("\n")}\n`);
}
