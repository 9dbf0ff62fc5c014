import type { ImageReference } from "../../core/aws/image-reference.ts";
import type { Options } from "../../core/options/options.ts";
import { type Baseline, baselineFromImage } from "../../core/policy/baseline.ts";
import { openIntake } from "../../core/search/intake.ts";
import { SEVERITIES } from "../../core/search/severity.ts";
import { readLive } from "../ecr/ecr-source.ts";
import type { Run } from "../source.ts";

/** The baseline of an image in ECR. Throws a GateError where the image could not be evaluated. */
export async function readBaselineImage(reference: ImageReference, options: Options, run: Run): Promise<Baseline> {
  const { results } = await readLive([reference], options, run);
  const intake = openIntake({ severities: SEVERITIES, keepOthers: false }, run.clock);
  for (const result of results) intake.add(result);
  return baselineFromImage(intake.collected, reference.text);
}
