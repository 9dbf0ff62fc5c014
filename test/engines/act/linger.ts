import { writeFileSync } from "node:fs";
import { join } from "node:path";

const MILLISECONDS = 250;

/**
 * The environment in which each step stays a moment after its last line. When a step fails, act does not read its terminal to the
 * end, so the last lines, with the annotations, would be lost now and then.
 */
export function lingering(folder: string): Record<string, string> {
  const node = join(folder, "linger.mjs");
  writeFileSync(
    node,
    `import { isMainThread } from "node:worker_threads";
const wait = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${MILLISECONDS});
if (isMainThread) process.on("exit", wait);
`,
  );
  const bash = join(folder, "linger.sh");
  writeFileSync(bash, `trap 'sleep ${MILLISECONDS / 1_000}' EXIT\n`);
  return { NODE_OPTIONS: `--import ${node}`, BASH_ENV: bash };
}
