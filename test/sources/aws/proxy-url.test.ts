import { expect, test } from "vitest";
import { proxyUrl } from "../../../src/sources/aws/proxy-url.ts";

test.each<[string, string | null]>([
  ["http://proxy.example:3128", "http://proxy.example:3128/"],
  ["https://proxy.example:3128", "https://proxy.example:3128/"],
  ["HTTP://proxy.example", "http://proxy.example/"],
  ["proxy.example:3128", "http://proxy.example:3128/"],
  ["proxy.example:3128/", "http://proxy.example:3128/"],
  ["proxy:3128", "http://proxy:3128/"],
  ["10.0.0.1:3128", "http://10.0.0.1:3128/"],
  ["[::1]:3128", "http://[::1]:3128/"],
  ["user:password@proxy.example:3128", "http://user:password@proxy.example:3128/"],
  ["socks5://proxy.example:1080", null],
  ["http:proxy.example:3128", null],
  ["http:/proxy.example:3128", null],
  ["//proxy.example:3128", null],
  ["http://", null],
  ["http://proxy.example:port", null],
  ["proxy.example:99999", null],
  ["::1", null],
  ["/etc/proxy", null],
  [" ", null],
])("HTTPS_PROXY %j is used as %s", (value, href) => {
  const setting = proxyUrl("https", { HTTPS_PROXY: value });
  expect([setting?.name, setting?.url?.href ?? null]).toEqual(["HTTPS_PROXY", href]);
});

test("the variable of the protocol comes before the general one, and lower case before upper case", () => {
  const env = { https_proxy: "a:1", HTTPS_PROXY: "b:1", ALL_PROXY: "c:1", HTTP_PROXY: "" };
  expect(proxyUrl("https", env)?.name).toBe("https_proxy");
  expect(proxyUrl("https", { ...env, https_proxy: "" })?.name).toBe("HTTPS_PROXY");
  expect(proxyUrl("http", env)?.name).toBe("ALL_PROXY");
  expect(proxyUrl("http", { HTTPS_PROXY: "b:1" })).toBeNull();
});
