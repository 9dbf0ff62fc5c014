import { describe, expect, test } from "vitest";
import { GateError, messageOf } from "../../../../src/core/errors.ts";
import { parseIgnoreFile } from "../../../../src/core/policy/exemptions/ignore-file.ts";
import { IGNORE_FILE } from "../../../support/policies.ts";

const parse = (text: string) => parseIgnoreFile(text, IGNORE_FILE);

/** The message of the GateError; anything else that is thrown fails the test. */
function fault(text: string): string {
  try {
    parse(text);
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown;
    return messageOf(thrown);
  }
  throw new Error("it was accepted");
}

const ENTRY = "ignore:\n  - id: CVE-2019-25013\n    reason: never called\n    expires: 2026-12-31\n";

describe("an ignore file", () => {
  test("is read with all its keys", () => {
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
    ["sections with everything commented out", "ignore:\n#  - id: X\ninconclusive: []\n"],
  ])("may evaluate %s", (_what, text) => {
    expect(parse(text)).toEqual({ path: IGNORE_FILE, ignore: [], inconclusive: [] });
  });

  test("is read with Windows line ends and a byte order mark, at the right lines", () => {
    const text = `\uFEFF${ENTRY}  - id: CVE-2021-3450\n`.replaceAll("\n", "\r\n");
    expect(fault(text)).toMatch(/^\.ecr-findings-ignore\.yaml:5:5: reason is missing/);
  });
});

describe("a broken ignore file says where, what was found and what is accepted", () => {
  test.each([
    [
      "an unknown key",
      `${ENTRY}    expire: never\n`,
      '5:5: unknown key "expire" (did you mean "expires"?); accepted are id, reason, expires, until-fixed, packages, repositories, owner',
    ],
    [
      "an unknown section",
      "ignored:\n  - id: X\n",
      '1:1: unknown key "ignored" (did you mean "ignore"?); accepted are ignore, inconclusive',
    ],
    [
      "a key of the prototype",
      "__proto__:\n  - id: X\n",
      '1:1: unknown key "__proto__"; accepted are ignore, inconclusive',
    ],
    [
      "a merge key",
      `${ENTRY}    <<: {owner: me}\n`,
      '5:5: unknown key "<<"; accepted are id, reason, expires, until-fixed, packages, repositories, owner',
    ],
    [
      "a duplicate key",
      `${ENTRY}    reason: another\n`,
      '5:5: the key "reason" is here twice; it is on line 3 already',
    ],
    ["a duplicate section", `${ENTRY}ignore: []\n`, '5:1: the key "ignore" is here twice; it is on line 1 already'],
    [
      "no reason",
      "ignore:\n  - id: X\n    expires: never\n",
      "2:5: reason is missing; accepted is why this is accepted, in a sentence",
    ],
    [
      "an empty reason",
      'ignore:\n  - id: X\n    reason: ""\n    expires: never\n',
      "3:13: reason is empty; accepted is why this is accepted, in a sentence",
    ],
    [
      "a reason that is null",
      "ignore:\n  - id: X\n    reason: ~\n    expires: never\n",
      "3:5: reason is empty; accepted is why this is accepted, in a sentence",
    ],
    [
      "no expiry",
      "ignore:\n  - id: X\n    reason: y\n",
      '2:5: expires is missing; accepted is a date such as 2026-12-31 (it applies through that day, UTC), or "never"',
    ],
    [
      "a day that no month has",
      ENTRY.replace("12-31", "02-30"),
      '4:14: expires is "2026-02-30"; accepted is a date such as 2026-12-31 (it applies through that day, UTC), or "never"',
    ],
    [
      "a date in another form",
      ENTRY.replace("2026-12-31", "31.12.2026"),
      '4:14: expires is "31.12.2026"; accepted is a date such as 2026-12-31 (it applies through that day, UTC), or "never"',
    ],
    [
      "a time",
      ENTRY.replace("2026-12-31", "2026-12-31T00:00:00Z"),
      '4:14: expires is "2026-12-31T00:00:00Z"; accepted is a date such as 2026-12-31 (it applies through that day, UTC), or "never"',
    ],
    [
      "no id",
      "ignore:\n  - reason: y\n    expires: never\n",
      "2:5: id is missing; accepted is a vulnerability such as CVE-2019-25013",
    ],
    [
      "a glob for an id",
      ENTRY.replace("CVE-2019-25013", "CVE-2019-*"),
      '2:9: id is "CVE-2019-*"; ids are exact, or "*" alone beside packages',
    ],
    [
      "every finding everywhere",
      ENTRY.replace("CVE-2019-25013", '"*"'),
      '2:9: id "*" without packages would exempt every finding; add the packages that you mean',
    ],
    [
      "every finding in every package",
      `${ENTRY.replace("CVE-2019-25013", '"*"')}    packages: [glibc, "**"]\n`,
      '2:9: id "*" with packages "glibc", "**" would exempt findings in any package; write the names of the packages, with wildcards for a part of a name only',
    ],
    [
      "a bare asterisk",
      ENTRY.replace("CVE-2019-25013", "*"),
      '2:9: a bare "*" begins an alias, which is not accepted; write it in quotes: "*"',
    ],
    [
      "an alias",
      `${ENTRY}    owner: *me\n`,
      '5:12: "*me" is an alias, which is not accepted; quote a text that begins with "*"',
    ],
    [
      "an anchor",
      `${ENTRY}    owner: &me me\n`,
      '5:16: "&me" is an anchor, which is not accepted; quote a text that begins with "&"',
    ],
    [
      "a tag",
      `${ENTRY}    owner: !!binary aGk=\n`,
      '5:21: the tag tag:yaml.org,2002:binary is not accepted; quote a text that begins with "!"',
    ],
    ["a second document", `${ENTRY}---\nignore: []\n`, "5:1: a second document begins here; one is accepted"],
    ["an indent with tabs", "ignore:\n\t- id: X\n", "2:1: a tab indents this line; YAML wants blanks"],
    ["no YAML", "ignore: [unclosed\n", expect.stringMatching(/^2:1: not YAML: /)],
    ["a list at the root", "- id: X\n", '1:1: a list is here; accepted is a mapping with "ignore" and "inconclusive"'],
    [
      "a list of ids, as other tools take",
      "CVE-2019-25013\nCVE-2021-3450\n",
      '1:1: "CVE-2019-25013 CVE-2021-3450" is here; accepted is a mapping with "ignore" and "inconclusive"',
    ],
    [
      "one entry without its dash",
      "ignore:\n  id: X\n",
      '2:3: ignore is a mapping; accepted is a list, each entry behind "-"',
    ],
    [
      "an entry that is text",
      "ignore:\n  - CVE-2019-25013\n",
      '2:5: "CVE-2019-25013" is here; accepted is an entry such as {id, reason, expires}',
    ],
    [
      "a package that is no list",
      `${ENTRY}    packages: glibc\n`,
      '5:15: packages is "glibc"; accepted is a list, each entry behind "-"',
    ],
    [
      "an empty list of packages",
      `${ENTRY}    packages: []\n`,
      "5:5: packages is empty; name something, or leave the key out",
    ],
    ["an empty package", `${ENTRY}    packages: [""]\n`, "5:16: packages is empty; accepted is text"],
    [
      "a regular expression",
      `${ENTRY}    packages: ["lib(c|m)"]\n`,
      '5:16: packages has "lib(c|m)"; a glob supports only "*" (stops at "/"), "**" and "?"',
    ],
    [
      "too many wildcards",
      `${ENTRY}    packages: ["*a*a*a*"]\n`,
      '5:16: packages has "*a*a*a*"; a glob has at most 3 wildcards',
    ],
    [
      "a switch that is none",
      `${ENTRY}    until-fixed: yes\n`,
      '5:18: until-fixed is "yes"; accepted are true and false',
    ],
    [
      "an unknown code",
      "inconclusive:\n  - codes: [unsuported-image]\n",
      expect.stringMatching(
        /^2:13: unknown code "unsuported-image" \(did you mean "unsupported-image"\?\); accepted are scan-not-found, /,
      ),
    ],
    [
      "a code of inputs",
      "inconclusive:\n  - codes: [damaged]\n",
      '2:13: "damaged" is about an input, not an image, and cannot be accepted; mend the input',
    ],
    [
      "no codes",
      "inconclusive:\n  - reason: x\n",
      expect.stringMatching(/^2:5: codes is missing; accepted are scan-not-found, /),
    ],
    [
      "no repositories",
      "inconclusive:\n  - codes: [scan-failed]\n",
      "2:5: repositories is missing; name those in which this is known, by globs",
    ],
  ])("%s", (_what, text, message) => {
    const told = fault(text);
    expect(told.startsWith(`${IGNORE_FILE}:`)).toBe(true);
    expect(told.slice(IGNORE_FILE.length + 1)).toEqual(message);
  });
});
