import { expect, test } from "vitest";
import { baseReader, unverifiedApi } from "../../src/action/pull-request-base.ts";

test.each([
  undefined,
  "",
  "https://api.github.com",
  "https://github.example/api/v3",
  "http://localhost:8080",
  "http://127.0.0.1:8080/api/v3",
  "http://[::1]:8080",
])("GitHub's API at %s can be believed", (address) => {
  expect(unverifiedApi(address === undefined ? {} : { GITHUB_API_URL: address })).toBeNull();
});

test.each([
  "http://api.github.com",
  "http://github.example/api/v3",
  "http://localhost.evil.example",
  "http://127.0.0.1.evil.example",
  "http://127.0.0.1@evil.example",
  "http://10.0.0.1",
  "ftp://api.github.com",
  "api.github.com",
])("GitHub's API at %s decides no policy", async (address) => {
  const env = { GITHUB_API_URL: address, GITHUB_EVENT_NAME: "pull_request" };
  expect(await baseReader(env, "a-token")?.("ignore.yaml")).toEqual({
    kind: "unreadable",
    why: expect.stringContaining(`GITHUB_API_URL is ${address}`),
  });
});
