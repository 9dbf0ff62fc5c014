import { inBytes } from "../core/text/byte-size.ts";
import { oneLine } from "./escape.ts";
import { paceParts } from "./pace.ts";
import { type Querying, queryLine } from "./query-line.ts";
import { pendingLabel, type Waiting, waitLine, waitTime } from "./wait-line.ts";
import { formatNumber, pluralize } from "./words.ts";

/**
 * How far exports are read. `listed`: the objects in S3 that began to be read, and how many more are listed; null where
 * nothing is. `isWhole`: no more will be.
 */
export type Reading = {
  files: number;
  bytes: number;
  records: number;
  listed: { files: number; bytes: number; waiting: number; isWhole: boolean } | null;
};

/** The progress of a run, as its sources report it. */
export type StatusEvent =
  | { kind: "waiting"; event: Waiting & { changed: boolean } }
  | { kind: "reading"; read: Reading }
  | { kind: "querying"; event: Querying };

/** What a run does: the heading of its group in a log. */
export type Activity = "Waiting for scans" | "Athena queries" | "Reading exports";

/** The progress of a run so far, in one line. Times are epoch ms; the caller must escape the line. */
export type ProgressStatus = {
  add: (event: StatusEvent, now: number) => void;
  /** What the run does now; null where nothing is under way. */
  line: (now: number) => { activity: Activity; text: string } | null;
};

/** An empty status. */
export function progressStatus(): ProgressStatus {
  const pending = new Map<string, { event: Waiting; at: number }>();
  let reading: { read: Reading; startedAt: number } | null = null;
  let querying: { event: Querying; at: number } | null = null;
  let latest: StatusEvent["kind"] | null = null;
  return {
    add: (progress, now) => {
      latest = progress.kind;
      switch (progress.kind) {
        case "waiting": {
          const key = JSON.stringify([progress.event.reference, progress.event.platform]);
          if (progress.event.state === "waiting") pending.set(key, { event: progress.event, at: now });
          else pending.delete(key);
          return;
        }
        case "reading":
          reading = { read: progress.read, startedAt: reading?.startedAt ?? now };
          return;
        case "querying":
          querying = { event: progress.event, at: now };
          return;
      }
    },
    line: (now) => {
      switch (latest) {
        case "waiting": {
          const text = pendingLine([...pending.values()], now);
          return text === null ? null : { activity: "Waiting for scans", text };
        }
        case "reading":
          return reading === null
            ? null
            : { activity: "Reading exports", text: readingLine(reading.read, now - reading.startedAt) };
        case "querying":
          return querying === null
            ? null
            : { activity: "Athena queries", text: queryLine(later(querying.event, now - querying.at)) };
        case null:
          return null;
      }
    },
  };
}

/** More images than these do not fit into a line that people read. */
const MOST_NAMED = 3;

/** `3 scans pending, 1 minute so far, 9 minutes left: the scan is running: shop:v1, web:v2; the scan ...`; null without any. */
function pendingLine(pending: readonly { event: Waiting; at: number }[], now: number): string | null {
  const [first] = pending;
  if (first === undefined) return null;
  const since = Math.max(0, now - first.at);
  const elapsed = first.event.elapsed + since;
  const left = Math.max(0, first.event.left - since);
  if (pending.length === 1) return waitLine({ ...first.event, elapsed, left });
  // Most scans are pending for the same reason.
  const byReason = new Map<string, string[]>();
  for (const { event } of pending.slice(0, MOST_NAMED)) {
    const reason = event.detail === null ? "" : `${oneLine(event.detail)}: `;
    byReason.set(reason, [...(byReason.get(reason) ?? []), oneLine(pendingLabel({ ...event, detail: null }))]);
  }
  const named = [...byReason].map(([reason, images]) => reason + images.join(", ")).join("; ");
  const more = pending.length > MOST_NAMED ? ` and ${formatNumber(pending.length - MOST_NAMED)} more` : "";
  return `${pluralize(pending.length, "scan")} pending, ${waitTime(elapsed, left)}: ${named}${more}`;
}

/**
 * `1,200 of 4,000 objects, 340 MB of about 1.2 GB, 5,600 records, 12 MB/s, about 2 minutes left`. S3 lists objects while
 * others are read, so before the listing is complete nothing is known of the end.
 */
function readingLine({ files, bytes, records, listed }: Reading, elapsed: number): string {
  const total = listed?.isWhole === true ? listed.bytes + (listed.waiting * listed.bytes) / listed.files : null;
  const of = total === null ? "" : ` of about ${inBytes(Math.round(total))}`;
  const objects =
    listed === null
      ? pluralize(files, "file")
      : `${formatNumber(files)} of ${pluralize(listed.files + listed.waiting, "object")}${listed.isWhole ? "" : " listed so far"}`;
  const parts = [
    objects,
    `${inBytes(bytes)}${of}`,
    pluralize(records, "record"),
    ...paceParts({ bytes, total, elapsed }),
  ];
  return `reading: ${parts.join(", ")}`;
}

function later(event: Querying, since: number): Querying {
  if (event.kind === "planned") return event;
  const passed = Math.max(0, since);
  return { ...event, elapsed: event.elapsed + passed, left: event.left - passed };
}
