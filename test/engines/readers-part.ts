import { orSkipped } from "./or-skipped.ts";
import type { Part } from "./part.ts";
import { compareOpenVex } from "./readers/openvex.ts";
import { compareSarif } from "./readers/sarif.ts";

/** The readers of other people, for what we write and for what we read too. */
export const readers: Part = {
  name: "readers",
  about: "what we write as SARIF, and what VEX documents exempt",
  run: async (context) => {
    await orSkipped(context, "SARIF", () => compareSarif(context));
    await orSkipped(context, "OpenVEX", () => compareOpenVex(context));
  },
};
