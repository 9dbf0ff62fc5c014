import { parseReferences } from "../../src/core/aws/image-reference.ts";
import { type LiveScans, type LiveSettings, readImages, type WaitEvent } from "../../src/sources/ecr/images.ts";
import { setEnvironment } from "../support/environment.ts";
import { valueOf } from "../support/value-of.ts";
import { logAllowing } from "./allowed-endpoints.ts";
import { type AwsServer, type AwsServerOptions, startAwsServer } from "./aws-server.ts";

/** One run of the live source: what came of it, what was called, what was told, and how much time went by. */
export type LiveRun = LiveScans & {
  operations: string[];
  calls: AwsServer["calls"];
  events: WaitEvent[];
  /** Ms by the run's own clock: what it slept. */
  took: number;
  slept: number[];
};

export type LiveRunOptions = Partial<LiveSettings> & AwsServerOptions & { images: string; region?: string };

/** Nothing of the machine's own AWS set-up reaches a test. */
export const AWS_ENVIRONMENT: Record<string, string> = {
  AWS_ACCESS_KEY_ID: "AKIAEXAMPLE",
  AWS_SECRET_ACCESS_KEY: "example",
  AWS_REGION: "eu-central-1",
  AWS_CONFIG_FILE: "/dev/null",
  AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
  AWS_EC2_METADATA_DISABLED: "true",
};

/** A clock that only sleeping moves on: waiting takes no time, and how busy the machine is changes nothing. */
export function skippingClock(): Pick<LiveSettings, "clock" | "sleep"> & { slept: number[] } {
  let skipped = 0;
  const slept: number[] = [];
  const startedAt = Date.now();
  const clock = () => startedAt + skipped;
  return {
    clock,
    slept,
    sleep: async (ms, signal) => {
      const due = clock() + ms;
      slept.push(ms);
      await new Promise((resolve) => setImmediate(resolve));
      if (!signal.aborted) skipped = Math.max(skipped, due - startedAt);
    },
  };
}

/** Runs the live source with the SDK's own clients against a server made for this run. */
export async function runLive(options: LiveRunOptions): Promise<LiveRun> {
  const { images, region = "eu-central-1" } = options;
  const server = await startAwsServer(options);
  const { slept, ...time } = skippingClock();
  const events: WaitEvent[] = [];
  const env = { ...AWS_ENVIRONMENT, AWS_ENDPOINT_URL: server.url };
  const restoreEnvironment = setEnvironment(env);
  try {
    const references = valueOf(parseReferences(images, { region, registryId: null }));
    const startedAt = time.clock();
    const scans = await readImages(references, {
      waitTimeout: 600_000,
      startScan: "auto",
      random: () => 0,
      signal: new AbortController().signal,
      env,
      answers: logAllowing(env),
      ...time,
      ...options,
      progress: (event) => {
        events.push(event);
        options.progress?.(event);
      },
    });
    return {
      ...scans,
      operations: server.operations(),
      calls: server.calls,
      events,
      took: time.clock() - startedAt,
      slept,
    };
  } finally {
    restoreEnvironment();
    await server.close();
  }
}
