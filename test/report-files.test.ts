import { execFileSync } from "node:child_process";
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
import { join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { GateError } from "../src/core/errors.ts";
import { readOptions } from "../src/core/options/option-reading.ts";
import { redactorFor } from "../src/core/report/redact-report.ts";
import type { TextPieces } from "../src/core/text/text-pieces.ts";
import { checkOutputs, type Output, type WrittenFile, writeFiles, writtenPath } from "../src/node/report-files.ts";
import { NODE_RUNTIME } from "../src/node/runtime.ts";
import { renderReportFile } from "../src/render/report-file.ts";
import { entryReads } from "../src/sources/cloudtrail/entry-reads.ts";
import { SCENES } from "./support/reports.ts";

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "report-files-")));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const files = { ...NODE_RUNTIME, env: {} };
const redactor = redactorFor("auto", "principals-and-accounts");
const wasRead = async () => false;

const IMAGE = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop:v1";

function optionsOf(given: Record<string, string>) {
  return readOptions(new Map(Object.entries({ images: IMAGE, ...given })), 0);
}

/** The error about the outputs of these options; null without an error. */
async function refusal(given: Record<string, string>, env: NodeJS.ProcessEnv = {}): Promise<string | null> {
  try {
    await checkOutputs(optionsOf(given), { ...files, env }, entryReads);
    return null;
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown;
    return thrown.message;
  }
}

/** Ways to write the path of an existing file. */
const WAYS: Record<string, (name: string) => string> = {
  "its own path": at,
  "a relative path": (name) => relative(process.cwd(), at(name)),
  "a path with ..": (name) => `${folder}/below/../${name}`,
  "a path with //": (name) => `${folder}//./${name}`,
  "a symbolic link": (name) => {
    symlinkSync(at(name), at("link"));
    return at("link");
  },
  "a link to a link": (name) => {
    symlinkSync(at(name), at("first"));
    symlinkSync("first", at("second"));
    return at("second");
  },
  "a hard link": (name) => {
    linkSync(at(name), at("hard"));
    return at("hard");
  },
  "a folder that is a link": (name) => {
    symlinkSync(folder, at("below/up"));
    return at(`below/up/${name}`);
  },
};

const READERS = {
  cloudtrail: (path: string) => ({ cloudtrail: path }),
  "ignore-file": (path: string) => ({ "ignore-file": path }),
  baseline: (path: string) => ({ baseline: path }),
  dockerfile: (path: string) => ({ dockerfile: path }),
  "build-metadata": (path: string) => ({ "build-metadata": path }),
};

const OUTPUTS = ["report-file", "sarif-file", "html-file"] as const;

describe.skipIf(process.platform === "win32")("an output that would overwrite what a run reads is refused", () => {
  beforeEach(() => {
    mkdirSync(at("below"));
    writeFileSync(at("input"), "{}");
  });

  describe.each(Object.entries(READERS))("%s", (option, given) => {
    it.each(Object.entries(WAYS))("by %s", async (_, way) => {
      for (const [index, output] of OUTPUTS.entries()) {
        rmSync(at("below/up"), { force: true });
        for (const name of ["link", "first", "second", "hard"]) rmSync(at(name), { force: true });
        const message = await refusal({ ...given(at("input")), [output]: way("input") });
        expect(message, OUTPUTS[index]).toContain(output);
        expect(message).toContain(option);
        expect(message).toMatch(/Write (the report )?to another path/);
        // The other way round: the path of the input is written differently.
        const turned = await refusal({ ...given(`${folder}/below/../input`), [output]: at("input") });
        expect(turned).toContain(option);
      }
    });
  });

  it("a file in a folder of cloudtrail, or one that its glob matches", async () => {
    mkdirSync(at("trail/2026"), { recursive: true });
    writeFileSync(at("trail/2026/report.json"), "");
    for (const cloudtrail of ["trail", "trail/", "trail/**/*.json", "trail/*/report.json", "tr*/**"]) {
      const message = await refusal({ cloudtrail: at(cloudtrail), "report-file": at("trail/2026/report.json") });
      expect(message).toContain(`cloudtrail ${at(cloudtrail)}`);
    }
    for (const cloudtrail of ["trail/*.json", "trail/**/*.gz", "trai"]) {
      expect(await refusal({ cloudtrail: at(cloudtrail), "report-file": at("trail/2026/report.json") })).toBeNull();
    }
    // A file that does not exist yet is not read, and neither is one beside the folder.
    expect(await refusal({ cloudtrail: at("trail"), "report-file": at("trail/new.json") })).toBeNull();
    expect(await refusal({ cloudtrail: at("trail"), "report-file": at("trail.json") })).toBeNull();
  });

  it("a file that a glob below the current folder matches", async () => {
    writeFileSync(at("below/report.json"), "");
    const before = process.cwd();
    process.chdir(folder);
    try {
      for (const cloudtrail of ["below/*.json", "./below/*.json", "./**"])
        expect(await refusal({ cloudtrail, "report-file": "below/report.json" })).toContain(`cloudtrail ${cloudtrail}`);
      expect(await refusal({ cloudtrail: "./*.json", "report-file": "below/report.json" })).toBeNull();
    } finally {
      process.chdir(before);
    }
  });

  it("the default ignore file, also if it does not exist yet", async () => {
    const before = process.cwd();
    process.chdir(folder);
    try {
      for (const path of [
        ".ecr-findings-ignore.yaml",
        at(".ecr-findings-ignore.yaml"),
        "below/../.ecr-findings-ignore.yaml",
      ]) {
        expect(await refusal({ "sarif-file": path })).toContain("ignore-file .ecr-findings-ignore.yaml");
        expect(await refusal({ "sarif-file": path, "ignore-file": "none" })).toBeNull();
      }
    } finally {
      process.chdir(before);
    }
  });

  it.each([
    "GITHUB_EVENT_PATH",
    "GITHUB_OUTPUT",
    "GITHUB_ENV",
    "GITHUB_STEP_SUMMARY",
    "AWS_WEB_IDENTITY_TOKEN_FILE",
    "AWS_CA_BUNDLE",
  ])("the file that %s names", async (variable) => {
    symlinkSync(at("input"), at("link"));
    expect(await refusal({ "html-file": at("link") }, { [variable]: at("input") })).toContain(variable);
    expect(await refusal({ "html-file": at("link") }, { [variable]: "" })).toBeNull();
  });

  it("another output", async () => {
    writeFileSync(at("out"), "");
    for (const way of Object.values(WAYS)) {
      const message = await refusal({ "report-file": at("out"), "html-file": way("out") });
      expect(message).toMatch(/report-file|sarif-file, html-file/);
    }
    // Neither file exists yet.
    expect(await refusal({ "sarif-file": at("new"), "html-file": at("below/../new") })).toContain("html-file");
  });
});

it("an output is neither the file of standard input nor that of standard output", async () => {
  writeFileSync(at("trail.json"), "");
  const regular = (path: string) => ({
    ...files,
    descriptorTarget: () => ({ kind: "file" as const, ids: ids[path] ?? [], path, descriptor: 0 }),
  });
  const ids = { [at("trail.json")]: (await files.fileTarget(at("trail.json"))).ids };
  const options = optionsOf({ cloudtrail: "-", "report-file": at("trail.json") });
  await expect(checkOutputs(options, regular(at("trail.json")), entryReads)).rejects.toThrow(
    /report-file: .* standard input/,
  );
  const without = optionsOf({ "report-file": at("trail.json") });
  await expect(checkOutputs(without, regular(at("trail.json")), entryReads)).rejects.toThrow(
    /report-file: .* standard output/,
  );
  await expect(checkOutputs(without, regular(at("other")), entryReads)).resolves.toHaveLength(1);
});

describe.skipIf(process.platform === "win32")("a device or a pipe", () => {
  it("can be given twice, and can be an input too", async () => {
    execFileSync("mkfifo", [at("pipe")]);
    expect(await refusal({ cloudtrail: at("pipe"), "report-file": at("pipe") })).toBeNull();
    expect(await refusal({ "sarif-file": "/dev/null", "html-file": "/dev/./null" })).toBeNull();
  });

  it("is treated as a log: the report is redacted and contains no command", async () => {
    const report = SCENES.hostile();
    const written: Record<string, string> = {};
    const keep = {
      ...files,
      writeFile: async (path: string, text: TextPieces) => void (written[path] = [...text].join("")),
    };
    const contents = {
      report,
      shown: redactor.report(report),
      dockerfile: null,
      redactor,
      sha256: files.sha256,
      warnOnly: false,
    };
    const render = (output: Output) => renderReportFile(output, contents);
    for (const path of ["/dev/stderr", at("report.json")]) {
      const outputs = await checkOutputs(optionsOf({ "report-file": path }), keep, entryReads);
      const isFile = path !== "/dev/stderr" || NODE_RUNTIME.descriptorTarget(2).kind === "file";
      expect(outputs.map(({ isLog }) => isLog)).toEqual([!isFile]);
      const output = { option: "report-file", path, isLog: path === "/dev/stderr" } as const;
      await writeFiles([output], { render, wasRead }, keep);
    }
    expect(JSON.parse(written[at("report.json")] ?? "")).toEqual(JSON.parse(JSON.stringify(report)));
    expect(JSON.parse(written["/dev/stderr"] ?? "")).toEqual(JSON.parse(JSON.stringify(contents.shown)));
    expect(written["/dev/stderr"]).not.toMatch(/111122223333|##\w*\[|[\u202e\u0080-\u009f]/);
  });
});

it("a file that cannot be written does not affect the others", async () => {
  const report = SCENES["failed-1"]();
  writeFileSync(at("blocked"), "");
  const options = optionsOf({ "report-file": at("blocked/report.json"), "html-file": at("page.html") });
  const outputs = await checkOutputs(options, files, entryReads);
  const renderWith = (sha256: (text: string) => string) => (output: Output) =>
    renderReportFile(output, { report, shown: report, dockerfile: null, redactor, sha256, warnOnly: false });
  const broken = renderWith(() => {
    throw new Error("no hash");
  });
  const written = await writeFiles(outputs, { render: broken, wasRead }, files);
  const problems = (all: readonly WrittenFile[]) =>
    all.filter(({ problem }) => problem !== null).map(({ option }) => option);
  expect(problems(written)).toEqual(["report-file", "html-file"]);
  const whole = await writeFiles(outputs, { render: renderWith(files.sha256), wasRead }, files);
  expect(problems(whole)).toEqual(["report-file"]);
  expect([writtenPath(whole, "report-file"), writtenPath(whole, "html-file")]).toEqual([null, at("page.html")]);
  expect(readFileSync(at("page.html"), "utf8")).toContain("</html>");
});
