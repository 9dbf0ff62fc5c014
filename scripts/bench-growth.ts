// `npm run bench:growth`: when the input doubles, the time may grow at most 2.5 times. Each case is an input that somebody could
// make to keep a run busy. It measures the dist/ that exists, as whole processes, less the start of an empty run.
// [--only WORDS] [--scale 1] [--runs 3]: the best of the runs counts. Exits with 1 where a case grows faster.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { GROWTH_CASES, type GrowthInput } from "./bench/growth-cases.ts";

const MOST = 2.5;
/** A shorter time is noise, and so is its growth. */
const LEAST_MS = 100;
const { values } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    scale: { type: "string", default: "1" },
    runs: { type: "string", default: "3" },
  },
});
const [scale, runs] = [Number(values.scale), Number(values.runs)];
const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const root = mkdtempSync(join(tmpdir(), "growth-"));

const start = best(() => time(["--version"], null));
console.log(`node ${process.version}; an empty run takes ${Math.round(start)} ms, which is subtracted\n`);
console.log("| input | size | ms | twice the size, ms | growth |\n| --- | --: | --: | --: | --: |");
let failed = 0;
for (const [name, { size, input }] of Object.entries(GROWTH_CASES)) {
  if (!name.includes(values.only)) continue;
  const measured = (times: number) => {
    const args = argumentsFor(input(Math.round(size * scale * times)));
    return Math.max(1, best(() => time(args, "report")) - start);
  };
  const [one, two] = [measured(1), measured(2)];
  const growth = two / one;
  const isTooFast = growth > MOST && two >= LEAST_MS;
  if (isTooFast) failed += 1;
  const shown = `${growth.toFixed(2)}${isTooFast ? " MORE THAN 2.5" : ""}`;
  console.log(
    `| ${name} | ${Math.round(size * scale).toLocaleString("en")} | ${Math.round(one)} | ${Math.round(two)} | ${shown} |`,
  );
}
rmSync(root, { recursive: true, force: true });
console.log(
  failed === 0 ? "\nNo case grows faster than its input." : `\n${failed} cases grow faster than their input.`,
);
process.exitCode = failed === 0 ? 0 : 1;

function argumentsFor({ trail, files = {}, format = "json" }: GrowthInput): string[] {
  const folder = mkdtempSync(join(root, "case-"));
  mkdirSync(join(folder, "trail"));
  writeFileSync(join(folder, "trail", "export"), trail);
  const paths = Object.entries(files).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  const ignore = paths.length === 0 ? "none" : paths.join("\n");
  return ["--cloudtrail", join(folder, "trail"), "--ignore-file", ignore, "--format", format, "--warn-only"];
}

function best(measure: () => number): number {
  return Math.min(...Array.from({ length: runs }, measure));
}

/** Milliseconds of one run; `output` is the file for its standard output, null discards it. */
function time(args: readonly string[], output: string | null): number {
  const out = output === null ? "ignore" : openSync(join(root, output), "w");
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [cli, ...args], {
    stdio: ["ignore", out, "pipe"],
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr.slice(0, 2_000)}`);
  return performance.now() - began;
}
