/** `1.2 GB`: in decimal units. */
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
