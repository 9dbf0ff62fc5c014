import type { Part } from "./part.ts";
import { TRINO } from "./trino-part.ts";

/** What `npm run engines` runs, in this order. */
export const PARTS: readonly Part[] = [TRINO];
