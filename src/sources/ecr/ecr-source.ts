import type { ImageReference } from "../../core/aws/image-reference.ts";
import type { Options } from "../../core/options/options.ts";
import { cancellable, type Run, type Source } from "../source.ts";
import { type LiveScans, readImages, type WaitEvent } from "./images.ts";

type LiveOptions = Pick<Options, "waitTimeout" | "startScan">;

/** The scans of `references` in ECR, each image waited for until `wait-timeout`. */
export function ecrSource(references: readonly ImageReference[], options: LiveOptions): Source {
  return {
    read: async (intake, run) => {
      const { results, policy } = await readLive(references, options, run);
      for (const result of results) intake.add(result);
      return policy === null ? [] : [{ code: "missing-permission", detail: policy }];
    },
  };
}

/** Reads scans from ECR with the settings of the options. */
export async function readLive(
  references: readonly ImageReference[],
  { waitTimeout, startScan }: LiveOptions,
  run: Run,
): Promise<LiveScans> {
  const progress = (event: WaitEvent) => run.progress({ kind: "waiting", event });
  return cancellable(run, (signal) => readImages(references, { ...run, waitTimeout, startScan, signal, progress }));
}
