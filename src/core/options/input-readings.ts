import { type ImageReference, parseReference, type ReferenceDefaults } from "../aws/image-reference.ts";
import { GateError, messageOf, quoted } from "../errors.ts";
import { listItems } from "../text/list-items.ts";

/*
 * Options that take more than a path. Each text has one reading, decided before anything is read: a file that is added
 * to the checkout cannot turn an image, an address or JSON into a path.
 */

/** What `baseline` names: an image in ECR, or an earlier report file. */
export type BaselineOption = { kind: "image"; reference: ImageReference } | { kind: "report"; path: string };

/** What `build-metadata` holds: the JSON itself, or the path of a file with it. */
export type BuildMetadataOption = { kind: "json"; text: string } | { kind: "file"; path: string };

/** What `ignore-file` names: files, none at all, or nothing, which means the default file if it is there. */
export type IgnoreFileOption = { kind: "default" } | { kind: "none" } | { kind: "named"; paths: string[] };

/**
 * An image where the text has a ":" or "@" or begins with a registry's host, unless it begins as a path does (`./`,
 * `../`, `/`, `C:\`); else a report file's path. Throws a GateError where such an image reference is not valid.
 */
export function readBaselineOption(text: string, defaults: ReferenceDefaults): BaselineOption {
  if (isJson(text)) {
    throw new GateError(`baseline: got JSON, ${quoted(text)}. Expected an image reference or a report file's path.`, {
      code: "invalid-option",
      option: "baseline",
    });
  }
  if (beginsAsPath(text) || !looksLikeReference(text)) return { kind: "report", path: text };
  try {
    return { kind: "image", reference: parseReference(text, defaults, "baseline") };
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown;
    throw new GateError(`${messageOf(thrown)} ${forFile(text)}`, { code: "invalid-option", option: "baseline" });
  }
}

/**
 * JSON where the text is JSON, or begins as an object or a list does; else a path. Throws a GateError for what looks like
 * an image reference or an address.
 */
export function readBuildMetadataOption(text: string): BuildMetadataOption {
  if (isJson(text)) return { kind: "json", text };
  if (!beginsAsPath(text) && looksLikeReference(text)) {
    throw new GateError(
      `build-metadata: ${quoted(text)} is neither JSON nor a path. Pass the build step's metadata output, and images in \`images\`. ${forFile(text)}`,
      { code: "invalid-option", option: "build-metadata" },
    );
  }
  return { kind: "file", path: text };
}

/** The entries of `cloudtrail`, each `-`, an `s3://` or `athena://` address, or a path. Throws a GateError for others. */
export function readCloudtrailOption(text: string): string[] {
  const entries = listItems(text, { option: "cloudtrail", item: "path or address", commas: false });
  for (const entry of entries) {
    if (beginsAsPath(entry) || /^(s3|athena):\/\//.test(entry)) continue;
    if (ADDRESS.test(entry)) {
      throw new GateError(
        `cloudtrail: ${quoted(entry)} is not an address that can be read. Expected s3://BUCKET/PREFIX, athena://DATABASE/TABLE (in lower case), - or a path. ${forFile(entry)}`,
        { code: "invalid-option", option: "cloudtrail" },
      );
    }
    if (isImage(entry)) {
      throw new GateError(
        `cloudtrail: ${quoted(entry)} is an image, not an export. Write it in \`images\`. ${forFile(entry)}`,
        { code: "invalid-option", option: "cloudtrail" },
      );
    }
  }
  return entries;
}

/**
 * `none` alone, or paths, one per line. Throws a GateError for `none` beside a path, for `none` in another case, and for
 * addresses.
 */
export function readIgnoreFileOption(text: string): IgnoreFileOption {
  const paths = listItems(text, { option: "ignore-file", item: "path", commas: false });
  if (paths.length === 0) return { kind: "default" };
  if (paths.length === 1 && paths[0] === "none") return { kind: "none" };
  for (const path of paths) {
    if (/^none$/i.test(path)) {
      throw new GateError(
        `ignore-file: got ${quoted(text)}. Expected paths of ignore files or OpenVEX documents, or none alone, in lower case. ${forFile(path)}`,
        { code: "invalid-option", option: "ignore-file" },
      );
    }
    if (!beginsAsPath(path) && (ADDRESS.test(path) || isImage(path))) {
      throw new GateError(
        `ignore-file: ${quoted(path)} is not a path. Expected paths of ignore files or OpenVEX documents. ${forFile(path)}`,
        { code: "invalid-option", option: "ignore-file" },
      );
    }
  }
  return { kind: "named", paths };
}

/** `./x`, `../x`, `/x`, `~/x`, `C:\x`, and with backslashes: what no image reference and no address begins with. */
function beginsAsPath(text: string): boolean {
  return /^(?:\.{1,2}|~)?[\\/]|^[a-z]:[\\/]/i.test(text);
}

/** Also what was meant to be a reference and lacks something, as with an expression that is empty: `HOST/shop:`. */
function looksLikeReference(text: string): boolean {
  return /[:@]/.test(text) || REGISTRY.test(text);
}

/** A registry's host at the beginning. */
const REGISTRY = /^(?:\d{12}\.dkr[.-]ecr|public\.ecr\.aws(?:\/|$)|ecr-public\.)/i;

/** What has a scheme, also with a slash too few. */
const ADDRESS = /:\/\/|^(?:s3|athena|arn|file|https?|github):/i;

/** An image by its registry, or by a digest. A short `repo:tag` may as well be a file's name where no image is expected. */
function isImage(text: string): boolean {
  return REGISTRY.test(text) || /@sha256:/i.test(text);
}

function isJson(text: string): boolean {
  if (/^[[{]/.test(text)) return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function forFile(text: string): string {
  return `If it is a file, write ./${text.length > 100 ? "PATH" : text}.`;
}
