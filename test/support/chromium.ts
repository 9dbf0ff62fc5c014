import { existsSync } from "node:fs";

/** The path of an installed Chromium; null where there is none, and tests that need it are skipped. */
export const CHROMIUM =
  [process.env["CHROMIUM"] ?? "", "/usr/bin/chromium", "/usr/bin/google-chrome"].find(existsSync) ?? null;
