import { type AwsService, type Endpoint, endpointOf, SERVICE_NAMES } from "./endpoints.ts";

/** Who answered the requests of a run: one for all of its clients. */
export type AnswerLog = {
  /** What one client of `service` is watched by; `isAws` knows AWS's own endpoints. */
  watch(service: AwsService, isAws: (endpoint: Endpoint) => boolean): Answers;
  /** Each origin of `allowed-endpoints` that answered, in words, sorted. */
  allowed(): string[];
  /** A request was sent, whoever answered. */
  hasCalled(): boolean;
};

/** Who answered one client. */
export type Answers = {
  /** A middleware of the SDK's, to be the last one before a request is sent. */
  around<Args extends { request: unknown }, Answer>(
    next: (args: Args) => Promise<Answer>,
  ): (args: Args) => Promise<Answer>;
  /** Each origin that answered and is neither AWS's nor allowed, in words, sorted; empty where AWS itself answered. */
  foreign(): string[];
};

/** Where a middleware has to be to see each request as it is sent, and only those that were answered. */
export const LAST = { step: "deserialize", priority: "low", name: "watchAnswers" } as const;

/** `allowedEndpoints`: origins as `new URL` writes them. */
export function answerLog(allowedEndpoints: readonly string[]): AnswerLog {
  const allowed = new Set<string>();
  let hasCalled = false;
  return {
    watch: (service, isAws) => {
      const foreign = new Set<string>();
      const note = (request: unknown) => {
        const endpoint = endpointOf(request);
        if (endpoint !== null && isAws(endpoint)) return;
        const origin = endpoint?.origin ?? "an unknown address";
        const answered = `${origin} answered instead of ${SERVICE_NAMES[service]}`;
        (allowedEndpoints.includes(origin) ? allowed : foreign).add(answered);
      };
      return {
        around: (next) => async (args) => {
          hasCalled = true;
          const answer = await next(args);
          note(args.request);
          return answer;
        },
        foreign: () => [...foreign].sort(),
      };
    },
    allowed: () => [...allowed].sort(),
    hasCalled: () => hasCalled,
  };
}

/** Why answers do not count, in words. `foreign`: as `Answers` lists them. */
export function foreignDetail(foreign: readonly string[]): string {
  return `${foreign.join(", ")}, and \`allowed-endpoints\` does not name ${foreign.length === 1 ? "it" : "them"}`;
}
