// `npm run docs` writes what is generated in the documentation; `npm run docs -- --check` only names the pages that are out of
// date, and exits with 1 where there is one.
import { parseArgs } from "node:util";
import { DEPENDENCIES } from "./docs/dependencies.ts";
import { EXAMPLES } from "./docs/examples.ts";
import type { GeneratedPage } from "./docs/generated-page.ts";
import { MUTANTS } from "./docs/mutants.ts";
import { ACTION_INPUTS, OPTIONS_TABLE } from "./docs/options.ts";
import { readPage, writePage } from "./docs/page-files.ts";
import { PERMISSIONS } from "./docs/permissions.ts";
import { REASONS } from "./docs/reasons.ts";
import { LEFT_OUT_TABLE, REUSABLE_WORKFLOW } from "./docs/reusable-workflow.ts";

const PAGES: readonly GeneratedPage[] = [
  ACTION_INPUTS,
  OPTIONS_TABLE,
  REUSABLE_WORKFLOW,
  LEFT_OUT_TABLE,
  REASONS,
  PERMISSIONS,
  ...EXAMPLES,
  MUTANTS,
  DEPENDENCIES,
];

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
if (values.check) check();
else for (const page of PAGES) write(page);

function check(): void {
  const outdated = PAGES.filter(({ path, write: generate, isCurrent }) => {
    const text = readPage(path);
    return isCurrent === undefined ? generate(text) !== text : !isCurrent(text);
  });
  for (const { path } of outdated) console.error(`${path} is out of date: run npm run docs, and commit it`);
  if (outdated.length > 0) process.exitCode = 1;
}

function write({ path, write: generate }: GeneratedPage): void {
  const text = readPage(path);
  const generated = generate(text);
  if (generated === text) return;
  writePage(path, generated);
  console.log(`wrote ${path}`);
}
