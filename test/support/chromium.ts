import { existsSync } from "node:fs";

/**
 * The path of an installed Chromium; null where there is none, and tests that need it are skipped. Its headless shell comes
 * first, because it takes half the time.
 */
export const CHROMIUM =
  [
    process.env["CHROMIUM"] ?? "",
    "/usr/bin/chromium-headless-shell",
    "/usr/bin/chromium",
    "/usr/bin/google-chrome",
  ].find(existsSync) ?? null;
