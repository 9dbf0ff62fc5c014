import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { GateError } from "../src/core/errors.ts";
import { readOptions } from "../src/core/options/option-reading.ts";
import { jsonReport } from "./support/json-report.ts";
import { cleanCall, logFile } from "./support/records.ts";
import { runShell } from "./support/shell-run.ts";

const SECRET = "hunter2";
const before = process.cwd();
const temp = realpathSync(mkdtempSync(join(tmpdir(), "named-files-")));
const checkout = join(temp, "work", "app");

/** Files with a secret: not JSON, JSON of every type, and nearly what each option expects. */
const SECRETS = [
  SECRET,
  `[default]\naws_secret_access_key = ${SECRET}\n`,
  `"${SECRET}"`,
  `["${SECRET}"]`,
  `{"auths": {"${SECRET}": {"auth": "${SECRET}"}}}`,
  `{"token": "${SECRET}", "token": "${SECRET}"}`,
  `{"${SECRET}": {"containerimage.config.digest": "${SECRET}"}}`,
  `{"containerimage.digest": "${SECRET}", "image.name": "${SECRET}"}`,
  `{"schemaVersion": "${SECRET}", "tool": {"name": "ecr-findings-gate"}}`,
  `{"schemaVersion": 1, "tool": {"name": "ecr-findings-gate"}, "groups": "${SECRET}"}`,
  `{"schemaVersion": 1, "tool": {"name": "ecr-findings-gate"}, "groups": [], "scans": ["${SECRET}"]}`,
  `{"schemaVersion": 1, "tool": {"name": "ecr-findings-gate"}, "scans": [{"outcome": "evaluated"}], "groups": ["${SECRET}"]}`,
  `{"schemaVersion": 1, "tool": {"name": "ecr-findings-gate"}, "scans": [{"outcome": "evaluated", "imageDigest": ["${SECRET}"]}], "groups": []}`,
];

const OPTIONS = ["build-metadata", "baseline", "dockerfile", "ignore-file"];

beforeAll(() => {
  mkdirSync(join(temp, "other"));
  mkdirSync(join(checkout, ".git"), { recursive: true });
  mkdirSync(join(checkout, "sub"));
  writeFileSync(join(checkout, "trail.json"), logFile(cleanCall()));
  for (const [index, text] of SECRETS.entries()) {
    writeFileSync(join(temp, "other", `s${index}`), text);
    writeFileSync(join(checkout, ".git", `s${index}`), text);
    writeFileSync(join(checkout, "sub", `s${index}`), text);
    symlinkSync(`../../other/s${index}`, join(checkout, `out${index}`));
    symlinkSync(`.git/s${index}`, join(checkout, `git${index}`));
    symlinkSync(`sub/s${index}`, join(checkout, `in${index}`));
  }
  symlinkSync(join(temp, "other"), join(checkout, "folder"));
});

afterEach(() => process.chdir(before));
afterAll(() => rmSync(temp, { recursive: true, force: true }));

/** A run in the checkout, on one CloudTrail file and with this option. */
function run(option: string, path: string) {
  process.chdir(checkout);
  const given = { cloudtrail: "trail.json", [option]: path };
  return runShell(readOptions(new Map(Object.entries(given)), Date.now()));
}

/** The error of the run. */
async function fault(option: string, path: string): Promise<string> {
  const thrown: unknown = await run(option, path).catch((each: unknown) => each);
  expect(thrown, `${option} ${path}`).toBeInstanceOf(GateError);
  return String(thrown);
}

describe.skipIf(process.platform === "win32").each(OPTIONS)("%s", (option) => {
  test("a link out of the checkout or into .git is an error that does not quote the file", async () => {
    for (const index of SECRETS.keys()) {
      for (const path of [`./out${index}`, `./git${index}`, `./folder/s${index}`, join(checkout, `out${index}`)]) {
        const message = await fault(option, path);
        expect(message).toContain(`${option}: ${path} is a symbolic link`);
        expect(message).not.toContain(SECRET);
      }
    }
  });

  test("an error does not quote a file outside the checkout, or behind a link within it", async () => {
    for (const index of SECRETS.keys()) {
      for (const path of [join(temp, "other", `s${index}`), `../../other/s${index}`, `./in${index}`]) {
        const message = await fault(option, path);
        expect(message).toContain(option);
        expect(message, `${path}: ${SECRETS[index]}`).not.toContain(SECRET);
      }
    }
  });
});

test("a named file outside the checkout is read, and so is one in the checkout behind a link", async () => {
  const report = jsonReport((await run("name", "earlier")).report);
  const docker = "FROM scratch AS build\nFROM debian\n";
  const places = [
    [join(temp, "report.json"), join(temp, "Dockerfile")],
    [join(checkout, "report.json"), join(checkout, "Dockerfile")],
  ] as const;
  for (const [reportPath, dockerfile] of places) {
    writeFileSync(reportPath, report);
    writeFileSync(dockerfile, docker);
  }
  symlinkSync("report.json", join(checkout, "link.json"));
  for (const path of [join(temp, "report.json"), "../../report.json", "report.json", "./link.json"]) {
    expect((await run("baseline", path)).report.verdict).toBe("passed");
  }
  for (const path of [join(checkout, "Dockerfile"), "./sub/../Dockerfile", "Dockerfile"]) {
    expect((await run("dockerfile", path)).dockerfile).toEqual({ path: "Dockerfile", line: 2 });
  }
  for (const path of [join(temp, "Dockerfile"), "../../Dockerfile"]) {
    expect(await fault("dockerfile", path)).toContain(`dockerfile: ${path} is outside the repository`);
  }
  const metadata = join(temp, "meta.json");
  writeFileSync(metadata, '{"app": {"image.name": "x:1"}}');
  // The reason is shown if it does not quote the file.
  expect(await fault("build-metadata", metadata)).toContain("the target at position 1 has no digest");
});
