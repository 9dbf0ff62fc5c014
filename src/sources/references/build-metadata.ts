import {
  distinctReferences,
  type ImageReference,
  parseReference,
  parseRegistryHost,
  type ReferenceDefaults,
} from "../../core/aws/image-reference.ts";
import { GateError, quoted } from "../../core/errors.ts";
import { isObject, type JsonObject, preview } from "../../core/text/json-values.ts";
import { parseJson } from "../../core/text/parse-json.ts";

const ACCEPTED =
  "docker/build-push-action's metadata output, the file of docker buildx --metadata-file (build or bake), and Jib's jib-image.json";

/** Where the metadata is from. `isQuotable`: an error may show what is in it. */
export type MetadataSource = { path: string; isQuotable: boolean };

/** JSON that was written in the option itself. */
const OPTION_TEXT: MetadataSource = { path: "the text", isQuotable: true };

/** One built image: every name it was pushed under, and its one digest. */
type Built = { place: string; names: string[]; digest: unknown };

/**
 * The images that a build step handed over, by digest. Takes JSON text of build-push-action, of buildx and bake, and of
 * Jib. An image that was pushed to other registries as well is read from ECR: the digest is the same. Throws a GateError
 * where a digest or a name is missing, where two digests contradict each other, and where the document has more than one
 * of these shapes, because the images of the other shape would be left out; a tag is never taken in a digest's place.
 */
export function parseBuildMetadata(
  text: string,
  defaults: ReferenceDefaults,
  source: MetadataSource = OPTION_TEXT,
): ImageReference[] {
  const images = builtImages(parseObject(text, source), source);
  return distinctReferences(images.flatMap((image) => references(image, defaults, source)));
}

function parseObject(text: string, { path, isQuotable }: MetadataSource): JsonObject {
  const parsed = parseJson(text, { path, isQuotable, mayReplace: false });
  if (!parsed.ok) return refuse(parsed.reason.replace(/\.$/, ""));
  const { value } = parsed;
  if (isObject(value)) return value;
  return refuse(`expected a JSON object${isQuotable ? `, got ${preview(value)}` : ""}`);
}

function builtImages(metadata: JsonObject, { isQuotable }: MetadataSource): Built[] {
  const targets = Object.entries(metadata).map(([key, fields], index) => {
    return { key, fields, place: isQuotable ? `target ${quoted(key)}` : `the target at position ${index + 1}` };
  });
  const buildx = isBuildx(metadata) ? buildxImage("the metadata", metadata) : null;
  const jib = isJib(metadata) ? jibImage(metadata) : null;
  const top = buildx ?? jib;
  if (top !== null) {
    const other = targets.find(({ fields }) => holdsImage(fields));
    if (buildx !== null && jib !== null) return refuse("it has the fields of buildx and those of Jib. Pass each alone");
    if (other === undefined) return [top];
    return refuse(`${other.place} holds an image, and so does the document itself (${top.place}). Pass each alone`);
  }
  const images = targets.flatMap(({ key, fields, place }) => {
    if (key.startsWith("buildx.") && !holdsImage(fields)) return [];
    if (!isObject(fields)) return refuse(`${place} is not an object, so this is not metadata of a build`);
    return isWithoutImage(fields) ? [] : [buildxImage(place, fields)];
  });
  return images.length > 0 ? images : refuse("it holds no image");
}

function isBuildx(fields: JsonObject): boolean {
  return Object.keys(fields).some((key) => key === "image.name" || key.startsWith("containerimage."));
}

/** A target of bake can be called `image` or `imageDigest` too; its value is an object. */
function isJib(fields: JsonObject): boolean {
  return typeof valueAt(fields, "image") === "string" || typeof valueAt(fields, "imageDigest") === "string";
}

function holdsImage(fields: unknown): boolean {
  return isObject(fields) && (isBuildx(fields) || isJib(fields));
}

/** A target that makes no image (a test, a linter) has its build reference and nothing else of the build. */
function isWithoutImage(fields: JsonObject): boolean {
  const entries = Object.entries(fields);
  return entries.length > 0 && entries.every(([key, value]) => key.startsWith("buildx.") && !holdsImage(value));
}

function buildxImage(place: string, fields: JsonObject): Built {
  if (!isBuildx(fields)) return refuse(`${place} has neither containerimage.digest nor image.name`);
  const name = valueAt(fields, "image.name");
  const names = typeof name === "string" && name.trim() !== "" ? name.split(",").map((each) => each.trim()) : [];
  const empty = names.indexOf("");
  if (empty >= 0) {
    return refuse(
      `${place}: item ${empty + 1} of image.name is empty. Check whether an expression evaluated to nothing`,
    );
  }
  return { place, names, digest: valueAt(fields, "containerimage.digest") };
}

function jibImage(fields: JsonObject): Built {
  const image = valueAt(fields, "image");
  const names = typeof image === "string" && image.trim() !== "" ? [image.trim()] : [];
  return { place: "Jib's metadata", names, digest: valueAt(fields, "imageDigest") };
}

function references(
  { place, names, digest }: Built,
  defaults: ReferenceDefaults,
  { isQuotable }: MetadataSource,
): ImageReference[] {
  if (typeof digest !== "string" || digest === "") {
    return refuse(`${place} has no digest, so the image was not pushed (push: true), and a tag is not taken for it`);
  }
  if (names.length === 0) return refuse(`${place} has a digest and no image name`);
  const inEcr: ImageReference[] = [];
  const elsewhere: GateError[] = [];
  for (const [index, given] of names.entries()) {
    const [name = "", ...own] = given.split("@");
    const shown = isQuotable ? quoted(given) : `name ${index + 1}`;
    if (own.some((each) => each !== digest)) {
      return refuse(`${place}: ${shown} has another digest than the image${isQuotable ? `, ${quoted(digest)}` : ""}`);
    }
    const reference = parseReference(`${name}@${digest}`, defaults);
    if (reference.ok) {
      inEcr.push(reference.value);
      continue;
    }
    const why = isQuotable ? reference.reason : `${shown} with its digest is not an image in private ECR`;
    const error = notValid(`${place}: ${why}`);
    if (!isElsewhere(name)) throw error;
    elsewhere.push(error);
  }
  if (inEcr.length === 0 && elsewhere[0] !== undefined) throw elsewhere[0];
  return inEcr;
}

/**
 * Whether a name is in a registry that is not in private ECR. A fault in the rest of a name, or in a host that was meant
 * to be ECR's, does not make it so: its repository would be left out.
 */
function isElsewhere(name: string): boolean {
  const host = name.slice(0, Math.max(0, name.indexOf("/")));
  return /[.:]|^localhost$/.test(host) && !/\.dkr[.-]ecr/i.test(host) && !parseRegistryHost(host).ok;
}

function refuse(why: string): never {
  throw notValid(why);
}

function notValid(why: string): GateError {
  return new GateError(`build-metadata: ${why}. Accepted: ${ACCEPTED}.`, {
    code: "invalid-option",
    option: "build-metadata",
  });
}

function valueAt(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
