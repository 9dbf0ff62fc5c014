import fc from "fast-check";
import { expect, it } from "vitest";
import { isSourceFormat, SOURCE_FORMATS } from "../../src/convert/formats.ts";
import { writeIgnoreFile } from "../../src/convert/write-ignore-file.ts";
import { GateError } from "../../src/core/errors.ts";
import { parseIgnoreFile } from "../../src/core/policy/exemptions/ignore-file.ts";

/** How a file of some format begins. */
const HEADS = ["", "ignore:\n", "vulnerabilities:\n", "[[IgnoredVulns]]\n"];

/** Parts of files of each format, to be combined in any way. */
const PARTS = [
  "CVE-2024-0001",
  "GHSA-jfh8-c2jp-5v3q",
  "AVD-DS-0001",
  " exp:2026-12-31",
  " exp:0000-01-01",
  " SNOOZE:2026-12-31,until-fixed",
  " # why",
  "\n",
  "\r\n",
  "ignore:\n",
  "  - vulnerability: CVE-2024-0001\n",
  "  - package: {name: /}\n",
  "  - package: {name: q0z}\n",
  "  - package: {name: '.'}\n",
  "  - package: {name: '~'}\n",
  "  - package: {name: 'a\\.b'}\n",
  '    reason: "\\u001b[2J\\n- x"\n',
  "    package: {name: zlib}\n",
  "vulnerabilities:\n",
  "  - id: CVE-2024-0001\n",
  "    expired_at: 0001-01-01\n",
  "    expired_at: 2026-12-31T00:00:00+14:00\n",
  "    statement: |\n      a\n      b\n",
  "[[IgnoredVulns]]\n",
  'id = "CVE-2024-0001"\n',
  "ignoreUntil = 2026-12-31\n",
  "ignoreUntil = 0000-01-01\n",
  'reason = """\n[[IgnoredVulns]]\n"""\n',
  'reason = "\\u001b[2J"\n',
];

it.each(Object.keys(SOURCE_FORMATS).filter(isSourceFormat))(
  "%s: any text is an error of the user's, or becomes a file that the gate accepts",
  (format) => {
    const part = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PARTS) }, fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(fc.constantFrom(...HEADS), fc.array(part, { maxLength: 4 }), (head, parts) => {
        let found: ReturnType<(typeof SOURCE_FORMATS)["grype"]["read"]>;
        try {
          found = SOURCE_FORMATS[format].read(head + parts.join(""), "FILE");
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(GateError);
          return;
        }
        const { text } = writeIgnoreFile([{ path: "FILE", ...found }], { reason: "filled", expires: "2027-06-30" });
        expect(parseIgnoreFile(text, "out.yaml").ignore).toHaveLength(found.entries.length);
      }),
      { numRuns: 500 },
    );
  },
);
