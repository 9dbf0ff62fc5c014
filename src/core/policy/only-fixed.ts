import type { Rule } from "./decision.ts";

/** The rule of `only-fixed`: a package for which no fix exists does not gate. One of which that is not known does. */
export const onlyFixedRule: Rule = {
  name: "unfixed",
  status: "unfixed",
  evaluate: ({ package: { fix, fixedVersion } }) => {
    if (fix === "no") return { outcome: "exempt", reason: "no fix exists yet" };
    if (fix === null) return { outcome: "unknown", reason: "whether a fix exists is not said" };
    return { outcome: "not-exempt", reason: fixedVersion === null ? "a fix exists" : `fixed in ${fixedVersion}` };
  },
};
