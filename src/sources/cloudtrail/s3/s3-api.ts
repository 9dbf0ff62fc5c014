import type { GetObjectCommandOutput } from "@aws-sdk/client-s3";
import { partitionOf } from "../../../core/aws/partitions.ts";
import { quoted } from "../../../core/errors.ts";
import { isObject, objectAt, textAt } from "../../../core/text/json-values.ts";
import type { AnswerLog } from "../../aws/answer-log.ts";
import { UnexpectedResponse } from "../../aws/aws-failure.ts";
import { addResponseStep, clientConfig } from "../../aws/clients.ts";
import { hasOwnEndpoint } from "../../aws/configured-endpoint.ts";
import { type Endpoint, endpointOf, isS3Endpoint } from "../../aws/endpoints.ts";
import type { Runtime } from "../../aws/runtime.ts";
import { explainErrors } from "../../aws/sdk-log.ts";
import { answerReader, buffers, isByteStream } from "./answer-reader.ts";
import type { ListCall, ListMode, PageStart, S3Object } from "./listing.ts";
import { bareEtag, InvalidListing, pageOf, type RawAnswer } from "./listing-answer.ts";
import type { Location } from "./location.ts";
import type { GetCall, ObjectAnswer } from "./object-bytes.ts";

/** The calls to S3, each without retries. They throw what the SDK throws, InvalidListing and UnexpectedResponse. */
export type S3Api = {
  list: ListCall;
  /** The object with exactly this key, as it is listed now; null if there is none. */
  find(key: string): Promise<S3Object | null>;
  get: GetCall;
  /** True if this prefix can be listed if the requester pays; throws otherwise. */
  worksForPayer(prefix: string): Promise<boolean>;
  region: string;
  /** Each origin that responded and is neither S3's nor allowed, as a message. */
  foreign(): string[];
  close(): void;
};

export type S3ApiSettings = Pick<Runtime, "random" | "signal" | "env"> & {
  /** The longest time without a byte on a connection, ms. */
  idleTimeout: number;
  /** Called with the number of bytes that arrived, headers included. */
  received: (bytes: number) => void;
  /** Records which hosts respond. */
  answers: AnswerLog;
};

const CONNECTION_TIMEOUT = 10_000;

/** What groups keys into folders. S3 accepts any text; directory buckets accept only a slash. */
const DELIMITERS: Record<ListMode, string | null> = { all: null, folders: "/", trails: "AWSLogs/" };

/** If no region is set: S3 in any region of the partition responds with the region of a bucket. */
const ANY_REGION = "us-east-1";

/**
 * S3 in the region of the bucket. The SDK is loaded here, so that a run without S3 does not load it. Throws a
 * GateError for an AWS_CA_BUNDLE that cannot be read.
 */
export async function openS3(
  { bucket, requesterPays }: Pick<Location, "bucket" | "requesterPays">,
  settings: S3ApiSettings,
): Promise<S3Api> {
  const sdk = await import("@aws-sdk/client-s3");
  const { env, signal: abortSignal, idleTimeout, received } = settings;
  // One for all regions, so that a host that responded before a redirect is not forgotten with its client.
  const answers = settings.answers.watch("s3", (endpoint) => isS3Endpoint(bucket, endpoint));
  const clientIn = async (awsRegion: string | null) => {
    // The caller retries: a body that ends early is a failure too, and the SDK does not see it.
    const limits = { attempts: 1, connectionTimeout: CONNECTION_TIMEOUT, responseTimeout: idleTimeout };
    const shared = await clientConfig("s3", { awsRegion, fips: false, dualStack: false }, settings, limits);
    const config = {
      ...shared,
      // A custom endpoint seldom has a host for each bucket.
      forcePathStyle: await hasOwnEndpoint("s3", env),
      // Gzip has its own checksums, and the connection has TLS.
      responseChecksumValidation: "WHEN_REQUIRED",
      requestHandler: { ...shared.requestHandler, socketTimeout: idleTimeout },
    } as const;
    let client = new sdk.S3Client(config);
    const known = await client.config.region().catch(() => null);
    if (known === null) client = new sdk.S3Client({ ...config, region: ANY_REGION });
    explainErrors(addResponseStep(client, "watchAnswers", answers.step), shared.logger);
    return { client, region: known ?? ANY_REGION };
  };
  let api = await clientIn(null);
  const payer = requesterPays ? ({ RequestPayer: "requester" } as const) : {};
  const listPage = async (
    below: string,
    mode: ListMode,
    after: PageStart | null,
    change: { MaxKeys?: number; RequestPayer?: "requester" } = {},
  ) => {
    const delimiter = mode === "trails" && bucket.endsWith("--x-s3") ? null : DELIMITERS[mode];
    const command = new sdk.ListObjectsV2Command({
      Bucket: bucket,
      Prefix: below,
      // Keys may contain characters that XML may not.
      EncodingType: "url",
      OptionalObjectAttributes: ["RestoreStatus"],
      ...(delimiter === null ? {} : { Delimiter: delimiter }),
      ...(after === null ? {} : { ContinuationToken: after.token }),
      ...payer,
      ...change,
    });
    const kept: { answer: RawAnswer; endpoint: Endpoint | null }[] = [];
    const keep = (answer: RawAnswer, request: unknown) => kept.push({ answer, endpoint: endpointOf(request) });
    await api.client.send(addResponseStep(command, "readAnswer", answerReader(received, keep)), { abortSignal });
    const [got] = kept;
    if (got === undefined) throw new InvalidListing("it has no body");
    const isS3 = got.endpoint !== null && isS3Endpoint(bucket, got.endpoint);
    return pageOf(got.answer, { bucket, prefix: below, delimiter, after, isS3 });
  };
  /** Repeats a call in the region of the bucket, if its error shows that it is another one. */
  const redirected = async <T>(call: () => Promise<T>): Promise<T> => {
    try {
      return await call();
    } catch (error) {
      const region = bucketRegion(error);
      // A text that is not a region's name could lead to another host.
      if (region === null || region === api.region || partitionOf(region) === null) throw error;
      api.client.destroy();
      api = await clientIn(region);
      return call();
    }
  };
  return {
    get region() {
      return api.region;
    },
    foreign: () => answers.foreign(),
    list: (below, mode, after) => redirected(() => listPage(below, mode, after)),
    find: async (key) => {
      const { objects } = await redirected(() => listPage(key, "all", null, { MaxKeys: 1 }));
      return objects.find((object) => object.key === key) ?? null;
    },
    get: async (key, from, etag) => {
      const command = new sdk.GetObjectCommand({
        Bucket: bucket,
        Key: key,
        ...(from > 0 ? { Range: `bytes=${from}-` } : {}),
        ...(etag === null ? {} : { IfMatch: `"${etag}"` }),
        ...payer,
      });
      addResponseStep(command, "readAnswer", answerReader(received));
      return answerOf(await api.client.send(command, { abortSignal }), received);
    },
    worksForPayer: (below) => listPage(below, "all", null, { MaxKeys: 1, RequestPayer: "requester" }).then(() => true),
    close: () => api.client.destroy(),
  };
}

function answerOf(
  { ETag, ContentLength, ContentRange, Body }: GetObjectCommandOutput,
  received: (bytes: number) => void,
): ObjectAnswer {
  if (!isByteStream(Body)) throw new UnexpectedResponse("it has no body");
  const range = rangeOf(ContentRange);
  if (ContentLength === undefined || range === undefined) {
    Body.destroy();
    const fault =
      range === undefined ? `its Content-Range is ${quoted(ContentRange ?? "")}` : "it has no Content-Length";
    throw new UnexpectedResponse(`${fault}, so its length is unknown`);
  }
  return {
    etag: bareEtag(ETag ?? null),
    length: ContentLength,
    range,
    body: buffers(Body, received),
    close: () => Body.destroy(),
  };
}

/** Parses Content-Range: null without a header, undefined for one without numbers. */
function rangeOf(header: string | undefined): ObjectAnswer["range"] | undefined {
  if (header === undefined) return null;
  const [, from, to, total] = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec(header) ?? [];
  return total === undefined ? undefined : { from: Number(from), to: Number(to), total: Number(total) };
}

/** The region of the bucket according to an error; null if it has none. */
function bucketRegion(error: unknown): string | null {
  if (!isObject(error)) return null;
  const headers = objectAt(objectAt(error, "$response"), "headers");
  return textAt(headers, "x-amz-bucket-region") ?? textAt(error, "Region");
}
