import { DAY, parseIsoTime } from "../../text/time.ts";

/** What every entry of an ignore file or VEX document has: somebody's word that a finding, or a scan, is not to count. */
export type Exemption = {
  /** The file, as the user named it, and the line in it where that is known. */
  file: string;
  line: number | null;
  reason: string;
  owner: string | null;
  /** `2026-12-31`: it applies through the end of that day, UTC. Null: it does not expire. */
  expires: string | null;
};

/** The first moment at which it no longer applies, epoch ms. */
export function endOf({ expires }: Pick<Exemption, "expires">): number {
  if (expires === null) return Number.POSITIVE_INFINITY;
  return (parseIsoTime(expires) ?? Number.NEGATIVE_INFINITY) + DAY;
}

export function isExpired(exemption: Pick<Exemption, "expires">, now: number): boolean {
  return now >= endOf(exemption);
}

/** `.ecr-findings-ignore.yaml:3`. */
export function locationOf({ file, line }: Pick<Exemption, "file" | "line">): string {
  return line === null ? file : `${file}:${line}`;
}
