import { GateError, messageOf, quoted } from "../errors.ts";
import { distinctReferences, type ImageReference, parseReference, type ReferenceDefaults } from "../image-reference.ts";
import { isObject, type JsonObject } from "../json-values.ts";

const ACCEPTED =
  "docker/build-push-action's metadata output, the file of docker buildx --metadata-file (build or bake), and Jib's jib-image.json";

/** One built image: every name it was pushed under, and its one digest. */
type Built = { place: string; names: string[]; digest: unknown };

/**
 * The images that a build step handed over, by digest. Takes JSON text of build-push-action, of buildx and bake, and of
 * Jib. An image that was pushed to other registries as well is read from ECR: the digest is the same. Throws a GateError
 * where a digest or a name is missing; a tag is never taken in a digest's place.
 */
export function parseBuildMetadata(text: string, defaults: ReferenceDefaults): ImageReference[] {
  const images = builtImages(parseJson(text));
  return distinctReferences(images.flatMap((image) => references(image, defaults)));
}

function parseJson(text: string): JsonObject {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return refuse(`the text is not JSON (${quoted(messageOf(error))})`);
  }
  return isObject(parsed) ? parsed : refuse(`the JSON is no object, but ${quoted(JSON.stringify(parsed))}`);
}

function builtImages(metadata: JsonObject): Built[] {
  if (isBuildx(metadata)) return [buildxImage("the metadata", metadata)];
  if (valueAt(metadata, "image") !== undefined || valueAt(metadata, "imageDigest") !== undefined)
    return [jibImage(metadata)];
  const targets = Object.entries(metadata).filter(([key]) => !key.startsWith("buildx."));
  const images = targets.flatMap(([target, fields]) => {
    const place = `target ${quoted(target)}`;
    if (!isObject(fields)) return refuse(`${place} is no object, so this is no metadata of a build`);
    // A target that makes no image (a test, a linter) has nothing but its build reference.
    return Object.keys(fields).every((key) => key.startsWith("buildx.")) ? [] : [buildxImage(place, fields)];
  });
  return images.length > 0 ? images : refuse("it holds no image");
}

function isBuildx(fields: JsonObject): boolean {
  return Object.keys(fields).some((key) => key === "image.name" || key.startsWith("containerimage."));
}

function buildxImage(place: string, fields: JsonObject): Built {
  if (!isBuildx(fields)) return refuse(`${place} has neither containerimage.digest nor image.name`);
  const name = valueAt(fields, "image.name");
  const names = typeof name === "string" ? name.split(",") : [];
  return { place, names: present(names), digest: valueAt(fields, "containerimage.digest") };
}

function jibImage(fields: JsonObject): Built {
  const image = valueAt(fields, "image");
  return { place: "Jib's metadata", names: present([image]), digest: valueAt(fields, "imageDigest") };
}

function references({ place, names, digest }: Built, defaults: ReferenceDefaults): ImageReference[] {
  if (typeof digest !== "string" || digest === "") {
    return refuse(`${place} has no digest, so the image was not pushed (push: true), and a tag is not taken for it`);
  }
  if (names.length === 0) return refuse(`${place} has a digest and no image name`);
  const inEcr: ImageReference[] = [];
  const refused: GateError[] = [];
  for (const name of names) {
    try {
      inEcr.push(parseReference(`${name.replace(/@.*$/, "")}@${digest}`, defaults, `build-metadata, ${place}`));
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
      refused.push(error);
    }
  }
  if (inEcr.length === 0 && refused[0] !== undefined) throw refused[0];
  return inEcr;
}

function present(names: readonly unknown[]): string[] {
  return names.flatMap((name) => (typeof name === "string" && name.trim() !== "" ? [name.trim()] : []));
}

function refuse(why: string): never {
  throw new GateError(`build-metadata: ${why}. Accepted: ${ACCEPTED}.`);
}

function valueAt(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
