import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const GOLDEN = join(import.meta.dirname, "../golden");

/** The content of the golden file. UPDATE_GOLDEN=1 writes it first: review the diff before you commit it. */
export function golden(name: string, rendered: string): string {
  const path = join(GOLDEN, name);
  if (process.env["UPDATE_GOLDEN"] === "1") {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, rendered);
  }
  return readFileSync(path, "utf8");
}

/** The text; of more than 400 lines the beginning, the end and the number of lines between. */
export function excerpt(text: string): string {
  const lines = text.split("\n");
  if (lines.length <= 400) return text;
  const left = lines.length - 90;
  return [...lines.slice(0, 60), `[... ${left} lines left out of this golden file ...]`, ...lines.slice(-30)].join(
    "\n",
  );
}
