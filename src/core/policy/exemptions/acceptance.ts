import type { InconclusiveCode } from "../../search/scan-result.ts";
import { compileGlobs } from "../../text/glob.ts";
import { compareText } from "../../text/order.ts";
import { endOf, isExpired } from "./exemption.ts";
import type { AcceptEntry } from "./ignore-file.ts";

/** Tells which entries accept that a scan is inconclusive; an empty list where they do not, or not all of its codes. */
export type Acceptance = (codes: readonly InconclusiveCode[], repositoryName: string | null) => AcceptEntry[];

/**
 * Every code that still matters must be known for the repository: an image that is unsupported, and known to be, is not
 * thereby one that may be denied. The entry that holds longest comes first. `now`: epoch ms.
 */
export function acceptance(entries: readonly AcceptEntry[], now: number): Acceptance {
  const holding = entries
    .filter((entry) => !isExpired(entry, now))
    .sort((a, b) => (endOf(a) === endOf(b) ? compareText(JSON.stringify(a), JSON.stringify(b)) : endOf(b) - endOf(a)))
    .map((entry) => ({ entry, inRepository: compileGlobs(entry.repositories) }));
  return (codes, repositoryName) => {
    const accepted = (code: InconclusiveCode) => (entry: AcceptEntry) => entry.codes.some((known) => known === code);
    const named = holding.filter(({ inRepository }) => inRepository(repositoryName)).map(({ entry }) => entry);
    const covering = named.filter((entry) => codes.some((code) => accepted(code)(entry)));
    return codes.every((code) => covering.some(accepted(code))) ? covering : [];
  };
}
