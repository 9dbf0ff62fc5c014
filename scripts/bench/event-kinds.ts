// Events of other services, with the names and shapes that CloudTrail records.
import type { EventKind, Fills } from "./event-kind.ts";

export const SERVICES = ["checkout", "billing", "catalog", "search", "payments", "identity", "ledger", "media", "mail"];
export const IPS = ["10.12.4.27", "10.80.131.9", "198.51.100.41", "203.0.113.77", "192.0.2.118", "AWS Internal"];
export const USER_AGENTS = [
  "aws-sdk-java/2.31.66 md/io#sync md/http#Apache ua/2.1 api/kms#2.31.x os/Linux#6.1.141 lang/java#21.0.7 md/OpenJDK_64-Bit_Server_VM#21.0.7+6-LTS exec-env/AWS_ECS_FARGATE m/D,N,e",
  "APN/1.0 HashiCorp/1.0 Terraform/1.9.8 (+https://www.terraform.io) terraform-provider-aws/6.2.0 (+https://registry.terraform.io/providers/hashicorp/aws) aws-sdk-go-v2/1.36.5 os/linux lang/go#1.24.4",
  "Boto3/1.38.46 md/Botocore#1.38.46 ua/2.1 os/linux#5.10.238-231.953.amzn2.x86_64 md/arch#x86_64 lang/python#3.12.10 md/pyimpl#CPython cfg/retry-mode#standard Botocore/1.38.46",
  "amazon-ssm-agent/3.3.2299.0 aws-sdk-go/1.55.5 (go1.23.7; linux; amd64)",
  "aws-cli/2.27.49 md/awscrt#0.26.1 ua/2.1 os/linux#6.11.0-1015-azure md/arch#x86_64 lang/python#3.13.4 md/pyimpl#CPython exec-env/GitHubActions",
  "aws-sdk-nodejs/3.840.0 ua/2.1 os/linux#5.10.238 lang/js md/nodejs#22.17.0 api/dynamodb#3.840.0",
];

const kmsKey = ({ account, region }: Fills) =>
  `arn:aws:kms:${region}:${account}:key/3f2a91c4-77d0-4c1b-9a55-0b7e6f1d8e20`;
const kmsResource = (fills: Fills) => [{ accountId: fills.account, type: "AWS::KMS::Key", ARN: kmsKey(fills) }];
const logGroup = ({ random }: Fills) =>
  `/aws/${random.pick(["lambda", "ecs", "eks"])}/${random.pick(SERVICES)}-${random.pick(SERVICES)}`;
const table = ({ account, region, random }: Fills) =>
  `arn:aws:dynamodb:${region}:${account}:table/${random.pick(SERVICES)}-events`;
const instance = ({ hex }: Fills) => `i-${hex(17)}`;

export const EVENTS: readonly EventKind[] = [
  {
    service: "kms",
    name: "Decrypt",
    request: (fills) => ({
      encryptionContext: {
        "aws:s3:arn": `arn:aws:s3:::${fills.random.pick(SERVICES)}-artifacts`,
        SecretVersionId: fills.uuid,
      },
      encryptionAlgorithm: "SYMMETRIC_DEFAULT",
    }),
    resources: kmsResource,
  },
  {
    service: "kms",
    name: "GenerateDataKey",
    request: (fills) => ({
      keyId: kmsKey(fills),
      encryptionContext: {
        "aws:cloudtrail:arn": `arn:aws:cloudtrail:${fills.region}:${fills.account}:trail/organisation`,
      },
      keySpec: "AES_256",
    }),
    resources: kmsResource,
  },
  {
    service: "sts",
    name: "AssumeRole",
    request: ({ account, random, hex }) => ({
      roleArn: `arn:aws:iam::${account}:role/${random.pick(SERVICES)}-deploy-role`,
      roleSessionName: `session-${hex(12)}`,
      durationSeconds: 3600,
    }),
    response: ({ account, random, hex }) => ({
      credentials: {
        accessKeyId: `ASIA${"\u00a4".repeat(16)}`,
        sessionToken: `IQoJb3JpZ2luX2VjE${"\u00a6".repeat(96)}`,
        expiration: "Nov 1, 2026, 10:04:11 AM",
      },
      assumedRoleUser: {
        assumedRoleId: `AROAEXAMPLEEXAMPLE123:session-${hex(12)}`,
        arn: `arn:aws:sts::${account}:assumed-role/${random.pick(SERVICES)}-deploy-role/session-${hex(12)}`,
      },
    }),
  },
  { service: "sts", name: "GetCallerIdentity", request: () => null },
  {
    service: "ec2",
    name: "DescribeInstances",
    request: (fills) => ({
      instancesSet: { items: [{ instanceId: instance(fills) }, { instanceId: instance(fills) }] },
      filterSet: { items: [{ name: "instance-state-name", valueSet: { items: [{ value: "running" }] } }] },
    }),
  },
  {
    service: "ec2",
    name: "DescribeSecurityGroups",
    request: ({ hex }) => ({
      securityGroupSet: {},
      securityGroupIdSet: { items: [{ groupId: `sg-${hex(17)}` }] },
      filterSet: {},
    }),
  },
  {
    service: "ec2",
    name: "CreateNetworkInterface",
    request: ({ hex, random }) => ({
      subnetId: `subnet-${hex(17)}`,
      description: `AWS Lambda VPC ENI-${random.pick(SERVICES)}-worker`,
      groupSet: { items: [{ groupId: `sg-${hex(17)}` }] },
      privateIpAddressesSet: {},
      ipv6AddressCount: 0,
    }),
    response: ({ account, region, hex, uuid }) => ({
      requestId: uuid,
      networkInterface: {
        networkInterfaceId: `eni-${hex(17)}`,
        subnetId: `subnet-${hex(17)}`,
        vpcId: "vpc-0a1b2c3d4e5f60718",
        availabilityZone: `${region}b`,
        ownerId: account,
        requesterManaged: false,
        status: "pending",
        macAddress: "02:3f:6a:11:9c:55",
        privateIpAddress: "10.12.88.201",
        sourceDestCheck: true,
        interfaceType: "lambda",
        groupSet: { items: [{ groupId: "sg-0d41f2ab9930c7e15", groupName: "workers" }] },
        tagSet: {},
      },
    }),
  },
  {
    service: "ssm",
    name: "UpdateInstanceInformation",
    request: (fills) => ({
      instanceId: instance(fills),
      agentVersion: "3.3.2299.0",
      agentStatus: "Active",
      platformType: "Linux",
      platformName: "Amazon Linux",
      platformVersion: "2023",
      iPAddress: "10.12.4.27",
      computerName: "ip-10-12-4-27.internal",
      agentName: "amazon-ssm-agent",
      availabilityZone: `${fills.region}a`,
      sSMConnectionChannel: "ssmmessages",
    }),
  },
  {
    service: "ssm",
    name: "GetParameters",
    request: ({ random }) => ({
      names: [`/${random.pick(SERVICES)}/prod/database-url`, `/${random.pick(SERVICES)}/prod/feature-flags`],
      withDecryption: true,
    }),
  },
  {
    service: "secretsmanager",
    name: "GetSecretValue",
    request: ({ account, region, random, hex }) => ({
      secretId: `arn:aws:secretsmanager:${region}:${account}:secret:prod/${random.pick(SERVICES)}/api-${hex(6)}`,
      versionStage: "AWSCURRENT",
    }),
  },
  {
    service: "logs",
    name: "CreateLogStream",
    request: (fills) => ({ logGroupName: logGroup(fills), logStreamName: `2026/11/01/[$LATEST]${fills.hex(32)}` }),
    response: () => ({}),
  },
  {
    service: "logs",
    name: "DescribeLogGroups",
    request: (fills) => ({ logGroupNamePrefix: logGroup(fills), limit: 50 }),
  },
  {
    service: "ecr",
    name: "BatchGetImage",
    request: ({ account, random, hex }) => ({
      registryId: account,
      repositoryName: `team/${random.pick(SERVICES)}`,
      imageIds: [{ imageDigest: `sha256:${hex(64)}` }],
      acceptedMediaTypes: [
        "application/vnd.docker.distribution.manifest.list.v2+json",
        "application/vnd.docker.distribution.manifest.v2+json",
        "application/vnd.oci.image.index.v1+json",
        "application/vnd.oci.image.manifest.v1+json",
      ],
    }),
    resources: ({ account, region, random }) => [
      { accountId: account, ARN: `arn:aws:ecr:${region}:${account}:repository/team/${random.pick(SERVICES)}` },
    ],
  },
  { service: "ecr", name: "GetAuthorizationToken", request: () => null },
  {
    service: "ecs",
    name: "DescribeTasks",
    request: ({ account, region, random, hex }) => ({
      cluster: `${random.pick(SERVICES)}-prod`,
      tasks: [`arn:aws:ecs:${region}:${account}:task/${random.pick(SERVICES)}-prod/${hex(32)}`],
      include: ["TAGS"],
    }),
  },
  {
    service: "ecs",
    name: "RegisterTaskDefinition",
    request: ({ account, region, random }) => ({
      family: `${random.pick(SERVICES)}-prod`,
      networkMode: "awsvpc",
      cpu: "1024",
      memory: "2048",
      requiresCompatibilities: ["FARGATE"],
      executionRoleArn: `arn:aws:iam::${account}:role/ecsTaskExecutionRole`,
      containerDefinitions: [
        {
          name: "app",
          image: `${account}.dkr.ecr.${region}.amazonaws.com/team/${random.pick(SERVICES)}:release-2026-11-01`,
          essential: true,
          portMappings: [{ containerPort: 8080, hostPort: 8080, protocol: "tcp" }],
          environment: ["LOG_LEVEL", "OTEL_EXPORTER", "DATABASE_HOST", "CACHE_HOST"].map((name) => ({
            name,
            value: "HIDDEN_DUE_TO_SECURITY_REASONS",
          })),
          logConfiguration: {
            logDriver: "awslogs",
            options: { "awslogs-region": region, "awslogs-stream-prefix": "app" },
          },
        },
      ],
    }),
    response: ({ account, region, random }) => ({
      taskDefinition: {
        taskDefinitionArn: `arn:aws:ecs:${region}:${account}:task-definition/${random.pick(SERVICES)}-prod:417`,
        revision: 417,
        status: "ACTIVE",
        compatibilities: ["EC2", "FARGATE"],
        registeredAt: "Nov 1, 2026, 9:04:11 AM",
      },
    }),
  },
  {
    service: "dynamodb",
    name: "DescribeTable",
    request: (fills) => ({ tableName: table(fills).split("/")[1] }),
    resources: (fills) => [{ accountId: fills.account, type: "AWS::DynamoDB::Table", ARN: table(fills) }],
  },
  {
    service: "s3",
    name: "GetBucketAcl",
    request: ({ region, random }) => ({
      bucketName: `${random.pick(SERVICES)}-artifacts`,
      Host: `${random.pick(SERVICES)}-artifacts.s3.${region}.amazonaws.com`,
      acl: "",
    }),
    resources: ({ account, random }) => [
      { accountId: account, type: "AWS::S3::Bucket", ARN: `arn:aws:s3:::${random.pick(SERVICES)}-artifacts` },
    ],
  },
  {
    service: "monitoring",
    name: "DescribeAlarms",
    request: ({ random }) => ({ alarmNamePrefix: `${random.pick(SERVICES)}-latency`, maxRecords: 100 }),
  },
  {
    service: "lambda",
    name: "UpdateFunctionConfiguration20150331v2",
    request: ({ account, region, random }) => ({
      functionName: `arn:aws:lambda:${region}:${account}:function:${random.pick(SERVICES)}-worker`,
      timeout: 30,
      memorySize: 512,
      environment: {},
    }),
    response: ({ account, region, random, uuid }) => ({
      functionName: `${random.pick(SERVICES)}-worker`,
      functionArn: `arn:aws:lambda:${region}:${account}:function:${random.pick(SERVICES)}-worker`,
      runtime: "nodejs22.x",
      role: `arn:aws:iam::${account}:role/${random.pick(SERVICES)}-task-role`,
      handler: "index.handler",
      codeSize: 1048312,
      packageType: "Zip",
      architectures: ["arm64"],
      ephemeralStorage: { size: 512 },
      tracingConfig: { mode: "Active" },
      revisionId: uuid,
      state: "Active",
      lastUpdateStatus: "InProgress",
      lastUpdateStatusReason: "The function is being created.",
      loggingConfig: { logFormat: "JSON", logGroup: `/aws/lambda/${random.pick(SERVICES)}-worker` },
    }),
  },
];

/** Contains the name of our event in a text, and is another event. */
export const QUOTING: EventKind = {
  service: "iam",
  name: "PutRolePolicy",
  request: ({ account, random }) => ({
    roleName: `${random.pick(SERVICES)}-reader-role`,
    policyName: "read-scans",
    policyDocument: JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Action: ["ecr:DescribeImageScanFindings"],
          Resource: `arn:aws:ecr:*:${account}:repository/*`,
        },
      ],
    }),
  }),
  response: () => null,
};
