import type { ScanFrequency, ScanType } from "@aws-sdk/client-ecr";
import type { EcrApi } from "./ecr-api.ts";

/** How a registry scans. Null: unknown, for example without the permission to read it; that does not mean basic. */
export type ScanningConfiguration = {
  registryType(): Promise<ScanType | null>;
  /** Another call showed that scanning is enhanced. */
  noteEnhanced(): void;
  frequency(repositoryName: string): Promise<ScanFrequency | null>;
};

/**
 * Reads each setting once. Both calls work for the caller's own registry only, and both permissions may be missing: for
 * another account's registry, and after any error, the result is null.
 */
export function scanningConfiguration(api: EcrApi, registryId: string | null): ScanningConfiguration {
  let type: Promise<ScanType | null> | null = null;
  const frequencies = new Map<string, Promise<ScanFrequency | null>>();
  return {
    noteEnhanced: () => {
      type = Promise.resolve("ENHANCED");
    },
    registryType: () => (type ??= readType(api, registryId).catch(() => null)),
    frequency: (repositoryName) => {
      const asked = frequencies.get(repositoryName) ?? readFrequency(api, registryId, repositoryName).catch(() => null);
      frequencies.set(repositoryName, asked);
      return asked;
    },
  };
}

async function readType(api: EcrApi, registryId: string | null): Promise<ScanType | null> {
  const answer = await api.getRegistryScanningConfiguration();
  const type = answer.scanningConfiguration?.scanType;
  const isOwn = registryId === null || answer.registryId === registryId;
  return isOwn && (type === "BASIC" || type === "ENHANCED") ? type : null;
}

async function readFrequency(
  api: EcrApi,
  registryId: string | null,
  repositoryName: string,
): Promise<ScanFrequency | null> {
  const { scanningConfigurations = [] } = await api.batchGetRepositoryScanningConfiguration({
    repositoryNames: [repositoryName],
  });
  const own = scanningConfigurations.find(
    (found) => found.repositoryName === repositoryName && isIn(registryId, found.repositoryArn),
  );
  return own?.scanFrequency ?? null;
}

/** `arn:aws:ecr:REGION:ACCOUNT:repository/NAME` */
function isIn(registryId: string | null, repositoryArn: string | undefined): boolean {
  return registryId === null || repositoryArn?.split(":")[4] === registryId;
}
