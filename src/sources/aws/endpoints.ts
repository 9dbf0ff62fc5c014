import { partitionOf } from "../../core/partitions.ts";

/** The name each service has in its endpoints: `api.ecr` in the classic ones, `ecr` in the dual-stack ones. */
const NAMES = {
  ecr: /^(?:api\.)?ecr(?:-fips)?$/,
  inspector2: /^inspector2(?:-fips)?$/,
  s3: /^s3(?:-fips)?$/,
  athena: /^athena(?:-fips)?$/,
} as const;

export type AwsService = keyof typeof NAMES;

/** `NAME.REGION.SUFFIX`, or that behind an interface endpoint (`vpce-....NAME.REGION.vpce.SUFFIX`). */
const PUBLIC = /^((?:api\.)?[a-z0-9-]+)\.([a-z]+(?:-[a-z]+)+-\d{1,2})\.([a-z0-9.-]+)$/;
const PRIVATE = /^vpce-[a-z0-9-]+\.(.+)$/;

/**
 * Whether a request went to AWS itself. Anchored and whole: a load balancer, a bucket or an API that somebody else runs
 * ends in amazonaws.com as well, and an earlier step could have pointed AWS_ENDPOINT_URL at it.
 */
export function isAwsEndpoint(service: AwsService, endpoint: { protocol: string; hostname: string }): boolean {
  if (endpoint.protocol !== "https:") return false;
  const behind = PRIVATE.exec(endpoint.hostname)?.[1];
  const [, name, region, suffix] = PUBLIC.exec(behind ?? endpoint.hostname) ?? [];
  if (name === undefined || region === undefined || suffix === undefined || !NAMES[service].test(name)) return false;
  const suffixes = partitionOf(region)?.endpointSuffixes ?? [];
  return suffixes.some((known) => suffix === (behind === undefined ? known : `vpce.${known}`));
}
