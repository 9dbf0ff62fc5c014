import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { freePort } from "./free-port.ts";

export type MotoServer = {
  url: string;
  /** What a process needs in its environment to take it for AWS. */
  env: Record<string, string>;
  /** Calls an operation of ECR without the SDK, to set the stage. */
  ecr: (operation: string, input: object) => Promise<unknown>;
  /** What DescribeImageScanFindings says from now on, of an image named so. */
  answer: (repositoryName: string, imageId: object, answer: object) => Promise<void>;
  stop: () => void;
};

export const REGION = "eu-west-1";

/** The moto_server of this machine: on the PATH, or on that of a login shell; null where there is none. */
export function findMoto(): string | null {
  if (process.platform === "win32") return null;
  for (const shell of [
    ["sh", "-c"],
    ["bash", "-lc"],
  ] as const) {
    const found = spawnSync(shell[0], [shell[1], "command -v moto_server"], { encoding: "utf8" });
    if (found.status === 0 && found.stdout.trim() !== "") return found.stdout.trim();
  }
  return null;
}

export async function startMoto(command: string): Promise<MotoServer> {
  const port = await freePort();
  const server = spawn(command, ["-H", "127.0.0.1", "-p", String(port)], { stdio: "ignore" });
  const url = `http://127.0.0.1:${port}`;
  await answering(`${url}/moto-api/`, server);
  const post = async (path: string, body: object, headers: Record<string, string>) => {
    const response = await fetch(`${url}${path}`, { method: "POST", body: JSON.stringify(body), headers });
    if (!response.ok) throw new Error(`moto: ${path} ${response.status} ${await response.text()}`);
    return response;
  };
  return {
    url,
    env: {
      AWS_ENDPOINT_URL: url,
      AWS_ACCESS_KEY_ID: "x",
      AWS_SECRET_ACCESS_KEY: "x",
      AWS_REGION: REGION,
      AWS_EC2_METADATA_DISABLED: "true",
    },
    ecr: async (operation, input) => {
      const headers = {
        "x-amz-target": `AmazonEC2ContainerRegistry_V20150921.${operation}`,
        "content-type": "application/x-amz-json-1.1",
        authorization: `AWS4-HMAC-SHA256 Credential=x/20260101/${REGION}/ecr/aws4_request, SignedHeaders=host, Signature=x`,
      };
      return (await post("/", input, headers)).json();
    },
    answer: async (repositoryName, imageId, answer) => {
      const result = { registryId: "123456789012", repositoryName, imageId, ...answer };
      await post("/moto-api/static/ecr/scan-finding-results", { results: [result], region: REGION }, {});
    },
    stop: () => server.kill(),
  };
}

/** Waits until a server that was just started answers this request. Throws where the server ends, or never answers. */
export async function answering(url: string, server: ChildProcess): Promise<void> {
  const command = server.spawnfile;
  for (let look = 0; look < 300; look += 1) {
    if (server.exitCode !== null) throw new Error(`${command} ended with ${server.exitCode}`);
    const there = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (there) return;
    await setTimeout(200);
  }
  throw new Error(`${command} does not answer`);
}
