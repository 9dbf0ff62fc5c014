import type { ReferenceDefaults } from "../../core/aws/image-reference.ts";
import { GateError, messageOf } from "../../core/errors.ts";
import type { BuildMetadataOption } from "../../core/options/input-readings.ts";
import type { ReferenceSource } from "../source.ts";
import { parseBuildMetadata } from "./build-metadata.ts";

/** The images of `build-metadata`, by digest. `defaults`: the region and registry of names that have none. */
export function buildMetadataSource(option: BuildMetadataOption, defaults: ReferenceDefaults): ReferenceSource {
  return {
    read: async ({ readOwnFile }) => {
      if (option.kind === "json") return parseBuildMetadata(option.text, defaults);
      const { path } = option;
      const { text, isQuotable } = await readOwnFile(path, "build-metadata").catch((thrown: unknown) => {
        if (thrown instanceof GateError) throw thrown;
        throw new GateError(
          `build-metadata: ${path} is not JSON, and cannot be read as a file: ${messageOf(thrown)}. Check the path.`,
          { code: "unreadable-file", option: "build-metadata", cause: thrown },
        );
      });
      return parseBuildMetadata(text, defaults, { path, isQuotable });
    },
  };
}
