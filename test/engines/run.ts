// npm run engines -- [PART...] [--cache FOLDER] [--all] [--write]
// Compares dist with real programs, which are downloaded or built once and kept in the cache folder. What cannot be had here is
// skipped in one line; with --all, a part or a comparison without its program is a failure. --write puts the table into
// CONTRIBUTING.md, if every program was had and every part passed.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Part, type Program, Unavailable } from "./part.ts";
import { PARTS } from "./parts.ts";
import { defaultCache, programsIn } from "./programs.ts";
import { type PartResult, tableOf } from "./table.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cache: { type: "string", default: defaultCache() },
    all: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});
const unknown = positionals.filter((name) => PARTS.every((part) => part.name !== name));
if (unknown.length > 0) {
  console.error(`no part ${unknown.join(", ")}: expected ${PARTS.map(({ name }) => name).join(", ")}`);
  process.exit(2);
}
// Parts end their servers when this process exits, also if it is interrupted.
for (const [signal, status] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const) {
  process.once(signal, () => process.exit(status));
}
const results: PartResult[] = [];
for (const part of PARTS.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
  results.push(await runPart(part, values.cache));
}
console.log(`\n${tableOf(results)}`);
const lacksProgram = ({ unavailable, lacking }: PartResult) => unavailable !== null || lacking.length > 0;
const isFailed = results.some((result) => result.failures.length > 0 || (values.all && lacksProgram(result)));
if (values.write) write(results);
process.exitCode = isFailed ? 1 : 0;

async function runPart({ name, about, run }: Part, cache: string): Promise<PartResult> {
  const log = (line: string) => console.log(`${name}: ${line}`);
  const programs: Program[] = [];
  const failures: PartResult["failures"][number][] = [];
  const skipped: PartResult["skipped"][number][] = [];
  const lacking: string[] = [];
  const skip = (check: string, reason: string) => {
    skipped.push({ name: check, reason });
    log(`skipped ${check}: ${reason}`);
  };
  let passed = 0;
  let unavailable: string | null = null;
  const fail = (check: string, error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    failures.push({ name: check, message });
    log(`FAILED ${check}: ${message}`);
  };
  const began = performance.now();
  const folder = mkdtempSync(join(tmpdir(), `engines-${name}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  process.once("exit", remove);
  const kept = join(cache, name);
  mkdirSync(kept, { recursive: true });
  try {
    await run({
      programs: programsIn(cache, { onProgram: (program) => programs.push(program), log }),
      cache: kept,
      folder,
      log,
      check: async (check, body) => {
        try {
          await body();
          passed += 1;
          log(`ok ${check}`);
        } catch (error) {
          fail(check, error);
        }
      },
      skip,
      lack: (check, reason) => {
        lacking.push(check);
        skip(check, reason);
      },
    });
    if (passed + failures.length + skipped.length === 0) fail("the part", new Error("it compared nothing"));
  } catch (error) {
    if (error instanceof Unavailable) {
      unavailable = error.message;
      log(`skipped: ${error.message}`);
    } else {
      fail("the part", error);
    }
  } finally {
    process.removeListener("exit", remove);
    remove();
  }
  const seconds = (performance.now() - began) / 1000;
  return { name, about, programs, passed, failures, skipped, lacking, unavailable, seconds };
}

function write(all: readonly PartResult[]): void {
  const incomplete = all.filter((result) => lacksProgram(result) || result.failures.length > 0);
  if (all.length < PARTS.length || incomplete.length > 0) {
    console.error("CONTRIBUTING.md is not changed, because a program is missing here, or a part failed or was not run");
    process.exitCode = 1;
    return;
  }
  const page = "CONTRIBUTING.md";
  const pattern = /(<!-- engines: begin[^>]*-->\n)[\s\S]*?(\n<!-- engines: end -->)/;
  const text = readFileSync(page, "utf8");
  if (!pattern.test(text)) throw new Error(`${page}: found no place for the table of engines`);
  const table = `\nPassed on ${new Date().toISOString().slice(0, 10)}:\n\n${tableOf(all, { withSeconds: false })}\n`;
  writeFileSync(
    page,
    text.replace(pattern, (_, begin: string, end: string) => `${begin}${table}${end}`),
  );
}
