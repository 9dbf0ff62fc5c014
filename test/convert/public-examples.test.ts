import { describe, expect, it } from "vitest";
import { SOURCE_FORMATS, type SourceFormatName } from "../../src/convert/formats.ts";
import { converted, FILL, given } from "./converted.ts";

/** Files of the shapes that public projects have, two for each format, with other ids and words. */
const SHAPES: [SourceFormatName, string, string, string[], string[]][] = [
  [
    "trivyignore",
    "expiry dates, twice for one id (030/n3dr)",
    "# Accepted for now\nCVE-2020-10001 exp:2024-01-01\nCVE-2020-10001 exp:2023-01-01\n",
    ["CVE-2020-10001 | Accepted for now | 2023-12-31", `CVE-2020-10001 | ${FILL.reason} | 2022-12-31`],
    [],
  ],
  [
    "trivyignore",
    "misconfigurations with links in comments (9elements/firmware-action)",
    "# No user - https://example.com/ds-0002\nAVD-DS-0002\n\n# Build only\nAVD-DS-0026\n",
    [],
    [
      "2 AVD-DS-0002: expected an id such as CVE-2024-45491 or GHSA-jfh8-c2jp-5v3q, in this case. Add an entry for the id that ECR reports",
      "5 AVD-DS-0026: expected an id such as CVE-2024-45491 or GHSA-jfh8-c2jp-5v3q, in this case. Add an entry for the id that ECR reports",
    ],
  ],
  [
    "trivyignore-yaml",
    "a statement, and a section of secrets (AOT-Technologies/forms-flow-ai)",
    'vulnerabilities:\n  - id: CVE-2021-20002\n    statement: "Disputed by the vendor"\n\nsecrets:\n  - id: private-key\n    paths:\n      - /app/test.key',
    [`CVE-2021-20002 | Disputed by the vendor | ${FILL.expires}`],
    ["6 private-key: secrets are not findings of ECR's scans"],
  ],
  [
    "trivyignore-yaml",
    "an expiry date and comments (Altinn/altinn-notifications)",
    "vulnerabilities:\n  - id: CVE-2021-20003 # libfoo\n    statement: Not reachable - the input is ours\n    expired_at: 2026-05-10 # look in a month\n",
    ["CVE-2021-20003 | Not reachable - the input is ours | 2026-05-09"],
    [],
  ],
  [
    "grype",
    "rules with a package type (BerriAI/litellm)",
    "# Remove when the package is there\nignore:\n  - vulnerability: CVE-2022-30001\n    package:\n      name: zlib\n      type: apk\n",
    [],
    ["3 CVE-2022-30001: package.type limits the rule, and an entry selects packages by name alone"],
  ],
  [
    "grype",
    "a list of ids (GitGuardian/ggshield)",
    "ignore:\n  # Baseline of the interpreter\n  - vulnerability: CVE-2022-30002\n  - vulnerability: CVE-2022-30003\n",
    [given("CVE-2022-30002"), given("CVE-2022-30003")],
    [],
  ],
  [
    "inspector-ignore",
    "comments behind the ids, below headings (evanchime/me_website)",
    "# ====\n# Not fixable\n# ====\n\n# Critical\nCVE-2023-40001 # libfoo:  no fix yet\nCVE-2023-4002  # bar:    no fix yet\n",
    [`CVE-2023-40001 | libfoo: no fix yet | ${FILL.expires}`, `CVE-2023-4002 | bar: no fix yet | ${FILL.expires}`],
    [],
  ],
  [
    "inspector-ignore",
    "a residual risk above the id (SFOE/emobility-backend)",
    "# Format: one id per line\n# ───────\n\n\n# HIGH 8.7 (build) / MEDIUM 6.1\n# Residual risk: only our own XML is built.\nCVE-2023-40003\n",
    [`CVE-2023-40003 | HIGH 8.7 (build) / MEDIUM 6.1 Residual risk: only our own XML is built. | ${FILL.expires}`],
    [],
  ],
  [
    "osv-scanner",
    "GHSA ids with a date and a reason (BerriAI/litellm)",
    '[[IgnoredVulns]]\nid = "GHSA-2222-3333-4444"\nignoreUntil = 2026-09-09\nreason = "no fixed release; remove this when there is one"\n\n[[IgnoredVulns]]\nid = "GHSA-5555-6666-7777"\nignoreUntil = 2026-12-31\nreason = "needs >=1.3.9, which conflicts"\n',
    [
      "GHSA-2222-3333-4444 | no fixed release; remove this when there is one | 2026-09-07",
      "GHSA-5555-6666-7777 | needs >=1.3.9, which conflicts | 2026-12-29",
    ],
    [],
  ],
  [
    "osv-scanner",
    "ids of other databases (Azure/kars)",
    '# Accepted\n\n[[IgnoredVulns]]\nid = "RUSTSEC-2024-9999"\nreason = "build time only"\n\n[[IgnoredVulns]]\nid = "GHSA-8888-9999-cccc"\nreason = "not reachable: only `our` YAML"\n',
    [`GHSA-8888-9999-cccc | not reachable: only \`our\` YAML | ${FILL.expires}`],
    [
      "3 RUSTSEC-2024-9999: expected an id such as CVE-2024-45491 or GHSA-jfh8-c2jp-5v3q, in this case. Add an entry for the id that ECR reports",
    ],
  ],
];

describe("files of the shapes that public projects have", () => {
  it.each(SHAPES)("%s: %s", (format, _, text, entries, leftOut) => {
    expect(converted(format, text)).toEqual({ entries, leftOut });
  });

  it("are two for each format", () => {
    const counts = Object.keys(SOURCE_FORMATS).map((format) => SHAPES.filter(([name]) => name === format).length);
    expect(counts).toEqual([2, 2, 2, 2, 2]);
  });
});
