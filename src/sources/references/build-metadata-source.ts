import type { ImageReference, ReferenceDefaults } from "../../core/aws/image-reference.ts";
import { GateError, messageOf } from "../../core/errors.ts";
import type { BuildMetadataOption } from "../../core/options/input-readings.ts";
import type { Run } from "../source.ts";
import { parseBuildMetadata } from "./build-metadata.ts";

type BuildMetadataSource = { read: (run: Pick<Run, "readOwnFile">) => Promise<ImageReference[]> };

/** The images of `build-metadata`, by digest. `defaults`: the region and registry of names that have none. */
export function buildMetadataSource(option: BuildMetadataOption, defaults: ReferenceDefaults): BuildMetadataSource {
  return {
    read: async ({ readOwnFile }) => {
      if (option.kind === "json") return parseBuildMetadata(option.text, defaults);
      const { path } = option;
      const { text, isQuotable } = await readOwnFile(path, "build-metadata").catch((thrown: unknown) => {
        if (thrown instanceof GateError) throw thrown;
        throw new GateError(
          `build-metadata: ${path} is neither JSON nor a readable file: ${messageOf(thrown)}. Check the path.`,
          { code: "unreadable-file", option: "build-metadata", cause: thrown },
        );
      });
      return parseBuildMetadata(text, defaults, { path, isQuotable });
    },
  };
}
