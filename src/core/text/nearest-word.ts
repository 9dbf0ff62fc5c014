/** The one of `known` that `word` was most likely meant to be; null where none is near. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  const wanted = word.slice(0, 64).toLowerCase().replaceAll("_", "-");
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(wanted, candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best !== undefined && best.distance <= Math.max(1, Math.floor(wanted.length / 3)) ? best.candidate : null;
}

/** How many letters must be changed, put in, left out or swapped with their neighbour to make `b` of `a`. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          cost(last, j) + 1,
          cost(row, j - 1) + 1,
          cost(last, j - 1) + (same ? 0 : 1),
          swapped ? cost(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = row;
  }
  return cost(last, b.length);
}

function cost(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
