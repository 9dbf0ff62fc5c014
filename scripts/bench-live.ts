// `npm run bench:live`: API calls of a live run, and its time over a bare Node, against the fake ECR on this machine.
// Each figure is the median of several runs, taken in turn.
import { spawn } from "node:child_process";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { startAwsServer } from "../test/fakes/aws-server.ts";
import { ecrRegistry } from "../test/fakes/ecr-registry.ts";
import { basicFinding } from "../test/fakes/findings.ts";

const RUNS = 7;
const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const registry = ecrRegistry({ scanning: "BASIC" });
const thousand = Array.from({ length: 1000 }, (_, index) => basicFinding(`CVE-2026-${1000 + index}`, "HIGH"));
const digest = registry.image("shop/large", { tags: ["v1"], scan: [{ basic: thousand }] });
registry.image("shop/small", { tags: ["v1"], scan: [{ basic: [basicFinding("CVE-2026-1", "HIGH")] }] });
const server = await startAwsServer({ ecr: registry.service });

const env = {
  ...process.env,
  AWS_ENDPOINT_URL: server.url,
  AWS_REGION: "eu-central-1",
  AWS_ACCESS_KEY_ID: "AKIAEXAMPLE",
  AWS_SECRET_ACCESS_KEY: "example",
  NO_PROXY: "127.0.0.1",
};

const LIVE = ["--allowed-endpoints", server.url, "--format", "json"];

const CASES: Record<string, readonly string[]> = {
  "bare node": ["-e", "0"],
  "--version": [cli, "--version"],
  "an export of one small file": [cli, "--cloudtrail", "examples/clean", "--format", "json"],
  "1 finding, by tag": [cli, `${registry.host}/shop/small:v1`, ...LIVE],
  "1,000 basic findings, by tag": [cli, `${registry.host}/shop/large:v1`, ...LIVE],
  "1,000 basic findings, by digest": [cli, `${registry.host}/shop/large@${digest}`, ...LIVE],
};

const cases = Object.entries(CASES).map(([name, args]) => ({ name, args, times: new Array<number>(), calls: 0 }));
for (let run = 0; run <= RUNS; run += 1) {
  for (const one of cases) {
    const before = server.calls.length;
    const began = performance.now();
    await ended(one.args);
    // The first round fills the disk cache.
    if (run > 0) one.times.push(performance.now() - began);
    one.calls = server.calls.length - before;
  }
}
await server.close();

const bare = median(cases[0]?.times ?? []);
console.log(`node ${process.version}, ${process.platform} ${process.arch}, median of ${RUNS}\n`);
console.log("| what | calls to AWS | over bare node | x bare node |\n|---|--:|--:|--:|");
for (const { name, times, calls } of cases) {
  const time = median(times);
  console.log(`| ${name} | ${calls} | ${Math.round(time - bare)} ms | ${(time / bare).toFixed(1)} |`);
}

function ended(args: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    spawn(process.execPath, args, { env, stdio: "ignore" }).on("exit", () => resolve());
  });
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
