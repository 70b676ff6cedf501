import type { Route } from '@kentongan/contract';

/** Groups read in one go. On a cheap phone that takes some ten milliseconds. */
const sliceSize = 250;

/**
 * Reads an answer by its schema, and a long directory slice by slice, so that a page with ten
 * thousand groups never stops answering its visitor.
 *
 * Gives `undefined` when the answer does not fit the schema.
 */
export async function readInSlices(response: Route['response'], answer: unknown): Promise<unknown> {
  // What comes after the answer is work enough for a turn of its own.
  await nextTurn();
  const rows = rowsOf(answer);
  const first = response.safeParse(
    rows.length > sliceSize ? { ...(answer as object), groups: rows.slice(0, sliceSize) } : answer,
  );
  if (!first.success || rows.length <= sliceSize) return first.data;

  const groups = [...rowsOf(first.data)];
  for (let start = sliceSize; start < rows.length; start += sliceSize) {
    await nextTurn();
    const slice = { ...(answer as object), groups: rows.slice(start, start + sliceSize) };
    groups.push(...rowsOf(response.safeParse(slice).data));
  }
  return { ...(first.data as object), groups };
}

/** The groups of a directory; none of any other answer. */
function rowsOf(answer: unknown): readonly unknown[] {
  const isObject = typeof answer === 'object' && answer !== null;
  return isObject && 'groups' in answer && Array.isArray(answer.groups) ? answer.groups : [];
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
