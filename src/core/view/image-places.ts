import type { Report, ReportGroup, ReportScan } from "../report/report.ts";
import { imageKey, imageKeys } from "../search/image-key.ts";
import { oncePerReport } from "./once-per-report.ts";

/** What identifies an image for readers: as the user named it, and the manifest that was scanned. */
export type ImagePlace = Pick<
  ReportScan,
  "reference" | "awsRegion" | "registryId" | "repositoryName" | "imageDigest" | "indexDigest" | "imageTags" | "platform"
>;

/** Returns a function that finds the image of a group: only its scan has the name that the user gave. */
export const placesOf = oncePerReport(({ scans }: Report): ((group: ReportGroup) => ImagePlace) => {
  const byKey = new Map(scans.map((scan) => [imageKey(scan), scan]));
  const keyOf = imageKeys();
  return (group) => byKey.get(keyOf(group)) ?? placeOfGroup(group);
});

function placeOfGroup(group: ReportGroup): ImagePlace {
  return { ...group, reference: "", indexDigest: null, platform: group.platforms[0] ?? null };
}
