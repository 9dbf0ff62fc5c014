import type { Collected, IntakeSettings } from "../../../core/search/intake.ts";
import type { TimeWindow } from "../../../core/search/time-window.ts";
import type { WorkerInput } from "../input.ts";

/** The first message to a worker: what its reads have in common. */
export type WorkerAssignment = TimeWindow & {
  intake: IntakeSettings;
  /** The clock when reading began, epoch ms. */
  now: number;
};

/** To a worker. `flush`: send what was collected since the last flush, and begin anew. */
export type WorkerRequest =
  | { kind: "start"; assignment: WorkerAssignment }
  | { kind: "read"; path: string; from: WorkerInput }
  | { kind: "flush" };

/** From a worker, in the order of the requests. */
export type WorkerResponse =
  | { kind: "progress"; bytes: number; records: number }
  | { kind: "done" }
  | { kind: "share"; share: Collected };

/** The part of Node's `Worker` that is used. */
export type WorkerThread = {
  postMessage(request: WorkerRequest): void;
  on(event: "message", listen: (response: WorkerResponse) => void): unknown;
  /** `messageerror`: a response that could not be deserialized. */
  on(event: "error" | "messageerror", listen: (error: unknown) => void): unknown;
  on(event: "exit", listen: () => void): unknown;
  terminate(): Promise<unknown>;
};
