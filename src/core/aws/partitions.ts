/**
 * What the name of an AWS region looks like, unanchored, for regular expressions in JavaScript and in Athena's SQL:
 * `eu-west-1`, `us-gov-east-1`, `ap-southeast-10`. It also matches names that no region has.
 */
export const REGION_PATTERN = "[a-z]{2,4}(?:-[a-z]+){1,3}-[0-9]{1,2}";

const REGION = new RegExp(`^${REGION_PATTERN}$`);

/** Whether a text could be the name of an AWS region. */
export function isRegionName(text: string): boolean {
  return REGION.test(text);
}

/** One of AWS's partitions: the regions that share its names. */
export type Partition = {
  /** As ARNs name it. */
  name: string;
  regions: RegExp;
  /** What a registry's host ends in, behind `ACCOUNT.dkr.ecr.REGION.`. */
  registrySuffix: string;
  /** The same for IPv6 and IPv4; null where the partition has none. */
  dualStackRegistrySuffix: string | null;
  /** What the services' own endpoints end in. */
  endpointSuffixes: readonly string[];
};

const COMMERCIAL: Partition = {
  name: "aws",
  regions: REGION,
  registrySuffix: "amazonaws.com",
  dualStackRegistrySuffix: "on.aws",
  endpointSuffixes: ["amazonaws.com", "api.aws"],
};

/** Every partition. The narrower come first: commercial regions have no mark of their own. */
export const PARTITIONS: readonly Partition[] = [
  {
    name: "aws-cn",
    regions: /^cn-[a-z]+-\d{1,2}$/,
    registrySuffix: "amazonaws.com.cn",
    dualStackRegistrySuffix: "on.amazonwebservices.com.cn",
    endpointSuffixes: ["amazonaws.com.cn", "api.amazonwebservices.com.cn"],
  },
  { ...COMMERCIAL, name: "aws-us-gov", regions: /^us-gov-[a-z]+-\d{1,2}$/ },
  {
    name: "aws-eusc",
    regions: /^eusc-[a-z]+-[a-z]+-\d{1,2}$/,
    registrySuffix: "amazonaws.eu",
    dualStackRegistrySuffix: null,
    endpointSuffixes: ["amazonaws.eu", "api.amazonwebservices.eu"],
  },
  isolated("aws-iso", /^us-iso-[a-z]+-\d{1,2}$/, "c2s.ic.gov", "api.aws.ic.gov"),
  isolated("aws-iso-b", /^us-isob-[a-z]+-\d{1,2}$/, "sc2s.sgov.gov", "api.aws.scloud"),
  isolated("aws-iso-e", /^eu-isoe-[a-z]+-\d{1,2}$/, "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"),
  isolated("aws-iso-f", /^us-isof-[a-z]+-\d{1,2}$/, "csp.hci.ic.gov", "api.aws.hci.ic.gov"),
  COMMERCIAL,
];

/** Null for what cannot be a region's name. */
export function partitionOf(awsRegion: string): Partition | null {
  return PARTITIONS.find(({ regions }) => regions.test(awsRegion)) ?? null;
}

/** `arn:aws:ecr:REGION:ACCOUNT:repository/NAME`, with `*` for what is not known. */
export function repositoryArn(awsRegion: string | null, registryId: string | null, repositoryName: string): string {
  const partition = awsRegion === null ? "*" : (partitionOf(awsRegion)?.name ?? "aws");
  return `arn:${partition}:ecr:${awsRegion ?? "*"}:${registryId ?? "*"}:repository/${repositoryName}`;
}

function isolated(name: string, regions: RegExp, suffix: string, dualStackSuffix: string): Partition {
  return {
    name,
    regions,
    registrySuffix: suffix,
    dualStackRegistrySuffix: null,
    endpointSuffixes: [suffix, dualStackSuffix],
  };
}
