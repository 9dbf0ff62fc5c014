import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { messageOf } from "../src/core/errors.ts";
import { readOptions } from "../src/core/options/option-reading.ts";
import { whyNotWritten } from "../src/node/report-files.ts";
import { cleanCall, logFile, scanCall } from "./support/records.ts";
import { runShell } from "./support/shell-run.ts";

const before = process.cwd();
const INPUT = logFile(scanCall());
const OUTPUTS = ["report-file", "sarif-file", "html-file"] as const;

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "linked-inputs-")));
  process.chdir(folder);
  for (const name of ["logs", "far/below", "tree/a/b"]) mkdirSync(name, { recursive: true });
  writeFileSync("logs/a.json", logFile(cleanCall()));
  writeFileSync("tree/a/b/a.json", logFile(cleanCall()));
});
afterEach(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
});

async function run(given: Record<string, string>) {
  return runShell(readOptions(new Map(Object.entries(given)), Date.now()));
}

/** Links from what `cloudtrail` names to `input`, and the entries that read it. */
const LINKS: [string, { input: string; link: [target: string, path: string][]; entries: string[] }][] = [
  [
    "a link in a folder",
    { input: "x.json", link: [["../x.json", "logs/b.json"]], entries: ["logs", "logs/", "logs/*.json", "*/b.json"] },
  ],
  [
    "a link to a link",
    {
      input: "x.json",
      link: [
        ["../x.json", "far/y.json"],
        ["../far/y.json", "logs/b.json"],
      ],
      entries: ["logs", "logs/*"],
    },
  ],
  [
    "a folder that is a link",
    { input: "far/x.json", link: [["../far", "logs/sub"]], entries: ["logs", "logs/**/*.json", "logs/sub"] },
  ],
  [
    "a folder far below, with a link to a folder above the input",
    {
      input: "far/below/x.json",
      link: [["../../../far", "tree/a/b/c"]],
      entries: ["tree", "tree/**/x.json", "t*/a"],
    },
  ],
  ["an absolute link", { input: "x.json", link: [["ABSOLUTE/x.json", "logs/b.json"]], entries: ["logs", "logs/b.*"] }],
];

describe.skipIf(process.platform === "win32")("an input behind a link is not overwritten", () => {
  test.each(LINKS)("%s", async (_what, { input, link, entries }) => {
    writeFileSync(input, INPUT);
    for (const [target, path] of link) symlinkSync(target.replace("ABSOLUTE", folder), path);
    symlinkSync(input, "another-name");
    for (const cloudtrail of entries) {
      for (const option of OUTPUTS) {
        for (const path of [input, `./${input}`, join(folder, input), "another-name"]) {
          const outcome = await run({ cloudtrail, [option]: path }).catch(messageOf);
          expect(readFileSync(input, "utf8"), `${cloudtrail} ${option} ${path}`).toBe(INPUT);
          // An error before anything is read, or a file that is not written, with the same verdict.
          if (typeof outcome === "string") {
            expect(outcome).toMatch(new RegExp(`^${option}: .* would overwrite`));
            continue;
          }
          expect(outcome).toMatchObject({ report: { verdict: "failed" }, exitStatus: { exitCode: 1 } });
          const [file] = outcome.files;
          expect(file === undefined ? "" : whyNotWritten(file, "command")).toMatch(
            /was not written: .* input of cloudtrail/,
          );
        }
      }
    }
  });

  test("the other outputs are written", async () => {
    writeFileSync("x.json", INPUT);
    symlinkSync("../x.json", "logs/b.json");
    const { files } = await run({ cloudtrail: "logs", "sarif-file": "x.json", "html-file": "page.html" });
    expect(files.map(({ option, problem }) => [option, problem === null])).toEqual([
      ["sarif-file", false],
      ["html-file", true],
    ]);
  });
});

describe.skipIf(process.platform === "win32")("an output that is not an input is written", () => {
  test.each([
    ["a new file in a folder that is read", "logs", "logs/new.json"],
    ["a new file in a folder behind a link", "logs", "far/new.json"],
    ["an existing file that no glob matches", "logs/*.json", "logs/old.txt"],
    ["an existing file beside the target of a link", "logs/b.json", "far/old.txt"],
  ])("%s", async (_what, cloudtrail, path) => {
    writeFileSync("far/x.json", INPUT);
    symlinkSync("../far", "logs/sub");
    symlinkSync("../far/x.json", "logs/b.json");
    if (path.includes("old")) writeFileSync(path, "old");
    const { files } = await run({ cloudtrail, "sarif-file": path });
    expect(files).toEqual([{ option: "sarif-file", path, problem: null }]);
    expect(readFileSync(path, "utf8")).toContain("sarif");
    expect(readFileSync("far/x.json", "utf8")).toBe(INPUT);
  });

  test("a hard link to an input: the output replaces the link, and the input is unchanged", async () => {
    writeFileSync("x.json", INPUT);
    linkSync("x.json", "logs/b.json");
    await run({ cloudtrail: "logs", "sarif-file": "x.json" });
    expect(readFileSync("logs/b.json", "utf8")).toBe(INPUT);
  });
});
