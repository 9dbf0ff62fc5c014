import { setMaxListeners } from "node:events";
import {
  distinctReferences,
  type ImageReference,
  pinnedReference,
  withAcceptedForms,
} from "../../core/aws/image-reference.ts";
import { GateError, messageOf } from "../../core/errors.ts";
import type { ScanResult } from "../../core/search/scan-result.ts";
import type { AnswerLog } from "../aws/answer-log.ts";
import { type Requests, startRequests } from "../aws/requests.ts";
import type { Runtime } from "../aws/runtime.ts";
import { minimumEcrPolicy } from "./permissions.ts";
import type { Timing } from "./polling.ts";
import { type ImageState, type ReferenceRun, readReference } from "./referenced-scans.ts";
import { openRegistry, type Registry } from "./registry.ts";

export type LiveSettings = Runtime & {
  /** How long to wait for all scans in total, ms. */
  waitTimeout: number;
  startScan: "auto" | "never";
  /** Called after each poll of an image. */
  progress: (event: WaitEvent) => void;
  /** Records which hosts respond. */
  answers: AnswerLog;
  /** How long one request may take, its retries included, ms; the run may take this much longer than waitTimeout. */
  requestTimeout?: number;
};

/** The result of one poll of an image. Times in ms. */
export type WaitEvent = ImageState & {
  /** It differs from the poll before. */
  changed: boolean;
  /** As the user wrote it. */
  reference: string;
  /** The platform of an image in an index. */
  platform: string | null;
  elapsed: number;
  left: number;
};

export type LiveScans = {
  results: ScanResult[];
  /** Each reference, in the given order; `pinned` is the same by digest, null if the digest is unknown. */
  images: { reference: string; pinned: string | null; evaluated: boolean }[];
  /** The minimum IAM policy to paste; null if no permission was missing. */
  policy: string | null;
};

const REQUEST_TIMEOUT = 30_000;

/**
 * Reads the scans of `references` in parallel and waits for those that are not ready, at most for waitTimeout and one
 * more request. A problem with one image makes its result inconclusive and does not affect the others. Throws a
 * GateError only if a reference has no region, or AWS_CA_BUNDLE cannot be read.
 */
export async function readImages(references: readonly ImageReference[], settings: LiveSettings): Promise<LiveScans> {
  const { clock, sleep, random, signal, startScan, waitTimeout, requestTimeout = REQUEST_TIMEOUT } = settings;
  // Every waiting image adds a listener, which is not a leak to warn of.
  setMaxListeners(0, signal);
  const startedAt = clock();
  const timing: Timing = { clock, sleep, random, signal, startedAt, deadline: startedAt + waitTimeout };
  const requests = startRequests({ ...settings, requestTimeout, hardStop: timing.deadline + requestTimeout });
  const run: ReferenceRun = { startScan, timing, scans: new Map(), notify: notifier(settings.progress, timing) };
  const opened: Registry[] = [];
  try {
    const open = registries(requests, opened);
    const distinct = distinctReferences(references);
    const places = await Promise.all(
      distinct.map(async (reference) => ({ reference, registry: await open(reference) })),
    );
    const read = await Promise.all(places.map(({ reference, registry }) => readReference(registry, reference, run)));
    return {
      results: read.flatMap(({ results }) => results),
      images: read.map(({ reference, digest, results }) => ({
        reference: reference.text,
        pinned: digest === null ? null : pinnedReference(reference, digest),
        evaluated: results.every(({ outcome }) => outcome.kind === "evaluated"),
      })),
      policy: read.some(({ isDenied }) => isDenied)
        ? minimumEcrPolicy(
            read.map(({ reference }) => reference),
            startScan,
          )
        : null,
    };
  } finally {
    for (const registry of opened) registry.close();
  }
}

/** Opens each registry once and adds it to `opened`. */
function registries(requests: Requests, opened: Registry[]): (reference: ImageReference) => Promise<Registry> {
  const known = new Map<string, Promise<Registry>>();
  const open = async ({ text, awsRegion, registryId, fips, dualStack }: ImageReference) => {
    const registry = await openRegistry(requests, { awsRegion, fips, dualStack }, registryId).catch(
      (error: unknown) => {
        if (awsRegion !== null || error instanceof GateError) throw error;
        throw new GateError(`images: ${withAcceptedForms(withoutRegion(text, messageOf(error)))}`, {
          code: "environment",
          option: "region",
          cause: error,
        });
      },
    );
    opened.push(registry);
    return registry;
  };
  return (reference) => {
    const { awsRegion, registryId, fips, dualStack } = reference;
    const key = JSON.stringify([awsRegion, registryId, fips, dualStack]);
    const registry = known.get(key) ?? open(reference);
    known.set(key, registry);
    return registry;
  };
}

/** The SDK rejects a region that is not configured, and an empty AWS_REGION, with words of its own. */
function withoutRegion(reference: string, message: string): string {
  const why = /Region is missing|region=""/.test(message) ? "" : ` (${message})`;
  return `no region for ${reference}, which has no registry host${why}. If it is in ECR, set \`region\` or AWS_REGION, or use the full registry host. An image of another registry, such as Docker Hub, cannot be evaluated`;
}

/** Reports each poll of an image, and whether it differs from the one before. */
function notifier(
  progress: (event: WaitEvent) => void,
  { clock, startedAt, deadline }: Timing,
): ReferenceRun["notify"] {
  const last = new Map<string, string>();
  return ({ text }, platform, state) => {
    const key = JSON.stringify([text, platform]);
    const current = JSON.stringify(state);
    const changed = last.get(key) !== current;
    last.set(key, current);
    const now = clock();
    const left = Math.max(0, deadline - now);
    progress({ reference: text, platform, ...state, changed, elapsed: now - startedAt, left });
  };
}
