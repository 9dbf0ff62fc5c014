/** Athena's list price in most regions, in US dollars per terabyte read. */
const PRICE = 5;

/** The least that a query is billed for. */
const LEAST_BYTES = 10_000_000;

/** What reading so many bytes costs: `about $0.06 at $5 per TB`. */
export function priceOf(bytes: number): string {
  if (bytes === 0) return "free";
  const dollars = (Math.max(bytes, LEAST_BYTES) / 1e12) * PRICE;
  return `${dollars < 0.01 ? "less than $0.01" : `about $${dollars.toFixed(2)}`} at $${PRICE} per TB`;
}
