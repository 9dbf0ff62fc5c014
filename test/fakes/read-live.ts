// The live source in its own process, for settings that Node reads when it starts (certificates). Prints the result as JSON.
// The origins in ALLOWED_ENDPOINTS are allowed.
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
