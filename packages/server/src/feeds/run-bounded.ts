/** Does work on every item, so many at a time, and returns the results in the order of the items. */
export async function runBounded<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results = new Map<number, Result>();
  const entries = items.entries();
  // The workers share one iterator, so that each item is taken once.
  const worker = async () => {
    for (const [index, item] of entries) results.set(index, await work(item));
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  // Every index has been set, since no worker ended early.
  return items.map((_, index) => results.get(index) as Result);
}
