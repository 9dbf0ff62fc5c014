import assert from "node:assert/strict";
import fc from "fast-check";
import { parseReferences } from "../../src/core/aws/image-reference.ts";
import { GateError } from "../../src/core/errors.ts";
import { lastStage } from "../../src/core/options/dockerfile.ts";
import { readOptions } from "../../src/core/options/option-reading.ts";
import { parseBaselineReport } from "../../src/core/policy/baseline.ts";
import { parseIgnoreFile } from "../../src/core/policy/exemptions/ignore-file.ts";
import { parseGrace } from "../../src/core/policy/grace.ts";
import { parsePackageUrl } from "../../src/core/policy/vex/package-url.ts";
import { parseVex } from "../../src/core/policy/vex/vex-document.ts";
import { compileGlob, globFault } from "../../src/core/text/glob.ts";
import { isObject, textAt } from "../../src/core/text/json-values.ts";
import { parseDuration, parseIsoTime } from "../../src/core/text/time.ts";
import { parseAddress } from "../../src/sources/athena/address.ts";
import { parseLocation } from "../../src/sources/cloudtrail/s3/location.ts";
import { parseScanDate } from "../../src/sources/findings/scan-dates.ts";
import { parseBuildMetadata } from "../../src/sources/references/build-metadata.ts";
import { like } from "../support/damage.ts";
import { jsonReport } from "../support/json-report.ts";
import { SCENES } from "../support/reports.ts";

const DEFAULTS = { region: "eu-west-1", registryId: "111122223333" };
const DIGEST = `sha256:${"0a".repeat(32)}`;
const HOST = "111122223333.dkr.ecr.eu-west-1.amazonaws.com";
const VEX = JSON.stringify({
  "@context": "https://openvex.dev/ns/v0.2.0",
  "@id": "https://example.com/vex",
  author: "a",
  timestamp: "2026-01-01T00:00:00Z",
  version: 1,
  statements: [
    {
      vulnerability: { name: "CVE-2026-1", aliases: ["GHSA-1"] },
      products: [
        {
          "@id": `pkg:oci/shop@${DIGEST}?repository_url=${HOST}/shop`,
          subcomponents: [{ "@id": "pkg:deb/debian/a@1" }],
        },
      ],
      status: "not_affected",
      justification: "vulnerable_code_not_present",
    },
  ],
});
const IGNORES = `version: 1
ignore:
  - id: CVE-2026-0001
    packages: [glibc, "open*"]
    repositories: [team/*]
    expires: 2026-12-31
    reason: not reachable
    owner: team-a
accept:
  - codes: [unsupported-image]
    repositories: [scratch/*]
    expires: 2026-12-31
    reason: from scratch
`;

/** What every parser of a person's text owes: a value, or one sentence on one line that names the option and has an end. */
function owes(parse: (text: string) => unknown) {
  return (text: string) => {
    const reason = reasonOf(parse, text);
    if (reason === null) return;
    assert(reason.length > 10 && reason.length < 3_000, `${reason.length} characters`);
    assert.doesNotMatch(reason, /undefined|\[object|\n\s+at /);
  };
}

/** Why a parser refused a text, thrown or returned; null where it returned a value. */
function reasonOf(parse: (text: string) => unknown, text: string): string | null {
  try {
    const parsed = parse(text);
    const isRefused = isObject(parsed) && parsed["ok"] === false;
    return isRefused ? textAt(parsed, "reason") : null;
  } catch (thrown) {
    if (thrown instanceof GateError) return thrown.message;
    throw thrown;
  }
}

const given = (name: string) => (text: string) =>
  readOptions(
    new Map([
      ["images", "a:1"],
      ["region", "eu-west-1"],
      [name, text],
    ]),
    Date.UTC(2026, 0, 1),
  );

const parsers: Record<string, { examples: string[]; parse: (text: string) => unknown }> = {
  "image references": {
    examples: [`${HOST}/team/shop:v1@${DIGEST}`, "shop:1, other:2\nthird", `${HOST}/a@${DIGEST}`],
    parse: (text) => parseReferences(text, DEFAULTS),
  },
  "build metadata": {
    examples: [
      JSON.stringify({ "containerimage.digest": DIGEST, "image.name": `${HOST}/shop:1,b:2` }),
      JSON.stringify({ web: { "containerimage.digest": DIGEST, "image.name": "shop:1" } }),
      JSON.stringify({ image: `${HOST}/shop`, imageDigest: DIGEST, tags: ["1"] }),
    ],
    parse: (text) => parseBuildMetadata(text, DEFAULTS),
  },
  "ignore files": { examples: [IGNORES], parse: (text) => parseIgnoreFile(text, "ignore.yaml") },
  VEX: { examples: [VEX], parse: (text) => parseVex(text, "vex.json") },
  "reports as baselines": {
    examples: [jsonReport(SCENES["failed-1"]()), jsonReport(SCENES.platforms())],
    parse: (text) => parseBaselineReport(text, "report.json"),
  },
  Dockerfiles: {
    examples: ["# c\nFROM a AS b\nRUN x \\\n  y\nFROM b\n"],
    parse: (text) => lastStage(text),
  },
  "Athena addresses": {
    examples: [
      "athena://cat/db/table?workgroup=w&output=s3://bucket/p/&max-scan=100GB&timeout=20m",
      "athena://a%2Fb/c",
    ],
    parse: (text) => parseAddress(`athena://${text.replace(/^athena:\/\//, "")}`),
  },
  "S3 addresses": {
    examples: ["s3://bucket/prefix/a b?request-payer=requester", "s3://a-b.c/x"],
    parse: (text) => parseLocation(`s3://${text.replace(/^s3:\/\//, "")}`),
  },
  ...Object.fromEntries(
    ["severity", "grace", "since", "until", "wait-timeout", "max-scan-age", "block-epss", "inconclusive"].map(
      (name) => [
        `the option ${name}`,
        {
          examples: ["CRITICAL,HIGH", "HIGH=30d", "24h", "2026-01-01T00:00:00Z", "10m", "0.5", "warn"],
          parse: given(name),
        },
      ],
    ),
  ),
};

export const TEXT_TARGETS: Record<string, () => fc.IRawProperty<unknown>> = {
  ...Object.fromEntries(
    Object.entries(parsers).map(([name, { examples, parse }]) => [
      name,
      () => fc.property(like(...examples), owes(parse)) as fc.IRawProperty<unknown>,
    ]),
  ),
  "dates and durations": () =>
    fc.property(like("2026-01-01T00:00:00Z", "Aug 11, 2021, 11:30:16 AM", "10m", "7d", "90", "HIGH=1d"), (text) => {
      const duration = parseDuration(text);
      for (const value of [parseIsoTime(text), duration.ok ? duration.value : null, parseScanDate(text)]) {
        assert(value === null || Number.isFinite(value), `${value}`);
      }
      owes(parseGrace)(text);
    }) as fc.IRawProperty<unknown>,
  globs: () =>
    fc.property(like("team/*", "open?sl", "**/a"), fc.string(), (pattern, name) => {
      if (globFault(pattern) === null) assert.equal(typeof compileGlob(pattern)(name), "boolean");
    }) as fc.IRawProperty<unknown>,
  "package URLs": () =>
    fc.property(like(`pkg:oci/shop@${DIGEST}?repository_url=${HOST}/shop&tag=1`, "pkg:npm/%40a/b@1.2#c"), (text) => {
      owes(parsePackageUrl)(text);
    }) as fc.IRawProperty<unknown>,
};
