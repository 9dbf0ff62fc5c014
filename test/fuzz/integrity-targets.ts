import type fc from "fast-check";
import { faultsInSources } from "../integrity/fault-property.ts";
import { addingResults, orderOfResults } from "../integrity/results-property.ts";
import { addingToSources, orderOfSources } from "../integrity/sources-property.ts";

/** The property above all, over results and over everything that is read. `test/integrity/` runs them in the tests. */
export const INTEGRITY_TARGETS: Record<string, () => fc.IRawProperty<unknown>> = {
  "integrity: a result more never exempts": () => addingResults(),
  "integrity: the order of results changes no byte": () => orderOfResults(),
  "integrity: more of any source never exempts": () => addingToSources(),
  "integrity: the order of any source changes no byte": () => orderOfSources(),
  "integrity: a fault in any source never passes": () => faultsInSources(),
};
