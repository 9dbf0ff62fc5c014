// What is measured, and the marks: the limit that a change must keep, and the aim beyond it.
import type { ToolKey } from "./tools.ts";

/** What the rows of a profile compare: `at-most` times the tool's time, `faster` by how many times, `over` in milliseconds more, `memory` in MiB. */
export type Mark =
  | { kind: "at-most"; tool: ToolKey; mark: number; beyond: number }
  | { kind: "faster"; tool: ToolKey; mark: number; beyond: null }
  | { kind: "over"; tool: ToolKey; mark: number; beyond: number }
  | { kind: "memory"; mark: number; beyond: number };

export type Profile = {
  title: string;
  /** Many log files, one file of lines, one document, or one small file. */
  shape: "documents" | "lines" | "document" | "small";
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
  /** Measured only with --long. */
  long: boolean;
  tools: readonly ToolKey[];
  /** The share of the files that the slow tools read. */
  sample: number;
  marks: readonly Mark[];
};

const ANSWER = { findings: 200, brief: false };
const SLOW = ["jq", "python", "orjson"] as const;
const ORGANIZATION = { shape: "documents" as const, files: 759, records: 1_190_000, sample: 0.1, ...ANSWER };
const GIGABYTE = { files: 1, records: 592_000, calls: 150, images: 50, sample: 1, ...ANSWER };
const FLAT: Mark = { kind: "memory", mark: 200, beyond: 150 };
const SPREAD: Mark = { kind: "memory", mark: 320, beyond: 250 };
const FOUR = { records: GIGABYTE.records * 4, calls: GIGABYTE.calls * 4, images: GIGABYTE.images, long: true };

export type ProfileKey = "sparse" | "a" | "b" | "c" | "d" | "c4" | "d4" | "groups" | "small";

export const PROFILES: Record<ProfileKey, Profile> = {
  sparse: profile({
    ...ORGANIZATION,
    title: "2 GB in 759 log files, 0.001 % ours",
    calls: 12,
    images: 6,
    tools: ["zcat", ...SLOW],
    marks: [{ kind: "at-most", tool: "zcat", mark: 0.75, beyond: 0.6 }, SPREAD],
  }),
  a: profile({
    ...ORGANIZATION,
    title: "2 GB in 759 log files, 0.1 % ours",
    calls: 1190,
    images: 119,
    findings: 40,
    tools: ["zcat", ...SLOW],
    marks: [
      { kind: "at-most", tool: "zcat", mark: 1, beyond: 0.7 },
      { kind: "faster", tool: "jq", mark: 8, beyond: null },
      SPREAD,
    ],
  }),
  b: profile({
    ...ANSWER,
    title: "0.5 GB in 81 log files, all ours, 82,000 HIGH or CRITICAL findings",
    shape: "documents",
    files: 81,
    records: 3158,
    calls: 3158,
    images: 316,
    tools: ["zcat", "duckdb", ...SLOW],
    sample: 1,
    marks: [
      { kind: "at-most", tool: "zcat", mark: 2.3, beyond: 1.6 },
      { kind: "faster", tool: "duckdb", mark: 1.7, beyond: null },
    ],
  }),
  c: profile({
    ...GIGABYTE,
    title: "1 GB in one file of lines",
    shape: "lines",
    tools: ["zcat", ...SLOW],
    marks: [{ kind: "at-most", tool: "zcat", mark: 1, beyond: 0.7 }, FLAT],
  }),
  d: profile({
    ...GIGABYTE,
    title: '1 GB in one line `{"Records":[...]}`, longer than a JavaScript string can be',
    shape: "document",
    tools: ["zcat"],
    marks: [{ kind: "at-most", tool: "zcat", mark: 1.3, beyond: 1 }, FLAT],
  }),
  c4: profile({ ...GIGABYTE, ...FOUR, title: "4 GB, else as c", shape: "lines", tools: ["zcat"], marks: [FLAT] }),
  d4: profile({ ...GIGABYTE, ...FOUR, title: "4 GB, else as d", shape: "document", tools: ["zcat"], marks: [FLAT] }),
  groups: profile({
    title: "5 million findings into 200,000 groups, 200 log files",
    shape: "documents",
    files: 200,
    records: 50_000,
    calls: 50_000,
    images: 2000,
    findings: 100,
    brief: true,
    tools: ["zcat", "python", "orjson"],
    sample: 1,
    marks: [{ kind: "memory", mark: 700, beyond: 400 }],
  }),
  small: profile({
    ...ANSWER,
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

/** The profile at a scale from 0 to 1: fewer files of the same size, or one file that is shorter. */
export function scaled(whole: Profile, scale: number): Profile {
  if (whole.shape === "small") return whole;
  const part = (count: number, least: number) => Math.max(least, Math.round(count * scale));
  const calls = part(whole.calls, 2);
  const records = whole.records === whole.calls ? calls : Math.max(calls + 40, part(whole.records, 40));
  const files = whole.files === 1 ? 1 : Math.min(calls === records ? calls : records, part(whole.files, 2));
  return { ...whole, files, records, calls, images: Math.min(calls, part(whole.images, 1)) };
}

function profile(fields: Omit<Profile, "long"> & { long?: boolean }): Profile {
  return { long: false, ...fields };
}
