import { duckEngine, trailTable } from "../../fakes/duck-engine.ts";
import { cleanCall } from "../records.ts";
import { gzippedFiles, placeOf } from "../trail-records.ts";
import { runAthena } from "./athena-run.ts";
import { columns, registeredTrail } from "./tables.ts";

export const PATH = "AwsDataCatalog/sec/logs";
export const A = "111122223333";
export const B = "444455556666";
const DAYS = ["2026/02/28", "2026/03/01", "2026/03/02"];

/** `ACCOUNT REGION DAY` as a folder of the trail. */
export function folder(text: string): string {
  const [account = "", region = "", day = ""] = text.split(" ");
  return `AWSLogs/${account}/CloudTrail/${region}/${day}/`;
}

export const places = (...combinations: string[]) =>
  combinations.flatMap((place) => DAYS.map((day) => `${place} ${day}`));

export type Registered = {
  partitions: string[];
  without?: string[];
  keys?: string;
  values?: (key: string) => Record<string, string>;
  request?: { since?: number | null; until?: number; region?: string; registryId?: string };
  pageSize?: number;
  address?: string;
};

/** A run over a trail whose one file has a clean call, and whose partitions are these. */
export async function runRegistered({
  partitions,
  without = [],
  keys = "account region day",
  values,
  ...rest
}: Registered) {
  const partition =
    values ??
    ((key: string) => {
      const { account, region, year, month, day } = placeOf(key);
      return { account, region, day: `${year}/${month}/${day}` };
    });
  const metadata = registeredTrail(columns(...keys.split(" ")));
  const engine = await duckEngine([
    trailTable({
      path: PATH,
      metadata,
      files: gzippedFiles({ [`${folder(`${A} eu-west-1 2026/03/01`)}a.json.gz`]: [cleanCall()] }),
      partition,
      folders: partitions.filter((each) => !without.includes(each)).map(folder),
    }),
  ]);
  try {
    const run = await runAthena({
      address: rest.address ?? "athena://sec/logs",
      tables: { [PATH]: metadata },
      engine: engine.run,
      pageSize: rest.pageSize ?? 1_000,
      request: { since: Date.UTC(2026, 1, 28), ...rest.request },
    });
    return {
      ...run,
      verdict: run.report.verdict,
      details: run.problems.map(({ code, detail }) => `${code}: ${detail}`),
    };
  } finally {
    engine.close();
  }
}
