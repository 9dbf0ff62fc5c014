import type { AnswerLog, Answers } from "./answer-log.ts";
import { isAwsEndpoint } from "./endpoints.ts";
import { agentOptions } from "./http-agent.ts";
import type { Runtime } from "./runtime.ts";

/** What all requests of a run share. */
export type RequestSettings = Pick<Runtime, "clock" | "random" | "signal" | "env"> & {
  /** Records which hosts respond. */
  answers: AnswerLog;
  /** How long one request may take, its retries included; ms. */
  requestTimeout: number;
  /** Requests stop here whatever they have come to; epoch ms. */
  hardStop: number;
};

/** Where a registry is called. */
export type RegistryLocation = { awsRegion: string | null; fips: boolean; dualStack: boolean };

/** The run was cancelled while a request was under way. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** A request that took longer than it may. */
export class RequestTimeout extends Error {
  override readonly name = "RequestTimeout";
}

/** wait-timeout was over, and the time of one request more, before this one could begin. */
export class OutOfTime extends Error {
  override readonly name = "OutOfTime";
}

export type Requests = {
  /** How the SDK's clients are made: region, retries, proxy, certificates. */
  clientConfig(place: RegistryLocation): Promise<ClientConfig>;
  /** Runs one request, with a bound in time, and on how many run side by side. */
  run<T>(send: (options: { abortSignal: AbortSignal }) => Promise<T>): Promise<T>;
  /** What one client is watched by. */
  watch(service: "ecr" | "inspector2" | "athena"): Answers;
};

export type ClientConfig = Awaited<ReturnType<typeof clientConfigOf>>;

const SIDE_BY_SIDE = 8;
const ATTEMPTS = 4;
const FIRST_RETRY = 200;
const LONGEST_RETRY = 3_000;
const CONNECTION_TIMEOUT = 10_000;

export function startRequests(settings: RequestSettings): Requests {
  const slots = limiter(SIDE_BY_SIDE);
  return {
    clientConfig: (place) => clientConfigOf(settings, place),
    run: (send) => slots(() => withinTime(settings, send)),
    watch: (service) => settings.answers.watch(service, (endpoint) => isAwsEndpoint(service, endpoint)),
  };
}

async function clientConfigOf({ env, random, requestTimeout }: RequestSettings, place: RegistryLocation) {
  const { ConfiguredRetryStrategy } = await import("@smithy/core/retry");
  const agent = await agentOptions(env);
  // The SDK refuses FIPS and dual-stack together with an endpoint of the user's own, which then speaks for itself.
  const ownEndpoint = ["AWS_ENDPOINT_URL_ECR", "AWS_ENDPOINT_URL"].some((name) => (env[name] ?? "") !== "");
  return {
    ...(place.awsRegion === null ? {} : { region: place.awsRegion }),
    ...(place.fips && !ownEndpoint ? { useFipsEndpoint: true } : {}),
    ...(place.dualStack && !ownEndpoint ? { useDualstackEndpoint: true } : {}),
    maxAttempts: ATTEMPTS,
    retryStrategy: new ConfiguredRetryStrategy(
      ATTEMPTS,
      (attempt: number) => random() * Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** attempt),
    ),
    requestHandler: {
      connectionTimeout: Math.min(CONNECTION_TIMEOUT, requestTimeout),
      requestTimeout: Math.ceil(requestTimeout / 2),
      throwOnRequestTimeout: true,
      httpAgent: agent,
      httpsAgent: agent,
    },
  };
}

async function withinTime<T>(
  { clock, signal, requestTimeout, hardStop }: RequestSettings,
  send: (options: { abortSignal: AbortSignal }) => Promise<T>,
): Promise<T> {
  if (signal.aborted) throw new Cancelled("cancelled");
  const left = Math.min(requestTimeout, hardStop - clock());
  if (left <= 0) throw new OutOfTime("wait-timeout is over");
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
  const timer = setTimeout(() => end(new RequestTimeout(`no answer within ${(left / 1_000).toFixed(1)} s`)), left);
  signal.addEventListener("abort", cancel, { once: true });
  try {
    // The SDK cannot let go of credentials that do not come (a process, a metadata service), so the race does.
    return await Promise.race([send({ abortSignal: ending.signal }), stopped]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", cancel);
  }
}

/** Lets so many run at a time; the others wait for their turn. */
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
