import * as z from 'zod/mini';

import { getDirectoryRoute } from './directory.js';
import type { Endpoint } from './endpoint.js';
import { limits } from './limits.js';
import { regencyParamsSchema } from './regency-params.js';

/** Reads the directory, whole or its first rows. */
export const getDirectory = {
  ...getDirectoryRoute,
  operationId: 'getDirectory',
  summary: 'The whole directory in one compact document, or its first rows and the counts.',
  status: 200,
  params: regencyParamsSchema,
  query: z.strictObject({
    /** Only so many rows from the top. */
    first: z.optional(
      z.coerce
        .number<number | string>()
        .check(z.int(), z.minimum(1), z.maximum(limits.directoryFirstMax)),
    ),
  }),
  cache: 'public',
  problems: ['regency-not-found'],
} as const satisfies Endpoint;
