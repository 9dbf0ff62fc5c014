import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ACCEPTABLE_CODES } from "../../../../src/core/policy/exemptions/code-acceptance.ts";
import { parseIgnoreFile } from "../../../../src/core/policy/exemptions/ignore-file.ts";
import { globFault, matchAnything } from "../../../../src/core/text/glob.ts";

const docs = join(import.meta.dirname, "../../../../docs");
const schema = JSON.parse(readFileSync(join(docs, "ignore-file.schema.json"), "utf8"));
const validate = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(schema);

/** Whether the schema, and the parser, accept the text. */
function accepts(text: string): { schema: boolean; parser: boolean } {
  const parser = () => {
    parseIgnoreFile(text, "file");
    return true;
  };
  try {
    return { schema: validate(parse(text)), parser: parser() };
  } catch {
    return { schema: validate(parse(text)), parser: false };
  }
}

const entry = "ignore:\n  - id: CVE-2019-25013\n    reason: never called\n    expires: 2026-12-31\n";
const accepted =
  "inconclusive:\n  - codes: [unsupported-image]\n    repositories: [windows/*]\n    reason: known\n    expires: never\n";

describe("the JSON Schema of the ignore file", () => {
  test.each([
    ["one entry", entry],
    [
      "every key",
      `${entry}    until-fixed: true\n    packages: [glibc, "lib*"]\n    repositories: [team/**]\n    owner: payments\n`,
    ],
    ["any finding in a package", entry.replace("CVE-2019-25013", '"*"').concat("    packages: [linux-libc-dev]\n")],
    ["an accepted image", accepted],
    ["both", entry + accepted],
    ["nothing", "ignore:\ninconclusive: []\n"],
  ])("accepts what the parser accepts: %s", (_what, text) => {
    expect(accepts(text)).toEqual({ schema: true, parser: true });
  });

  test.each([
    ["an unknown key", `${entry}    owners: me\n`],
    ["an unknown section", "ignored: []\n"],
    ["no reason", entry.replace("    reason: never called\n", "")],
    ["an empty reason", entry.replace("never called", '" "')],
    ["no expiry", entry.replace("    expires: 2026-12-31\n", "")],
    ["a date in another format", entry.replace("2026-12-31", "31.12.2026")],
    ["a glob for an id", entry.replace("CVE-2019-25013", '"CVE-2019-*"')],
    ["an empty id", entry.replace("CVE-2019-25013", '""')],
    ["every finding in every image", entry.replace("CVE-2019-25013", '"*"')],
    ["every finding in every package", entry.replace("CVE-2019-25013", '"*"').concat('    packages: ["**"]\n')],
    ["every package, by a folder", entry.replace("CVE-2019-25013", '"*"').concat('    packages: ["./**"]\n')],
    ["every package with a letter", entry.replace("CVE-2019-25013", '"*"').concat('    packages: [glibc, "*z"]\n')],
    ["a code of a failed request", accepted.replace("unsupported-image", "access-denied")],
    ["the code of missing credentials", accepted.replace("unsupported-image", "credentials")],
    ["an empty list of packages", `${entry}    packages: []\n`],
    ["another glob syntax", `${entry}    packages: ["lib{c,m}"]\n`],
    ["a negated glob", `${entry}    packages: ["!glibc"]\n`],
    ["a Boolean that is neither true nor false", `${entry}    until-fixed: maybe\n`],
    ["an unknown code", accepted.replace("unsupported-image", "unsupported")],
    ["a code of inputs", accepted.replace("unsupported-image", "damaged")],
    ["no repositories", accepted.replace("    repositories: [windows/*]\n", "")],
    ["a list", "- id: CVE-2019-25013\n"],
  ])("rejects what the parser rejects: %s", (_what, text) => {
    expect(accepts(text)).toEqual({ schema: false, parser: false });
  });

  test("rejects the globs that the parser rejects together with the id *", () => {
    const parts = fc.constantFrom("q", "0", "z", "a", "lib", "*", "?", "**", "/", "**/", "/**", "q0z", "/q1z", "q2z");
    const globs = fc
      .tuple(fc.constantFrom("", "./"), fc.array(parts, { minLength: 1, maxLength: 6 }))
      .map(([start, rest]) => `${start}${rest.join("")}`)
      // Nobody writes globs that end in a wildcard's own folder, and the glob library treats them inconsistently.
      .filter((glob) => globFault(glob) === null && /[*?]/.test(glob) && !/\*{3}|\/\*\*$|\/\//.test(glob));
    const { pattern } = schema.definitions.ignore.then.properties.packages.items.not;
    fc.assert(
      fc.property(globs, (glob) => {
        expect([glob, new RegExp(pattern, "u").test(glob)]).toEqual([glob, matchAnything([glob])]);
      }),
      { numRuns: 5_000 },
    );
  });

  test("accepts the examples of docs/policy.md, like the parser", () => {
    const page = readFileSync(join(docs, "policy.md"), "utf8");
    const blocks = [...page.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, block = ""]) => block);
    const files = blocks.filter((block) => /^(ignore|inconclusive):/m.test(block));
    expect(files.length).toBeGreaterThan(2);
    expect(files.map(accepts)).toEqual(files.map(() => ({ schema: true, parser: true })));
  });

  test("lists exactly the acceptable codes", () => {
    expect(schema.definitions.inconclusive.properties.codes.items.enum).toEqual(ACCEPTABLE_CODES);
  });
});
