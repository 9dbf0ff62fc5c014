import { GateError, quoted } from "../../../core/errors.ts";

/** What `s3://bucket/prefix` names. */
export type Location = {
  entry: string;
  bucket: string;
  /** Every key that begins so, as in S3 itself. */
  prefix: string;
  /** The user agreed to pay for requests and transfer. */
  requesterPays: boolean;
  /** Another entry reads what begins so, but an object that is named is meant, whatever day it is of: that one alone. */
  isCovered: boolean;
};

const REQUESTER_PAYS = "?request-payer=requester";

/** Throws a GateError where the entry names no bucket. */
export function parseLocation(entry: string): Location {
  const requesterPays = entry.endsWith(REQUESTER_PAYS);
  const address = requesterPays ? entry.slice(0, -REQUESTER_PAYS.length) : entry;
  const [, bucket = "", prefix = ""] = /^s3:\/\/([^/]*)\/?(.*)$/s.exec(address) ?? [];
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{1,253}[A-Za-z0-9]$/.test(bucket)) {
    throw new GateError(
      `cloudtrail: ${quoted(entry)} names no bucket. It takes s3://BUCKET or s3://BUCKET/PREFIX ` +
        "(of an access point, its alias as the bucket).",
      { code: "invalid-option", option: "cloudtrail" },
    );
  }
  return { entry, bucket, prefix, requesterPays, isCovered: false };
}

/**
 * The locations, each once, and no folder that lies in one that is read anyway. What may be an object's own key stays:
 * the folder around it leaves out what is dated outside of the wanted days, and an object that is named is read.
 */
export function distinctLocations(entries: readonly string[]): Location[] {
  const locations = new Map<string, Location>();
  for (const entry of entries) {
    const location = parseLocation(entry);
    const key = JSON.stringify([location.bucket, location.prefix]);
    if (!locations.has(key)) locations.set(key, location);
  }
  const isFolder = ({ prefix }: Location) => prefix === "" || prefix.endsWith("/");
  const covers = (outer: Location, inner: Location) =>
    outer !== inner && outer.bucket === inner.bucket && isFolder(outer) && inner.prefix.startsWith(outer.prefix);
  const all = [...locations.values()];
  return all
    .map((location) => ({ ...location, isCovered: all.some((other) => covers(other, location)) }))
    .filter((location) => !location.isCovered || !isFolder(location));
}
