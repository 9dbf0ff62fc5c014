/** What Athena takes for a terabyte that a query reads, in US dollars: the list price in most regions. */
const PRICE = 5;

/** No query is billed for less. */
const LEAST_BYTES = 10_000_000;

/** `about $0.06 at $5 a TB`; nothing read costs nothing. */
export function priceOf(bytes: number): string {
  if (bytes === 0) return "free";
  const dollars = (Math.max(bytes, LEAST_BYTES) / 1e12) * PRICE;
  return `${dollars < 0.01 ? "less than $0.01" : `about $${dollars.toFixed(2)}`} at $${PRICE} a TB`;
}
