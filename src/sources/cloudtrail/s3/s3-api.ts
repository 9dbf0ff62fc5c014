import { Buffer } from "node:buffer";
import { isObject, objectAt, textAt } from "../../../core/json-values.ts";
import { partitionOf } from "../../../core/partitions.ts";
import { type AnswerLog, type Answers, LAST } from "../../aws/answer-log.ts";
import { isS3Endpoint } from "../../aws/endpoints.ts";
import { agentOptions, type Environment } from "../../aws/http-agent.ts";
import type { ListPage, S3Object } from "./listing.ts";
import type { Location } from "./location.ts";
import type { ObjectAnswer } from "./object-bytes.ts";

/** The calls that are made of S3, each once; they throw what the SDK throws. */
export type S3Api = {
  list(prefix: string, asFolders: boolean, token: string | null): Promise<ListPage>;
  get(key: string, from: number, etag: string | null): Promise<ObjectAnswer>;
  /** Whether listing works for whoever agrees to pay for it. */
  worksForPayer(): Promise<boolean>;
  region: string;
  /** Each origin that answered and is neither S3's nor allowed, in words. */
  foreign(): string[];
  close(): void;
};

export type S3ApiSettings = {
  env: Environment;
  /** Ends every request. */
  signal: AbortSignal;
  /** How long a line may be silent, ms. */
  idleTimeout: number;
  /** Notes who answers. */
  answers: AnswerLog;
};

const CONNECTION_TIMEOUT = 10_000;

/** Where no region is set: every region of the partition answers with the one that a bucket is in. */
const ANY_REGION = "us-east-1";

/**
 * S3 as this location's bucket is reached, in its own region. The SDK is loaded here, so that a run without S3 loads
 * nothing of it. Throws a GateError for an AWS_CA_BUNDLE that cannot be read.
 */
export async function openS3(location: Location, settings: S3ApiSettings): Promise<S3Api> {
  // One for every region, so that what answered before a redirect is not forgotten with its client.
  const answers = settings.answers.watch("s3", (endpoint) => isS3Endpoint(location.bucket, endpoint));
  let api = await openIn(null, location, settings, answers);
  return {
    list: async (prefix, asFolders, token) => {
      try {
        return await api.list(prefix, asFolders, token);
      } catch (error) {
        const region = bucketRegion(error);
        // What is not a region's name could lead to another host.
        if (region === null || region === api.region || partitionOf(region) === null) throw error;
        api.close();
        api = await openIn(region, location, settings, answers);
        return api.list(prefix, asFolders, token);
      }
    },
    get: (key, from, etag) => api.get(key, from, etag),
    worksForPayer: () => api.worksForPayer(),
    foreign: () => answers.foreign(),
    get region() {
      return api.region;
    },
    close: () => api.close(),
  };
}

async function openIn(
  region: string | null,
  location: Location,
  settings: S3ApiSettings,
  answers: Answers,
): Promise<S3Api> {
  const sdk = await import("@aws-sdk/client-s3");
  const { env, signal, idleTimeout } = settings;
  const given = region ?? (env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || null);
  const agent = await agentOptions(env);
  const ownEndpoint = ["AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL"].some((name) => (env[name] ?? "") !== "");
  const config = {
    // Tries are counted by whoever calls: a cut body is one of them, which the SDK does not see.
    maxAttempts: 1,
    // What stands behind an endpoint of the user's own seldom has a host for each bucket.
    forcePathStyle: ownEndpoint,
    // Gzip has checksums of its own, and the line has TLS.
    responseChecksumValidation: "WHEN_REQUIRED",
    requestHandler: {
      connectionTimeout: CONNECTION_TIMEOUT,
      requestTimeout: idleTimeout,
      throwOnRequestTimeout: true,
      socketTimeout: idleTimeout,
      httpAgent: agent,
      httpsAgent: agent,
    },
  } as const;
  let client = new sdk.S3Client(given === null ? config : { ...config, region: given });
  const known = await client.config.region().catch(() => null);
  if (known === null) client = new sdk.S3Client({ ...config, region: ANY_REGION });
  client.middlewareStack.add((next) => answers.around(next), LAST);
  const { bucket, prefix, requesterPays } = location;
  const payer = requesterPays ? ({ RequestPayer: "requester" } as const) : {};
  return {
    region: known ?? ANY_REGION,
    foreign: () => answers.foreign(),
    list: async (below, asFolders, token) =>
      pageOf(
        await client.send(
          new sdk.ListObjectsV2Command({
            Bucket: bucket,
            Prefix: below,
            // Keys may hold what XML may not.
            EncodingType: "url",
            OptionalObjectAttributes: ["RestoreStatus"],
            ...(asFolders ? { Delimiter: "/" } : {}),
            ...(token === null ? {} : { ContinuationToken: token }),
            ...payer,
          }),
          { abortSignal: signal },
        ),
      ),
    get: async (key, from, etag) => {
      const answer = await client.send(
        new sdk.GetObjectCommand({
          Bucket: bucket,
          Key: key,
          ...(from > 0 ? { Range: `bytes=${from}-` } : {}),
          ...(from > 0 && etag !== null ? { IfMatch: etag } : {}),
          ...payer,
        }),
        { abortSignal: signal },
      );
      return answerOf(answer);
    },
    worksForPayer: () =>
      client
        .send(new sdk.ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, MaxKeys: 1, RequestPayer: "requester" }), {
          abortSignal: signal,
        })
        .then(
          () => true,
          () => false,
        ),
    close: () => client.destroy(),
  };
}

type ListAnswer = {
  Contents?:
    | readonly {
        Key?: string | undefined;
        Size?: number | undefined;
        StorageClass?: string | undefined;
        RestoreStatus?: { IsRestoreInProgress?: boolean | undefined } | undefined;
      }[]
    | undefined;
  CommonPrefixes?: readonly { Prefix?: string | undefined }[] | undefined;
  EncodingType?: string | undefined;
  IsTruncated?: boolean | undefined;
  NextContinuationToken?: string | undefined;
};

function pageOf(answer: ListAnswer): ListPage {
  const decode = (text: string) =>
    answer.EncodingType === "url" ? decodeURIComponent(text.replaceAll("+", " ")) : text;
  const objects = (answer.Contents ?? []).map((found): S3Object => {
    if (found.Key === undefined) throw new Error("the listing has an object without a key");
    return {
      key: decode(found.Key),
      bytes: found.Size ?? 0,
      storageClass: found.StorageClass ?? null,
      isBeingRestored: found.RestoreStatus?.IsRestoreInProgress ?? null,
    };
  });
  const folders = (answer.CommonPrefixes ?? []).flatMap(({ Prefix }) => (Prefix === undefined ? [] : [decode(Prefix)]));
  const next = answer.NextContinuationToken ?? null;
  if (answer.IsTruncated === true && next === null) throw new Error("the listing breaks off without saying where");
  return { objects, folders, next: answer.IsTruncated === true ? next : null };
}

type GetAnswer = {
  ETag?: string | undefined;
  ContentLength?: number | undefined;
  ContentRange?: string | undefined;
  Body?: unknown;
};

function answerOf({ ETag, ContentLength, ContentRange, Body }: GetAnswer): ObjectAnswer {
  const [, from, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(ContentRange ?? "") ?? [];
  const bytes = total === undefined ? ContentLength : Number(total);
  if (bytes === undefined || !isByteStream(Body)) throw new Error("the answer has no body of a known length");
  return { etag: ETag ?? null, bytes, from: Number(from ?? 0), body: buffers(Body) };
}

function isByteStream(body: unknown): body is AsyncIterable<unknown> {
  return typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}

async function* buffers(body: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  for await (const chunk of body) if (Buffer.isBuffer(chunk)) yield chunk;
}

/** The region that an error says the bucket is in; null where it does not. */
function bucketRegion(error: unknown): string | null {
  if (!isObject(error)) return null;
  const headers = objectAt(objectAt(error, "$response"), "headers");
  return textAt(headers, "x-amz-bucket-region") ?? textAt(error, "Region");
}
