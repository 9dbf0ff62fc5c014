import { expect, test } from "vitest";
import { extraAuthorities } from "../../../src/sources/aws/extra-authorities.ts";

test.each<[Record<string, string>, string[], string[]]>([
  [{}, [], []],
  [{ AWS_CA_BUNDLE: "", NODE_EXTRA_CA_CERTS: "", SSL_CERT_FILE: "/etc/x.pem" }, ["--no-warnings"], []],
  [
    { AWS_CA_BUNDLE: "a.pem", NODE_EXTRA_CA_CERTS: "b.pem" },
    [],
    ["AWS_CA_BUNDLE (a.pem)", "NODE_EXTRA_CA_CERTS (b.pem)"],
  ],
  [{ NODE_OPTIONS: "--no-warnings --use-system-ca" }, [], ["NODE_OPTIONS (--use-system-ca)"]],
  [{ NODE_OPTIONS: '"--use_system_ca"' }, [], ["NODE_OPTIONS (--use-system-ca)"]],
  [{ NODE_USE_SYSTEM_CA: "1" }, [], ["NODE_USE_SYSTEM_CA (1)"]],
  [{ NODE_USE_SYSTEM_CA: "0" }, [], []],
  [{}, ["--use-system-ca"], ["node (--use-system-ca)"]],
  [
    { NODE_OPTIONS: "--use-openssl-ca", SSL_CERT_FILE: "/etc/x.pem", SSL_CERT_DIR: "/etc/certs" },
    [],
    ["NODE_OPTIONS (--use-openssl-ca)", "SSL_CERT_FILE (/etc/x.pem)", "SSL_CERT_DIR (/etc/certs)"],
  ],
])("%j with %j trusts, in addition to the public authorities: %j", (env, execArgv, expected) => {
  expect(extraAuthorities(env, execArgv)).toEqual(expected);
});
