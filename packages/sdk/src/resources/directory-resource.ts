import {
  getDirectoryRoute,
  type getDirectory,
  type Directory,
  type EndpointInput,
} from '@kentongan/contract';

import type { Connection } from '../connection.js';
import type { RequestOptions } from '../request-options.js';

/** Which part of the directory to read. */
export type DirectoryQuery = NonNullable<EndpointInput<typeof getDirectory>['query']>;

/** Reads the directory in one document. */
export interface DirectoryResource {
  /**
   * Reads the whole directory, or its first rows and the counts.
   *
   * @example
   * ```ts
   * const { total, groups } = await client.directory.get({ first: 25 });
   * ```
   */
  get(query?: DirectoryQuery, options?: RequestOptions): Promise<Directory>;
}

/**
 * Makes the resource of one regency.
 *
 * @example
 * ```ts
 * import { createConnection, createDirectoryResource } from '@kentongan/sdk';
 *
 * const connection = createConnection({ regency: '35.02', baseUrl: 'https://kim.example.id' });
 * const directory = createDirectoryResource(connection);
 * const { total, groups } = await directory.get({ first: 25 });
 * ```
 */
export function createDirectoryResource({ regency, send }: Connection): DirectoryResource {
  return {
    get: (query = {}, options) =>
      send<typeof getDirectory>(getDirectoryRoute, { params: { regency }, query }, options),
  };
}
