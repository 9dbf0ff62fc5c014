import { act } from "./act-part.ts";
import { linters } from "./linters-part.ts";
import type { Part } from "./part.ts";
import { readers } from "./readers-part.ts";
import { TRINO } from "./trino-part.ts";

/** What `npm run engines` runs, in this order. */
export const PARTS: readonly Part[] = [TRINO, act, linters, readers];
