import type * as z from 'zod/mini';

import type { Endpoint } from './endpoint.js';

/**
 * An address that gives a file instead of JSON.
 *
 * @example
 * ```ts
 * import { fileEndpoints, type FileEndpoint } from '@kentongan/contract';
 *
 * const files: readonly FileEndpoint[] = fileEndpoints;
 * ```
 */
export interface FileEndpoint extends Omit<Endpoint, 'method' | 'status' | 'response' | 'body'> {
  readonly method: 'GET';
  readonly status: 200;
  /** Type of the file, which is text in UTF-8. */
  readonly mediaType: string;
  readonly params: z.ZodMiniObject;
}
