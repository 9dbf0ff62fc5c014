import { PARTITIONS, partitionOf, REGION_PATTERN } from "../../core/aws/partitions.ts";
import { isObject, objectAt, textAt } from "../../core/text/json-values.ts";

/** Where the SDK sends a request. */
export type Endpoint = {
  protocol: string;
  hostname: string;
  /** Null for the protocol's default. */
  port: number | null;
  path: string;
  /** The names of the query parameters. */
  query: readonly string[];
  /** The URL contains a user name or a password. */
  hasUserInfo: boolean;
  /** As `new URL` writes it: `https://host`, with a port that is not the default. */
  origin: string;
};

/** The name of each service in its endpoints: `api.ecr` in the classic ones, `ecr` in the dual-stack ones. */
const NAMES = {
  ecr: /^(?:api\.)?ecr(?:-fips)?$/,
  inspector2: /^inspector2(?:-fips)?$/,
  athena: /^athena(?:-fips)?$/,
} as const;

/** Names for messages. */
export const SERVICE_NAMES = {
  ecr: "Amazon ECR",
  inspector2: "Amazon Inspector",
  s3: "Amazon S3",
  athena: "Amazon Athena",
} as const;

export type AwsService = keyof typeof SERVICE_NAMES;

/** `NAME.REGION.SUFFIX`, or the same after an interface endpoint's id (`vpce-....NAME.REGION.vpce.SUFFIX`). */
const PUBLIC = new RegExp(`^((?:api\\.)?[a-z0-9-]+)\\.(${REGION_PATTERN})\\.([a-z0-9.-]+)$`);
const PRIVATE = /^vpce-[a-z0-9-]+\.(.+)$/;

/**
 * Whether a request goes to AWS itself. The whole hostname must match: load balancers, buckets and APIs of other people
 * end in amazonaws.com too, and an earlier step could have set AWS_ENDPOINT_URL to one of them.
 */
export function isAwsEndpoint(service: keyof typeof NAMES, endpoint: Endpoint): boolean {
  return isVerified(endpoint) && isRegionalHost(endpoint.hostname, (name) => NAMES[service].test(name));
}

/**
 * Whether a request for `bucket` goes to S3 itself and to that bucket. If AWS_ENDPOINT_URL_S3 names the host of another
 * bucket, or S3 with another bucket or a folder as its path, S3 responds with objects that somebody else wrote.
 */
export function isS3Endpoint(bucket: string, endpoint: Endpoint): boolean {
  if (!isVerified(endpoint)) return false;
  const { hostname, path, query } = endpoint;
  const isListing = query.includes("list-type");
  // In a listing, the path must be the bucket alone: a folder before or after it is a different location.
  const inPath = path === `/${bucket}` || path === `/${bucket}/` || (!isListing && path.startsWith(`/${bucket}/`));
  if (inPath && isS3Host(hostname)) return true;
  if (!hostname.startsWith(`${bucket}.`) || (isListing && path !== "/" && path !== "")) return false;
  const service = hostname.slice(bucket.length + 1);
  return isS3Host(service) || isBucketOnlyHost(service);
}

/** Whether TLS verifies the hostname, on AWS's port. */
function isVerified({ protocol, port, hasUserInfo }: Endpoint): boolean {
  return protocol === "https:" && (port === null || port === 443) && !hasUserInfo;
}

function isRegionalHost(hostname: string, isName: (name: string) => boolean): boolean {
  const behind = PRIVATE.exec(hostname)?.[1];
  const [, name, region, suffix] = PUBLIC.exec(behind ?? hostname) ?? [];
  if (name === undefined || region === undefined || suffix === undefined || !isName(name)) return false;
  const suffixes = partitionOf(region)?.endpointSuffixes ?? [];
  return suffixes.some((known) => suffix === (behind === undefined ? known : `vpce.${known}`));
}

/** Whether this is a host of S3 of any kind, without a bucket's name before it. */
function isS3Host(hostname: string): boolean {
  // Interface endpoints start with `bucket.`; dual-stack hosts have `.dualstack` after `s3`.
  const plain = hostname.replace(/^bucket\.(?=vpce-)/, "").replace(/^(s3(?:-fips)?)\.dualstack\./, "$1.");
  if (isRegionalHost(plain, (name) => /^s3(?:-fips)?$/.test(name))) return true;
  // The oldest hosts: `s3.amazonaws.com`, `s3-eu-west-1.amazonaws.com`.
  const legacy = LEGACY_S3.exec(hostname);
  if (legacy === null) return false;
  const [, region, suffix] = legacy;
  return isClassicSuffix(suffix, region);
}

const LEGACY_S3 = new RegExp(`^s3(?:-external-1|-(?:fips-)?(${REGION_PATTERN}))?\\.([a-z0-9.-]+)$`);

/** Whether this is a host of S3 that always has a bucket's name before it: acceleration, directory buckets, Outposts. */
function isBucketOnlyHost(hostname: string): boolean {
  const [, accelerated] = ACCELERATED.exec(hostname) ?? [];
  if (accelerated !== undefined) return isClassicSuffix(accelerated, undefined);
  const [, region, suffix] = BUCKET_ONLY.exec(hostname) ?? [];
  return region !== undefined && isClassicSuffix(suffix, region);
}

/** Whether S3's hosts in this region have this suffix; without a region, in any partition. */
function isClassicSuffix(suffix: string | undefined, region: string | undefined): boolean {
  const partitions = region === undefined ? PARTITIONS : [partitionOf(region)];
  return partitions.some((partition) => partition !== null && partition.endpointSuffixes[0] === suffix);
}

/** The SDK's endpoint rules put a region into one of them. */
const ACCELERATED = /^s3-accelerate(?:\.dualstack(?:\.us-east-1)?)?\.([a-z0-9.-]+)$/;

const BUCKET_ONLY = new RegExp(
  `^(?:s3express(?:-fips)?-[a-z0-9]+-az\\d+(?:\\.dualstack)?|(?:ec2|op-[a-z0-9]+)\\.s3-outposts)\\.(${REGION_PATTERN})\\.([a-z0-9.-]+)$`,
);

/** Where the SDK sends a request; null for a value that is not a request. */
export function endpointOf(request: unknown): Endpoint | null {
  if (!isObject(request)) return null;
  const [protocol, hostname] = [textAt(request, "protocol"), textAt(request, "hostname")];
  if (protocol === null || hostname === null) return null;
  const port = typeof request["port"] === "number" ? request["port"] : null;
  const hasUserInfo = textAt(request, "username") !== null || textAt(request, "password") !== null;
  const written = `${protocol}//${hostname}${port === null ? "" : `:${port}`}`;
  const origin = URL.canParse(written) ? new URL(written).origin : written;
  const query = Object.keys(objectAt(request, "query"));
  return { protocol, hostname, port, path: textAt(request, "path") ?? "", query, hasUserInfo, origin };
}
