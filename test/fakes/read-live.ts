// The live source in a process of its own, for what is read when a process starts (certificates, proxies). Writes what
// came of it as JSON. The origins in ALLOWED_ENDPOINTS may answer instead of AWS.
import { parseReferences } from "../../src/core/aws/image-reference.ts";
import { answerLog } from "../../src/sources/aws/answer-log.ts";
import { readImages } from "../../src/sources/ecr/images.ts";
import { valueOf } from "../support/value-of.ts";

const [images = ""] = process.argv.slice(2);
const references = valueOf(parseReferences(images, { region: null, registryId: null }));
const scans = await readImages(references, {
  waitTimeout: 0,
  startScan: "never",
  clock: Date.now,
  sleep: () => Promise.resolve(),
  random: () => 0,
  progress: () => undefined,
  signal: new AbortController().signal,
  env: process.env,
  answers: answerLog((process.env["ALLOWED_ENDPOINTS"] ?? "").split(" ")),
  requestTimeout: 10_000,
});
process.stdout.write(JSON.stringify(scans, (_key, value: unknown) => (value instanceof Map ? [...value] : value)));
