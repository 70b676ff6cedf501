import * as z from 'zod/mini';

/** Schemas made by {@link tolerantList}, with the schema of their items. */
export const listItems = new WeakMap<object, z.ZodMiniType>();

/** Told of each record that {@link tolerantList} left out. */
export type SkippedRecordListener = (issues: readonly z.core.$ZodIssue[]) => void;

const listeners = new Set<SkippedRecordListener>();

/**
 * Calls `listener` for each record that could not be read. Returns a function that stops it.
 *
 * @example
 * ```ts
 * import { onSkippedRecord } from '@kentongan/contract';
 *
 * const stop = onSkippedRecord((issues) => console.warn('A record was left out', issues));
 * stop();
 * ```
 */
export function onSkippedRecord(listener: SkippedRecordListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Reads a list item by item and leaves out what cannot be read, so that one bad record never
 * blanks a list. Something that is not a list at all still fails.
 *
 * @param missing - What to read when the list is left out; without it that fails, too.
 * @example
 * ```ts
 * import { tolerantList } from '@kentongan/contract';
 * import * as z from 'zod/mini';
 *
 * tolerantList(z.string()).parse(['Wates', 7]); // ['Wates']
 * ```
 */
export function tolerantList<Item>(
  item: z.ZodMiniType<Item>,
  missing?: readonly Item[],
): z.ZodMiniType<readonly Item[]> {
  const schema = z.transform((values: unknown = missing, context) => {
    if (!Array.isArray(values)) {
      context.issues.push({ code: 'invalid_type', expected: 'array', input: values });
      return z.NEVER;
    }
    const items: Item[] = [];
    for (const value of values) {
      const result = z.safeParse(item, value);
      if (result.success) items.push(result.data);
      else for (const listener of listeners) listener(result.error.issues);
    }
    return items;
  }) as unknown as z.ZodMiniType<readonly Item[]>;
  listItems.set(schema, item);
  return schema;
}
