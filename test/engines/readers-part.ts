import { orSkipped } from "./or-skipped.ts";
import type { Part } from "./part.ts";
import { compareGrype } from "./readers/grype.ts";
import { compareOpenVex } from "./readers/openvex.ts";
import { compareSarif } from "./readers/sarif.ts";
import { compareTrivy } from "./readers/trivy.ts";

/** The readers of other people, for what we write and for what we read too. */
export const readers: Part = {
  name: "readers",
  about:
    "the SARIF that we write, what VEX documents exempt, and what `convert` makes of the ignore files of Trivy and Grype",
  run: async (context) => {
    await orSkipped(context, "SARIF", () => compareSarif(context));
    await orSkipped(context, "OpenVEX", () => compareOpenVex(context));
    await orSkipped(context, "Trivy", () => compareTrivy(context));
    await orSkipped(context, "Grype", () => compareGrype(context));
  },
};
