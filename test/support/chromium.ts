import { existsSync } from "node:fs";

/** A Chromium of the system's; null where there is none, and then what needs it is skipped. */
export const CHROMIUM =
  [process.env["CHROMIUM"] ?? "", "/usr/bin/chromium", "/usr/bin/google-chrome"].find(existsSync) ?? null;
