import { PARTITIONS, partitionOf, REGION_PATTERN } from "../../core/aws/partitions.ts";
import { isObject, objectAt, textAt } from "../../core/text/json-values.ts";

/** Where a request of the SDK goes. */
export type Endpoint = {
  protocol: string;
  hostname: string;
  /** Null for the protocol's own. */
  port: number | null;
  path: string;
  /** The names in the query. */
  query: readonly string[];
  /** The address has a user name or a password in it. */
  hasUserInfo: boolean;
  /** `https://host`, with a port that is not the protocol's own, as `new URL` writes it. */
  origin: string;
};

/** The name each service has in its endpoints: `api.ecr` in the classic ones, `ecr` in the dual-stack ones. */
const NAMES = {
  ecr: /^(?:api\.)?ecr(?:-fips)?$/,
  inspector2: /^inspector2(?:-fips)?$/,
  athena: /^athena(?:-fips)?$/,
} as const;

/** For people. */
export const SERVICE_NAMES = {
  ecr: "Amazon ECR",
  inspector2: "Amazon Inspector",
  s3: "Amazon S3",
  athena: "Amazon Athena",
} as const;

export type AwsService = keyof typeof SERVICE_NAMES;

/** `NAME.REGION.SUFFIX`, or that behind an interface endpoint (`vpce-....NAME.REGION.vpce.SUFFIX`). */
const PUBLIC = new RegExp(`^((?:api\\.)?[a-z0-9-]+)\\.(${REGION_PATTERN})\\.([a-z0-9.-]+)$`);
const PRIVATE = /^vpce-[a-z0-9-]+\.(.+)$/;

/**
 * Whether a request goes to AWS itself. Anchored and whole: a load balancer, a bucket or an API that somebody else runs
 * ends in amazonaws.com as well, and an earlier step could have pointed AWS_ENDPOINT_URL at it.
 */
export function isAwsEndpoint(service: keyof typeof NAMES, endpoint: Endpoint): boolean {
  return isVerified(endpoint) && isRegionalHost(endpoint.hostname, (name) => NAMES[service].test(name));
}

/**
 * Whether a request about `bucket` goes to S3 itself, and to that bucket. If AWS_ENDPOINT_URL_S3 names another bucket's
 * host, or S3 with another bucket or a folder as its path, S3 itself answers, with objects that somebody else wrote.
 */
export function isS3Endpoint(bucket: string, endpoint: Endpoint): boolean {
  if (!isVerified(endpoint)) return false;
  const { hostname, path, query } = endpoint;
  const isListing = query.includes("list-type");
  // A listing shows the whole path before the key: a folder in front of the bucket, or behind it, is not the bucket.
  const inPath = path === `/${bucket}` || path === `/${bucket}/` || (!isListing && path.startsWith(`/${bucket}/`));
  if (inPath && isS3Host(hostname)) return true;
  if (!hostname.startsWith(`${bucket}.`) || (isListing && path !== "/" && path !== "")) return false;
  const service = hostname.slice(bucket.length + 1);
  return isS3Host(service) || isBucketOnlyHost(service);
}

/** What vouches for a host's name: TLS, on the port that AWS uses. */
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

/** S3's hosts of every kind, without the bucket that can come before them. */
function isS3Host(hostname: string): boolean {
  // An interface endpoint has `bucket.` before its name, other hosts of both IP versions `.dualstack` behind S3's.
  const plain = hostname.replace(/^bucket\.(?=vpce-)/, "").replace(/^(s3(?:-fips)?)\.dualstack\./, "$1.");
  if (isRegionalHost(plain, (name) => /^s3(?:-fips)?$/.test(name))) return true;
  // The oldest hosts: `s3.amazonaws.com`, `s3-eu-west-1.amazonaws.com`.
  const legacy = LEGACY_S3.exec(hostname);
  if (legacy === null) return false;
  const [, region, suffix] = legacy;
  return isClassicSuffix(suffix, region);
}

const LEGACY_S3 = new RegExp(`^s3(?:-external-1|-(?:fips-)?(${REGION_PATTERN}))?\\.([a-z0-9.-]+)$`);

/** Hosts that S3 has only behind a bucket's name: accelerated ones, directory buckets, Outposts. */
function isBucketOnlyHost(hostname: string): boolean {
  const [, accelerated] = ACCELERATED.exec(hostname) ?? [];
  if (accelerated !== undefined) return isClassicSuffix(accelerated, undefined);
  const [, region, suffix] = BUCKET_ONLY.exec(hostname) ?? [];
  return region !== undefined && isClassicSuffix(suffix, region);
}

/** The suffix of S3's hosts in this region; without a region, in any partition. */
function isClassicSuffix(suffix: string | undefined, region: string | undefined): boolean {
  const partitions = region === undefined ? PARTITIONS : [partitionOf(region)];
  return partitions.some((partition) => partition !== null && partition.endpointSuffixes[0] === suffix);
}

/** The SDK's rules name a region in one of them. */
const ACCELERATED = /^s3-accelerate(?:\.dualstack(?:\.us-east-1)?)?\.([a-z0-9.-]+)$/;

const BUCKET_ONLY = new RegExp(
  `^(?:s3express(?:-fips)?-[a-z0-9]+-az\\d+(?:\\.dualstack)?|(?:ec2|op-[a-z0-9]+)\\.s3-outposts)\\.(${REGION_PATTERN})\\.([a-z0-9.-]+)$`,
);

/** Where a request of the SDK goes; null for a value that is not such a request. */
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
