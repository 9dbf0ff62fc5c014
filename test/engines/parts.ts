import { act } from "./act-part.ts";
import { linters } from "./linters-part.ts";
import { minioPart } from "./minio-part.ts";
import { motoPart } from "./moto-part.ts";
import type { Part } from "./part.ts";
import { readers } from "./readers-part.ts";
import { TRINO } from "./trino-part.ts";

/** What `npm run engines` runs, in this order. */
export const PARTS: readonly Part[] = [TRINO, minioPart, motoPart, act, linters, readers];
