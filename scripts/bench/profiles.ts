// What is measured, and the marks: the limit that a change must keep, and the aim beyond it.
import { isReader, type ToolKey } from "./tools.ts";

/** What the rows of a profile compare: `at-most` times the tool's time, `faster` by how many times, `over` in milliseconds more, `memory` in MiB. */
export type Mark =
  | { kind: "at-most"; tool: ToolKey; mark: number; beyond: number | null }
  | { kind: "faster"; tool: ToolKey; mark: number; beyond: null }
  | { kind: "over"; tool: ToolKey; mark: number; beyond: number }
  | { kind: "memory"; mark: number; beyond: number };

export type Profile = {
  title: string;
  /**
   * Many log files, one file of lines, one document, one small file, or calls alone as lookup-events, CloudTrail Lake and
   * Athena export them.
   */
  shape: "documents" | "lines" | "document" | "small" | "lookup" | "lake" | "athena";
  files: number;
  /** Of all kinds. */
  records: number;
  /** How many of the records are ours. */
  calls: number;
  /** How many images the calls ask about, in turn. */
  images: number;
  /** How many findings an image has, in the mean. */
  findings: number;
  /** Each finding is HIGH or CRITICAL, and its description is short. */
  brief: boolean;
  /** Every other image has findings of enhanced scanning. */
  enhanced: boolean;
  /** Ours reads the files from an S3 on this machine, and the tools from disk. */
  fromS3: boolean;
  /** Measured only with --long, and once. */
  long: boolean;
  tools: readonly ToolKey[];
  /** Tools that are known to fail on it: their error is shown instead of a time. */
  fails: readonly ToolKey[];
  /** The share of the files that the slow tools read. */
  sample: number;
  marks: readonly Mark[];
};

const RESPONSE = { findings: 200, brief: false };
const FLOORS = ["zcat", "inflate"] as const;
const READERS = ["duckdb", "orjson", "python", "jq"] as const;
const ALL = { tools: [...FLOORS, ...READERS] };
const ORGANIZATION = { shape: "documents" as const, files: 759, records: 1_190_000, sample: 0.1, ...RESPONSE, ...ALL };
const GIGABYTE = { files: 1, records: 592_000, calls: 150, images: 50, sample: 1, ...RESPONSE };
const FOUR = { records: GIGABYTE.records * 4, calls: GIGABYTE.calls * 4, images: GIGABYTE.images, long: true };
const OURS_ALONE = { files: 81, records: 3158, calls: 3158, images: 316, sample: 1, ...RESPONSE, ...ALL };
const FLAT: Mark = { kind: "memory", mark: 200, beyond: 120 };
const SPREAD: Mark = { kind: "memory", mark: 320, beyond: 200 };
const FASTEST_BY: readonly Mark[] = [
  { kind: "at-most", tool: "zcat", mark: 2.5, beyond: 1.5 },
  { kind: "faster", tool: "duckdb", mark: 1.7, beyond: null },
  { kind: "faster", tool: "orjson", mark: 1.7, beyond: null },
  SPREAD,
];

export type ProfileKey =
  | "sparse"
  | "a"
  | "b"
  | "b-lookup"
  | "b-lake"
  | "b-athena"
  | "b-s3"
  | "c"
  | "d"
  | "e"
  | "f"
  | "c4"
  | "d4"
  | "groups"
  | "small";

export const PROFILES: Record<ProfileKey, Profile> = {
  sparse: profile({
    ...ORGANIZATION,
    title: "2 GB in 759 log files, 0.001 % ours",
    calls: 12,
    images: 6,
    marks: [{ kind: "at-most", tool: "zcat", mark: 0.5, beyond: 0.35 }, SPREAD],
  }),
  a: profile({
    ...ORGANIZATION,
    title: "2 GB in 759 log files, 0.1 % ours",
    calls: 1190,
    images: 119,
    findings: 40,
    marks: [{ kind: "at-most", tool: "zcat", mark: 0.6, beyond: 0.4 }, SPREAD],
  }),
  b: profile({
    ...OURS_ALONE,
    title: "0.5 GB in 81 log files, all ours, 82,000 HIGH or CRITICAL findings",
    shape: "documents",
    marks: FASTEST_BY,
  }),
  "b-lookup": profile({
    ...OURS_ALONE,
    title: "b as responses of lookup-events: each record is text in JSON",
    shape: "lookup",
    marks: FASTEST_BY,
  }),
  "b-lake": profile({
    ...OURS_ALONE,
    title: "b as CSV of CloudTrail Lake: each record is in the column eventJson",
    shape: "lake",
    fails: ["jq"],
    marks: FASTEST_BY,
  }),
  "b-athena": profile({
    ...OURS_ALONE,
    title: "b as CSV of Athena: each response is text in a column",
    shape: "athena",
    fails: ["jq"],
    marks: FASTEST_BY,
  }),
  "b-s3": profile({
    ...OURS_ALONE,
    title: "b from S3 (MinIO on this machine)",
    shape: "documents",
    fromS3: true,
    tools: ["disk"],
    marks: [
      { kind: "at-most", tool: "disk", mark: 1.25, beyond: 1.1 },
      { kind: "memory", mark: 350, beyond: 250 },
    ],
  }),
  c: profile({
    ...GIGABYTE,
    ...ALL,
    title: "1 GB in one file of lines",
    shape: "lines",
    marks: [{ kind: "at-most", tool: "zcat", mark: 0.6, beyond: 0.4 }, FLAT],
  }),
  d: profile({
    ...GIGABYTE,
    ...ALL,
    title: '1 GB in one line `{"Records":[...]}`, longer than a JavaScript string can be',
    shape: "document",
    // They hold all of it: 4 to 7 GB, which not every machine has.
    fails: READERS,
    marks: [{ kind: "at-most", tool: "zcat", mark: 0.6, beyond: 0.4 }, FLAT],
  }),
  e: profile({
    ...OURS_ALONE,
    title: "as b, with findings of enhanced scanning in half of the images",
    shape: "documents",
    enhanced: true,
    marks: [],
  }),
  f: profile({
    ...OURS_ALONE,
    title: "as b, but each call is about another image: no finding is repeated",
    shape: "documents",
    images: OURS_ALONE.calls,
    tools: [...FLOORS, "without-interning", ...READERS],
    marks: [{ kind: "at-most", tool: "without-interning", mark: 1.15, beyond: null }],
  }),
  c4: profile({ ...GIGABYTE, ...FOUR, title: "4 GB, else as c", shape: "lines", tools: FLOORS, marks: [FLAT] }),
  d4: profile({ ...GIGABYTE, ...FOUR, title: "4 GB, else as d", shape: "document", tools: FLOORS, marks: [FLAT] }),
  groups: profile({
    ...ALL,
    title: "5 million findings into 200,000 groups, 200 log files",
    shape: "documents",
    files: 200,
    records: 50_000,
    calls: 50_000,
    images: 2000,
    findings: 100,
    brief: true,
    sample: 0.1,
    marks: [{ kind: "memory", mark: 500, beyond: 300 }],
  }),
  small: profile({
    ...RESPONSE,
    title: "one small file, over a bare start of Node",
    shape: "small",
    files: 1,
    records: 20,
    calls: 1,
    images: 1,
    findings: 10,
    tools: ["node"],
    sample: 1,
    marks: [{ kind: "over", tool: "node", mark: 60, beyond: 40 }],
  }),
};

export function isProfileKey(key: string): key is ProfileKey {
  return Object.hasOwn(PROFILES, key);
}

/** All keys, in the order of the tables. */
export function profileKeys(): ProfileKey[] {
  return Object.keys(PROFILES).filter(isProfileKey);
}

/** The text that a profile is generated from: other sizes and shapes of a profile contain the same calls. */
export function seedOf(key: ProfileKey): string {
  return `profile ${key.replace(/4$|-.*$/, "")}`;
}

/** The profile at a scale from 0 to 1: fewer files of the same size, or one file that is shorter. */
export function scaled(whole: Profile, scale: number): Profile {
  if (whole.shape === "small") return whole;
  const part = (count: number, least: number) => Math.max(least, Math.round(count * scale));
  const calls = part(whole.calls, 2);
  const records = whole.records === whole.calls ? calls : Math.max(calls + 40, part(whole.records, 40));
  const files = whole.files === 1 ? 1 : Math.min(calls === records ? calls : records, part(whole.files, 2));
  return { ...whole, files, records, calls, images: Math.min(calls, part(whole.images, 1)) };
}

type Preset = "long" | "enhanced" | "fromS3" | "fails";

/** Ours is to be faster than each tool that gives the same groups, where a profile has no other mark for it. */
function profile(fields: Omit<Profile, Preset> & Partial<Pick<Profile, Preset>>): Profile {
  const { tools, marks } = fields;
  const marked = new Set(marks.map((mark) => (mark.kind === "memory" ? null : mark.tool)));
  const faster = tools
    .filter((tool) => isReader(tool) && !marked.has(tool))
    .map((tool): Mark => ({ kind: "faster", tool, mark: 1, beyond: null }));
  const times = marks.filter(({ kind }) => kind !== "memory");
  const memory = marks.filter(({ kind }) => kind === "memory");
  return { long: false, enhanced: false, fromS3: false, fails: [], ...fields, marks: [...times, ...faster, ...memory] };
}
