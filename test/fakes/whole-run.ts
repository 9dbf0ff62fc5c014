import { readOptions } from "../../src/core/options/option-reading.ts";
import { gate } from "../../src/gate.ts";
import { NODE_RUNTIME } from "../../src/node/runtime.ts";
import { inAwsEnvironment } from "../support/s3-run.ts";
import { type AwsServerOptions, startAwsServer } from "./aws-server.ts";
import { AWS_ENVIRONMENT, skippingClock } from "./live-run.ts";
import { startS3 } from "./s3.ts";

/** Each has a fake of its own. */
export const SERVICES = ["ecr", "inspector2", "athena", "s3"] as const;

export type ServiceName = (typeof SERVICES)[number];

const VARIABLES: Record<ServiceName, string> = {
  ecr: "AWS_ENDPOINT_URL_ECR",
  inspector2: "AWS_ENDPOINT_URL_INSPECTOR2",
  athena: "AWS_ENDPOINT_URL_ATHENA",
  s3: "AWS_ENDPOINT_URL_S3",
};

type Setting = Pick<AwsServerOptions, "ecr" | "inspector2" | "athena"> & {
  objects?: Record<string, string>;
  given: Record<string, string>;
  /** Services whose fake is allowed; all others are foreign. */
  allowed: readonly ServiceName[];
  files?: Record<string, string>;
  env?: Record<string, string>;
};

/** A whole run, with its own server for each service. */
export async function runWhole({ objects = {}, given, allowed, files = {}, env: more = {}, ...services }: Setting) {
  const s3 = await startS3({ objects });
  const aws = await Promise.all(
    (["ecr", "inspector2", "athena"] as const).map(async (name) => {
      const service = services[name];
      return { name, server: await startAwsServer(service === undefined ? {} : { [name]: service }) };
    }),
  );
  const urls = new Map<ServiceName, string>([
    ["s3", s3.url],
    ...aws.map(({ name, server }) => [name, server.url] as const),
  ]);
  const env = {
    ...AWS_ENVIRONMENT,
    ...Object.fromEntries([...urls].map(([name, url]) => [VARIABLES[name], url])),
    ...more,
  };
  const origins = allowed.map((name) => urls.get(name)).join("\n");
  try {
    const report = await inAwsEnvironment(env, async () => {
      const options = readOptions(
        new Map(
          Object.entries({ "start-scan": "never", "wait-timeout": "60s", "allowed-endpoints": origins, ...given }),
        ),
        Date.now(),
      );
      const readOwnFile = (path: string) =>
        files[path] === undefined
          ? Promise.reject(Object.assign(new Error(`no ${path}`), { code: "ENOENT" }))
          : Promise.resolve({ text: files[path], isQuotable: true });
      const runtime = { ...NODE_RUNTIME, ...skippingClock(), env, readOwnFile, progress: () => {} };
      const base = { kind: "none", notice: null } as const;
      const readCentralPolicies = async () => [];
      return (await gate(options, { ...runtime, base, readCentralPolicies })).report;
    });
    return { report, urls };
  } finally {
    await s3.close();
    for (const { server } of aws) await server.close();
  }
}
