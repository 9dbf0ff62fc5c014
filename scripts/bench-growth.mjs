// `npm run bench:growth`: double the input, and the time may grow at most 2.5 times. Each case is an input that somebody could
// make to keep a run busy; dist/ is measured as it stands, whole processes, less the start of an empty run.
// [--only WORDS] [--scale 1] [--runs 3]: the best of the runs counts. Ends with 1 where a case grows faster than it may.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";

const MOST = 2.5;
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

const digest = (number) => `sha256:${number.toString(16).padStart(64, "0")}`;
const finding = (number, more = {}) => ({
  name: `CVE-2026-${10_000 + number}`,
  description: "A flaw.",
  severity: "HIGH",
  attributes: [
    { key: "package_name", value: `lib${number % 100}` },
    { key: "package_version", value: "1.2.3" },
  ],
  ...more,
});
const range = (count, make) => Array.from({ length: Math.round(count) }, (_, index) => make(index));

/** A recorded call about an image; `change` changes its parts. */
function call({ image = 1, findings = [], minute = 0, request = {}, response = {}, imageId = {} }) {
  return JSON.stringify({
    eventVersion: "1.08",
    userIdentity: { type: "AssumedRole", principalId: "AROAEXAMPLEEXAMPLE123:scanner" },
    eventTime: new Date(Date.UTC(2026, 2, 1) + minute * 1_000).toISOString(),
    eventSource: "ecr.amazonaws.com",
    eventName: "DescribeImageScanFindings",
    awsRegion: "eu-west-1",
    sourceIPAddress: "192.0.2.17",
    requestParameters: { repositoryName: "team/app", imageId: { imageDigest: digest(image), ...imageId }, ...request },
    responseElements: {
      registryId: "111122223333",
      repositoryName: "team/app",
      imageId: { imageDigest: digest(image), ...imageId },
      imageScanStatus: { status: "COMPLETE" },
      imageScanFindings: { imageScanCompletedAt: "2026-03-01T00:00:00Z", findings },
      ...response,
    },
    recipientAccountId: "111122223333",
  });
}

const lines = (calls) => `${calls.join("\n")}\n`;
const vex = (statements) =>
  JSON.stringify({
    "@context": "https://openvex.dev/ns/v0.2.0",
    "@id": "https://vex.example/1",
    author: "a",
    timestamp: "2026-01-01T00:00:00Z",
    version: 1,
    statements,
  });
const statement = (number, status) => ({
  vulnerability: { name: `CVE-2026-${10_000 + (number % 500)}` },
  products: [{ "@id": `pkg:oci/app@${digest(number)}` }],
  status,
  justification: "vulnerable_code_not_present",
});

/** By name: the size of the smaller input, and what is written for a size: the export, other files, more arguments. */
const CASES = {
  "calls, each with another tag of one image": [
    8_000,
    (n) => ({
      trail: lines(range(n, (at) => call({ minute: at, imageId: { imageTag: `v${at}` }, findings: [finding(1)] }))),
    }),
  ],
  "findings in one image": [
    40_000,
    (n) => ({
      trail: lines(
        range(n / 500, (at) => call({ minute: at, findings: range(500, (one) => finding(at * 500 + one)) })),
      ),
    }),
  ],
  "findings in one image, as a table": [
    20_000,
    (n) => ({ trail: lines([call({ findings: range(n, (at) => finding(at)) })]), format: "table" }),
  ],
  "findings in one image, as Markdown": [
    20_000,
    (n) => ({ trail: lines([call({ findings: range(n, (at) => finding(at)) })]), format: "markdown" }),
  ],
  "findings in one image, as a page": [
    20_000,
    (n) => ({ trail: lines([call({ findings: range(n, (at) => finding(at)) })]), format: "html" }),
  ],
  "findings in one image, as SARIF": [
    20_000,
    (n) => ({ trail: lines([call({ findings: range(n, (at) => finding(at)) })]), format: "sarif" }),
  ],
  "images with one finding each": [
    20_000,
    (n) => ({ trail: lines(range(n, (at) => call({ image: at, findings: [finding(1)] }))), format: "table" }),
  ],
  "packages of one finding": [
    60_000,
    (n) => ({
      trail: lines([
        call({
          response: {
            imageScanFindings: {
              imageScanCompletedAt: "2026-03-01T00:00:00Z",
              enhancedFindings: [
                {
                  findingArn: "arn:aws:inspector2:eu-west-1:111122223333:finding/0123456789abcdef0123456789abcdef",
                  severity: "HIGH",
                  status: "ACTIVE",
                  title: "CVE-2026-1",
                  packageVulnerabilityDetails: {
                    vulnerabilityId: "CVE-2026-1",
                    vulnerablePackages: range(n, (at) => ({ name: `lib${at}`, version: "1" })),
                  },
                },
              ],
            },
          },
        }),
      ]),
      format: "table",
    }),
  ],
  "a description without a blank, as a table": [
    2_000_000,
    (n) => ({ trail: lines([call({ findings: [finding(1, { description: "x".repeat(n) })] })]), format: "table" }),
  ],
  "observations of one finding that all differ": [
    20_000,
    (n) => ({
      trail: lines(range(n, (at) => call({ minute: at, findings: [finding(1, { uri: `https://a.example/${at}` })] }))),
    }),
  ],
  "first pages without a second": [
    10_000,
    (n) => ({ trail: lines(range(n, (at) => call({ minute: at, response: { nextToken: "a" } }))) }),
  ],
  "first pages, and second pages of another scan": [
    10_000,
    (n) => ({
      trail: lines(
        range(n, (at) =>
          at % 2 === 0
            ? call({ minute: at, response: { nextToken: "a" } })
            : call({
                minute: at,
                request: { nextToken: "a" },
                response: { imageScanFindings: { imageScanCompletedAt: 1_700_000_000 + at, findings: [] } },
              }),
        ),
      ),
    }),
  ],
  "keys of a record": [
    100_000,
    (n) => ({ trail: lines([call({ request: Object.fromEntries(range(n, (at) => [`key${at}`, 1])) })]) }),
  ],
  "VEX statements": [
    5_000,
    (n) => ({
      trail: lines([call({ findings: range(500, (at) => finding(at)) })]),
      files: { "a.vex.json": vex(range(n, (at) => statement(at, "not_affected"))) },
    }),
  ],
  "calls, each with another tag and address of one finding, under a VEX statement": [
    4_000,
    (n) => ({
      trail: lines(
        range(n, (at) =>
          call({
            minute: at,
            imageId: { imageTag: `v${at}` },
            findings: [finding(1, { uri: `https://a.example/${at}` })],
          }),
        ),
      ),
      files: { "a.vex.json": vex([{ ...statement(1, "not_affected"), products: [{ "@id": "pkg:oci/app?tag=v1" }] }]) },
    }),
  ],
  "entries of an ignore file": [
    2_200,
    (n) => ({
      trail: lines([call({ findings: range(n, (at) => finding(at)) })]),
      files: {
        "ignore.yaml": `ignore:\n${range(n, (at) => `  - {id: CVE-2026-${10_000 + at}, reason: r, expires: never}`).join("\n")}\n`,
      },
    }),
  ],
  "entries for every vulnerability": [
    300,
    (n) => ({
      trail: lines([call({ findings: range(3_000, (at) => finding(at)) })]),
      files: {
        "ignore.yaml": `ignore:\n${range(n, (at) => `  - {id: "*", packages: [lib${at}-*], reason: r, expires: never}`).join("\n")}\n`,
      },
    }),
  ],
  "gzip in gzip": [30_000_000, (n) => ({ trail: gzipSync(gzipSync(Buffer.alloc(n, 0x20))) })],
  // Both sizes are past 4 MB, up to which zlib reads all members at once.
  "members of a gzip": [
    40_000,
    (n) => {
      const member = gzipSync(`${call({})}\n`);
      return { trail: Buffer.concat(range(n / 2, () => member)) };
    },
  ],
};

const starting = best(() => time(["--version"], null));
console.log(`node ${process.version}; an empty run takes ${Math.round(starting)} ms, which is taken off\n`);
console.log("| input | size | ms | twice the size, ms | growth |\n| --- | --: | --: | --: | --: |");
let failed = 0;
for (const [name, [size, make]] of Object.entries(CASES)) {
  if (!name.includes(values.only)) continue;
  const [one, two] = [1, 2].map((times) => {
    const args = written(make(Math.round(size * scale * times)));
    return Math.max(1, best(() => time(args, "report")) - starting);
  });
  const growth = two / one;
  // Where it takes no time to speak of, its growth says nothing.
  const isTooFast = growth > MOST && two >= 100;
  if (isTooFast) failed += 1;
  const shown = `${growth.toFixed(2)}${isTooFast ? " MORE THAN 2.5" : ""}`;
  console.log(
    `| ${name} | ${Math.round(size * scale).toLocaleString("en")} | ${Math.round(one)} | ${Math.round(two)} | ${shown} |`,
  );
}
rmSync(root, { recursive: true, force: true });
console.log(failed === 0 ? "\nNothing grows faster than its input." : `\n${failed} grow faster than their input.`);
process.exitCode = failed === 0 ? 0 : 1;

function written({ trail, files = {}, format = "json" }) {
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

function best(measure) {
  return Math.min(...Array.from({ length: runs }, measure));
}

function time(args, output) {
  const out = output === null ? "ignore" : openSync(join(root, output), "w");
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [cli, ...args], {
    stdio: ["ignore", out, "pipe"],
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr.slice(0, 2_000)}`);
  return performance.now() - began;
}
