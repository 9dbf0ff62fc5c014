/** Bytes of V8's heap from which on its parts are looked at. The module for that takes some milliseconds to load. */
const LARGE_HEAP = 24 * 1024 * 1024;

/** Bytes of V8's space for new objects. A larger one took more memory and no less time on any export that was measured. */
const ENOUGH = 16 * 1024 * 1024;

let isLimited = false;

/**
 * Stops the growth of V8's space for new objects, which otherwise takes up to 128 MB and is never given back. To be called
 * now and then while exports are read. V8 takes its maximum only at the start of the process, but the factor of its growth
 * at any time. Node before 20.16 has no way to load the module at once, and lets it grow.
 */
export function limitNewSpace(): void {
  if (isLimited || process.memoryUsage().heapTotal < LARGE_HEAP) return;
  const v8 = "getBuiltinModule" in process ? process.getBuiltinModule("node:v8") : null;
  const space = v8?.getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space");
  isLimited = space === undefined || space.space_size >= ENOUGH;
  if (isLimited) v8?.setFlagsFromString("--semi-space-growth-factor=1");
}
