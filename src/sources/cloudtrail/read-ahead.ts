/**
 * Starts items before they are needed, and yields their results in order. `limits`: how much may be started at the same
 * time, with `cost` in the unit of `costOf`. `start` must not reject. Nothing new is started while no result is taken.
 */
export async function* readAhead<Item, Result>(
  source: AsyncIterator<Item>,
  start: (item: Item) => Promise<Result>,
  costOf: (item: Item) => number,
  limits: { items: number; cost: number },
): AsyncGenerator<Result> {
  const started: { result: Promise<Result>; cost: number }[] = [];
  let cost = 0;
  let ended = false;
  let pulling: Promise<void> | null = null;
  const pull = async () => {
    const { done, value } = await source.next();
    pulling = null;
    ended = done === true;
    if (done === true) return;
    const item = { result: start(value), cost: costOf(value) };
    cost += item.cost;
    started.push(item);
  };
  try {
    for (;;) {
      const hasRoom = started.length === 0 || (started.length < limits.items && cost < limits.cost);
      if (hasRoom && !ended) pulling ??= pull();
      const [head] = started;
      if (head === undefined) {
        if (pulling === null) return;
        await pulling;
      } else if (pulling === null || (await Promise.race([pulling.then(() => false), head.result.then(() => true)]))) {
        const result = await head.result;
        started.shift();
        cost -= head.cost;
        yield result;
      }
    }
  } finally {
    await source.return?.();
  }
}
