// One kind of event that other services record in a trail.
import type { Random } from "./random.ts";

/** What an event fills in: its account and region, and placeholders that each record replaces. */
export type Fills = {
  account: string;
  region: string;
  /** A placeholder for so many hexadecimal digits. */
  hex: (length: number) => string;
  uuid: string;
  random: Random;
};

export type EventKind = {
  service: string;
  name: string;
  request: (fills: Fills) => object | null;
  /** Absent in events that only read. */
  response?: (fills: Fills) => object | null;
  resources?: (fills: Fills) => object[];
};
