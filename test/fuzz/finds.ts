/** What the fuzzer found, each once: it is tried again by every run of the tests. `seed` and `path` are fast-check's. */
export const FINDS: readonly { target: string; seed: number; path: string; what: string }[] = [
  {
    target: "documents of envelopes: no less than of what JSON.parse reads",
    seed: 650_633_254,
    path: "14:0:4:3:4:4:4",
    what: "an envelope that begins as a record was passed over for the names of what it holds",
  },
  {
    target: "documents of envelopes: no less than of what JSON.parse reads",
    seed: 655_502_977,
    path: "14:4:3",
    what: "a record whose name is no text was passed over as one of another event",
  },
];
