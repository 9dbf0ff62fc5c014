import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";

/**
 * Calls `use` with the URL of a server between dist and a program. `script`: in this folder; it writes its port. It is a
 * process of its own, because this one waits for dist.
 */
export async function withFront<T>(
  script: string,
  env: Record<string, string>,
  use: (url: string) => T | Promise<T>,
): Promise<T> {
  const front = spawn(process.execPath, [join(import.meta.dirname, script)], {
    env: { PATH: process.env["PATH"] ?? "", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    for await (const port of createInterface({ input: front.stdout })) return await use(`http://127.0.0.1:${port}`);
    throw new Error(`${script} has not started`);
  } finally {
    front.kill();
  }
}
