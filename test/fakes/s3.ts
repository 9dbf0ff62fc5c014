import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { Socket } from "node:net";

export type FakeObject = {
  body: Buffer;
  storageClass?: string;
  /** RestoreStatus in a listing. An archived object without one, or with a restore in progress, cannot be read. */
  restore?: "in progress" | "done";
  /** Is archived although the listing does not show it (Intelligent-Tiering). */
  accessTier?: string;
};

export type S3Request = {
  kind: "list" | "get";
  bucket: string;
  /** Of a list. */
  prefix: string;
  delimiter: string;
  /** Of a get. */
  key: string;
  range: string | null;
  ifMatch: string | null;
  /** Of a list: the token of the requested page, empty for the first. */
  token: string;
  payer: string | null;
  region: string;
  /** 1 for the first request for this key, or this prefix and page. */
  attempt: number;
};

/** What S3, or something between it and us, can do instead of responding. */
export type S3Fault =
  | { fault: "error"; status: number; code: string; message?: string; headers?: Record<string, string>; xml?: string }
  | { fault: "reset" | "hang" }
  /** Announces the whole body and sends so many bytes of it; then the connection drops or stalls. */
  | { fault: "cut" | "stall"; after: number }
  /** Responds to a request for a range with the whole object. */
  | { fault: "whole" }
  /** Sends this instead of its response. */
  | { fault: "answer"; answer: FakeAnswer }
  /** Sends its response with a change. */
  | { fault: "changed"; change: (answer: FakeAnswer) => FakeAnswer }
  /** Announces the whole body and sends a byte of it every so many ms, endlessly. */
  | { fault: "trickle"; every: number };

/** A null header is left out. A body without a content-length is chunked. */
export type FakeAnswer = { status: number; headers: Record<string, string | number | null>; body: Buffer };

export type FakeS3Options = {
  objects: Record<string, Buffer | string | FakeObject>;
  bucket?: string;
  region?: string;
  /** Keys and folders on one page of a listing. */
  pageSize?: number;
  /** May change the objects as well. */
  fault?: (request: S3Request, objects: Map<string, FakeObject>) => S3Fault | null;
  requesterPays?: boolean;
  /** How long a response takes, ms. */
  delay?: number;
  /** Serve HTTPS, in PEM. */
  tls?: { key: string; cert: string };
};

export type FakeS3 = {
  url: string;
  bucket: string;
  requests: S3Request[];
  /** The most requests that were in progress at once. */
  mostAtOnce: () => number;
  objects: Map<string, FakeObject>;
  close(): Promise<void>;
};

/** An S3 with ListObjectsV2 and GetObject over HTTP, path-style or with the bucket's host, and the faults that a test plans. */
export async function startS3(options: FakeS3Options): Promise<FakeS3> {
  const { bucket = "trail-bucket", region = "eu-west-1", delay = 0 } = options;
  const objects = new Map(
    Object.entries(options.objects).map(([key, given]): [string, FakeObject] => [
      key,
      typeof given === "string" || Buffer.isBuffer(given) ? { body: Buffer.from(given) } : given,
    ]),
  );
  const requests: S3Request[] = [];
  const attempts = new Map<string, number>();
  const sockets = new Set<Socket>();
  let atOnce = 0;
  let most = 0;
  const handler = (incoming: IncomingMessage, response: ServerResponse) => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    response.once("close", () => (atOnce -= 1));
    const request = requestOf(incoming, attempts);
    requests.push(request);
    setTimeout(() => answer(request, response, { ...options, bucket, region }, objects), delay);
  };
  const server = options.tls === undefined ? createServer(handler) : createTlsServer(options.tls, handler);
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.once("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the fake has no port");
  return {
    url: options.tls === undefined ? `http://127.0.0.1:${address.port}` : `https://localhost:${address.port}`,
    bucket,
    requests,
    mostAtOnce: () => most,
    objects,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Setting = FakeS3Options & { bucket: string; region: string };

function requestOf(incoming: IncomingMessage, attempts: Map<string, number>): S3Request {
  const url = new URL(incoming.url ?? "/", "http://fake");
  const path = url.pathname.slice(1).split("/").map(decodeURIComponent);
  // With AWS's own hosts, the host names the bucket.
  const host = /^(.+)\.s3\.[a-z0-9-]+\.amazonaws\.com$/.exec(incoming.headers.host ?? "")?.[1];
  const [bucket = "", ...rest] = host === undefined ? path : [host, ...path];
  const key = rest.join("/");
  const header = (name: string) => {
    const value = incoming.headers[name];
    return typeof value === "string" ? value : null;
  };
  const scope = /Credential=[^/]+\/\d{8}\/([a-z0-9-]+)\/s3\/aws4_request/.exec(header("authorization") ?? "");
  const request: S3Request = {
    kind: key === "" ? "list" : "get",
    bucket,
    prefix: url.searchParams.get("prefix") ?? "",
    delimiter: url.searchParams.get("delimiter") ?? "",
    key,
    range: header("range"),
    ifMatch: header("if-match"),
    token: url.searchParams.get("continuation-token") ?? "",
    payer: header("x-amz-request-payer"),
    region: scope?.[1] ?? "unsigned",
    attempt: 1,
  };
  maxKeys.set(request, Number(url.searchParams.get("max-keys") ?? "1000"));
  const same = JSON.stringify([request.kind, key, request.prefix, request.token]);
  request.attempt = (attempts.get(same) ?? 0) + 1;
  attempts.set(same, request.attempt);
  return request;
}

const maxKeys = new WeakMap<S3Request, number>();

function answer(
  request: S3Request,
  response: ServerResponse,
  setting: Setting,
  objects: Map<string, FakeObject>,
): void {
  const planned = setting.fault?.(request, objects) ?? null;
  if (planned?.fault === "answer") return send(response, planned.answer);
  if (planned?.fault === "error") return sendError(response, planned);
  if (planned?.fault === "hang") return;
  if (planned?.fault === "reset") return void response.socket?.resetAndDestroy();
  if (request.region === "unsigned") return sendError(response, error(403, "AccessDenied"));
  if (request.bucket !== setting.bucket) return sendError(response, error(404, "NoSuchBucket"));
  if (request.region !== setting.region) {
    const headers = { "x-amz-bucket-region": setting.region };
    return sendError(response, { ...error(301, "PermanentRedirect"), headers });
  }
  if (setting.requesterPays === true && request.payer === null) return sendError(response, error(403, "AccessDenied"));
  if (request.kind === "list") sendPage(request, response, setting, planned, objects);
  else sendObject(request, response, planned, objects);
}

function error(status: number, code: string, message = code === "AccessDenied" ? "Access Denied" : code) {
  return { fault: "error", status, code, message } as const;
}

function sendError(response: ServerResponse, fault: S3Fault & { fault: "error" }): void {
  const { status, code, message = code, headers = {}, xml = "" } = fault;
  response.writeHead(status, { "content-type": "application/xml", ...headers });
  response.end(
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message>${xml}<RequestId>R1</RequestId></Error>`,
  );
}

function send(response: ServerResponse, { status, headers, body }: FakeAnswer, planned: S3Fault | null = null): void {
  if (planned?.fault === "changed") return send(response, planned.change({ status, headers, body }));
  const written = Object.entries(headers).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  response.writeHead(status, Object.fromEntries(written));
  if (planned?.fault === "trickle") return trickle(response, planned.every);
  if (planned?.fault === "cut" || planned?.fault === "stall") {
    response.write(body.subarray(0, planned.after), () => {
      if (planned.fault === "cut") response.socket?.destroy();
    });
    return;
  }
  response.end(body);
}

function trickle(response: ServerResponse, every: number): void {
  const timer = setInterval(() => response.write(" "), every);
  response.once("close", () => clearInterval(timer));
}

export function etagOf(body: Buffer): string {
  return `"${createHash("md5").update(body).digest("hex")}"`;
}

function sendPage(
  request: S3Request,
  response: ServerResponse,
  setting: Setting,
  planned: S3Fault | null,
  objects: Map<string, FakeObject>,
): void {
  const { prefix, delimiter, token } = request;
  const rows = new Map<string, FakeObject | null>();
  for (const [key, object] of [...objects].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))) {
    if (!key.startsWith(prefix)) continue;
    const end = delimiter === "" ? -1 : key.indexOf(delimiter, prefix.length);
    rows.set(end < 0 ? key : key.slice(0, end + delimiter.length), end < 0 ? object : null);
  }
  const from = Number(token || "0");
  const size = Math.min(setting.pageSize ?? 1000, maxKeys.get(request) ?? 1000);
  const page = [...rows].slice(from, from + size);
  const next = from + page.length < rows.size ? String(from + page.length) : null;
  const encode = (text: string) => encodeURIComponent(text).replaceAll("%2F", "/").replaceAll("%20", "+");
  const written = page.map(([key, object]) => {
    if (object === null) return `<CommonPrefixes><Prefix>${encode(key)}</Prefix></CommonPrefixes>`;
    const restore =
      object.restore === undefined
        ? ""
        : `<RestoreStatus><IsRestoreInProgress>${object.restore === "in progress"}</IsRestoreInProgress></RestoreStatus>`;
    const etag = etagOf(object.body).replaceAll('"', "&quot;");
    return `<Contents><Key>${encode(key)}</Key><ETag>${etag}</ETag><Size>${object.body.length}</Size><StorageClass>${object.storageClass ?? "STANDARD"}</StorageClass>${restore}</Contents>`;
  });
  const body = Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>${setting.bucket}</Name>` +
      `<Prefix>${encode(prefix)}</Prefix>` +
      (token === "" ? "" : `<ContinuationToken>${token}</ContinuationToken>`) +
      (next === null ? "" : `<NextContinuationToken>${next}</NextContinuationToken>`) +
      `<KeyCount>${page.length}</KeyCount><MaxKeys>${maxKeys.get(request) ?? 1000}</MaxKeys>` +
      (delimiter === "" ? "" : `<Delimiter>${encode(delimiter)}</Delimiter>`) +
      `<EncodingType>url</EncodingType><IsTruncated>${next !== null}</IsTruncated>` +
      `${written.join("")}</ListBucketResult>`,
  );
  const headers = { "content-type": "application/xml", "content-length": body.length };
  // A changed response is sent completely.
  send(
    response,
    { status: 200, headers: planned?.fault === "changed" ? { ...headers, "content-length": null } : headers, body },
    planned,
  );
}

function sendObject(
  request: S3Request,
  response: ServerResponse,
  planned: S3Fault | null,
  objects: Map<string, FakeObject>,
): void {
  const object = objects.get(request.key);
  if (object === undefined) return sendError(response, error(404, "NoSuchKey"));
  const archived = /^(GLACIER|DEEP_ARCHIVE)$/.test(object.storageClass ?? "") && object.restore !== "done";
  if (archived || object.accessTier !== undefined) {
    const tier = object.accessTier === undefined ? "" : `<AccessTier>${object.accessTier}</AccessTier>`;
    const xml = `<StorageClass>${object.storageClass ?? "INTELLIGENT_TIERING"}</StorageClass>${tier}`;
    return sendError(response, { ...error(403, "InvalidObjectState"), xml });
  }
  const etag = etagOf(object.body);
  // A changed response is from a server that ignores conditions.
  if (request.ifMatch !== null && request.ifMatch !== etag && planned?.fault !== "changed")
    return sendError(response, error(412, "PreconditionFailed"));
  const from = planned?.fault === "whole" ? 0 : Number(/^bytes=(\d+)-$/.exec(request.range ?? "")?.[1] ?? "0");
  const body = object.body.subarray(from);
  const range = from === 0 ? null : `bytes ${from}-${object.body.length - 1}/${object.body.length}`;
  const headers = { etag, "content-length": body.length, "content-type": "application/octet-stream" };
  send(response, { status: from > 0 ? 206 : 200, headers: { ...headers, "content-range": range }, body }, planned);
}
