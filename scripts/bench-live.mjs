// `npm run bench:live`: what a live run costs in calls, and in time over a bare Node, against the fake ECR on this machine.
// Needs a Node that runs TypeScript (22.18 or newer). Each figure is the median of several runs, taken in turn.
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

/** The fake answers instead of AWS. */
const LIVE = ["--allowed-endpoints", server.url, "--format", "json"];

const CASES = {
  "bare node": ["-e", "0"],
  "--version": [cli, "--version"],
  "an export of one small file": [cli, "--cloudtrail", "examples/clean", "--format", "json"],
  "1 finding, by tag": [cli, `${registry.host}/shop/small:v1`, ...LIVE],
  "1,000 basic findings, by tag": [cli, `${registry.host}/shop/large:v1`, ...LIVE],
  "1,000 basic findings, by digest": [cli, `${registry.host}/shop/large@${digest}`, ...LIVE],
};

const seen = Object.fromEntries(Object.keys(CASES).map((name) => [name, { times: [], calls: 0 }]));
for (let run = 0; run <= RUNS; run += 1) {
  for (const [name, args] of Object.entries(CASES)) {
    const before = server.calls.length;
    const began = performance.now();
    await ended(args);
    // The first round warms the disk's cache.
    if (run > 0) seen[name].times.push(performance.now() - began);
    seen[name].calls = server.calls.length - before;
  }
}
await server.close();

const bare = median(seen["bare node"].times);
console.log(`node ${process.version}, ${process.platform} ${process.arch}, median of ${RUNS}\n`);
console.log("| what | calls to AWS | over bare node | x bare node |\n|---|--:|--:|--:|");
for (const [name, { times, calls }] of Object.entries(seen)) {
  const time = median(times);
  console.log(`| ${name} | ${calls} | ${Math.round(time - bare)} ms | ${(time / bare).toFixed(1)} |`);
}

function ended(args) {
  return new Promise((resolve) => {
    spawn(process.execPath, args, { env, stdio: "ignore" }).on("exit", resolve);
  });
}

function median(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
}
