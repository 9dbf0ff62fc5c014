import { GateError, quoted } from "../../core/errors.ts";
import { configFileOf, profileOf } from "./credentials-failure.ts";
import type { AwsService } from "./endpoints.ts";
import type { Environment } from "./runtime.ts";

/** Where a custom endpoint is set, for messages, and its value. */
type EndpointSetting = { name: string; value: string };

const VARIABLES = {
  ecr: "AWS_ENDPOINT_URL_ECR",
  inspector2: "AWS_ENDPOINT_URL_INSPECTOR2",
  athena: "AWS_ENDPOINT_URL_ATHENA",
  s3: "AWS_ENDPOINT_URL_S3",
} as const satisfies Record<AwsService, string>;

/**
 * Whether the environment or the AWS configuration sets a custom endpoint for this service, as the SDK reads them. Throws
 * a GateError for one that is not a URL, for which the SDK's message does not name where it is set.
 */
export async function hasOwnEndpoint(service: AwsService, env: Environment): Promise<boolean> {
  if (env["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"] === "true") return false;
  const setting = variableOf(service, env) ?? (await profileSetting(service, env));
  if (setting === null) return false;
  const { name, value } = setting;
  if (/^https?:\/\//i.test(value) && URL.canParse(value)) return true;
  // Without a password in it.
  const got = value.includes("@") ? "" : `, got ${quoted(value)}`;
  throw new GateError(`${name}: expected http://HOST:PORT or https://HOST:PORT${got}.`, {
    code: "environment",
    option: null,
  });
}

function variableOf(service: AwsService, env: Environment): EndpointSetting | null {
  for (const name of [VARIABLES[service], "AWS_ENDPOINT_URL"]) {
    const value = env[name] ?? "";
    if (value !== "") return { name, value };
  }
  return null;
}

async function profileSetting(service: AwsService, env: Environment): Promise<EndpointSetting | null> {
  const { loadSharedConfigFiles } = await import("@smithy/core/config");
  const { configFile, credentialsFile } = await loadSharedConfigFiles();
  const profile = env["AWS_PROFILE"] || "default";
  const settings = { ...credentialsFile[profile], ...configFile[profile] };
  if (settings["ignore_configured_endpoint_urls"] === "true") return null;
  const { services = "", endpoint_url: general = "" } = settings;
  const specific = services === "" ? "" : (configFile[`services.${services}`]?.[`${service}.endpoint_url`] ?? "");
  if (specific !== "") {
    const section = `${service}.endpoint_url in the section \`services ${services}\` of ${profileOf(env)}`;
    return { name: `${section} (${configFileOf(env)})`, value: specific };
  }
  return general === "" ? null : { name: `endpoint_url of ${profileOf(env)} (${configFileOf(env)})`, value: general };
}
