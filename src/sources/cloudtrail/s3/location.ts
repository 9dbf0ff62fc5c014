import { quoted } from "../../../core/errors.ts";
import { entryError } from "../input-fault.ts";

/** A parsed `s3://bucket/prefix`. */
export type Location = {
  entry: string;
  bucket: string;
  /** All keys that begin with this, as in S3. */
  prefix: string;
  /** The user agreed to pay for requests and transfer. */
  requesterPays: boolean;
  /** Another entry reads this prefix. If it is the key of an object, that object is read whatever its day. */
  isCovered: boolean;
};

const REQUESTER_PAYS = "?request-payer=requester";

/** Parses an entry. Throws a GateError if it does not name a bucket. */
export function parseLocation(entry: string): Location {
  const requesterPays = entry.endsWith(REQUESTER_PAYS);
  const address = requesterPays ? entry.slice(0, -REQUESTER_PAYS.length) : entry;
  const [, bucket = "", prefix = ""] = /^s3:\/\/([^/]*)\/?(.*)$/s.exec(address) ?? [];
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{1,253}[A-Za-z0-9]$/.test(bucket)) {
    throw entryError(
      "invalid-option",
      `${quoted(entry)} does not name a bucket: expected s3://BUCKET or s3://BUCKET/PREFIX ` +
        "(for an access point, its alias as the bucket).",
    );
  }
  return { entry, bucket, prefix, requesterPays, isCovered: false };
}

/**
 * The locations, each once, without folders inside of others. A possible key of an object stays, because its folder skips
 * objects of other days, and an object that the user names is always read. Consent to pay is kept: it counts for a
 * location that is named with and without it, and a location with it is not covered by one without.
 */
export function distinctLocations(entries: readonly string[]): Location[] {
  const locations: Location[] = [];
  for (const location of entries.map(parseLocation)) {
    const known = locations.find(({ bucket, prefix }) => bucket === location.bucket && prefix === location.prefix);
    if (known === undefined) locations.push(location);
    else known.requesterPays ||= location.requesterPays;
  }
  const isFolder = ({ prefix }: Location) => prefix === "" || prefix.endsWith("/");
  const covers = (outer: Location, inner: Location) =>
    outer !== inner &&
    outer.bucket === inner.bucket &&
    isFolder(outer) &&
    inner.prefix.startsWith(outer.prefix) &&
    (outer.requesterPays || !inner.requesterPays);
  return locations
    .map((location) => ({ ...location, isCovered: locations.some((other) => covers(other, location)) }))
    .filter((location) => !location.isCovered || !isFolder(location));
}
