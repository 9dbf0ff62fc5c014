import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { Socket } from "node:net";
import * as athenaSdk from "@aws-sdk/client-athena";
import * as ecrSdk from "@aws-sdk/client-ecr";
import * as inspectorSdk from "@aws-sdk/client-inspector2";
import { isObject, type JsonObject } from "../../src/core/text/json-values.ts";
import { type Shape, serialize, strangers } from "./service-model.ts";

export type Input = JsonObject;

export type Call = {
  service: "ecr" | "inspector2" | "athena";
  operation: string;
  input: Input;
  /** 1 for the first call of this operation. */
  number: number;
  headers: IncomingMessage["headers"];
};

/** What a service, or something between it and us, can do instead of responding. */
export type Fault =
  | { fault: "error"; name: string; message?: string; status?: number; headers?: Record<string, string> }
  | { fault: "reset" | "hang" | "truncated" | "stalled" }
  | { fault: "answer"; status: number; contentType: string; body: string };

/** Thrown by a service to refuse a call. */
export class Refusal extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.fault);
    this.fault = fault;
  }
}

export function refuse(name: string, message: string, status = 400): never {
  throw new Refusal({ fault: "error", name, message, status });
}

export type Service = (operation: string, input: Input) => unknown;

export type AwsServer = {
  url: string;
  port: number;
  calls: Call[];
  /** `DescribeImageScanFindings` and so on, in order. */
  operations(): string[];
  close(): Promise<void>;
};

export type AwsServerOptions = {
  ecr?: Service;
  inspector2?: Service;
  athena?: Service;
  /** Called before the service; null lets the call through. */
  fault?: (call: Call) => Fault | null;
  /** Serve HTTPS, in PEM. */
  tls?: { key: string; cert: string };
};

type Operation = { service: Call["service"]; operation: string; input: Shape; output: Shape };

/** What a service with AWS JSON 1.1 puts before the name of an operation; null for one with REST JSON. */
const TARGETS: Record<Call["service"], string | null> = {
  ecr: "AmazonEC2ContainerRegistry_V20150921.",
  athena: "AmazonAthena.",
  inspector2: null,
};

/**
 * An HTTP server that speaks the protocols of ECR and Athena (AWS JSON 1.1) and Inspector2 (REST JSON) by the service
 * models that the SDK exports, and rejects what the models do not contain.
 */
export async function startAwsServer(options: AwsServerOptions): Promise<AwsServer> {
  const calls: Call[] = [];
  const sockets = new Set<Socket>();
  const handler = (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response, options, calls).catch((error: unknown) => {
      sendError(response, { fault: "error", name: "FakeIsBroken", message: String(error), status: 418 });
    });
  };
  const server: Server = options.tls === undefined ? createServer(handler) : createTlsServer(options.tls, handler);
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.once("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the fake has no port");
  const { port } = address;
  return {
    url: options.tls === undefined ? `http://127.0.0.1:${port}` : `https://localhost:${port}`,
    port,
    calls,
    operations: () => calls.map(({ operation }) => operation),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: AwsServerOptions,
  calls: Call[],
): Promise<void> {
  const operation = operationOf(request);
  const text = await bodyOf(request);
  if (operation === null) {
    sendError(response, { fault: "error", name: "UnknownOperationException", message: request.url ?? "" });
    return;
  }
  const parsed: unknown = JSON.parse(text === "" ? "{}" : text);
  const input = isObject(parsed) ? parsed : {};
  const number = calls.filter((call) => call.operation === operation.operation).length + 1;
  const call: Call = {
    service: operation.service,
    operation: operation.operation,
    input,
    number,
    headers: request.headers,
  };
  calls.push(call);
  if (!(request.headers.authorization ?? "").startsWith("AWS4-HMAC-SHA256 Credential=")) {
    sendError(response, { fault: "error", name: "MissingAuthenticationTokenException", message: "not signed" });
    return;
  }
  const unknown = strangers(operation.input, input);
  if (unknown.length > 0) {
    sendError(response, { fault: "error", name: "SerializationException", message: `unknown: ${unknown.join(", ")}` });
    return;
  }
  const planned = options.fault?.(call) ?? null;
  try {
    const service = options[operation.service];
    const half = planned?.fault === "truncated" || planned?.fault === "stalled" ? planned.fault : null;
    if (planned !== null && half === null) throw new Refusal(planned);
    if (service === undefined) refuse("UnknownOperationException", `no ${operation.service} here`);
    const body = serialize(operation.output, await service(operation.operation, input));
    if (half === null) send(response, 200, contentType(operation.service), body);
    else sendPart(response, half, contentType(operation.service), body);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    sendFault(response, error.fault);
  }
}

/** A hang has no response: the caller has to give up. */
function sendFault(response: ServerResponse, fault: Fault): void {
  if (fault.fault === "error") sendError(response, fault);
  if (fault.fault === "answer") send(response, fault.status, fault.contentType, fault.body);
  if (fault.fault === "reset") response.socket?.resetAndDestroy();
}

function sendError(
  response: ServerResponse,
  { name, message = name, status = 400, headers = {} }: Fault & { fault: "error" },
) {
  for (const [header, value] of Object.entries(headers)) response.setHeader(header, value);
  response.setHeader("x-amzn-errortype", name);
  send(response, status, "application/x-amz-json-1.1", JSON.stringify({ __type: name, message }));
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { "content-type": type, "x-amzn-requestid": "00000000-0000-4000-8000-000000000000" });
  response.end(body);
}

/** Announces the whole body and sends half of it; then the connection drops or stalls. */
function sendPart(response: ServerResponse, fault: "truncated" | "stalled", type: string, body: string): void {
  response.writeHead(200, { "content-type": type, "content-length": Buffer.byteLength(body) });
  response.write(body.slice(0, Math.floor(body.length / 2)), () => {
    if (fault === "truncated") response.socket?.destroy();
  });
}

function contentType(service: Call["service"]): string {
  return service === "inspector2" ? "application/json" : "application/x-amz-json-1.1";
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = "";
  request.setEncoding("utf8");
  for await (const chunk of request) text += String(chunk);
  return text;
}

function operationOf(request: IncomingMessage): Operation | null {
  const target = request.headers["x-amz-target"];
  if (typeof target === "string") {
    return OPERATIONS.get(target) ?? null;
  }
  return OPERATIONS.get(`${request.method} ${new URL(request.url ?? "/", "http://fake").pathname}`) ?? null;
}

/** By target, or by method and path for Inspector2, from the SDK's schemas of operations. */
const OPERATIONS = new Map<string, Operation>([
  ...operationsOf("ecr", ecrSdk),
  ...operationsOf("inspector2", inspectorSdk),
  ...operationsOf("athena", athenaSdk),
]);

function operationsOf(service: Call["service"], sdk: object): [string, Operation][] {
  return Object.values(sdk).flatMap((exported: unknown): [string, Operation][] => {
    if (!isOperation(exported)) return [];
    const [, , operation, { http }, input, output] = exported;
    const target = TARGETS[service];
    const key = target === null ? `${http?.[0]} ${http?.[1]}` : `${target}${operation}`;
    return [[key, { service, operation, input, output }]];
  });
}

/** The SDK marks the schema of an operation with a 9. */
function isOperation(
  exported: unknown,
): exported is [9, string, string, { http?: [string, string, number] }, Shape, Shape] {
  return Array.isArray(exported) && exported[0] === 9;
}
