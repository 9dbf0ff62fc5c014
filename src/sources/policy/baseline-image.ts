import type { ImageReference } from "../../core/aws/image-reference.ts";
import { type Baseline, baselineFromImage } from "../../core/policy/baseline.ts";
import { addResult, emptyTally } from "../../core/search/tally.ts";
import { type LiveSettings, readImages } from "../ecr/images.ts";

/** The baseline of an image in ECR. Throws a GateError where it could not be evaluated. */
export async function readBaselineImage(reference: ImageReference, live: LiveSettings): Promise<Baseline> {
  const tally = emptyTally({ keepOthers: false, now: live.clock() });
  const { results } = await readImages([reference], live);
  for (const result of results) addResult(tally, result, () => true);
  return baselineFromImage(tally, reference.text);
}
