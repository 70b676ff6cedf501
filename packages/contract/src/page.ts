import * as z from 'zod/mini';

import { limits } from './limits.js';
import { tolerantList } from './tolerant-list.js';

/** Query of a paged list. The cursor is opaque: pass on what the last page gave. */
export const pageQuerySchema = z.strictObject({
  cursor: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  limit: z.optional(
    z.coerce.number<number | string>().check(z.int(), z.minimum(1), z.maximum(limits.pageSizeMax)),
  ),
});

/** A slice of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Hand this to the next call, or `null` when there is nothing more. */
  readonly nextCursor: string | null;
  /** How many items the whole list has, where the backend counts them. */
  readonly total?: number | undefined;
}

/** Reads a page whose items are read one by one. */
export function pageSchema<Item>(item: z.ZodMiniType<Item>) {
  return z.object({
    items: tolerantList(item),
    nextCursor: z.nullable(z.string()),
    total: z.optional(z.int()),
  });
}
