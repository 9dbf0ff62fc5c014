/** ` Did you mean severity?`, to follow a sentence that names an unknown word; empty where no known word is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearestWord(word, known);
  return near === null ? "" : ` Did you mean ${near}?`;
}

/**
 * The known word that `word` was most likely meant to be: the one that takes the fewest edits, or the only one that goes on
 * where `word` ends at a hyphen (`report` for `report-file`). Null where none is near.
 */
export function nearestWord(word: string, known: readonly string[]): string | null {
  const wanted = word.slice(0, 64).toLowerCase().replaceAll("_", "-");
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(wanted, candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  if (best !== undefined && best.distance <= Math.max(1, Math.floor(wanted.length / 3))) return best.candidate;
  const [longer, ...others] = known.filter((candidate) => candidate.startsWith(`${wanted}-`));
  return others.length === 0 ? (longer ?? null) : null;
}

/** How many letters must be changed, inserted, deleted or swapped with their neighbor to turn `a` into `b`. */
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
