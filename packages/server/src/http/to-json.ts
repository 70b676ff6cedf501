/**
 * Writes a value as JSON. Each record of the list called `lines` stands on a line of its own, at the
 * end: whoever gets ten thousand of them can read them bit by bit.
 */
export function toJson(value: unknown, lines?: string): string {
  if (lines === undefined) return JSON.stringify(value);
  // Only an object has a list with a name.
  const { [lines]: list, ...rest } = value as Readonly<Record<string, unknown>>;
  if (!Array.isArray(list)) return JSON.stringify(value);
  const records = list.map((record) => JSON.stringify(record)).join(',\n');
  return `${JSON.stringify({ ...rest, [lines]: [] }).slice(0, -2)}\n${records}\n]}`;
}
