import type { ReportGroup, ReportScan } from "../../core/report/report.ts";
import type { ImagePlace } from "../../core/view/image-places.ts";
import type { Unevaluated } from "../../core/view/unevaluated.ts";
import type { Cell } from "../columns.ts";
import { consoleLink } from "../console-link.ts";
import { unevaluatedLabel } from "../image-label.ts";
import { pluralize } from "../words.ts";
import { isLog, linkCell, type TableOptions } from "./layout.ts";

type Named = Pick<ReportGroup, "repositoryName" | "imageDigest" | "imageTags">;

/**
 * `team/app:1.4` on a terminal, or `team/app@0f3c8e21d9ab` where the image has no tag: the digits that differ fit; `team/app:1.4@sha256:...` with the
 * whole digest in a log, where it is searched for and copied.
 */
export function imageName(image: Named, options: TableOptions): string {
  const { repositoryName, imageDigest, imageTags } = image;
  const [tag] = imageTags;
  const name = `${repositoryName ?? "(no repository)"}${tag === undefined ? "" : `:${tag}`}`;
  if (imageDigest === null || (tag !== undefined && !isLog(options))) return name;
  return `${name}@${isLog(options) ? imageDigest : shortHex(imageDigest)}`;
}

function shortHex(digest: string): string {
  return /^sha256:[0-9a-f]{64}$/.test(digest) ? digest.slice(7, 19) : digest;
}

/** The image, with its platform, or the input. */
export function unevaluatedName(what: Unevaluated, options: TableOptions): string {
  if (what.kind === "input" || what.scan.repositoryName === null) return fullLabel(what, options);
  return withPlatform(imageName(what.scan, options), what.scan);
}

function fullLabel(what: Unevaluated, options: TableOptions): string {
  return what.kind === "image" && isLog(options)
    ? withPlatform(what.scan.reference, what.scan)
    : unevaluatedLabel(what);
}

function withPlatform(name: string, { platform }: ReportScan): string {
  return platform === null ? name : `${name} ${platform}`;
}

/** The image where it is one, else how many they are. */
export function imagesCell(found: readonly ImagePlace[], options: TableOptions): Cell {
  const [only] = found;
  if (only === undefined || found.length > 1) return { text: pluralize(found.length, "image") };
  return linkCell(imageName(only, options), consoleLink(only), options);
}
