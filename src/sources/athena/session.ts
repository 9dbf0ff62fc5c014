import type { AnswerLog } from "../aws/answer-log.ts";
import type { Environment } from "../aws/http-agent.ts";
import { startRequests } from "../aws/requests.ts";
import type { AthenaAddress } from "./address.ts";
import { type AthenaApi, openAthena } from "./athena-api.ts";

/** What the runtime has to give. Times are epoch ms. */
export type AthenaRuntime = {
  clock: () => number;
  /** Resolves after so long, or as soon as the signal is aborted. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** 0 to 1. */
  random: () => number;
  /** The run is cancelled: a query that runs is stopped. */
  signal: AbortSignal;
  env: Environment;
  /** Notes who answers. */
  answers: AnswerLog;
  progress: (event: QueryEvent) => void;
};

/** How far a query has come. */
export type QueryEvent =
  | { kind: "planned"; address: string; sql: string; estimate: string | null }
  | { kind: "running"; address: string; state: string; bytesScanned: number; elapsed: number }
  | { kind: "rows"; address: string; rows: number };

/** One table, asked within one timeout. */
export type Session = AthenaRuntime & {
  address: AthenaAddress;
  api: AthenaApi;
  /** Each origin that answered for Athena or S3 and is neither AWS's nor allowed, in words. */
  foreign: Set<string>;
  startedAt: number;
  deadline: number;
};

/** One request, its retries included; a page of results may have megabytes. */
const REQUEST_TIMEOUT = 60_000;

/** Throws a GateError for an environment that is wrong. To be closed by `session.api.close()`. */
export async function openSession(address: AthenaAddress, runtime: AthenaRuntime): Promise<Session> {
  const startedAt = runtime.clock();
  const deadline = startedAt + address.timeout;
  const settings = { ...runtime, requestTimeout: REQUEST_TIMEOUT, hardStop: deadline };
  const requests = startRequests(settings);
  const steadfast = startRequests({
    ...settings,
    signal: new AbortController().signal,
    hardStop: deadline + REQUEST_TIMEOUT,
  });
  return {
    ...runtime,
    address,
    api: await openAthena(requests, steadfast),
    foreign: new Set(),
    startedAt,
    deadline,
  };
}
