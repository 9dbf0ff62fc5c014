import { parseBaselineReport } from "../../src/core/policy/baseline.ts";
import type { IgnoreEntry } from "../../src/core/policy/exemptions/ignore-file.ts";
import { remediationKey } from "../../src/core/policy/exploitation.ts";
import { NO_POLICY, type Policy } from "../../src/core/policy/rules.ts";
import { buildReport, type Report, type ReportSettings } from "../../src/core/report/report.ts";
import { openIntake } from "../../src/core/search/intake.ts";
import type { Finding, Image, InputProblem, Outcome, Package, ScanResult } from "../../src/core/search/scan-result.ts";
import type { Severity } from "../../src/core/search/severity.ts";

/** Reports built by the core from synthetic scan results: one scene for each thing that renderers show. */

export const NOW = Date.parse("2026-01-31T12:00:00Z");

/** `sha256:` and 64 digits that repeat `seed`. */
export function digest(seed: number): string {
  return `sha256:${seed.toString(16).padStart(8, "0").repeat(8)}`;
}

export function packageOf(found: Partial<Package>): Package {
  return { name: null, version: null, fixedVersion: null, fix: null, type: null, path: null, ...found };
}

export function findingOf(found: Partial<Finding>): Finding {
  return {
    name: "CVE-2026-0001",
    description: "A buffer over-read in the parser of an invented library lets a crafted input crash the process.",
    severity: "HIGH",
    uri: "https://vulnerabilities.example/CVE-2026-0001",
    score: 7.5,
    fix: null,
    exploit: null,
    state: "active",
    publishedAt: null,
    arn: null,
    packages: [packageOf({ name: "libexample", version: "1.2.3-4" })],
    ...found,
  };
}

type Made = { image?: Partial<Image>; findings?: Finding[]; outcome?: Outcome } & Partial<
  Pick<ScanResult, "source" | "reference" | "observedAt" | "call" | "scan" | "page" | "claimedCounts" | "listedCounts">
>;

export function answer(made: Made = {}): ScanResult {
  const findings = made.findings ?? [];
  const listed = new Map<string, number>();
  for (const { severity } of findings) listed.set(severity ?? "?", (listed.get(severity ?? "?") ?? 0) + 1);
  return {
    source: "cloudtrail",
    reference: null,
    observedAt: made.call === undefined ? NOW - 3_600_000 : made.call.time,
    call: {
      eventName: "DescribeImageScanFindings",
      eventSource: "ecr.amazonaws.com",
      time: NOW - 3_600_000,
      user: "AROAEXAMPLEEXAMPLE12:session@example.com",
      userName: "scanner",
      srcIp: "192.0.2.10",
    },
    scan: { type: "basic", status: "COMPLETE", completedAt: NOW - 7_200_000 },
    page: { asked: null, offered: null },
    claimedCounts: null,
    listedCounts: listed,
    outcome: { kind: "evaluated" },
    ...made,
    image: {
      awsRegion: "eu-central-1",
      registryId: "111122223333",
      repositoryName: "team/app",
      imageDigest: digest(1),
      indexDigest: null,
      imageTags: [],
      platform: null,
      ...made.image,
    },
    findings,
  };
}

export function reportOf(
  results: readonly ScanResult[],
  settings: Partial<ReportSettings> & { problems?: InputProblem[] } = {},
): Report {
  const severities = settings.severities ?? ["CRITICAL", "HIGH"];
  const keepOthers = settings.policy?.exploitationPolicy != null;
  const intake = openIntake({ severities, keepOthers }, () => settings.now ?? NOW);
  for (const result of results) intake.add(result);
  if (results.some(({ source }) => source === "cloudtrail") || settings.problems !== undefined) {
    const { inputs } = intake.collected;
    inputs.files = 1;
    inputs.bytes = 69_038;
    inputs.records = results.length;
    inputs.matchedEvents = results.length;
    for (const problem of settings.problems ?? []) intake.problem(problem);
  }
  return buildReport(intake.collected, {
    name: "ECR findings",
    version: "0.1.0",
    severities,
    maxScanAge: null,
    policy: NO_POLICY,
    sources: ["trail"],
    notices: [],
    now: NOW,
    ...settings,
  });
}

/** A policy with an ignore file that exempts every finding in these packages. */
export function ignoring(...exempt: Pick<IgnoreEntry, "packages" | "reason" | "owner">[]): Policy {
  const ignore = exempt.map(
    (entry, index): IgnoreEntry => ({
      kind: "ignore",
      file: ".ecr-findings-ignore.yaml",
      line: index + 2,
      id: "*",
      expires: "2026-12-31",
      untilFixed: false,
      repositories: [],
      ...entry,
    }),
  );
  return { ...NO_POLICY, ignoreFiles: [{ path: ".ecr-findings-ignore.yaml", ignore, inconclusive: [] }] };
}

const COMPONENTS = ["glibc", "openssl", "zlib", "curl", "expat", "libxml2", "krb5", "ncurses", "perl", "systemd"];

/** `count` findings in ten packages, each with the severity that `severityOf` returns for its index. */
export function manyFindings(count: number, severityOf: (index: number) => Severity): Finding[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `CVE-2025-${String(index + 1).padStart(5, "0")}`;
    const component = COMPONENTS[(index * 7 + Math.floor(index / 10)) % COMPONENTS.length] ?? "glibc";
    const fixed = index % 3 !== 0;
    return findingOf({
      name,
      description: `Invented flaw ${index + 1} in ${component}: when a length field is larger than the buffer that it describes, the parser reads past the end, and a crafted input can crash the process or disclose memory.`,
      severity: severityOf(index),
      uri: `https://vulnerabilities.example/${name}`,
      score: Math.round((10 - (index % 60) / 10) * 10) / 10,
      fix: fixed ? "yes" : null,
      packages: [
        packageOf({
          name: component,
          version: `2.${index % 4}.1-3`,
          fixedVersion: fixed ? `2.${index % 4}.1-4` : null,
          fix: fixed ? "yes" : null,
        }),
      ],
    });
  });
}

/** The severities of a real image: 2 HIGH, 14 MEDIUM, 22 LOW, 63 INFORMATIONAL, 3 UNDEFINED. */
function typicalSeverity(index: number): Severity {
  if (index < 2) return "HIGH";
  if (index < 16) return "MEDIUM";
  if (index < 38) return "LOW";
  return index < 101 ? "INFORMATIONAL" : "UNDEFINED";
}

const RLO = "\u202e";
const ESC = "\u001b";

/** Texts that attack Markdown, HTML, terminals, logs and readers. */
export const ATTACKS = [
  `<script>globalThis.attacked=1</script><img src=x onerror="globalThis.attacked=1">`,
  `</code></td></table></details><h1>PASSED</h1><svg onload=globalThis.attacked=1>`,
  `| a | b |\n| - | - |\n\n# heading\n\n- list\n\n> quote`,
  `[click](javascript:globalThis.attacked=1) ![x](https://evil.example/x.png) <https://evil.example>`,
  `\`code\` \`\`\`\nfence\n\`\`\` \\| \\\` **bold** _em_ ~~gone~~ $x^2$`,
  `@octocat @org/team octocat/repo#1 #2 GH-3 https://evil.example/a www.evil.example someone@evil.example`,
  `${ESC}[2J${ESC}[31mred${ESC}]8;;https://evil.example${ESC}\\link${ESC}]8;;${ESC}\\\u0007\u009b31m`,
  `safe${RLO}cod.exe\u2066\u200b\u200d\ufeff\u{e0041}\ud800 z\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301`,
  `line\n::error::forged\r\n##[error]forged\r::set-output name=verdict::passed\u2028::stop-commands::x`,
  `漢字カナ한글🏳️‍🌈👩‍👩‍👧‍👦 a\u00a0b\u3000c`,
  `'"><x y='1' style="position:fixed" --> <!-- ]]> </textarea></title></style>`,
  `111122223333 and arn:aws:iam::111122223333:user/alice`,
];

function hostile(): Report {
  const results = ATTACKS.map((attack, index) =>
    answer({
      reference: index % 2 === 0 ? attack : null,
      image: {
        repositoryName: attack,
        imageTags: [attack],
        imageDigest: index % 3 === 0 ? attack : digest(index + 1),
        platform: attack,
        awsRegion: attack,
      },
      call: { eventName: attack, eventSource: attack, time: NOW, user: attack, userName: attack, srcIp: attack },
      scan: { type: "enhanced", status: attack, completedAt: NOW - 7_200_000 },
      findings: [
        findingOf({
          name: attack,
          description: attack,
          uri: new URL(`https://evil.example/${attack}`).href,
          packages: [
            packageOf({ name: attack, version: attack, fixedVersion: attack, type: attack, path: attack }),
            packageOf({ name: `exempt ${attack}`, version: attack, path: attack }),
          ],
        }),
      ],
      ...(index % 4 === 3 ? { outcome: { kind: "inconclusive", code: "malformed-finding", detail: attack } } : {}),
    }),
  );
  return reportOf(results, {
    name: ATTACKS.join(" "),
    problems: ATTACKS.map((attack) => ({ path: attack, code: "damaged", detail: attack })),
    policy: ignoring(...ATTACKS.map((attack) => ({ packages: [`exempt ${attack}`], reason: attack, owner: attack }))),
  });
}

/** The scenes, by the names of their golden files. */
export const SCENES = {
  passed: () =>
    reportOf([
      answer({ findings: manyFindings(102, (index) => typicalSeverity(index + 2)), image: { imageTags: ["1.4.2"] } }),
    ]),
  "failed-1": () => reportOf([answer({ findings: [findingOf({})], image: { imageTags: ["1.4.2"] } })]),
  "failed-104": () =>
    reportOf([answer({ findings: manyFindings(104, typicalSeverity), image: { imageTags: ["1.4.2"] } })]),
  "failed-10000": () =>
    reportOf(
      Array.from({ length: 20 }, (_, image) =>
        answer({
          image: { repositoryName: `team/service-${image + 1}`, imageDigest: digest(image + 1) },
          findings: manyFindings(500, (index) => (index % 9 === 0 ? "CRITICAL" : "HIGH")),
        }),
      ),
    ),
  inconclusive: () =>
    reportOf(
      [
        answer({
          findings: manyFindings(20, () => "LOW"),
          image: { repositoryName: "team/web", imageDigest: digest(2) },
        }),
        answer({
          outcome: {
            kind: "inconclusive",
            code: "response-omitted",
            detail: "responseElements was omitted: originalSize 131072",
          },
        }),
        answer({
          image: { repositoryName: "team/batch", imageDigest: digest(3), imageTags: ["nightly"] },
          scan: { type: null, status: "IN_PROGRESS", completedAt: null },
          outcome: { kind: "inconclusive", code: "scan-pending", detail: "status IN_PROGRESS" },
        }),
      ],
      { problems: [{ path: "trail/2026/01/31/part-7.json.gz", code: "damaged", detail: "unexpected end of file" }] },
    ),
  nothing: () => reportOf([], { problems: [] }),
  exempt: () =>
    reportOf(
      [
        answer({
          image: { imageTags: ["1.4.2"] },
          findings: [
            findingOf({ packages: [packageOf({ name: "glibc", version: "2.28-10" })] }),
            findingOf({
              name: "CVE-2026-0002",
              severity: "CRITICAL",
              state: "suppressed",
              packages: [packageOf({ name: "openssl", version: "1.1.1k-1", fixedVersion: "1.1.1k-2", fix: "yes" })],
            }),
          ],
        }),
      ],
      { policy: ignoring({ packages: ["glibc"], reason: "iconv is never called", owner: "payments" }) },
    ),
  platforms: () => reportOf(severalImages()),
  baseline,
  exploited,
  accepted,
  hostile,
} satisfies Record<string, () => Report>;

export type Scene = keyof typeof SCENES;

/** Three findings, of which the baseline has two. */
function baseline(): Report {
  const findings = manyFindings(3, () => "HIGH");
  const before = reportOf([answer({ findings: findings.slice(1), image: { imageDigest: digest(9) } })]);
  return reportOf([answer({ findings, image: { imageTags: ["1.4.2"] } })], {
    policy: { ...NO_POLICY, baseline: parseBaselineReport(JSON.stringify(before), "main.json") },
  });
}

/** A LOW finding that blocks because CISA lists it, with one exempt package. */
function exploited(): Report {
  const arn = "arn:aws:inspector2:eu-central-1:111122223333:finding/0123456789abcdef0123456789abcdef";
  const flaw = findingOf({
    name: "CVE-2026-2000",
    severity: "LOW",
    score: 3.1,
    arn,
    exploit: "yes",
    packages: [
      packageOf({ name: "curl", version: "7.88.1-10", fixedVersion: "7.88.1-12", fix: "yes", type: "OS" }),
      packageOf({ name: "libcurl4", version: "7.88.1-10", fixedVersion: "7.88.1-12", fix: "yes", type: "OS" }),
    ],
  });
  const listed = {
    addedAt: Date.parse("2026-01-20T00:00:00Z"),
    dueAt: Date.parse("2026-02-10T00:00:00Z"),
    action: "Apply updates per vendor instructions.",
  };
  return reportOf([answer({ scan: { type: "enhanced", status: "ACTIVE", completedAt: NOW }, findings: [flaw] })], {
    policy: {
      ...ignoring({ packages: ["libcurl4"], reason: "never loaded", owner: null }),
      exploitationPolicy: { knownExploited: true, epss: 0.5 },
    },
    exploitation: {
      facts: new Map([["CVE-2026-2000", { knownExploited: listed, epss: 0.42 }]]),
      unresolved: new Map(),
      remediations: new Map([[remediationKey(arn, "curl"), "apt-get update && apt-get upgrade curl"]]),
      notRequested: new Set(),
      remediationError: null,
      foreign: null,
    },
  });
}

/** A run that passes only by exemptions: one that the pull request adds, and an accepted image that cannot be scanned. */
function accepted(): Report {
  const { ignoreFiles } = ignoring({ packages: ["glibc"], reason: "iconv is never called", owner: "payments" });
  const file = ".ecr-findings-ignore.yaml";
  const windows = {
    kind: "inconclusive" as const,
    file,
    line: 9,
    reason: "Windows base, scanned by the vendor",
    owner: null,
    expires: null,
    codes: ["unsupported-image" as const],
    repositories: ["windows/*"],
  };
  const known = { path: file, ignore: [], inconclusive: [windows] };
  const own = ignoreFiles.map(({ ignore }) => Object.assign({}, known, { ignore }));
  return reportOf(
    [
      answer({ findings: [findingOf({ packages: [packageOf({ name: "glibc", version: "2.28-10" })] })] }),
      answer({
        image: { repositoryName: "windows/agent", imageDigest: digest(21) },
        scan: { type: null, status: "UNSUPPORTED_IMAGE", completedAt: null },
        outcome: { kind: "inconclusive", code: "unsupported-image", detail: "status UNSUPPORTED_IMAGE" },
      }),
    ],
    {
      policy: {
        ...NO_POLICY,
        ignoreFiles: own,
        comparison: { kind: "base", base: { ignoreFiles: [known], vex: [] } },
      },
    },
  );
}

/** Live: an index with two platforms, another image, and one that could not be scanned. */
function severalImages(): ScanResult[] {
  const live = {
    source: "ecr" as const,
    call: {
      eventName: "DescribeImageScanFindings",
      eventSource: "ecr.amazonaws.com",
      time: NOW - 7_200_000,
      user: null,
      userName: null,
      srcIp: null,
    },
    scan: { type: "enhanced" as const, status: "ACTIVE", completedAt: NOW - 7_200_000 },
  };
  const shop = "111122223333.dkr.ecr.eu-central-1.amazonaws.com/shop/api:2.0";
  const both = findingOf({
    name: "CVE-2026-1000",
    severity: "CRITICAL",
    score: 9.8,
    fix: "yes",
    exploit: "yes",
    packages: [
      packageOf({ name: "openssl", version: "3.0.2-1", fixedVersion: "3.0.2-2", fix: "yes", type: "OS" }),
      packageOf({ name: "libssl3", version: "3.0.2-1", fixedVersion: "3.0.2-2", fix: "yes", type: "OS" }),
    ],
  });
  const jar = findingOf({
    name: "CVE-2026-1001",
    fix: "no",
    packages: [
      packageOf({
        name: "org.example:parser",
        version: "4.1.0",
        fix: "no",
        type: "JAR",
        path: "app/lib/parser-4.1.0.jar",
      }),
    ],
  });
  const medium = manyFindings(12, (index) => (index < 4 ? "MEDIUM" : "LOW"));
  const image = (platform: string, seed: number) => ({
    repositoryName: "shop/api",
    imageTags: ["2.0"],
    indexDigest: digest(99),
    imageDigest: digest(seed),
    platform,
  });
  return [
    answer({ ...live, reference: shop, image: image("linux/amd64", 11), findings: [both, jar, ...medium] }),
    answer({ ...live, reference: shop, image: image("linux/arm64", 12), findings: [both, ...medium] }),
    answer({
      ...live,
      reference: "111122223333.dkr.ecr.eu-central-1.amazonaws.com/shop/web:2.0",
      image: { repositoryName: "shop/web", imageTags: ["2.0"], imageDigest: digest(13), platform: "linux/amd64" },
      findings: manyFindings(5, () => "LOW"),
    }),
    answer({
      ...live,
      reference: "111122223333.dkr.ecr.eu-central-1.amazonaws.com/shop/scratch:2.0",
      image: { repositoryName: "shop/scratch", imageTags: ["2.0"], imageDigest: digest(14), platform: "linux/amd64" },
      scan: { type: null, status: "UNSUPPORTED_IMAGE", completedAt: null },
      outcome: { kind: "inconclusive", code: "unsupported-image", detail: "status UNSUPPORTED_IMAGE" },
    }),
  ];
}
