import * as z from 'zod/mini';

import { tolerantList } from './tolerant-list.js';
import { wholeNumberSchema } from './whole-number.js';

/** A slice of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Hand this to the next call, or `null` when there is nothing more. */
  readonly nextCursor: string | null;
  /** How many items the whole list has, where the backend counts them. */
  readonly total?: number | undefined;
}

/**
 * Reads a page whose items are read one by one.
 *
 * @example
 * ```ts
 * import { pageSchema } from '@kentongan/contract';
 * import * as z from 'zod/mini';
 *
 * const names = pageSchema(z.string());
 * names.parse({ items: ['Wates'], nextCursor: null }).items; // ['Wates']
 * ```
 */
export function pageSchema<Item>(item: z.ZodMiniType<Item>) {
  return z.object({
    items: tolerantList(item),
    nextCursor: z.nullable(z.string()),
    total: z.optional(wholeNumberSchema),
  });
}
