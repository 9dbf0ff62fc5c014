import { globSync, readFileSync } from "node:fs";
import { parseDocument } from "yaml";
import { outsideBlocks, pageBlocks } from "./page-blocks.ts";

/** A workflow: a file, or a block of a Markdown page, completed where the page shows only its steps. */
export type WorkflowText = { name: string; text: string };

const YAML = ["yaml", "yml"];

/** The workflows of the project itself. */
export function ownWorkflows(): WorkflowText[] {
  return read(".github/workflows/*.{yml,yaml}");
}

/** The workflows in README.md, docs/ and examples/. */
export function shownWorkflows(): WorkflowText[] {
  const pages = read("{README.md,docs/**/*.md}").flatMap(({ name, text }) => workflowBlocks(name, text));
  return [...pages, ...read("examples/**/*.{yml,yaml}").flatMap(({ name, text }) => whole(name, text))];
}

/** The workflows of a Markdown page. Throws where a block is invalid YAML, or a step is outside such a block. */
export function workflowBlocks(name: string, markdown: string): WorkflowText[] {
  const rest = outsideBlocks(markdown, YAML);
  const stray = /^.*\buses: *[\w./-]+@.*$/m.exec(rest)?.[0];
  if (stray !== undefined) throw new Error(`${name}: "${stray.trim()}" is in no block that starts with \`\`\`yaml`);
  return pageBlocks(markdown)
    .filter(({ language }) => YAML.includes(language))
    .flatMap(({ line, text }) => whole(`${name}:${line}`, text));
}

/** Completes steps or a job to a workflow. Other YAML gives none. */
function whole(name: string, text: string): WorkflowText[] {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) throw new Error(`${name}: ${error.message}`);
  const content: unknown = document.toJS();
  const shown = (key: string) => typeof content === "object" && content !== null && Object.hasOwn(content, key);
  const indented = (by: number) => text.replaceAll(/^(?=.)/gm, " ".repeat(by));
  const head = "on: push\npermissions: {}\njobs:\n";
  const job = "  shown:\n    runs-on: ubuntu-24.04\n";
  // CircleCI configuration has jobs too, and a version.
  if (shown("version")) return [];
  if (shown("jobs")) return [{ name, text }];
  if (shown("steps")) return [{ name, text: `${head}${job}${indented(4)}` }];
  const isStep = (item: unknown) => typeof item === "object" && item !== null && ("uses" in item || "run" in item);
  return Array.isArray(content) && content.some(isStep)
    ? [{ name, text: `${head}${job}    steps:\n${indented(6)}` }]
    : [];
}

function read(pattern: string): WorkflowText[] {
  return globSync(pattern)
    .map((path) => ({ name: path.replaceAll("\\", "/"), text: readFileSync(path, "utf8").replaceAll("\r\n", "\n") }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
