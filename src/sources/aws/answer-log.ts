import type { ResponseStep } from "./clients.ts";
import { type AwsService, type Endpoint, endpointOf, SERVICE_NAMES } from "./endpoints.ts";

/** Which hosts responded to the requests of a run; one log for all of its clients. */
export type AnswerLog = {
  /** Records the responses to one client of `service`; `isAws` recognizes AWS's own endpoints. */
  watch(service: AwsService, isAws: (endpoint: Endpoint) => boolean): Answers;
  /** Each origin of `allowed-endpoints` that responded, as a message, sorted. */
  allowed(): string[];
  /** Whether any request was sent. */
  hasCalled(): boolean;
};

/** Which hosts responded to one client. */
export type Answers = {
  /** Records the endpoint of each request that got a response. */
  step: ResponseStep;
  /** Each origin that responded and is neither AWS's nor allowed, as a message, sorted; empty if only AWS responded. */
  foreign(): string[];
};

/** An empty log. `allowedEndpoints`: origins as `new URL` writes them. */
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
        const responded = `${origin} responded instead of ${SERVICE_NAMES[service]}`;
        (allowedEndpoints.includes(origin) ? allowed : foreign).add(responded);
      };
      return {
        step: (next) => async (args) => {
          hasCalled = true;
          const response = await next(args);
          note(args.request);
          return response;
        },
        foreign: () => [...foreign].sort(),
      };
    },
    allowed: () => [...allowed].sort(),
    hasCalled: () => hasCalled,
  };
}

/** Why the responses are not used, as a message. `foreign`: as `Answers` lists them. */
export function foreignDetail(foreign: readonly string[]): string {
  return `${foreign.join(", ")}, but \`allowed-endpoints\` does not include ${foreign.length === 1 ? "it" : "them"}`;
}
