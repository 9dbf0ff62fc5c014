import type { AnswerLog } from "../aws/answer-log.ts";
import { startRequests } from "../aws/requests.ts";
import type { Runtime } from "../aws/runtime.ts";
import type { AthenaAddress } from "./address.ts";
import { type AthenaApi, openAthena } from "./athena-api.ts";

/** The runtime of a table. Once its signal is aborted, a running query is stopped. */
export type AthenaRuntime = Runtime & {
  /** Records which hosts respond. */
  answers: AnswerLog;
  progress: (event: QueryEvent) => void;
};

/** Since the table was opened, and until its timeout, ms. */
type Times = { elapsed: number; left: number };

/**
 * The progress of a query. `expectedBytes`: what it will scan, null where that is unknown. `running`: how long it has
 * been in the state RUNNING, ms.
 */
export type QueryEvent =
  | { kind: "planned"; address: string; sql: string; estimate: string | null }
  | (Times & {
      kind: "running";
      address: string;
      state: string;
      bytesScanned: number;
      expectedBytes: number | null;
      running: number;
    })
  | (Times & { kind: "rows"; address: string; rows: number });

/** One table, read within one timeout. */
export type Session = AthenaRuntime & {
  address: AthenaAddress;
  api: AthenaApi;
  /** Each origin that responded for S3 and is neither AWS's nor allowed, as a message. */
  foreign: Set<string>;
  startedAt: number;
  deadline: number;
};

/** The times of a session now. */
export function timesOf({ clock, startedAt, deadline }: Session): Times {
  const now = clock();
  return { elapsed: now - startedAt, left: deadline - now };
}

/** For one request, its retries included, in ms; a page of results may have megabytes. */
const REQUEST_TIMEOUT = 60_000;

/** Opens a session, to be closed with `session.api.close()`. Throws a GateError for an invalid environment. */
export async function openSession(address: AthenaAddress, runtime: AthenaRuntime): Promise<Session> {
  const startedAt = runtime.clock();
  const deadline = startedAt + address.timeout;
  const settings = { ...runtime, requestTimeout: REQUEST_TIMEOUT, hardStop: deadline, isUserTimeout: true };
  const requests = startRequests(settings);
  const steadfast = startRequests({
    ...settings,
    signal: new AbortController().signal,
    hardStop: deadline + REQUEST_TIMEOUT,
    isUserTimeout: false,
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
