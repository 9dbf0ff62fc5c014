import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export type Certificates = { key: string; cert: string /** The authority's file, in PEM. */; caFile: string };

/** A certificate for these hosts, with its own authority, in `folder`; null without openssl. */
export function makeCertificates(folder: string, hosts: string[]): Certificates | null {
  const at = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => spawnSync("openssl", args, { cwd: folder, encoding: "utf8" }).status === 0;
  const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  const made =
    openssl(
      "req",
      "-x509",
      ...key,
      "-keyout",
      "ca.key",
      "-out",
      "ca.pem",
      "-days",
      "2",
      "-subj",
      "/CN=Test authority",
    ) && openssl("req", ...key, "-keyout", "host.key", "-out", "host.csr", "-subj", "/CN=Test host");
  if (!made) return null;
  writeFileSync(at("names"), `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(",")}\n`);
  const signed = ["-req", "-in", "host.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2"];
  if (!openssl("x509", ...signed, "-extfile", "names", "-out", "host.pem")) return null;
  return {
    key: readFileSync(at("host.key"), "utf8"),
    cert: readFileSync(at("host.pem"), "utf8"),
    caFile: at("ca.pem"),
  };
}
