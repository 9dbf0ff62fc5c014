import type fc from "fast-check";
import { ENVELOPE_TARGETS } from "./envelope-targets.ts";
import { EXPORT_TARGETS } from "./export-targets.ts";
import { FINDING_TARGETS } from "./finding-targets.ts";
import { INTEGRITY_TARGETS } from "./integrity-targets.ts";
import { RENDER_TARGETS } from "./render-targets.ts";
import { TEXT_TARGETS } from "./text-targets.ts";
import { VEX_TARGETS } from "./vex-targets.ts";

/** Every parser and renderer, with what holds of it whatever comes. */
export const TARGETS: Record<string, () => fc.IRawProperty<unknown>> = {
  ...EXPORT_TARGETS,
  ...ENVELOPE_TARGETS,
  ...FINDING_TARGETS,
  ...TEXT_TARGETS,
  ...VEX_TARGETS,
  ...RENDER_TARGETS,
  ...INTEGRITY_TARGETS,
};
