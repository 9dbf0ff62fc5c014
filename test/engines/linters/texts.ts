import { globSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { isObject, type JsonObject } from "../../../src/core/text/json-values.ts";
import { pageBlocks } from "../../support/page-blocks.ts";

/** What a linter reads, with a name that says where it is. */
export type Text = { name: string; text: string };

const BLOCKS = globSync(["*.md", "docs/**/*.md", "examples/**/*.md", ".github/**/*.md"])
  .sort()
  .flatMap((path) =>
    pageBlocks(readFileSync(path, "utf8")).map(({ language, line, text }) => {
      const name = `${path}:${line}`.replaceAll(/[\\/:]/g, "-");
      return { language, name, text };
    }),
  );

const YAML_BLOCKS = BLOCKS.filter(({ language }) => language === "yaml").map((block) => ({
  ...block,
  content: contentOf(block.text),
}));

function contentOf(text: string): unknown {
  return parse(text);
}

/** The YAML blocks of the documentation that are of another kind than workflows. */
export const SHOWN_YAML = {
  gitlab: yaml((content) => Object.values(content).some((job) => isObject(job) && "script" in job)),
  circle: yaml(({ version }) => version === 2.1),
  codebuild: yaml(({ version }) => version === 0.2),
  ignoreFile: yaml((content) => "ignore" in content || "inconclusive" in content),
};

function yaml(is: (content: JsonObject) => boolean): Text[] {
  return YAML_BLOCKS.filter(({ content }) => isObject(content) && is(content));
}

/** The shell that the documentation shows: blocks, and the scripts of CI systems other than GitHub's. */
export function shownScripts(): Text[] {
  return BLOCKS.flatMap(({ language, name, text }) => {
    if (language === "sh") return [{ name, text }];
    if (language === "groovy") {
      const lines = [...text.matchAll(/\bsh '([^']*)'/g)].map(([, line = ""]) => line);
      return [{ name, text: lines.join("\n") }];
    }
    return [];
  });
}

/** The scripts of the jobs that the documentation shows for CI systems other than GitHub's. */
export function shownJobScripts(): Text[] {
  const jobs = [...SHOWN_YAML.gitlab, ...SHOWN_YAML.circle, ...SHOWN_YAML.codebuild];
  return jobs.flatMap(({ name, text }) =>
    scriptsIn(parse(text)).map((script, index) => ({ name: `${name}-${index + 1}`, text: script })),
  );
}

/** The npm scripts, which `sh` runs. */
export function npmScripts(): Text[] {
  const manifest: { scripts: Record<string, string> } = JSON.parse(readFileSync("package.json", "utf8"));
  return Object.entries(manifest.scripts).map(([name, text]) => ({ name: `npm-${name.replaceAll(":", "-")}`, text }));
}

function scriptsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(scriptsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (!["script", "commands", "run"].includes(key)) return scriptsIn(inner);
    return [Array.isArray(inner) ? inner.join("\n") : String(inner)];
  });
}
