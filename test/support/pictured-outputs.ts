import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startGitHubComments } from "../fakes/github-comments.ts";
import { inFolder } from "./evaluate.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** What the pictures of the docs show, as the built bundle writes it about examples/trail. */
export type PicturedOutputs = Record<keyof typeof PICTURED_SECTIONS, string>;

/** The sections that each picture shows. A picture without one of them is out of date. */
export const PICTURED_SECTIONS = {
  summary: ["Do first", "Images"],
  comment: ["Do first", "Images"],
  page: ["Packages to upgrade", "Images"],
  terminal: ["Packages to upgrade", "Blocking findings", "Images", "Exit code"],
} as const satisfies Record<string, readonly string[]>;

/** Columns of the terminal in the picture. */
const COLUMNS = 110;

/**
 * Runs the action and the command of dist: the summary and the comment as Markdown, the page as HTML, and the table with
 * the escape sequences of a terminal. Needs `script` of util-linux, which opens the terminal.
 */
export async function picturedOutputs(): Promise<PicturedOutputs> {
  return { ...(await actionOutputs()), terminal: terminalOutput() };
}

function terminalOutput(): string {
  const command = `stty cols ${COLUMNS} && '${process.execPath}' dist/cli.js --cloudtrail examples/trail`;
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, TERM: "xterm-256color" };
  return execFileSync("script", ["--quiet", "--command", command, "/dev/null"], { cwd: ROOT, env, encoding: "utf8" });
}

async function actionOutputs(): Promise<Omit<PicturedOutputs, "terminal">> {
  const github = await startGitHubComments({});
  try {
    return await inFolder({ output: "", summary: "" }, async (folder) => {
      const at = (name: string) => join(folder, name);
      writeFileSync(at("event.json"), JSON.stringify({ pull_request: { number: 7 }, repository: { private: true } }));
      const inputs = {
        cloudtrail: "examples/trail",
        "comment-summary-in-pr": "always",
        "github-token": "token",
        "html-file": at("page.html"),
        "report-file": at("ecr-findings.json"),
      };
      const step = spawn(process.execPath, [join(ROOT, "dist/main.js")], {
        cwd: ROOT,
        stdio: "ignore",
        env: {
          PATH: process.env["PATH"],
          GITHUB_ACTIONS: "true",
          GITHUB_WORKSPACE: ROOT,
          GITHUB_OUTPUT: at("output"),
          GITHUB_STEP_SUMMARY: at("summary"),
          GITHUB_EVENT_PATH: at("event.json"),
          GITHUB_EVENT_NAME: "pull_request",
          GITHUB_REPOSITORY: "example/shop",
          GITHUB_RUN_ID: "42",
          GITHUB_RUN_ATTEMPT: "1",
          GITHUB_API_URL: github.url,
          GITHUB_SERVER_URL: "https://github.com",
          ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        },
      });
      await once(step, "close");
      // The path of this machine is of no use in a picture.
      const named = (text: string) => text.replaceAll(at("ecr-findings.json"), "ecr-findings.json");
      return {
        summary: named(readFileSync(at("summary"), "utf8")),
        comment: named(github.comments[0]?.body ?? ""),
        page: named(readFileSync(at("page.html"), "utf8")),
      };
    });
  } finally {
    await github.close();
  }
}
