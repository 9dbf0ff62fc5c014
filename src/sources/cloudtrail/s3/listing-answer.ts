import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import type { ListPage, PageStart, S3Object } from "./listing.ts";
import { parseXml, type XmlElement, XmlError } from "./xml.ts";

/** The request, which the response has to match. */
export type ListRequest = {
  bucket: string;
  prefix: string;
  delimiter: string | null;
  after: PageStart | null;
  /** Whether S3 itself responds, which repeats the request's token; other servers may omit it. */
  isS3: boolean;
};

/** The response as it was sent: HTTP status and body. */
export type RawAnswer = { status: number; body: Buffer };

/** A response that is not the requested listing. A retry may succeed. */
export class InvalidListing extends Error {
  override readonly name = "InvalidListing";
}

function reject(reason: string): never {
  throw new InvalidListing(reason);
}

/** A page of 1,000 keys of the maximum length, URL-encoded, has about 4 MiB. */
export const LARGEST_LISTING = 16 * 1024 * 1024;
/** S3's longest key, in bytes of UTF-8. */
const LONGEST_KEY = 1024;
/** S3's own tokens have a few hundred characters. */
const LONGEST_TOKEN = 8192;
/** S3's largest object: 50 TiB. */
const LARGEST_OBJECT = 50 * 1024 ** 4;

/**
 * Parses a response to ListObjectsV2. Throws an InvalidListing for anything but S3's response to this request: a proxy's
 * page or an empty body would otherwise look like a folder without objects.
 */
export function pageOf({ status, body }: RawAnswer, request: ListRequest): ListPage {
  if (body.length > LARGEST_LISTING) reject(`its body has more than ${LARGEST_LISTING} bytes`);
  if (status !== 200) reject(`it has HTTP status ${status}`);
  const root = rootOf(body);
  if (root.name === "Error") reject(`it is the error ${textOf(root, "Code") ?? "without a code"}`);
  if (root.name !== "ListBucketResult") reject(`its root element is <${root.name}>, not <ListBucketResult>`);
  if (root.text.trim() !== "") reject("there is text between its elements");
  const decode = decoderOf(textOf(root, "EncodingType") ?? "");
  checkEcho(root, request, decode);
  const objects = root.children.filter(({ name }) => name === "Contents").map((entry) => objectOf(entry, decode));
  const folders = root.children
    .filter(({ name }) => name === "CommonPrefixes")
    .flatMap((entry) => {
      const prefixes = entry.children.filter(({ name }) => name === "Prefix").map(({ text }) => decode(text));
      if (prefixes.length === 0) reject("a CommonPrefixes entry has no Prefix");
      return prefixes;
    });
  const count = wholeNumber(root, "KeyCount");
  const entries = objects.length + folders.length;
  if (count !== entries) reject(`its KeyCount is ${count}, but it has ${entries} entries`);
  if (textOf(root, "MaxKeys") !== null && wholeNumber(root, "MaxKeys") < Math.max(count, 1))
    reject("it has more entries than its MaxKeys");
  for (const { key } of objects) checkBelow(key, request.prefix);
  for (const folder of folders) checkFolder(folder, request);
  const last = lastOf(objects, folders, request);
  return { objects, folders, next: nextOf(root, request.after, last) };
}

function rootOf(body: Buffer): XmlElement {
  try {
    return parseXml(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch (error) {
    if (error instanceof XmlError) reject(error.message);
    if (error instanceof TypeError) reject("it is not UTF-8 text");
    throw error;
  }
}

/** The text of the only child of this name; null if there is none. */
function textOf(parent: XmlElement, name: string): string | null {
  const [first, second] = parent.children.filter((child) => child.name === name);
  if (second !== undefined) reject(`it has more than one ${name}`);
  return first?.text ?? null;
}

function wholeNumber(parent: XmlElement, name: string): number {
  const text = textOf(parent, name);
  if (text === null || !/^\d{1,15}$/.test(text)) reject(`its ${name} is ${shown(text)}: expected a number`);
  return Number(text);
}

function decoderOf(encoding: string): (text: string) => string {
  if (encoding === "") return (text) => text;
  if (encoding !== "url") reject(`its EncodingType is ${shown(encoding)}: expected url`);
  return (text) => {
    try {
      return decodeURIComponent(text.replaceAll("+", " "));
    } catch {
      reject(`${shown(text)} is not URL-encoded`);
    }
  };
}

/** S3 repeats the request in its response: a cache or a proxy may have sent the response to another one. */
function checkEcho(root: XmlElement, request: ListRequest, decode: (text: string) => string): void {
  const { bucket, prefix, delimiter, after } = request;
  const name = textOf(root, "Name");
  // For an access point, the name may be that of its bucket.
  if (name !== bucket && !/-s3alias$|--ol-s3$|\.mrap$/.test(bucket)) reject(`it is of the bucket ${shown(name)}`);
  const echoed = textOf(root, "Prefix") ?? "";
  if (echoed !== prefix && decode(echoed) !== prefix) reject(`it is of the prefix ${shown(echoed)}`);
  const separator = textOf(root, "Delimiter") ?? "";
  if (separator !== "" && separator !== delimiter && decode(separator) !== delimiter)
    reject(`it has the delimiter ${shown(separator)}`);
  const token = textOf(root, "ContinuationToken") ?? "";
  if (token !== "" && token !== after?.token) reject("it is another page than the one requested");
  // For an Object Lambda access point, a function of the user writes the response.
  const repeats = after?.repeatsTokens === true || (request.isS3 && !bucket.endsWith("--ol-s3"));
  if (after !== null && token === "" && repeats) reject("its ContinuationToken is missing, so it may be another page");
  if ((textOf(root, "StartAfter") ?? "") !== "") reject("it does not start at the first key");
}

function objectOf(entry: XmlElement, decode: (text: string) => string): S3Object {
  const key = decode(textOf(entry, "Key") ?? "");
  if (key === "") reject("it has an object without a key");
  const bytes = wholeNumber(entry, "Size");
  if (bytes > LARGEST_OBJECT) reject(`its object ${shown(key)} is larger than S3 allows`);
  const restore = entry.children.find(({ name }) => name === "RestoreStatus");
  const isBeingRestored = restore === undefined ? null : textOf(restore, "IsRestoreInProgress");
  return {
    key,
    bytes,
    etag: bareEtag(textOf(entry, "ETag")),
    storageClass: textOf(entry, "StorageClass"),
    isBeingRestored: isBeingRestored === null ? null : isBeingRestored === "true",
  };
}

/** An ETag without its quotes and without the `W/` that some proxies add; null if there is none. */
export function bareEtag(etag: string | null): string | null {
  const [, quoted, bare] = /^(?:W\/)?(?:"(.*)"|(.*))$/s.exec(etag?.trim() ?? "") ?? [];
  return quoted || bare || null;
}

function checkBelow(key: string, prefix: string): void {
  if (!key.startsWith(prefix)) reject(`its entry ${shown(key)} is not below ${shown(prefix)}`);
  if (Buffer.byteLength(key) > LONGEST_KEY) reject(`its entry ${shown(key)} is longer than S3 allows`);
}

/** A folder is directly below the listed prefix: others could make the listing endless. */
function checkFolder(folder: string, { prefix, delimiter }: ListRequest): void {
  checkBelow(folder, prefix);
  if (delimiter === null) reject("it has folders, which were not requested");
  const below = folder.slice(prefix.length);
  if (below.indexOf(delimiter) !== below.length - delimiter.length || below.length < delimiter.length)
    reject(`its folder ${shown(folder)} is not one directly below ${shown(prefix)}`);
}

/** Only directory buckets list without an order. */
const UNORDERED = /--x-s3$/;

/** The last entry. Entries must ascend across pages: a repeated entry may replace another one. */
function lastOf(objects: S3Object[], folders: string[], { bucket, after }: ListRequest): Buffer {
  const before = after?.last ?? Buffer.alloc(0);
  const keys = objects.map(({ key }) => key);
  if (UNORDERED.test(bucket)) {
    if (new Set([...keys, ...folders]).size < keys.length + folders.length) reject("an entry repeats");
    return before;
  }
  const lastKey = ascending(keys, before);
  const lastFolder = ascending(folders, before);
  return Buffer.compare(lastKey, lastFolder) < 0 ? lastFolder : lastKey;
}

function ascending(entries: string[], after: Buffer): Buffer {
  let last = after;
  for (const entry of entries) {
    const bytes = Buffer.from(entry);
    if (Buffer.compare(last, bytes) >= 0) reject(`its entry ${shown(entry)} repeats or is out of order`);
    last = bytes;
  }
  return last;
}

function nextOf(root: XmlElement, after: PageStart | null, last: Buffer): PageStart | null {
  const truncated = textOf(root, "IsTruncated");
  const token = textOf(root, "NextContinuationToken") ?? "";
  if (truncated !== "true" && truncated !== "false")
    reject(`its IsTruncated is ${shown(truncated)}: expected true or false`);
  if (truncated === "false" && token !== "") reject("it is the last page, but has a NextContinuationToken");
  if (truncated === "false") return null;
  if (token === "") reject("it is not the last page, but has no NextContinuationToken");
  if (token.length > LONGEST_TOKEN) reject("its NextContinuationToken is longer than S3's");
  const tokens = after?.tokens ?? new Set<string>();
  // A digest, so that the size of what is kept does not depend on the response.
  const digest = createHash("sha256").update(token).digest("base64");
  if (tokens.has(digest)) reject("its NextContinuationToken is that of an earlier page");
  tokens.add(digest);
  const repeatsTokens = after?.repeatsTokens === true || (textOf(root, "ContinuationToken") ?? "") !== "";
  return { token, last, tokens, repeatsTokens };
}

function shown(text: string | null): string {
  if (text === null) return "missing";
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}...` : text);
}
