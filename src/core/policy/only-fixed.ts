import type { Rule } from "./decision.ts";

/** The rule of `only-fixed`: exempts a package for which no fix exists. A package whose fix is unknown blocks. */
export const onlyFixedRule: Rule = {
  name: "unfixed",
  status: "unfixed",
  evaluate: ({ package: { fix, fixedVersion } }) => {
    if (fix === "no") return { outcome: "exempt", reason: "no fix exists" };
    if (fix === null) return { outcome: "unknown", reason: "it is unknown whether a fix exists" };
    return { outcome: "not-exempt", reason: fixedVersion === null ? "a fix exists" : `fixed in ${fixedVersion}` };
  },
};
