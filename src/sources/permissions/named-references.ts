import type { ImageReference } from "../../core/aws/image-reference.ts";
import type { Options } from "../../core/options/options.ts";
import type { ReadOwnFile } from "../policy/exemptions.ts";

/** Every image that a run with these options reads from ECR. Throws a GateError for a file that cannot be read. */
export async function namedReferences(options: Options, readOwnFile: ReadOwnFile): Promise<ImageReference[]> {
  const { images, buildMetadata, baseline } = options;
  const named = [...images, ...(baseline?.kind === "image" ? [baseline.reference] : [])];
  if (buildMetadata === null) return named;
  const { buildMetadataSource } = await import("../references/build-metadata-source.ts");
  return [...named, ...(await buildMetadataSource(buildMetadata, options).read({ readOwnFile }))];
}
