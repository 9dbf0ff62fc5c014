/** What the fuzzer found, each once: it is tried again by every run of the tests. `seed` and `path` are fast-check's. */
export const FINDS: readonly { target: string; seed: number; path: string; what: string }[] = [];
