import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const GOLDEN = join(import.meta.dirname, "../golden");

/** The golden file; with UPDATE_GOLDEN=1 it is written first. Look at what changed before you commit it. */
export function golden(name: string, rendered: string): string {
  const path = join(GOLDEN, name);
  if (process.env["UPDATE_GOLDEN"] === "1") {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, rendered);
  }
  return readFileSync(path, "utf8");
}

/** Long texts by their beginning, end and size. */
export function excerpt(text: string): string {
  const lines = text.split("\n");
  if (lines.length <= 400) return text;
  const left = lines.length - 90;
  return [...lines.slice(0, 60), `[... ${left} lines left out of this golden file ...]`, ...lines.slice(-30)].join(
    "\n",
  );
}
