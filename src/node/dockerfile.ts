import { GateError, messageOf } from "../core/errors.ts";
import { type FileLine, lastStage } from "../core/options/dockerfile.ts";
import type { Options } from "../core/options/options.ts";

/**
 * The line of `dockerfile` that annotations and SARIF point at; null where the option is not given. Throws a GateError
 * where the file cannot be read or has no FROM.
 */
export async function readDockerfile(
  { dockerfile: path }: Pick<Options, "dockerfile">,
  readOwnFile: (path: string, option: string) => Promise<{ text: string }>,
): Promise<FileLine | null> {
  if (path === null) return null;
  const { text } = await readOwnFile(path, "dockerfile").catch((thrown: unknown) => {
    if (thrown instanceof GateError) throw thrown;
    throw new GateError(`dockerfile: ${path} cannot be read: ${messageOf(thrown)}. Check the path.`, {
      code: "unreadable-file",
      option: "dockerfile",
      cause: thrown,
    });
  });
  return lastStage(text, path);
}
