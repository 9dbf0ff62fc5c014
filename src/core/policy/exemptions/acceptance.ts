import type { InconclusiveCode } from "../../search/scan-result.ts";
import { compileGlobs } from "../../text/glob.ts";
import { compareText } from "../../text/order.ts";
import { endOf, isExpired } from "./exemption.ts";
import type { AcceptEntry } from "./ignore-file.ts";

/** Returns the entries that accept an inconclusive scan; an empty list unless they accept all of its codes. */
export type Acceptance = (codes: readonly InconclusiveCode[], repositoryName: string | null) => AcceptEntry[];

/**
 * Every code of a scan must be accepted for its repository: accepting `unsupported-image` does not accept another
 * problem of the same image. Expired entries do not apply. The entry that expires last comes first. `now`: epoch ms.
 */
export function acceptance(entries: readonly AcceptEntry[], now: number): Acceptance {
  const applicable = entries
    .filter((entry) => !isExpired(entry, now))
    .sort((a, b) => (endOf(a) === endOf(b) ? compareText(JSON.stringify(a), JSON.stringify(b)) : endOf(b) - endOf(a)))
    .map((entry) => ({ entry, inRepository: compileGlobs(entry.repositories) }));
  return (codes, repositoryName) => {
    const accepted = (code: InconclusiveCode) => (entry: AcceptEntry) => entry.codes.some((known) => known === code);
    const named = applicable.filter(({ inRepository }) => inRepository(repositoryName)).map(({ entry }) => entry);
    const covering = named.filter((entry) => codes.some((code) => accepted(code)(entry)));
    return codes.every((code) => covering.some(accepted(code))) ? covering : [];
  };
}
