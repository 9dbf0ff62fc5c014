import type { AnswerLog, Answers } from "./answer-log.ts";
import { type ClientConfig, clientConfig, type ServiceLocation } from "./clients.ts";
import { isAwsEndpoint } from "./endpoints.ts";
import type { Runtime } from "./runtime.ts";

/** What all requests of a run share. Times in ms. */
export type RequestSettings = Pick<Runtime, "clock" | "random" | "signal" | "env"> & {
  /** Records which hosts respond. */
  answers: AnswerLog;
  /** For one request, its retries included. */
  requestTimeout: number;
  /** All requests end at this time, epoch ms. */
  hardStop: number;
  /** The hard stop is a timeout that the user set: a request that it ends is out of time, not without a response. */
  isUserTimeout?: boolean;
};

/** The run was cancelled while a request was under way. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** A request that took longer than requestTimeout. */
export class RequestTimeout extends Error {
  override readonly name = "RequestTimeout";
}

/** The time for all requests passed before this one was sent, or before its response arrived. */
export class OutOfTime extends Error {
  override readonly name = "OutOfTime";
}

export type Requests = {
  /** What a client of `service` is created with. */
  clientConfig(service: RegionalService, location: ServiceLocation): Promise<ClientConfig>;
  /** Sends one request, within the time limits and the limit on parallel requests. */
  run<T>(send: (options: { abortSignal: AbortSignal }) => Promise<T>): Promise<T>;
  /** Records which hosts respond to one client. */
  watch(service: RegionalService): Answers;
};

type RegionalService = "ecr" | "inspector2" | "athena";

const SIDE_BY_SIDE = 8;
const ATTEMPTS = 4;
const CONNECTION_TIMEOUT = 10_000;

/** Sends requests under one set of limits. */
export function startRequests(settings: RequestSettings): Requests {
  const slots = limiter(SIDE_BY_SIDE);
  return {
    clientConfig: (service, location) =>
      clientConfig(service, location, settings, {
        attempts: ATTEMPTS,
        connectionTimeout: Math.min(CONNECTION_TIMEOUT, settings.requestTimeout),
        responseTimeout: Math.ceil(settings.requestTimeout / 2),
      }),
    run: (send) => slots(() => withinTime(settings, send)),
    watch: (service) => settings.answers.watch(service, (endpoint) => isAwsEndpoint(service, endpoint)),
  };
}

async function withinTime<T>(
  { clock, signal, requestTimeout, hardStop, isUserTimeout = false }: RequestSettings,
  send: (options: { abortSignal: AbortSignal }) => Promise<T>,
): Promise<T> {
  if (signal.aborted) throw new Cancelled("cancelled");
  const untilStop = hardStop - clock();
  if (untilStop <= 0) throw new OutOfTime("the time for all requests has passed");
  const left = Math.min(requestTimeout, untilStop);
  const ending = new AbortController();
  let stop: (error: Error) => void = () => undefined;
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = reject;
  });
  const end = (error: Error) => {
    stop(error);
    ending.abort(error);
  };
  const cancel = () => end(new Cancelled("cancelled"));
  const timer = setTimeout(() => {
    const isOutOfTime = isUserTimeout && untilStop < requestTimeout;
    end(
      isOutOfTime
        ? new OutOfTime("the timeout passed before the response arrived")
        : new RequestTimeout(`no response within ${(left / 1_000).toFixed(1)} s`),
    );
  }, left);
  signal.addEventListener("abort", cancel, { once: true });
  try {
    // The SDK does not abort a wait for credentials (from a process or a metadata service), so the race ends it.
    return await Promise.race([send({ abortSignal: ending.signal }), stopped]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", cancel);
  }
}

/** Runs at most `width` tasks at a time. */
function limiter(width: number): <T>(task: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (running >= width) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
