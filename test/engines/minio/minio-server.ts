import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { CreateBucketCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { freePort } from "../../fakes/free-port.ts";
import { answering } from "../../fakes/moto-server.ts";

/** The last commit that the module has: MinIO's own tags are not versions of Go. */
export const MINIO = { module: "github.com/minio/minio", version: "v0.0.0-20260212201848-7aac2a2c5b7c" };

/** The region of every bucket of the server. */
export const MINIO_REGION = "eu-central-1";

export type MinioServer = {
  url: string;
  /** What a process needs in its environment to take it for S3. */
  env: Record<string, string>;
  client: S3Client;
  /** Creates a bucket with these objects, by key. */
  bucket: (name: string, objects: Readonly<Record<string, Buffer>>) => Promise<void>;
  stop: () => Promise<void>;
};

const AT_ONCE = 16;

/** Starts MinIO on this machine, with its data in `folder`. */
export async function startMinio(program: string, folder: string): Promise<MinioServer> {
  const port = await freePort();
  const [user, password] = ["minio-user", "minio-password"];
  const args = ["server", "--quiet", "--address", `127.0.0.1:${port}`, "--certs-dir", join(folder, "certs")];
  const server = spawn(program, [...args, join(folder, "data")], {
    env: {
      PATH: process.env["PATH"] ?? "",
      HOME: folder,
      MINIO_ROOT_USER: user,
      MINIO_ROOT_PASSWORD: password,
      MINIO_SITE_REGION: MINIO_REGION,
      MINIO_BROWSER: "off",
      MINIO_UPDATE: "off",
    },
    stdio: "ignore",
  });
  const stop = async () => {
    client.destroy();
    if (server.exitCode !== null) return;
    const ended = once(server, "exit");
    server.kill();
    await ended;
  };
  const url = `http://127.0.0.1:${port}`;
  const client = new S3Client({
    endpoint: url,
    region: MINIO_REGION,
    credentials: { accessKeyId: user, secretAccessKey: password },
    forcePathStyle: true,
  });
  try {
    await answering(`${url}/minio/health/live`, server);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url,
    env: {
      AWS_ENDPOINT_URL_S3: url,
      AWS_REGION: MINIO_REGION,
      AWS_ACCESS_KEY_ID: user,
      AWS_SECRET_ACCESS_KEY: password,
      AWS_EC2_METADATA_DISABLED: "true",
    },
    client,
    bucket: async (Bucket, objects) => {
      await client.send(new CreateBucketCommand({ Bucket }));
      const waiting = Object.entries(objects);
      const putAll = async () => {
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
          const [Key, Body] = next;
          await client.send(new PutObjectCommand({ Bucket, Key, Body }));
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, putAll));
    },
    stop,
  };
}
