import { describe, expect, test } from "vitest";
import { GateError, messageOf } from "../../../../src/core/errors.ts";
import { parseIgnoreFile } from "../../../../src/core/policy/exemptions/ignore-file.ts";
import { IGNORE_FILE } from "../../../support/policies.ts";

const parse = (text: string) => parseIgnoreFile(text, IGNORE_FILE);

/** The message of the GateError; anything else that is thrown fails the test. */
function errorFor(text: string): string {
  try {
    parse(text);
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown;
    return messageOf(thrown);
  }
  throw new Error("the file was accepted");
}

const ENTRY = "ignore:\n  - id: CVE-2019-25013\n    reason: never called\n    expires: 2026-12-31\n";

describe("an ignore file", () => {
  test("is parsed with all its keys", () => {
    const text = `# exemptions
ignore:
  - id: CVE-2019-25013            # exact
    reason: "iconv is never called"
    expires: 2026-12-31
    until-fixed: true
    packages: [glibc, "*-libc"]
    repositories:
      - team/*
    owner: payments
  - { id: "*", reason: headers, expires: never, packages: [linux-libc-dev] }
inconclusive:
  - codes: [unsupported-image, scan-failed]
    repositories: [windows/*]
    reason: "Windows base"
    expires: "2026-12-31"
`;
    expect(parse(text)).toEqual({
      path: IGNORE_FILE,
      ignore: [
        {
          kind: "ignore",
          file: IGNORE_FILE,
          line: 3,
          id: "CVE-2019-25013",
          reason: "iconv is never called",
          expires: "2026-12-31",
          untilFixed: true,
          packages: ["glibc", "*-libc"],
          repositories: ["team/*"],
          owner: "payments",
        },
        {
          kind: "ignore",
          file: IGNORE_FILE,
          line: 11,
          id: "*",
          reason: "headers",
          expires: null,
          untilFixed: false,
          packages: ["linux-libc-dev"],
          repositories: [],
          owner: null,
        },
      ],
      inconclusive: [
        {
          kind: "inconclusive",
          file: IGNORE_FILE,
          line: 13,
          codes: ["unsupported-image", "scan-failed"],
          repositories: ["windows/*"],
          reason: "Windows base",
          expires: "2026-12-31",
          owner: null,
        },
      ],
    });
  });

  test.each([
    ["nothing at all", ""],
    ["comments only", "# nothing yet\n"],
    ["sections with all entries commented out", "ignore:\n#  - id: X\ninconclusive: []\n"],
  ])("may contain %s", (_what, text) => {
    expect(parse(text)).toEqual({ path: IGNORE_FILE, ignore: [], inconclusive: [] });
  });

  test("is parsed with Windows line endings and a byte order mark, with the right lines", () => {
    const text = `\uFEFF${ENTRY}  - id: CVE-2021-3450\n`.replaceAll("\n", "\r\n");
    expect(errorFor(text)).toMatch(/^\.ecr-findings-ignore\.yaml:5:5: reason is missing/);
  });
});

describe("an invalid ignore file is an error with the position, what was found and what was expected", () => {
  test.each([
    [
      "an unknown key",
      `${ENTRY}    expire: never\n`,
      '5:5: unknown key "expire" (did you mean "expires"?): expected one of id, reason, expires, until-fixed, packages, repositories, owner',
    ],
    [
      "an unknown section",
      "ignored:\n  - id: X\n",
      '1:1: unknown key "ignored" (did you mean "ignore"?): expected one of ignore, inconclusive',
    ],
    [
      "a key of the prototype",
      "__proto__:\n  - id: X\n",
      '1:1: unknown key "__proto__": expected one of ignore, inconclusive',
    ],
    [
      "a merge key",
      `${ENTRY}    <<: {owner: me}\n`,
      '5:5: unknown key "<<": expected one of id, reason, expires, until-fixed, packages, repositories, owner',
    ],
    [
      "a duplicate key",
      `${ENTRY}    reason: another\n`,
      '5:5: duplicate key "reason": it is already on line 3. Remove one of them',
    ],
    [
      "a duplicate section",
      `${ENTRY}ignore: []\n`,
      '5:1: duplicate key "ignore": it is already on line 1. Remove one of them',
    ],
    [
      "no reason",
      "ignore:\n  - id: X\n    expires: never\n",
      "2:5: reason is missing: expected a sentence that explains why this is exempt",
    ],
    [
      "an empty reason",
      'ignore:\n  - id: X\n    reason: ""\n    expires: never\n',
      "3:13: reason is empty: expected a sentence that explains why this is exempt",
    ],
    [
      "a reason that is null",
      "ignore:\n  - id: X\n    reason: ~\n    expires: never\n",
      "3:5: reason is empty: expected a sentence that explains why this is exempt",
    ],
    [
      "no expiry",
      "ignore:\n  - id: X\n    reason: y\n",
      '2:5: expires is missing: expected a date such as 2026-12-31 (the last day, UTC), or "never"',
    ],
    [
      "a day that does not exist",
      ENTRY.replace("12-31", "02-30"),
      '4:14: expires is "2026-02-30": expected a date such as 2026-12-31 (the last day, UTC), or "never"',
    ],
    [
      "a date in another format",
      ENTRY.replace("2026-12-31", "31.12.2026"),
      '4:14: expires is "31.12.2026": expected a date such as 2026-12-31 (the last day, UTC), or "never"',
    ],
    [
      "a time",
      ENTRY.replace("2026-12-31", "2026-12-31T00:00:00Z"),
      '4:14: expires is "2026-12-31T00:00:00Z": expected a date such as 2026-12-31 (the last day, UTC), or "never"',
    ],
    [
      "no id",
      "ignore:\n  - reason: y\n    expires: never\n",
      "2:5: id is missing: expected a vulnerability such as CVE-2019-25013",
    ],
    [
      "a glob for an id",
      ENTRY.replace("CVE-2019-25013", "CVE-2019-*"),
      '2:9: id is "CVE-2019-*": expected an exact id, or "*" together with packages',
    ],
    [
      "every finding in every image",
      ENTRY.replace("CVE-2019-25013", '"*"'),
      '2:9: id "*" without packages would exempt every finding. Add the packages to exempt',
    ],
    [
      "every finding in every package",
      `${ENTRY.replace("CVE-2019-25013", '"*"')}    packages: [glibc, "**"]\n`,
      '2:9: id "*" with packages "glibc", "**" would exempt findings in any package. Name the packages, and use wildcards only for a part of a name',
    ],
    [
      "an unquoted asterisk",
      ENTRY.replace("CVE-2019-25013", "*"),
      '2:9: an unquoted "*" starts an alias, which is not supported. Quote it: "*"',
    ],
    [
      "an alias",
      `${ENTRY}    owner: *me\n`,
      '5:12: "*me" is an alias, which is not supported. Quote a text that starts with "*"',
    ],
    [
      "an anchor",
      `${ENTRY}    owner: &me me\n`,
      '5:16: "&me" is an anchor, which is not supported. Quote a text that starts with "&"',
    ],
    [
      "a tag",
      `${ENTRY}    owner: !!binary aGk=\n`,
      '5:21: the tag tag:yaml.org,2002:binary is not supported. Quote a text that starts with "!"',
    ],
    ["a second document", `${ENTRY}---\nignore: []\n`, "5:1: a second document starts here, and only one is supported"],
    ["an indent with tabs", "ignore:\n\t- id: X\n", "2:1: a tab indents this line. Indent with spaces"],
    ["invalid YAML", "ignore: [unclosed\n", expect.stringMatching(/^2:1: not valid YAML: /)],
    ["a list at the root", "- id: X\n", '1:1: expected a mapping with "ignore" and "inconclusive", got a list'],
    [
      "a list of ids, as other tools accept",
      "CVE-2019-25013\nCVE-2021-3450\n",
      '1:1: expected a mapping with "ignore" and "inconclusive", got "CVE-2019-25013 CVE-2021-3450"',
    ],
    [
      "one entry without its dash",
      "ignore:\n  id: X\n",
      '2:3: ignore is a mapping: expected a list whose items start with "-"',
    ],
    [
      "an entry that is text",
      "ignore:\n  - CVE-2019-25013\n",
      '2:5: expected an entry such as {id, reason, expires}, got "CVE-2019-25013"',
    ],
    [
      "packages that are not a list",
      `${ENTRY}    packages: glibc\n`,
      '5:15: packages is "glibc": expected a list whose items start with "-"',
    ],
    [
      "an empty list of packages",
      `${ENTRY}    packages: []\n`,
      "5:5: packages is empty. Add an item, or remove the key",
    ],
    ["an empty package", `${ENTRY}    packages: [""]\n`, "5:16: packages is empty: expected text"],
    [
      "a regular expression",
      `${ENTRY}    packages: ["lib(c|m)"]\n`,
      '5:16: packages contains "lib(c|m)"; a glob supports only "*" (stops at "/"), "**" and "?"',
    ],
    [
      "too many wildcards",
      `${ENTRY}    packages: ["*a*a*a*"]\n`,
      '5:16: packages contains "*a*a*a*"; a glob has at most 3 wildcards',
    ],
    [
      "a Boolean that is neither true nor false",
      `${ENTRY}    until-fixed: yes\n`,
      '5:18: until-fixed is "yes": expected true or false',
    ],
    [
      "an unknown code",
      "inconclusive:\n  - codes: [unsuported-image]\n",
      expect.stringMatching(
        /^2:13: unknown code "unsuported-image" \(did you mean "unsupported-image"\?\): expected one of scan-not-found, /,
      ),
    ],
    [
      "a code of inputs",
      "inconclusive:\n  - codes: [damaged]\n",
      '2:13: the code "damaged" is about an input, not an image, and cannot be accepted. Remove the code, and fix the input',
    ],
    [
      "no codes",
      "inconclusive:\n  - reason: x\n",
      expect.stringMatching(/^2:5: codes is missing: expected a list of scan-not-found, /),
    ],
    [
      "no repositories",
      "inconclusive:\n  - codes: [scan-failed]\n",
      "2:5: repositories is missing: expected a list of repository globs such as windows/*",
    ],
  ])("%s", (_what, text, message) => {
    const error = errorFor(text);
    expect(error.startsWith(`${IGNORE_FILE}:`)).toBe(true);
    expect(error.slice(IGNORE_FILE.length + 1)).toEqual(message);
  });
});
