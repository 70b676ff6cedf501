import * as z from 'zod/mini';

import { limits } from './limits.js';

/** Query of a paged list. The cursor is opaque: pass on what the last page gave. */
export const pageQuerySchema = z.strictObject({
  cursor: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  limit: z.optional(
    z.coerce.number<number | string>().check(z.int(), z.minimum(1), z.maximum(limits.pageSizeMax)),
  ),
});
