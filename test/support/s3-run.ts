import type { Report } from "../../src/core/report/report.ts";
import type { TrailProgress, TrailRequest } from "../../src/sources/cloudtrail/trail.ts";
import { type FakeS3, type FakeS3Options, type S3Request, startS3 } from "../fakes/s3.ts";
import { setEnvironment } from "./environment.ts";
import { evaluateWithNotes } from "./evaluate.ts";

export type S3Run = {
  report: Report;
  notes: { policies: string[] };
  requests: S3Request[];
  /** Keys that were read, once per request, sorted. */
  keys: string[];
  /** The waits between attempts, ms. */
  slept: number[];
  progress: TrailProgress[];
  mostAtOnce: number;
};

/** Keeps the machine's own AWS configuration out of tests. */
const AWS_ENVIRONMENT = {
  AWS_ACCESS_KEY_ID: "AKIAEXAMPLE",
  AWS_SECRET_ACCESS_KEY: "example",
  AWS_CONFIG_FILE: "/dev/null",
  AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
  AWS_EC2_METADATA_DISABLED: "true",
};

/** Sets what the SDK itself reads of the environment, for the length of `use`. */
export async function inAwsEnvironment<T>(env: Record<string, string>, use: () => Promise<T>): Promise<T> {
  const own = Object.keys(process.env).filter((name) => name.startsWith("AWS_"));
  const restoreEnvironment = setEnvironment({ ...Object.fromEntries(own.map((name) => [name, undefined])), ...env });
  try {
    return await use();
  } finally {
    restoreEnvironment();
  }
}

/** Reads entries of this bucket with the real sources and the SDK's own client, against an S3 of this run. */
export async function runS3(
  options: FakeS3Options & {
    prefixes?: readonly string[];
    request?: Partial<TrailRequest>;
    env?: Record<string, string>;
  },
): Promise<S3Run> {
  const server: FakeS3 = await startS3(options);
  const env = { ...AWS_ENVIRONMENT, AWS_REGION: "eu-west-1", AWS_ENDPOINT_URL_S3: server.url, ...options.env };
  const slept: number[] = [];
  const progress: TrailProgress[] = [];
  try {
    const request: Partial<TrailRequest> = {
      env,
      sleep: async (ms) => {
        slept.push(ms);
      },
      progress: (read) => progress.push({ ...read }),
      idleTimeout: 20_000,
      ...options.request,
    };
    const entries = (options.prefixes ?? [""]).map((prefix) => `s3://${server.bucket}/${prefix}`);
    const { report, notes } = await inAwsEnvironment(env, () => evaluateWithNotes(entries, { request }));
    const keys = server.requests.flatMap(({ kind, key }) => (kind === "get" ? [key] : [])).sort();
    return { report, notes, requests: server.requests, keys, slept, progress, mostAtOnce: server.mostAtOnce() };
  } finally {
    await server.close();
  }
}
