import { minioPart } from "./minio-part.ts";
import { motoPart } from "./moto-part.ts";
import type { Part } from "./part.ts";

/** What `npm run engines` runs, in this order. */
export const PARTS: readonly Part[] = [minioPart, motoPart];
