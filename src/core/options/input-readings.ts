import {
  type ImageReference,
  parseReference,
  type ReferenceDefaults,
  withAcceptedForms,
} from "../aws/image-reference.ts";
import { quoted } from "../errors.ts";
import {
  isPolicyAddress,
  POLICY_ADDRESS_FORM,
  type PolicyAddress,
  parsePolicyAddress,
} from "../policy/exemptions/central-policy.ts";
import { failure, type Result, success } from "../result.ts";
import { listItems } from "../text/list-items.ts";

/*
 * Options that take more than a path. Each text has one meaning, decided before anything is read: a file that is added to
 * the checkout cannot turn an image, an address or JSON into a path. The reason why a text was refused is sentences that
 * follow the option's name.
 */

/** The value of `baseline`: an image in ECR, or an earlier report file. */
export type BaselineOption = { kind: "image"; reference: ImageReference } | { kind: "report"; path: string };

/** The value of `build-metadata`: the JSON itself, or the path of a JSON file. */
export type BuildMetadataOption = { kind: "json"; text: string } | { kind: "file"; path: string };

/**
 * The value of `ignore-file`: files and central policies, `none`, or nothing, which means the default file if it exists.
 */
export type IgnoreFileOption =
  | { kind: "default" }
  | { kind: "none" }
  | { kind: "named"; paths: string[]; central: PolicyAddress[] };

/**
 * An image where the text contains ":" or "@" or begins with a registry's host, unless it begins as a path does (`./`,
 * `../`, `/`, `C:\`); otherwise the path of a report file. Invalid references and JSON are refused.
 */
export function readBaselineOption(text: string, defaults: ReferenceDefaults): Result<BaselineOption> {
  if (isJson(text)) {
    return failure(`got JSON, ${quoted(text)}. Expected an image reference or the path of a report file.`);
  }
  if (beginsAsPath(text) || !looksLikeReference(text)) return success({ kind: "report", path: text });
  const reference = parseReference(text, defaults);
  return reference.ok
    ? success({ kind: "image", reference: reference.value })
    : failure(`${withAcceptedForms(reference.reason)} ${forFile(text)}`);
}

/**
 * JSON where the text is valid JSON or begins as an object or a list does; otherwise a path. What looks like an image
 * reference or an address is refused.
 */
export function readBuildMetadataOption(text: string): Result<BuildMetadataOption> {
  if (isJson(text)) return success({ kind: "json", text });
  if (beginsAsPath(text) || !looksLikeReference(text)) return success({ kind: "file", path: text });
  return failure(
    `${quoted(text)} is neither JSON nor a path. Pass the metadata output of the build step here, and image references in \`images\`. ${forFile(text)}`,
  );
}

/** The entries of `cloudtrail`, each `-`, an `s3://` or `athena://` address, or a path. Others are refused. */
export function readCloudtrailOption(text: string): Result<string[]> {
  const entries = listItems(text, { item: "path or address", commas: false });
  if (!entries.ok) return entries;
  for (const entry of entries.value) {
    if (beginsAsPath(entry) || /^(s3|athena):\/\//.test(entry)) continue;
    if (ADDRESS.test(entry)) {
      return failure(
        `${quoted(entry)} is not a supported address. Expected s3://BUCKET/PREFIX, athena://DATABASE/TABLE (both in lower case), - or a path. ${forFile(entry)}`,
      );
    }
    if (isImage(entry)) {
      return failure(`${quoted(entry)} is an image, not a CloudTrail export. Pass it in \`images\`. ${forFile(entry)}`);
    }
  }
  return entries;
}

/**
 * `none` alone, or paths and addresses of central policies, one per line. `none` beside a path, `none` in another case, and
 * other addresses are refused.
 */
export function readIgnoreFileOption(text: string): Result<IgnoreFileOption> {
  const entries = listItems(text, { item: "path", commas: false });
  if (!entries.ok) return entries;
  if (entries.value.length === 0) return success({ kind: "default" });
  if (entries.value.length === 1 && entries.value[0] === "none") return success({ kind: "none" });
  const paths: string[] = [];
  const central: PolicyAddress[] = [];
  for (const entry of entries.value) {
    if (/^none$/i.test(entry)) {
      return failure(
        `got ${quoted(text)}. Expected paths of ignore files or OpenVEX documents, or none alone, in lower case. ${forFile(entry)}`,
      );
    }
    if (isPolicyAddress(entry)) {
      const address = parsePolicyAddress(entry);
      if (!address.ok) return failure(`${address.reason} ${forFile(entry)}`);
      central.push(address.value);
    } else if (!beginsAsPath(entry) && (ADDRESS.test(entry) || isImage(entry))) {
      return failure(
        `${quoted(entry)} is not a path. Expected paths of ignore files or OpenVEX documents, or ${POLICY_ADDRESS_FORM}. ${forFile(entry)}`,
      );
    } else paths.push(entry);
  }
  return success({ kind: "named", paths, central });
}

/** `./x`, `../x`, `/x`, `~/x`, `C:\x`, also with backslashes: no image reference and no address begins so. */
function beginsAsPath(text: string): boolean {
  return /^(?:\.{1,2}|~)?[\\/]|^[a-z]:[\\/]/i.test(text);
}

/** Also an incomplete reference, as an expression that evaluated to an empty string leaves it: `HOST/shop:`. */
function looksLikeReference(text: string): boolean {
  return /[:@]/.test(text) || REGISTRY.test(text);
}

/** A registry's host at the beginning. */
const REGISTRY = /^(?:\d{12}\.dkr[.-]ecr|public\.ecr\.aws(?:\/|$)|ecr-public\.)/i;

/** Text with a scheme, even if a slash is missing. */
const ADDRESS = /:\/\/|^(?:s3|athena|arn|file|https?|github):/i;

/** An image with a registry or a digest. A short `repo:tag` could also be the name of a file where no image is expected. */
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
