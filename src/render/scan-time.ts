import { inWords } from "../core/text/time.ts";

/** `2 hours ago`; the day, where the text must not depend on the time of the run. */
export function scanTime(scannedAt: string | null, generatedAt: string | null): string {
  if (scannedAt === null) return "";
  const age = generatedAt === null ? -1 : Date.parse(generatedAt) - Date.parse(scannedAt);
  // A scan that is dated after the run has no age.
  if (age < 0) return scannedAt.slice(0, 10);
  return age < 60_000 ? "just now" : `${inWords(age)} ago`;
}
