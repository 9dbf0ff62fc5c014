import { describe, expect, it } from "vitest";
import { SOURCE_FORMATS, type SourceFormatName } from "../../src/convert/formats.ts";
import { endOf } from "../../src/core/policy/exemptions/exemption.ts";
import { converted, FILL, given } from "./converted.ts";

/** A file, and when the other tool stops to ignore the finding: the earliest instant, where that depends on the machine. */
const ENDS: [SourceFormatName, string, string][] = [
  ["trivyignore", "CVE-2024-0001 exp:2026-12-31", "2026-12-31T00:00:00Z"],
  ["trivyignore", "CVE-2024-0001 exp:2026-01-01", "2026-01-01T00:00:00Z"],
  ["trivyignore", "CVE-2024-0001 exp:2024-03-01", "2024-03-01T00:00:00Z"],
  ["trivyignore", "CVE-2024-0001 # see exp:2026-12-31", "2026-12-31T00:00:00Z"],
  ["trivyignore", "CVE-2024-0001\u0085exp:2026-12-31", "2026-12-31T00:00:00Z"],
  ["trivyignore", "CVE-2024-0001 exp:2026-12-31 exp:2030-12-31", "2026-12-31T00:00:00Z"],
  ...["2026-12-31", "2026-12-31T00:00:00Z", "2026-12-31T23:59:59Z", "2026-12-31T01:00:00+14:00"].map(
    (at): [SourceFormatName, string, string] => [
      "trivyignore-yaml",
      `vulnerabilities:\n  - id: CVE-2024-0001\n    expired_at: ${at}`,
      at.includes("T") ? at : `${at}T00:00:00Z`,
    ],
  ),
  ["inspector-ignore", "CVE-2024-0001 SNOOZE:2026-12-31", "2027-01-01T00:00:00Z"],
  ["inspector-ignore", "CVE-2024-0001 SNOOZE:2026-12-31,until-fixed # libfoo", "2027-01-01T00:00:00Z"],
  ["inspector-ignore", "CVE-2024-0001 # SNOOZE:2026-12-31", "2027-01-01T00:00:00Z"],
  ...(
    [
      ["2026-12-31", "2026-12-31T00:00:00+14:00"],
      ["2026-12-31T12:00:00", "2026-12-31T12:00:00+14:00"],
      ["2026-12-31T15:30:00-05:00", "2026-12-31T15:30:00-05:00"],
      ["2026-12-31T00:00:00Z", "2026-12-31T00:00:00Z"],
      ["2026-12-31 00:00:00.5+09:00", "2026-12-31T00:00:00.5+09:00"],
    ] as const
  ).map(([until, end]): [SourceFormatName, string, string] => [
    "osv-scanner",
    `[[IgnoredVulns]]\nid = "CVE-2024-0001"\nignoreUntil = ${until}`,
    end,
  ]),
];

describe("an entry never outlives its source", () => {
  it.each(ENDS)("%s: %s ends at %s", (format, text, end) => {
    const { entries } = SOURCE_FORMATS[format].read(text, "FILE");
    expect(entries).toHaveLength(1);
    const expires = entries[0]?.expires ?? null;
    expect(expires).not.toBeNull();
    expect(endOf({ expires })).toBeLessThanOrEqual(Date.parse(end));
    // And it is at most one day and a zone shorter.
    expect(endOf({ expires })).toBeGreaterThan(Date.parse(end) - 24 * 3_600_000);
  });

  it("keeps what the source has where --reason and --expires are given", () => {
    expect(converted("trivyignore", "CVE-2024-0001 exp:2026-12-31 # theirs").entries).toEqual([
      "CVE-2024-0001 | theirs | 2026-12-30",
    ]);
  });
});

const NOT_CONVERTED: [SourceFormatName, string, RegExp][] = [
  ["trivyignore", "cve-2024-0001", /in this case/],
  ["trivyignore", "\ufeffCVE-2024-0001", /expected an id/],
  ["trivyignore", "CVE-2024-0001\ufeff # why", /expected an id/],
  ["inspector-ignore", "\ufeffCVE-2024-0001", /expected an id/],
  ["trivyignore", "CVE-2024-0001 exp:2026-02-30", /exp:2026-02-30.*expected a date/],
  ["trivyignore", "CVE-2024-0001 exp:31.12.2026", /expected a date/],
  ["trivyignore", "CVE-2024-0001 until friday", /contains "until"/],
  ["trivyignore", "CVE-2024-0001*", /^1 CVE-2024-0001\*: expected an id/],
  ["trivyignore", "CVE-2024-0001,CVE-2024-0002", /expected an id such as/],
  ["trivyignore-yaml", "vulnerabilities:\n  - id: CVE-2024-0001\n    paths: [usr/bin/x]", /paths limits/],
  ["trivyignore-yaml", "vulnerabilities:\n  - id: CVE-2024-0001\n    paths: usr/bin/x", /paths limits/],
  ["trivyignore-yaml", "vulnerabilities:\n  - id: CVE-2024-0001\n    purls: [pkg:deb/debian/x]", /purls limits/],
  ["trivyignore-yaml", "vulnerabilities:\n  - id: CVE-2024-0001\n    expired_at: soon", /expired_at is "soon"/],
  ["trivyignore-yaml", "vulnerabilities:\n  - id: CVE-2024-0001\n    expires: 2026-12-31", /"expires" is unknown/],
  ["trivyignore-yaml", "vulnerabilities:\n  - id: CVE-2024-0001\n    statement: [a]", /statement is a list/],
  ["trivyignore-yaml", "vulnerabilities:\n  - CVE-2024-0001", /the entry has no id/],
  ["trivyignore-yaml", "misconfigurations:\n  - id: AVD-DS-0001", /misconfigurations are not findings/],
  ["trivyignore-yaml", "licenses:\n  - id: GPL-3.0", /licenses are not findings/],
  ["grype", "ignore:\n  - vulnerability: CVE-2024-0001\n    fix-state: not-fixed", /fix-state: .*only-fixed/],
  ["grype", "ignore:\n  - fix-state: unknown", /only-fixed/],
  ["grype", "ignore:\n  - vex-status: not_affected\n    vulnerability: CVE-2024-0001", /OpenVEX/],
  ["grype", "ignore:\n  - vulnerability: CVE-2024-0001\n    namespace: debian:12", /namespace/],
  ["grype", "ignore:\n  - vulnerability: CVE-2024-0001\n    match-type: exact-direct-match", /match type/],
  ["grype", "ignore:\n  - vulnerability: CVE-2024-0001\n    include-aliases: true", /aliases/],
  ["grype", "ignore:\n  - vulnerability: CVE-2024-0001\n    package: {version: 1.2.3}", /package.version limits/],
  [
    "grype",
    "ignore:\n  - vulnerability: CVE-2024-0001\n    package: {name: a, location: /x}",
    /package.location limits/,
  ],
  [
    "grype",
    "ignore:\n  - vulnerability: CVE-2024-0001\n    package: {name: a, upstream-name: b}",
    /upstream-name limits/,
  ],
  ["grype", "ignore:\n  - vulnerability: CVE-2024-0001\n    package: {name: [a]}", /package has no name/],
  ["grype", "ignore:\n  - vulnerability: CVE-2024-0001\n    package: a", /package is not a mapping/],
  ["grype", "ignore:\n  - package: {name: linux-.*}", /"linux-\.\*", which is a regular expression/],
  ["grype", "ignore:\n  - package: {name: libstdc++}", /which is a regular expression/],
  ["grype", "ignore:\n  - package: {name: /}", /not specific/],
  ["grype", "ignore:\n  - package: {name: q0z}", /not specific/],
  ["grype", "ignore:\n  - reason: none", /neither a vulnerability nor a package/],
  ["grype", "ignore:\n  - vulnerability: CVE-2024-0001\n    expires: 2026-12-31", /"expires" is unknown/],
  ["grype", "ignore:\n  - vulnerability: CVE-2024-0001\n    namespace: ' '", /namespace: an entry/],
  ["grype", "ignore:\n  - vulnerability: CVE-2024-0001\n    match-type: false", /match-type: an entry/],
  ["grype", "ignore:\n  - vulnerability: CVE-2024-0001\n    package: {name: ' '}", /package has no name/],
  ["grype", "ignore:\n  - vulnerability: CVE-2024-0001\n    package: {name: a, type: false}", /package.type limits/],
  ["grype", "ignore:\n  - vulnerability: ' '\n    package: {name: a}", /expected an id/],
  ...["1.10", "07", "1e3", "0x10", ".5", "true", "False"].map((name): [SourceFormatName, string, RegExp] => [
    "grype",
    `ignore:\n  - package: {name: ${name}}`,
    /another type than text/,
  ]),
  ["grype", "exclude: false", /ECR decides/],
  ["grype", "only-fixed: true", /use the option only-fixed/],
  ["grype", "ignore-states: wont-fix", /use the option only-fixed/],
  ["grype", "exclude: [/etc/**]", /ECR decides/],
  [
    "inspector-ignore",
    "CVE-2024-0001 SNOOZE:tomorrow",
    /the directive is "SNOOZE:tomorrow": expected SNOOZE:2026-12-31/,
  ],
  ["inspector-ignore", "CVE-2024-0001 SNOOZE:2026-02-30", /the directive is/],
  ["inspector-ignore", "CVE-2024-0001 SNOOZE:", /the directive is/],
  ["inspector-ignore", "CVE-2024-0001 SNOOZE:2026-01-01,2027-01-01", /the directive is/],
  ["inspector-ignore", "CVE-2024-0001 SNOOZE:2026-01-01 SNOOZE:until-fixed", /behind the id/],
  ["inspector-ignore", "CVE-2024-0001 SNOOZE:2027-01-01 # SNOOZE:2026-01-01", /behind the id/],
  ["inspector-ignore", "CVE-2024-0001 snooze:2026-01-01", /behind the id/],
  ["inspector-ignore", "CVE-2024-0001 CVE-2024-0002", /behind the id/],
  ["osv-scanner", '[[IgnoredVulns]]\nid = "GO-2024-0001"', /^1 GO-2024-0001: expected an id/],
  ["osv-scanner", '[[IgnoredVulns]]\nreason = "x"', /^1 entry 1 of IgnoredVulns: expected an id/],
  ["osv-scanner", '[[IgnoredVulns]]\nid = "CVE-2024-0001"\nignoreUntil = "2026-12-31"', /without quotes/],
  ["osv-scanner", '[[IgnoredVulns]]\nid = "CVE-2024-0001"\nignoreUntil = 10:00:00', /ignoreUntil is/],
  ["osv-scanner", '[[IgnoredVulns]]\nid = "CVE-2024-0001"\nreason = 1', /reason is 1/],
  ["osv-scanner", '[[IgnoredVulns]]\nid = "CVE-2024-0001"\nignoreuntil = 2020-01-01', /"ignoreuntil" is unknown/],
  ["osv-scanner", "IgnoredVulns = [1]", /it is not a table/],
  ["osv-scanner", '[[PackageOverrides]]\nname = "lib"\nignore = true', /exempts a package/],
];

describe("what an entry cannot express is left out, with the reason", () => {
  it.each(NOT_CONVERTED)("%s: %j", (format, text, why) => {
    const { entries, leftOut } = converted(format, text);
    expect(entries).toEqual([]);
    expect(leftOut).toHaveLength(1);
    expect(leftOut[0]).toMatch(why);
  });

  it("such as the second entry of an id, which OSV-Scanner does not use", () => {
    const text =
      '[[IgnoredVulns]]\nid = "CVE-2024-0001"\nignoreUntil = 2026-01-01\n[[IgnoredVulns]]\nid = "CVE-2024-0001"';
    const { entries, leftOut } = converted("osv-scanner", text);
    expect(entries).toEqual([`CVE-2024-0001 | ${FILL.reason} | 2025-12-30`]);
    expect(leftOut).toEqual(["4 CVE-2024-0001: OSV-Scanner uses only the first entry of an id"]);
  });
});

describe("what an entry can express is converted", () => {
  it.each<[SourceFormatName, string, string[]]>([
    [
      "grype",
      "ignore:\n  - package: {name: linux-libc-dev}\n    reason: headers",
      ["* | linux-libc-dev | headers | 2027-06-30"],
    ],
    [
      "grype",
      "ignore:\n  - vulnerability: CVE-2024-0001\n    package: {name: 'libstdc\\+\\+'}",
      ["CVE-2024-0001 | libstdc++ | accepted in the review of May | 2027-06-30"],
    ],
    [
      "grype",
      "ignore:\n  - vulnerability: CVE-2024-0001\n    package: {name: golang.org/x/net, type: ''}",
      ["CVE-2024-0001 | golang.org/x/net | accepted in the review of May | 2027-06-30"],
    ],
    [
      "grype",
      "ignore:\n  - package: {name: 7zip}\n    include-aliases: false",
      [`* | 7zip | ${FILL.reason} | 2027-06-30`],
    ],
    ["grype", "fail-on-severity: high\nonly-fixed: false\nignore: []", []],
    ["grype", "", []],
    ["trivyignore", "\uFEFF".slice(1), []],
    [
      "trivyignore",
      "CVE-2024-0001\r\n\r\nGHSA-jfh8-c2jp-5v3q\r\n",
      [given("CVE-2024-0001"), given("GHSA-jfh8-c2jp-5v3q")],
    ],
    [
      "trivyignore",
      "# a reason\n\nCVE-2024-0001\n# CVE-2024-0002\nCVE-2024-0003",
      [given("CVE-2024-0001"), given("CVE-2024-0003")],
    ],
    ["inspector-ignore", "CVE-2024-0001 SNOOZE:until-fixed", [`${given("CVE-2024-0001")} | until-fixed`]],
    [
      "inspector-ignore",
      "CVE-2024-0001 SNOOZE:until-fixed,2026-12-31",
      [`CVE-2024-0001 | ${FILL.reason} | 2026-12-31 | until-fixed`],
    ],
  ])("%s: %j", (format, text, entries) => {
    expect(converted(format, text)).toEqual({ entries, leftOut: [] });
  });
});

describe("a file that cannot be parsed is an error with file, line and what is accepted", () => {
  it.each<[SourceFormatName, string, RegExp]>([
    ["trivyignore-yaml", "vulnerabilities: CVE-2024-0001", /^FILE:1:18: vulnerabilities is not a list: expected/],
    ["trivyignore-yaml", "vulnerabilites: []", /^FILE:1:1: unknown key "vulnerabilites": expected vulnerabilities/],
    ["trivyignore-yaml", "- id: CVE-2024-0001", /^FILE:1:1: expected a mapping/],
    ["trivyignore-yaml", "a: &x 1\nb: *x", /^FILE:1:/],
    ["grype", "ignore: CVE-2024-0001", /^FILE:1:9: ignore is not a list: expected/],
    ["grype", "- vulnerability: CVE-2024-0001", /^FILE:1:1: expected a mapping/],
    ["grype", "by-cve: true\nIgnore: []", /^FILE:2:1: unknown key "Ignore": Grype reads it as ignore\./],
    ["grype", "Only-Fixed: true", /^FILE:1:1: unknown key "Only-Fixed": Grype reads it as only-fixed\./],
    ["grype", "ignore:\n  - {vulnerability: [}", /^FILE:2:/],
    ["osv-scanner", "[[IgnoredVulns]]\nid = CVE-2024-0001", /^FILE:2:\d+: not valid TOML: [^\n]+$/],
    ["osv-scanner", "IgnoredVulns = 1", /^FILE: IgnoredVulns is not a list: expected/],
    ["osv-scanner", "[__proto__]\na = 1", /^FILE:1:/],
    ["osv-scanner", `a = ${"[".repeat(5000)}`, /^FILE:1:/],
  ])("%s: %j", (format, text, message) => {
    expect(() => SOURCE_FORMATS[format].read(text, "FILE")).toThrow(message);
  });
});
