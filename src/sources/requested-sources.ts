import type { ImageReference } from "../core/aws/image-reference.ts";
import type { Options } from "../core/options/options.ts";
import { athenaAddresses, isAthenaAddress } from "./athena/address.ts";
import type { Load, ReferenceSource, Source } from "./source.ts";

/** The sources that the options ask for. A new source is one more entry here. */
export type RequestedSources = {
  references: (options: Options) => Load<ReferenceSource>[];
  /** In the order in which they are read. Throws a GateError for a malformed address. */
  results: (options: Options, references: readonly ImageReference[]) => Load<Source>[];
};

export const REQUESTED_SOURCES: RequestedSources = {
  references: (options) => {
    const { images, buildMetadata } = options;
    const loads: Load<ReferenceSource>[] = [async () => ({ read: async () => images })];
    if (buildMetadata !== null) {
      loads.push(async () => {
        const { buildMetadataSource } = await import("./references/build-metadata-source.ts");
        return buildMetadataSource(buildMetadata, options);
      });
    }
    return loads;
  },
  results: (options, references) => {
    const tables = athenaAddresses(options.cloudtrail);
    const exports = options.cloudtrail.filter((entry) => !isAthenaAddress(entry));
    const loads: Load<Source>[] = [];
    if (references.length > 0) {
      loads.push(async () => (await import("./ecr/ecr-source.ts")).ecrSource(references, options));
    }
    if (exports.length > 0) {
      loads.push(async () => (await import("./cloudtrail/cloudtrail-source.ts")).cloudtrailSource(exports, options));
    }
    if (tables.length > 0) {
      loads.push(async () => (await import("./athena/athena-source.ts")).athenaSource(tables, options));
    }
    return loads;
  },
};
