import { hasOwnEndpoint } from "./configured-endpoint.ts";
import { checkEndpointOptions } from "./endpoint-options.ts";
import type { AwsService } from "./endpoints.ts";
import { httpAgents } from "./http-agents.ts";
import type { Runtime } from "./runtime.ts";
import { sdkLog } from "./sdk-log.ts";

/** Where a service is called. A null region: the AWS environment's. */
export type ServiceLocation = { awsRegion: string | null; fips: boolean; dualStack: boolean };

/** How patient a client is. Times in ms. */
export type ClientLimits = {
  /** How often the SDK tries a request; 1 if the caller retries. */
  attempts: number;
  connectionTimeout: number;
  /** For the response to begin, and between two parts of it. */
  responseTimeout: number;
};

const FIRST_RETRY = 200;
const LONGEST_RETRY = 3_000;

/**
 * What the SDK's clients are created with: region, retries, timeouts, proxy and certificates. Throws a GateError for an
 * AWS_CA_BUNDLE that cannot be read, for an endpoint that is not a URL, and for a kind of endpoint that is unknown.
 */
export async function clientConfig(
  service: AwsService,
  { awsRegion, fips, dualStack }: ServiceLocation,
  { env, random }: Pick<Runtime, "env" | "random">,
  { attempts, connectionTimeout, responseTimeout }: ClientLimits,
) {
  const { ConfiguredRetryStrategy } = await import("@smithy/core/retry");
  unsetEmptyVariables();
  // On Node 20, the SDK would otherwise print in every run when its support for that version ends.
  process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] = "true";
  checkEndpointOptions(env);
  const isOwn = await hasOwnEndpoint(service, env);
  const region = awsRegion ?? environmentRegion(env);
  const logger = sdkLog(env, { fips, dualStack });
  return {
    ...(region === null ? {} : { region }),
    // The SDK rejects FIPS and dual-stack together with a custom endpoint.
    ...(fips && !isOwn ? { useFipsEndpoint: true } : {}),
    ...(dualStack && !isOwn ? { useDualstackEndpoint: true } : {}),
    maxAttempts: attempts,
    retryStrategy: new ConfiguredRetryStrategy(
      attempts,
      (attempt: number) => random() * Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** attempt),
    ),
    logger,
    requestHandler: {
      logger,
      connectionTimeout,
      requestTimeout: responseTimeout,
      throwOnRequestTimeout: true,
      ...(await httpAgents(env)),
    },
  };
}

export type ClientConfig = Awaited<ReturnType<typeof clientConfig>>;

/** The SDK reads the variables itself, and takes an empty AWS_REGION for a region, instead of the profile's. */
function unsetEmptyVariables(): void {
  for (const name of Object.keys(process.env)) {
    if (name.startsWith("AWS_") && process.env[name] === "") delete process.env[name];
  }
}

/**
 * The region that the environment names; null: the SDK uses the profile's. The SDK for JavaScript ignores
 * AWS_DEFAULT_REGION, which the AWS CLI and other SDKs use.
 */
function environmentRegion(env: Runtime["env"]): string | null {
  return env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || null;
}

/** A step of the SDK between the connection and its parser: it sees each response as it was sent. */
export type ResponseStep = <Input extends { request: unknown }, Output extends { response: unknown }>(
  next: (args: Input) => Promise<Output>,
) => (args: Input) => Promise<Output>;

type StepOptions = { step: "deserialize"; priority: "low"; name: string };

/** A client or a command of the SDK. */
type HasSteps = { middlewareStack: { add(step: ResponseStep, options: StepOptions): void } };

/** Adds a step to every request of a client, or to the one of a command. */
export function addResponseStep<Target extends HasSteps>(target: Target, name: string, step: ResponseStep): Target {
  target.middlewareStack.add(step, { step: "deserialize", priority: "low", name });
  return target;
}
