import { inBytes } from "../core/text/byte-size.ts";
import { timeLeft } from "./time-left.ts";

/** A rate over less time than this, ms, is too uncertain for an estimate. */
const MEASURED = 5_000;

/** `12 MB/s` and `about 2 minutes left`, as far as they are known. `total`: null where it is not. `elapsed` in ms. */
export function paceParts({
  bytes,
  total,
  elapsed,
}: {
  bytes: number;
  total: number | null;
  elapsed: number;
}): string[] {
  const rate = elapsed < MEASURED ? 0 : (bytes * 1_000) / elapsed;
  if (rate === 0) return [];
  const rest = total === null ? 0 : total - bytes;
  const left = rest > 0 ? [`about ${timeLeft((rest * 1_000) / rate)} left`] : [];
  return [`${inBytes(Math.round(rate))}/s`, ...left];
}
