import fc from "fast-check";

export const IDS = ["CVE-2024-0001", "CVE-2024-45491", "GHSA-jfh8-c2jp-5v3q"];

export const PACKAGES = ["openssl", "libstdc++6", "python3.11-minimal", "python3x11-minimal", "1.10"];

/** As written in YAML: what is unset, and what only looks unset. */
const EMPTY = ["''", "", "null", "~", '" "', "false", "[]"];

/** What applies to the findings, and what does not. */
const CRITERIA: Readonly<Record<string, readonly string[]>> = {
  namespace: ["debian:distro:debian:12", "nvd:cpe", ...EMPTY],
  "fix-state": ["not-fixed", "fixed", ...EMPTY],
  "match-type": ["exact-direct-match", "cpe-match", ...EMPTY],
  "vex-status": ["not_affected", ...EMPTY],
  "vex-justification": ["vulnerable_code_not_present", ...EMPTY],
  "include-aliases": ["true", "false", "False", "0", "no", "''", "null"],
  reason: ["not called", '"not: called"', "7", "''", "[]"],
  expires: ["2020-01-01"],
  Namespace: ["nvd:cpe"],
};

const PACKAGE_FIELDS: Readonly<Record<string, readonly string[]>> = {
  version: ["1.2.3", "9", ...EMPTY],
  type: ["deb", "npm", ...EMPTY],
  language: ["python", ...EMPTY],
  location: ["/var/lib/dpkg/*", "/opt/**", ...EMPTY],
  "upstream-name": ["source-openssl", "other", ...EMPTY],
  Name: ["zlib1g"],
};

const NAMES = [
  "openssl",
  "OpenSSL",
  "open.*",
  "^openssl$",
  "$openssl^",
  "open?ssl",
  "(openssl|zlib1g)",
  "openssl\\",
  "libstdc++6",
  "libstdc\\+\\+6",
  "python3.11-minimal",
  "python3.11\\-minimal",
  "python3\\.11-minimal",
  "*",
].map((name) => `'${name}'`);
const OTHER_NAMES = ["1.10", '"1.10"', "true", "[]", "openssl", ...EMPTY];

const SETTINGS = [
  "only-fixed: true",
  "only-fixed: false",
  "only-notfixed: 1",
  "only-fixed: ''",
  "Only-Fixed: true",
  "ignore-wontfix: unknown",
  "ignore-wontfix: ''",
  "ignore-states: wont-fix",
  "exclude: ['/usr/**']",
  "exclude: []",
  "exclude: false",
  "vex-add: [affected]",
  "vex-documents: vex.json",
  "by-cve: true",
  "fail-on-severity: high",
];

/** A `.grype.yaml` whose rules have one line each, which starts with `  - `. */
export function configurations(): fc.Arbitrary<string> {
  const some = (fields: Readonly<Record<string, readonly string[]>>, most: number) =>
    fc
      .uniqueArray(fc.constantFrom(...Object.keys(fields)), { maxLength: most })
      .chain((keys) =>
        fc.tuple(...keys.map((key) => fc.constantFrom(...(fields[key] ?? [])).map((value) => `${key}: ${value}`))),
      );
  const sometimes = (weight: number, value: fc.Arbitrary<string[]>) =>
    fc.oneof({ weight: 8 - weight, arbitrary: fc.constant<string[]>([]) }, { weight, arbitrary: value });
  const id = fc
    .oneof(
      { weight: 5, arbitrary: fc.constantFrom(...IDS) },
      fc.constantFrom("CVE-2024-00010", "cve-2024-0001", "7", "[]", ...EMPTY),
    )
    .map((value) => [`vulnerability: ${value}`]);
  const name = fc
    .oneof({ weight: 2, arbitrary: fc.constantFrom(...NAMES) }, fc.constantFrom(...OTHER_NAMES))
    .map((value) => [`name: ${value}`]);
  const packageFields = fc
    .tuple(sometimes(7, name), sometimes(2, some(PACKAGE_FIELDS, 2)))
    .map((fields) => [`package: {${fields.flat().join(", ")}}`]);
  const noPackage = fc.constantFrom("package: ''", "package: []").map((field) => [field]);
  const rule = fc
    .tuple(
      sometimes(7, id),
      sometimes(4, fc.oneof({ weight: 6, arbitrary: packageFields }, noPackage)),
      sometimes(3, some(CRITERIA, 2)),
    )
    .map((fields) => `  - {${fields.flat().join(", ")}}\n`);
  const list = fc
    .tuple(
      fc.oneof({ weight: 9, arbitrary: fc.constant("ignore") }, fc.constant("Ignore")),
      fc.array(fc.oneof({ weight: 9, arbitrary: rule }, fc.constantFrom("  - \n", "  - CVE-2024-0001\n")), {
        minLength: 1,
        maxLength: 4,
      }),
    )
    .map(([key, rules]) => `${key}:\n${rules.join("")}`);
  return fc
    .tuple(
      fc.oneof({ weight: 9, arbitrary: list }, fc.constant("ignore: {vulnerability: CVE-2024-0001}\n")),
      sometimes(
        3,
        fc.constantFrom(...SETTINGS).map((setting) => [setting]),
      ),
    )
    .map(([rules, settings]) => `${settings.map((setting) => `${setting}\n`).join("")}${rules}`);
}
