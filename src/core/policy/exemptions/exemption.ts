import { DAY, parseIsoTime } from "../../text/time.ts";

/** The fields of every entry of an ignore file or VEX document: a finding is exempt, or an inconclusive scan accepted. */
export type Exemption = {
  /** The file as given in the options, and the line where it is known. */
  file: string;
  line: number | null;
  reason: string;
  owner: string | null;
  /** `2026-12-31`: applies through the end of that day, UTC. Null: does not expire. */
  expires: string | null;
};

/** The first moment at which the exemption no longer applies, epoch ms. */
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
