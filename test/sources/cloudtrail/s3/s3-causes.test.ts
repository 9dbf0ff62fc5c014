import { createServer } from "node:http";
import { describe, expect, test } from "vitest";
import type { S3Fault, S3Request } from "../../../fakes/s3.ts";
import { cleanCall, gzipped, logFile, scanCall } from "../../../support/records.ts";
import { runS3 } from "../../../support/s3-run.ts";

const ours = gzipped(logFile(scanCall()));
const clean = gzipped(logFile(cleanCall()));

const error = (status: number, code: string, message = code): S3Fault => ({ fault: "error", status, code, message });
const page = (status: number, body: string, headers: Record<string, string> = {}): S3Fault => ({
  fault: "answer",
  answer: { status, headers: { "content-type": "text/html", ...headers }, body: Buffer.from(body) },
});

const lists = ({ kind }: S3Request) => kind === "list";
const gets = ({ kind }: S3Request) => kind === "get";
const ROOT = "s3://trail-bucket/x/";

async function problemsOf(options: Partial<Parameters<typeof runS3>[0]>) {
  const run = await runS3({ prefixes: ["x/"], objects: { "x/a": clean, "x/ours": ours }, ...options });
  return { ...run, problems: run.report.inputs.problems, verdict: run.report.verdict };
}

describe("an error that S3 did not write is reported as such, and not as S3's", () => {
  const PAGES: Record<string, [S3Fault, RegExp]> = {
    "403 with a page": [page(403, "<html><b>Blocked</b></html>"), /\(HTTP 403\).* got "<html><b>Blocked/],
    "403 without a body": [page(403, ""), /\(HTTP 403\).* got an empty body/],
    "403 with JSON": [page(403, '{"message":"Forbidden"}'), /\(HTTP 403\)/],
    "401 with a page": [page(401, "<html>Log in</html>"), /\(HTTP 401\)/],
    "404 with a page": [page(404, "<html>Not found</html>"), /\(HTTP 404\)/],
    "405 with a page": [page(405, "<html>No</html>"), /\(HTTP 405\)/],
    "407 without a body": [page(407, ""), /\(HTTP 407\)/],
    "407 with a page": [page(407, "<html>Who are you?</html>"), /\(HTTP 407\)/],
    "302 to a log-in page": [page(302, "", { location: "http://login.example/" }), /\(HTTP 302\)/],
    "301 with a page": [page(301, "<html>Moved</html>", { location: "http://login.example/" }), /\(HTTP 301\)/],
    "412 with a page": [page(412, "<html>No</html>"), /\(HTTP 412\)/],
    "416 with a page": [page(416, "<html>No</html>"), /\(HTTP 416\)/],
    "502 with a page": [page(502, "<html>Bad gateway</html>"), /\(HTTP 502\)/],
    "XML of another service": [page(403, "<ErrorResponse><Error><Code>X</Code></Error></ErrorResponse>"), /HTTP 403/],
    "an error of S3 that is truncated": [page(403, "<Error><Code>AccessDenied</Code>"), /HTTP 403/],
  };
  for (const [what, isHere, action] of [
    ["to a listing", lists, "s3:ListBucket"],
    ["to a request for an object", gets, "s3:GetObject"],
  ] as const) {
    test.each(Object.entries(PAGES))(`${what}: %s`, async (name, [fault, words]) => {
      const run = await problemsOf({ fault: (request) => (isHere(request) ? fault : null) });
      expect(run.verdict).toBe("inconclusive");
      expect(run.problems.length).toBeGreaterThan(0);
      for (const { code, detail } of run.problems) {
        expect([code, detail]).toEqual(["unreadable", expect.stringMatching(words)]);
        expect(detail).toMatch(
          new RegExp(`^the response to ${action} \\(HTTP \\d+\\) is not from AWS: expected an XML`),
        );
        expect(detail).toContain("(a proxy, a firewall or another endpoint responded instead)");
      }
      // A missing permission was not the cause, and retries help only where a gateway may recover.
      expect(run.notes.policies).toEqual([]);
      expect(run.slept.length > 0).toBe(name.startsWith("5"));
      const once = await problemsOf({
        fault: (request) => (isHere(request) && request.attempt === 1 && name.startsWith("5") ? fault : null),
      });
      expect(once.problems).toEqual([]);
    });
  }

  test.each<[string, S3Fault, RegExp]>([
    ["a missing permission", error(403, "AccessDenied"), /^s3:ListBucket on \S+ is not allowed$/],
    ["no such bucket elsewhere", error(404, "NoSuchUpload"), /^s3:ListBucket failed with NoSuchUpload/],
    ["an unknown error", error(405, "MethodNotAllowed"), /^s3:ListBucket failed with MethodNotAllowed/],
  ])("S3's own error is not: %s", async (_what, fault, words) => {
    const { problems } = await problemsOf({ fault: (request) => (lists(request) ? fault : null) });
    expect(problems).toEqual([{ path: ROOT, code: "unreadable", detail: expect.stringMatching(words) }]);
  });
});

describe("`after retries` is shown only where a request was repeated", () => {
  test.each<[string, S3Fault, boolean]>([
    ["a reset", { fault: "reset" }, true],
    ["500", error(500, "InternalError"), true],
    ["501", error(501, "NotImplemented"), true],
    ["503", error(503, "SlowDown"), true],
    ["403", error(403, "AccessDenied"), false],
    ["400", error(400, "InvalidArgument"), false],
  ])("%s", async (_what, fault, isShown) => {
    const run = await problemsOf({ fault: (request) => (gets(request) ? fault : null) });
    expect(run.problems.map(({ detail }) => detail.includes("after retries"))).toEqual([isShown, isShown]);
    expect(run.slept.length > 0).toBe(isShown);
  });

  test.each<[string, Record<string, string>, RegExp, boolean]>([
    ["a host that does not exist", { AWS_ENDPOINT_URL_S3: "http://nowhere.invalid" }, /ENOTFOUND|EAI_AGAIN/, false],
    ["a port that nobody listens to", { AWS_ENDPOINT_URL_S3: "http://127.0.0.1:1" }, /ECONNREFUSED/, true],
  ])("%s", async (_what, env, code, isShown) => {
    const { problems, slept } = await problemsOf({ env });
    expect(problems).toEqual([{ path: ROOT, code: "unreadable", detail: expect.stringMatching(code) }]);
    // Without a network, a resolver may have to be asked again.
    const isAgain = isShown || (problems[0]?.detail.includes("EAI_AGAIN") ?? false);
    expect([problems[0]?.detail.includes("after retries"), slept.length > 0]).toEqual([isAgain, isAgain]);
  });

  test("a port without TLS", async () => {
    const server = createServer((_request, response) => response.end());
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const { problems, slept } = await problemsOf({ env: { AWS_ENDPOINT_URL_S3: `https://127.0.0.1:${port}` } });
    server.close();
    expect(problems).toEqual([{ path: ROOT, code: "unreadable", detail: expect.stringMatching(/EPROTO|SSL/) }]);
    expect([problems[0]?.detail.includes("after retries"), slept]).toEqual([false, []]);
  });
});

describe("a missing permission is not taken for a bucket whose requester pays", () => {
  const trail = (account: string) => `AWSLogs/${account}/CloudTrail/eu-west-1/2026/03/01/a.json.gz`;
  const objects = { [trail("111122223333")]: ours, [trail("444455556666")]: clean };
  const denied = (message: string) => (request: S3Request) =>
    request.kind === "list" && request.prefix.startsWith("AWSLogs/444455556666/") && request.payer === null
      ? error(403, "AccessDenied", message)
      : null;
  const POLICY =
    "User: arn:aws:sts::111122223333:assumed-role/gate/s is not authorized to perform: s3:ListBucket on resource: " +
    '"arn:aws:s3:::trail-bucket" because no session policy allows the s3:ListBucket action';

  test.each([
    ["with the policy in AWS's words", POLICY, / \(because no session policy allows the s3:ListBucket action\)$/],
    ["in few words", "Access Denied", /^s3:ListBucket on arn:aws:s3:::trail-bucket is not allowed$/],
  ])("of one account's folder, %s", async (_what, message, words) => {
    const run = await runS3({ objects, fault: denied(message) });
    expect(run.report.inputs.problems).toEqual([
      { path: "s3://trail-bucket/AWSLogs/444455556666/", code: "unreadable", detail: expect.stringMatching(words) },
    ]);
    expect(run.report).toMatchObject({ verdict: "failed", counts: { matched: 2, inconclusive: 1 } });
    expect(run.requests.filter(({ payer }) => payer !== null)).toEqual([]);
    expect(run.notes.policies).toHaveLength(1);
  });

  test("of the entry itself, for which the payer's request is denied too", async () => {
    const run = await runS3({
      objects,
      prefixes: ["AWSLogs/444455556666/"],
      fault: ({ kind }) => (kind === "list" ? error(403, "AccessDenied", POLICY) : null),
    });
    expect(run.report.inputs.problems[0]?.detail).toMatch(/because no session policy allows/);
    // With the prefix that was denied.
    expect(run.requests.filter(({ payer }) => payer !== null).map(({ prefix }) => prefix)).toEqual([
      "AWSLogs/444455556666/",
    ]);
  });
});

describe("S3 responds that the bucket does not exist", () => {
  const gone = error(404, "NoSuchBucket");

  test("to the first request: an error of the address", async () => {
    await expect(problemsOf({ fault: () => gone })).rejects.toThrow("the bucket trail-bucket does not exist");
  });

  test.each<[string, (request: S3Request) => boolean, string[]]>([
    ["to the request for one object", ({ key }) => key === "x/a", ["x/a"]],
    ["to the listing of a folder", ({ prefix }) => prefix === "x/sub/", ["x/sub/"]],
    ["to a later page", ({ kind, token }) => kind === "list" && token !== "", ["x/"]],
    ["to all requests for objects but one", ({ key, kind }) => kind === "get" && key !== "x/ours", ["x/a", "x/sub/b"]],
  ])("%s: a problem of that one, and what was read counts", async (_what, isHere, paths) => {
    const run = await problemsOf({
      objects: { "x/a": clean, "x/ours": ours, "x/sub/b": clean },
      pageSize: 2,
      fault: (request) => (isHere(request) ? gone : null),
    });
    expect(run.problems).toEqual(
      paths.map((path) => ({
        path: `s3://trail-bucket/${path}`,
        code: "unreadable",
        detail: "S3 responded that the bucket does not exist",
      })),
    );
    expect(run.report).toMatchObject({ verdict: "failed", counts: { matched: 2 } });
  });
});

describe("objects that were not tried are counted", () => {
  const COUNT = 2_350;
  const objects = Object.fromEntries(Array.from({ length: COUNT }, (_, index) => [`x/${index + 1_000}`, clean]));
  const sumOf = (problems: { detail: string }[]) => {
    const [, untried = "0"] = /(\d+) listed objects? (?:was|were) not read/.exec(JSON.stringify(problems)) ?? [];
    return Number(untried);
  };

  test.each<[string, S3Fault, string]>([
    ["the session expires", error(400, "ExpiredToken"), "the credentials cannot be used"],
    ["the key is deactivated", error(403, "InvalidAccessKeyId"), "the credentials cannot be used"],
    ["the bucket is in another region", error(400, "AuthorizationHeaderMalformed"), "the bucket is in another region"],
    ["nothing may be read any more", error(403, "AccessDenied"), "200 objects in a row could not be read"],
    ["every request breaks", error(501, "NotImplemented"), "200 objects in a row could not be read"],
  ])("%s after 150 of 2,350", async (_what, fault, why) => {
    let read = 0;
    const run = await problemsOf({
      objects,
      fault: (request) => (gets(request) && (read += request.attempt === 1 ? 1 : 0) > 150 ? fault : null),
    });
    const { problems } = run;
    expect(run.verdict).toBe("inconclusive");
    const rest = problems.filter(({ detail }) => detail.includes("not read"));
    expect(rest).toEqual([
      { path: ROOT, code: "unreadable", detail: expect.stringMatching(new RegExp(`, because ${why}$`)) },
    ]);
    const [, failed = "0"] = /(\d+) objects in total could not be read/.exec(JSON.stringify(problems)) ?? [];
    expect(run.report.inputs.files + Number(failed) + sumOf(problems)).toBe(COUNT);
  });

  test("folders that were not listed too", async () => {
    const regions = Array.from({ length: 60 }, (_, index) => `AWSLogs/111122223333/CloudTrail/eu-west-${index}/a`);
    const run = await runS3({
      objects: Object.fromEntries(regions.map((key) => [key, clean])),
      prefixes: ["AWSLogs/"],
      fault: ({ kind, prefix }) => (kind === "list" && prefix.includes("eu-west-") ? error(400, "ExpiredToken") : null),
    });
    expect(run.report.verdict).toBe("inconclusive");
    expect(JSON.stringify(run.report.inputs.problems)).toMatch(
      /\d+ prefixes were not listed completely, because the credentials cannot be used/,
    );
  });

  test("but not where nothing was left: one object, and the first request", async () => {
    const one = await problemsOf({
      objects: { "x/a": clean },
      fault: (request) => (gets(request) ? error(400, "ExpiredToken") : null),
    });
    expect(one.problems.map(({ path }) => path)).toEqual(["s3://trail-bucket/x/a"]);
    const first = await problemsOf({ fault: () => error(400, "ExpiredToken") });
    expect(first.problems.map(({ path }) => path)).toEqual([ROOT]);
  });
});

describe("a body without a length", () => {
  test.each<[string, Record<string, string | null>, string]>([
    ["a chunked body", { "content-length": null }, "it has no Content-Length, so its length is unknown"],
    ["a range without numbers", { "content-range": "bytes */*" }, 'its Content-Range is "bytes */*", so its length'],
  ])("%s: one sentence", async (_what, headers, words) => {
    const { problems } = await problemsOf({
      objects: { "x/a": clean },
      fault: (request) =>
        gets(request)
          ? { fault: "changed", change: (answer) => ({ ...answer, headers: { ...answer.headers, ...headers } }) }
          : null,
    });
    expect(problems).toEqual([
      { path: "s3://trail-bucket/x/a", code: "unreadable", detail: expect.stringContaining(words) },
    ]);
  });
});
