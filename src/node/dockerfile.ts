import { GateError, type GateErrorCode, messageOf } from "../core/errors.ts";
import { type FileLine, lastStage } from "../core/options/dockerfile.ts";
import type { Options } from "../core/options/options.ts";

/** `pathInRepository`: null for a file outside the repository. */
export type DockerfileReading = {
  readOwnFile: (path: string, option: string) => Promise<{ text: string }>;
  pathInRepository: (path: string) => Promise<string | null>;
};

/**
 * The line of `dockerfile` that annotations and SARIF point at, with the file's path in the repository, which GitHub
 * expects in both; null where the option is not given. Throws a GateError where the file cannot be read, has no FROM, or
 * is outside the repository.
 */
export async function readDockerfile(
  { dockerfile: path }: Pick<Options, "dockerfile">,
  { readOwnFile, pathInRepository }: DockerfileReading,
): Promise<FileLine | null> {
  if (path === null) return null;
  const { text } = await readOwnFile(path, "dockerfile").catch((thrown: unknown) => {
    if (thrown instanceof GateError) throw thrown;
    throw refusal(`${path} cannot be read: ${messageOf(thrown)}. Check the path.`, "unreadable-file", thrown);
  });
  const line = lastStage(text);
  if (!line.ok) throw refusal(`${path} ${line.reason}`);
  const inside = await pathInRepository(path);
  if (inside === null) {
    throw refusal(
      `${path} is outside the repository, so annotations and SARIF cannot point at it. Name a Dockerfile of the repository.`,
    );
  }
  return { path: inside, line: line.value };
}

function refusal(why: string, code: GateErrorCode = "invalid-option", cause?: unknown): GateError {
  return new GateError(`dockerfile: ${why}`, { code, option: "dockerfile", cause });
}
