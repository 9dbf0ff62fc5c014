import { describe, expect, test } from "vitest";
import { noteAttempts } from "../../../src/sources/aws/attempts.ts";
import { type AwsFailure, awsFailure, failureDetail, isTransient } from "../../../src/sources/aws/aws-failure.ts";
import { Cancelled, OutOfTime, RequestTimeout } from "../../../src/sources/aws/requests.ts";
import type { Fault } from "../../fakes/aws-server.ts";
import { runFixed } from "../../support/athena/fixed-rows.ts";

/** An error as the SDK throws it for an error response. */
function response(name: string, status: number, message = "message"): Error {
  return Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status } });
}

function connection(code: string): Error {
  return Object.assign(new Error("message"), { code });
}

const wrapped = new Error("outer", { cause: connection("ECONNRESET") });

describe("an error of a call to AWS has exactly one kind", () => {
  test.each<[string, unknown, AwsFailure["kind"], boolean]>([
    ["a missing permission", response("AccessDeniedException", 400), "denied", false],
    ["an unnamed 403", response("Forbidden", 403), "denied", false],
    ["an expired session", response("ExpiredTokenException", 400), "credentials-expired", false],
    ["S3's expired session", response("ExpiredToken", 400), "credentials-expired", false],
    [
      "no credentials",
      Object.assign(new Error("none"), { name: "CredentialsProviderError" }),
      "credentials-missing",
      false,
    ],
    ["an unknown key", response("UnrecognizedClientException", 400), "credentials-invalid", false],
    ["S3's skewed clock", response("RequestTimeTooSkewed", 403), "credentials-invalid", false],
    ["throttling by name", response("ThrottlingException", 400), "throttled", true],
    ["S3's throttling", response("SlowDown", 503), "throttled", true],
    ["throttling by status", response("Unknown", 429), "throttled", true],
    ["a connection that drops", connection("ECONNRESET"), "network", true],
    ["a cause that is a connection that drops", wrapped, "network", true],
    ["a proxy that refuses a tunnel", connection("ERR_PROXY_TUNNEL"), "network", true],
    ["a proxy setting that cannot be used", connection("ERR_PROXY_INVALID_CONFIG"), "not-sent", false],
    ["an untrusted certificate", connection("SELF_SIGNED_CERT_IN_CHAIN"), "tls", false],
    ["a request of ours that took too long", new RequestTimeout("no response"), "timeout", true],
    ["the SDK's own timeout", Object.assign(new Error("slow"), { name: "TimeoutError" }), "timeout", true],
    ["a server error", response("InternalError", 500), "server-error", true],
    [
      "a page that is not JSON",
      Object.assign(new SyntaxError("<html>"), { $metadata: { httpStatusCode: 200 } }),
      "not-aws",
      true,
    ],
    [
      "a page of a proxy that refuses",
      Object.assign(new SyntaxError("<html>"), { $metadata: { httpStatusCode: 403 } }),
      "not-aws",
      false,
    ],
    ["an empty response of a proxy that refuses", response("Unknown", 407), "not-aws", false],
    ["a response below 400", response("Moved", 302), "not-aws", true],
    ["a configuration that the SDK rejects", new Error("Region is missing"), "not-sent", false],
    ["a run that was cancelled", new Cancelled("cancelled"), "cancelled", false],
    ["a run that is out of time", new OutOfTime("late"), "out-of-time", false],
    ["another error", response("ValidationException", 400), "other", false],
    ["a value that is not an error", "text", "not-sent", false],
  ])("%s", (_what, error, kind, transient) => {
    const failure = awsFailure(error);
    expect([failure.kind, isTransient(failure)]).toEqual([kind, transient]);
    expect(failureDetail(failure, { action: "ecr:X", resource: "r" })).toMatch(/^[^\n]{10,}$/);
  });
});

describe("a missing permission", () => {
  const user = "User: arn:aws:sts::111122223333:assumed-role/ci/session is not authorized to perform: ";

  test("has the action, the resource and the reason of AWS's message, and not the caller", () => {
    const failure = awsFailure(
      response("AccessDenied", 403, `${user}kms:Decrypt on the resource: "arn:aws:kms:x" because no policy allows it`),
    );
    expect(failure).toMatchObject({
      kind: "denied",
      action: "kms:Decrypt",
      resource: "arn:aws:kms:x",
      reason: "because no policy allows it",
    });
    const detail = failureDetail(failure, { action: "s3:GetObject", resource: "arn:aws:s3:::bucket" });
    expect(detail).toBe("kms:Decrypt on arn:aws:kms:x is not allowed (because no policy allows it)");
  });

  test("has the call's own, if AWS's message has none", () => {
    const failure = awsFailure(response("AccessDenied", 403, "Access Denied"));
    expect(failureDetail(failure, { action: "s3:GetObject", resource: "arn:aws:s3:::bucket" })).toBe(
      "s3:GetObject on arn:aws:s3:::bucket is not allowed",
    );
    expect(failureDetail(failure, { action: "inspector2:ListFindings", region: "eu-west-1" })).toBe(
      "inspector2:ListFindings in eu-west-1 is not allowed",
    );
  });
});

describe("`after retries` is shown only where the request was sent more than once", () => {
  const sent = (error: Error, attempts: number) =>
    Object.assign(error, { $metadata: { ...("$metadata" in error ? Object(error.$metadata) : {}), attempts } });
  const failures: [string, () => Error][] = [
    ["a host without an address", () => connection("ENOTFOUND")],
    ["a connection that drops", () => connection("ECONNRESET")],
    ["a timeout", () => Object.assign(new Error("slow"), { name: "TimeoutError" })],
    ["throttling", () => response("ThrottlingException", 400)],
    ["500", () => response("InternalError", 500)],
    ["501", () => response("NotImplemented", 501)],
  ];
  test.each(failures)("%s", (_what, make) => {
    const shown = (error: Error) => failureDetail(awsFailure(error), { action: "ecr:X", resource: "r" });
    expect(shown(make())).not.toContain("after retries");
    expect(shown(sent(make(), 1))).not.toContain("after retries");
    expect(shown(sent(make(), 2)).match(/after retries/g)).toHaveLength(1);
    const noted = make();
    noteAttempts(noted, 7);
    expect(shown(noted)).toContain("after retries");
  });

  test.each<[string, Fault, boolean]>([
    ["501, which the SDK does not retry", { fault: "error", name: "NotImplemented", status: 501 }, false],
    ["500", { fault: "error", name: "InternalServerException", status: 500 }, true],
    ["a reset", { fault: "reset" }, true],
    ["throttling", { fault: "error", name: "ThrottlingException" }, true],
    ["an invalid request", { fault: "error", name: "InvalidRequestException" }, false],
  ])("of Athena: %s", async (_what, fault, isShown) => {
    const { calls, problem } = await runFixed([], {
      fault: ({ operation }) => (operation === "GetTableMetadata" ? fault : null),
    });
    expect([calls.length > 1, problem.detail.includes("after retries")]).toEqual([isShown, isShown]);
  });

  test("of Athena: a host that does not exist, which the SDK retries", async () => {
    const { problem } = await runFixed([], { env: { AWS_ENDPOINT_URL_ATHENA: "http://nowhere.invalid" } });
    expect(problem.detail).toMatch(/got no response, after retries: (ENOTFOUND|EAI_AGAIN)/);
  });
});

test("a message is one line, without control characters, and truncated", () => {
  const { message } = awsFailure(response("X", 400, `a\nb\u001b[31m${"x".repeat(5_000)}`));
  expect(message).toMatch(/^a b \[31mx+\.\.\.$/);
  expect(message.length).toBeLessThan(500);
});
