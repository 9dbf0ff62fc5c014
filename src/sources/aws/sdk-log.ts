import { explainedError } from "./credentials-failure.ts";
import { explainedEndpoint } from "./endpoint-options.ts";
import type { Environment } from "./runtime.ts";

/**
 * Where the SDK writes its log, which is advice to developers and never shown. Its messages about credentials are kept:
 * they contain the reason, which its errors lack.
 */
export type SdkLog = {
  debug(...content: unknown[]): void;
  info(): void;
  warn(): void;
  error(): void;
  /** The error of a request, with the reason where no credentials were found or the endpoint cannot be used. */
  explained(error: unknown): unknown;
};

/** How the SDK starts its messages about a source of credentials that it could not use. */
const PROVIDER_MESSAGE = /^@smithy\/property-provider (?:->|\(!\)) /;

/** The log of one client. `asked`: the kinds of endpoints that the client was asked to use. */
export function sdkLog(env: Environment, asked: { fips: boolean; dualStack: boolean }): SdkLog {
  const tried = new Set<string>();
  const drop = () => undefined;
  return {
    debug: (...[message]) => {
      if (typeof message === "string" && PROVIDER_MESSAGE.test(message)) tried.add(message);
    },
    info: drop,
    warn: drop,
    error: drop,
    explained: (error) => explainedEndpoint(explainedError(error, tried, env), asked, env),
  };
}

type SendStep = <Input, Output>(next: (args: Input) => Promise<Output>) => (args: Input) => Promise<Output>;

type HasSendSteps = {
  middlewareStack: { add(step: SendStep, options: { step: "initialize"; priority: "high"; name: string }): void };
};

/** Makes each request of a client throw the explained error. */
export function explainErrors<Client extends HasSendSteps>(client: Client, log: SdkLog): Client {
  client.middlewareStack.add(
    (next) => async (args) => {
      try {
        return await next(args);
      } catch (error) {
        throw log.explained(error);
      }
    },
    { step: "initialize", priority: "high", name: "explainErrors" },
  );
  return client;
}
