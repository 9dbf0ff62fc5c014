import { type PartContext, Unavailable } from "./part.ts";

/** Runs one comparison, or gets one program, of several: null where that cannot be had here, which leaves the others. */
export async function orSkipped<T>(context: PartContext, name: string, run: () => Promise<T>): Promise<T | null> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    context.lack(name, error.message);
    return null;
  }
}
