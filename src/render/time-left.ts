const [SECOND, MINUTE, HOUR] = [1_000, 60_000, 3_600_000];

/**
 * The time left, ms, rounded to the nearest unit: `10 minutes` a moment after a wait of ten minutes began. From 90 of a
 * unit on, the next larger one is used.
 */
export function timeLeft(ms: number): string {
  const count = (unit: number, name: string) => {
    const whole = Math.round(Math.max(0, ms) / unit);
    return `${whole} ${name}${whole === 1 ? "" : "s"}`;
  };
  if (ms < 90 * SECOND) return count(SECOND, "second");
  return ms < 90 * MINUTE ? count(MINUTE, "minute") : count(HOUR, "hour");
}
