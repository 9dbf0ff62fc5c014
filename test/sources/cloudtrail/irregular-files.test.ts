import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { codesOf, evaluate, inFolder } from "../../support/evaluate.ts";
import { cleanCall, logFile, scanCall } from "../../support/records.ts";

const clean = logFile(cleanCall());

/** Creates a named pipe that is written once, when it is read. */
function writtenPipe(path: string, text: string): void {
  execFileSync("mkfifo", [path]);
  spawn("sh", ["-c", 'printf %s "$1" > "$2"', "sh", text, path], { stdio: "ignore" });
}

describe.skipIf(process.platform === "win32")("an entry that is neither a file nor a folder", () => {
  test.each(["", "*.json", "**/*.json", "**"])(
    "in a folder or under a glob is a problem, and is not waited for: %s",
    async (glob) => {
      await inFolder({ "a.json": clean }, async (folder) => {
        execFileSync("mkfifo", [join(folder, "pipe.json")]);
        mkdirSync(join(folder, "b"));
        symlinkSync("/dev/zero", join(folder, "b", "zero.json"));
        const report = await evaluate([glob === "" ? folder : `${folder}/${glob}`]);
        const found = report.inputs.problems.map(({ path, code, detail }) => [
          path.slice(folder.length),
          code,
          detail.slice(0, 22),
        ]);
        const expected = [
          ["/b/zero.json", "unreadable", "it is a device, which "],
          ["/pipe.json", "unreadable", "it is a named pipe, wh"],
        ];
        expect(found.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1))).toEqual(
          glob === "*.json" ? expected.slice(1) : expected,
        );
        expect(report.verdict).toBe("inconclusive");
        expect(report.inputs.matchedEvents).toBe(1);
      });
    },
  );

  test("a socket under a glob is a problem", async () => {
    await inFolder({ "a.json": clean }, async (folder) => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(join(folder, "s.json"), resolve));
      const report = await evaluate([`${folder}/*.json`]);
      server.close();
      expect(report.inputs.problems).toMatchObject([{ code: "unreadable", detail: expect.stringContaining("socket") }]);
    });
  });

  test("a pipe that is an entry is read once, by any of its names", async () => {
    await inFolder({}, async (folder) => {
      const pipe = join(folder, "pipe");
      writtenPipe(pipe, logFile(scanCall()));
      symlinkSync(pipe, join(folder, "again"));
      const report = await evaluate([pipe, pipe, join(folder, "again"), `${folder}/./pipe`]);
      expect(report).toMatchObject({ verdict: "failed", inputs: { files: 1, matchedEvents: 1, problems: [] } });
    });
  });

  test("standard input is read once, as - and as /dev/stdin", async () => {
    await inFolder({ "run.ts": "" }, async (folder) => {
      const program = `
        import { createReadStream } from "node:fs";
        import { listInputs } from ${JSON.stringify(new URL("../../../src/sources/cloudtrail/input-paths.ts", import.meta.url).pathname)};
        const seen: string[] = [];
        const settings = { standardInput: () => createReadStream("", { fd: 0 }) };
        for await (const input of listInputs(process.argv.slice(2), settings as never)) {
          if (input.kind === "problem") seen.push(input.problem.detail);
          else for await (const chunk of input.open()) seen.push(input.path + " " + chunk.toString());
        }
        console.log(JSON.stringify(seen));
      `;
      writeFileSync(join(folder, "run.ts"), program);
      for (const entries of [
        ["-", "/dev/stdin"],
        ["/dev/stdin", "-"],
        ["/dev/stdin", "/dev/fd/0"],
      ]) {
        const out = execFileSync(
          "sh",
          [
            "-c",
            'printf text | "$0" --experimental-transform-types --no-warnings "$@"',
            NODE,
            join(folder, "run.ts"),
            ...entries,
          ],
          { encoding: "utf8" },
        );
        expect(JSON.parse(out)).toEqual([`${entries[0]} text`]);
      }
    });
  });

  test("cyclic links are followed once, and broken links are a problem where they are matched", async () => {
    await inFolder({ "a/one.json": logFile(scanCall()), "b/two.json": clean }, async (folder) => {
      symlinkSync(folder, join(folder, "a", "up"));
      symlinkSync(join(folder, "b"), join(folder, "a", "other"));
      symlinkSync(join(folder, "a"), join(folder, "b", "other"));
      symlinkSync("self", join(folder, "self"));
      for (const entries of [[folder], [`${folder}/**/*.json`, folder], [`${folder}/**`]]) {
        const report = await evaluate(entries);
        expect(report).toMatchObject({ verdict: "failed", inputs: { files: 2, matchedEvents: 2 } });
      }
      expect(codesOf(await evaluate([`${folder}/**/*.json`]))).toEqual([]);
      expect(codesOf(await evaluate([folder]))).toEqual(["unreadable"]);
    });
  });

  test("a glob that matches a folder only by the name of a link reads the files in it", async () => {
    await inFolder({ "a/x.json": logFile(scanCall()), "b0/y.json": clean }, async (folder) => {
      symlinkSync(join(folder, "a"), join(folder, "b1"));
      const report = await evaluate([`${folder}/b*/*.json`]);
      expect(report).toMatchObject({ verdict: "failed", inputs: { files: 2 } });
    });
  });
});

const NODE = process.execPath;
