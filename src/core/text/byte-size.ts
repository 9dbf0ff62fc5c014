import { failure, type Result, success } from "../result.ts";

const UNITS = { MB: 1e6, GB: 1e9, TB: 1e12 } as const;

/** Accepts `500MB`, `1.5 GB`, `2tb`, in decimal units; returns bytes. */
export function parseByteSize(text: string): Result<number> {
  const [, count, unit] = /^(\d{1,6}(?:\.\d{1,3})?) ?(MB|GB|TB)$/i.exec(text) ?? [];
  const factor = Object.entries(UNITS).find(([name]) => name === unit?.toUpperCase())?.[1];
  if (factor === undefined) return failure("expected a size, such as 500MB, 100GB or 2TB");
  return success(Math.round(Number(count) * factor));
}

/** Bytes for people, in decimal units: `1.2 GB`. */
export function inBytes(bytes: number): string {
  const units = ["bytes", "KB", "MB", "GB", "TB", "PB"];
  let index = 0;
  let value = bytes;
  while (value >= 999.95 && index < units.length - 1) {
    value /= 1_000;
    index += 1;
  }
  return `${index === 0 ? value : value.toFixed(1).replace(/\.0$/, "")} ${units[index] ?? ""}`;
}
