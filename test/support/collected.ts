import { type Collected, type IntakeSettings, openIntake } from "../../src/core/search/intake.ts";
import type { ScanResult } from "../../src/core/search/scan-result.ts";
import { SEVERITIES } from "../../src/core/search/severity.ts";
import { NOW } from "./reports.ts";

/** What an intake collects from these results; findings of every severity are wanted unless `settings` differ. */
export function collectedFrom(results: readonly ScanResult[], settings: Partial<IntakeSettings> = {}): Collected {
  const intake = openIntake({ severities: SEVERITIES, keepOthers: false, ...settings }, () => NOW);
  for (const result of results) intake.add(result);
  return intake.collected;
}
