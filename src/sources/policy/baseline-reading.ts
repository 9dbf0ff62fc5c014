import { parseReference, type ReferenceDefaults } from "../../core/image-reference.ts";
import { type Baseline, baselineFromImage, parseBaselineReport } from "../../core/policy/baseline.ts";
import { addResult, emptyTally } from "../../core/tally.ts";
import { type LiveSettings, readImages } from "../ecr/images.ts";

/**
 * The baseline that `baseline` names: an earlier report file where there is one of that name, else an image that is
 * read from ECR. Throws a GateError where it is neither, or could not be evaluated.
 */
export async function readBaseline(
  given: string,
  defaults: ReferenceDefaults,
  readText: (path: string) => Promise<string>,
  live: LiveSettings,
): Promise<Baseline> {
  const text = await readText(given).catch(() => null);
  if (text !== null) return parseBaselineReport(text, given);
  const reference = parseReference(given, defaults, "baseline");
  const tally = emptyTally({ keepOthers: false, now: live.clock() });
  const { results } = await readImages([reference], live);
  for (const result of results) addResult(tally, result, () => true);
  return baselineFromImage(tally, given);
}
