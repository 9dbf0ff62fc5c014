// AWS as far as the actions before ours use it: a role, a registry, a push. moto answers.
import { createHash, randomUUID } from "node:crypto";

/** The variables of the AWS SDK that say where AWS is, and as whom it is called. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What the scan of a pushed image says. */
export type Scan = "clean" | "blocking" | "unsupported" | "running";

const SCANS: Record<Scan, object> = {
  clean: completed([finding("CVE-2026-0009", "LOW")]),
  blocking: completed([
    finding("CVE-2026-0001", "HIGH"),
    finding("CVE-2026-0002", "CRITICAL"),
    finding("CVE-2026-0009", "LOW"),
  ]),
  unsupported: {
    imageScanStatus: { status: "UNSUPPORTED_IMAGE", description: "The operating system is unsupported." },
  },
  running: { imageScanStatus: { status: "IN_PROGRESS", description: "The scan is running." } },
};

const REFERENCE =
  /^(?:(?<account>\d{12})\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/)?(?<repository>[\w./-]+):(?<tag>[\w.-]+)$/;

/** Pushes an image to the registry of the caller's account, where it is scanned at once. Returns its digest. */
export async function push(env: Environment, image: string, scan: Scan): Promise<string> {
  const { repository: repositoryName = "", tag: imageTag = "", account } = REFERENCE.exec(image)?.groups ?? {};
  const caller = await callerAccount(env);
  if (repositoryName === "") throw new Error(`cannot push ${image}: it has no repository and tag`);
  if (account !== undefined && account !== caller) throw new Error(`cannot push ${image} as ${caller}`);
  const imageManifestMediaType = "application/vnd.oci.image.manifest.v1+json";
  const part = (mediaType: string) => ({ mediaType, size: 10, digest: digestOf(randomUUID()) });
  const imageManifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: imageManifestMediaType,
    config: part("application/vnd.oci.image.config.v1+json"),
    layers: [part("application/vnd.oci.image.layer.v1.tar+gzip")],
  });
  const imageDigest = digestOf(imageManifest);
  await ecr(env, "CreateRepository", { repositoryName }, "RepositoryAlreadyExistsException");
  await ecr(env, "PutImage", { repositoryName, imageTag, imageManifest, imageManifestMediaType, imageDigest });
  await ecr(env, "StartImageScan", { repositoryName, imageId: { imageDigest } });
  const result = { registryId: caller, repositoryName, imageId: { imageDigest }, ...SCANS[scan] };
  // moto uses one up for each way to name the image: by digest, by tag, and by both.
  const results = [result, result, result];
  const path = "/moto-api/static/ecr/scan-finding-results";
  await send(env, "POST", path, {}, JSON.stringify({ results, region: regionOf(env), account_id: caller }));
  return imageDigest;
}

/** The environment of a session of this role. */
export async function assumeRole(env: Environment, role: string): Promise<Record<string, string>> {
  const xml = await sts(env, { Action: "AssumeRole", RoleArn: role, RoleSessionName: "engines" });
  return {
    AWS_ACCESS_KEY_ID: textOf(xml, "AccessKeyId"),
    AWS_SECRET_ACCESS_KEY: textOf(xml, "SecretAccessKey"),
    AWS_SESSION_TOKEN: textOf(xml, "SessionToken"),
  };
}

export async function callerAccount(env: Environment): Promise<string> {
  return textOf(await sts(env, { Action: "GetCallerIdentity" }), "Account");
}

/** Puts an object into a bucket of S3, which is created where it is missing. */
export async function addObject(env: Environment, bucket: string, key: string, content: string): Promise<void> {
  const location = `<LocationConstraint>${regionOf(env)}</LocationConstraint>`;
  const configuration = `<CreateBucketConfiguration>${location}</CreateBucketConfiguration>`;
  const headers = signature(env, "s3");
  await send(env, "PUT", `/${bucket}`, headers, configuration, "BucketAlreadyOwnedByYou");
  await send(env, "PUT", `/${bucket}/${key}`, headers, content);
}

async function ecr(env: Environment, operation: string, input: object, accepted?: string): Promise<void> {
  const target = `AmazonEC2ContainerRegistry_V20150921.${operation}`;
  const headers = { "x-amz-target": target, "content-type": "application/x-amz-json-1.1", ...signature(env, "ecr") };
  await send(env, "POST", "/", headers, JSON.stringify(input), accepted);
}

async function sts(env: Environment, parameters: Record<string, string>): Promise<string> {
  const body = new URLSearchParams({ Version: "2011-06-15", ...parameters }).toString();
  const headers = { "content-type": "application/x-www-form-urlencoded", ...signature(env, "sts") };
  return send(env, "POST", "/", headers, body);
}

/** moto reads the key, the region and the service, and checks no signature. */
function signature(env: Environment, service: string): { authorization: string } {
  const scope = `${required(env, "AWS_ACCESS_KEY_ID")}/20260101/${regionOf(env)}/${service}/aws4_request`;
  return { authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=x` };
}

async function send(
  env: Environment,
  method: string,
  path: string,
  headers: Record<string, string>,
  body: string,
  accepted?: string,
): Promise<string> {
  const response = await fetch(required(env, "AWS_ENDPOINT_URL") + path, { method, headers, body });
  const text = await response.text();
  if (response.ok || (accepted !== undefined && text.includes(accepted))) return text;
  throw new Error(`moto: ${path} ${response.status} ${text}`);
}

function required(env: Environment, name: string): string {
  const value = env[name];
  if (value === undefined || value === "") throw new Error(`${name} is not set`);
  return value;
}

function regionOf(env: Environment): string {
  return required(env, "AWS_REGION");
}

function textOf(xml: string, tag: string): string {
  const text = new RegExp(`<${tag}>([^<]+)</${tag}>`).exec(xml)?.[1];
  if (text === undefined) throw new Error(`moto: no ${tag} in ${xml}`);
  return text;
}

function digestOf(text: string): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}

function completed(findings: object[]): object {
  return {
    imageScanStatus: { status: "COMPLETE", description: "The scan was completed successfully." },
    imageScanFindings: { imageScanCompletedAt: Date.now() / 1_000, findings },
  };
}

function finding(name: string, severity: string): object {
  const attributes = [
    { key: "package_name", value: "libexample" },
    { key: "package_version", value: "1.2.3" },
  ];
  return { name, severity, description: "A flaw in libexample.", attributes };
}
