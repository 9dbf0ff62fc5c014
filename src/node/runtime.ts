import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import type { TextPieces } from "../core/text/text-pieces.ts";
import { cancellation } from "./cancellation.ts";
import { pathInRepository, resolvePath } from "./checkout.ts";
import { readCheckoutFile } from "./checkout-file.ts";
import { descriptorTarget, fileTarget } from "./file-target.ts";
import { misplacedIgnoreFiles } from "./misplaced-ignore-files.ts";

/** The clock, files, standard input and signals of this process; each shell adds its own progress. */
export const NODE_RUNTIME = {
  clock: Date.now,
  random: Math.random,
  env: process.env,
  sleep: (ms: number, signal: AbortSignal) => setTimeout(ms, undefined, { signal }).catch(() => undefined),
  standardInput: () => process.stdin,
  readOwnFile: (path: string, option: string) => readCheckoutFile(path, option, process.env),
  pathInRepository: (path: string) => pathInRepository(path, process.env),
  resolvePath: (path: string) => resolvePath(path, process.env),
  misplacedIgnoreFiles: () => misplacedIgnoreFiles(process.env, process.cwd()),
  writeFile: async (path: string, text: TextPieces) => (await import("./whole-file.ts")).writeWholeFile(path, text),
  fileTarget,
  descriptorTarget,
  cancellation,
  sha256: (text: string) => createHash("sha256").update(text).digest("hex"),
};
