import type { QueryEvent } from "./athena/session.ts";
import type { TrailProgress } from "./cloudtrail/trail.ts";
import type { WaitEvent } from "./ecr/images.ts";

/** How far a source has come, and what it waits for. */
export type Progress =
  | { kind: "reading"; read: TrailProgress }
  | { kind: "querying"; event: QueryEvent }
  | { kind: "waiting"; event: WaitEvent };
