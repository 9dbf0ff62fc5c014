import { parseReferences } from "../../src/core/aws/image-reference.ts";
import { readImages } from "../../src/sources/ecr/images.ts";
import { setEnvironment } from "../support/environment.ts";
import { valueOf } from "../support/value-of.ts";
import { logAllowing } from "./allowed-endpoints.ts";
import { AWS_ENVIRONMENT, skippingClock } from "./live-run.ts";

/** A run with its own endpoint and credentials, for cases that the server of runLive cannot produce. */
export async function runWithout(
  environment: Record<string, string | undefined>,
  images = "111122223333.dkr.ecr.eu-central-1.amazonaws.com/app:1",
  requestTimeout = 3_000,
) {
  const { clock, sleep } = skippingClock();
  const restoreEnvironment = setEnvironment({ ...AWS_ENVIRONMENT, ...environment });
  try {
    return await readImages(valueOf(parseReferences(images, { region: null, registryId: null })), {
      waitTimeout: 1_000,
      startScan: "auto",
      clock,
      sleep,
      random: () => 0,
      progress: () => undefined,
      signal: new AbortController().signal,
      env: { ...process.env },
      answers: logAllowing(process.env),
      requestTimeout,
    });
  } finally {
    restoreEnvironment();
  }
}
