import {
  listGroupsRoute,
  type listGroups,
  type EndpointInput,
  type Group,
  type GroupContact,
  type GroupPage,
  type GroupSummary,
} from '@kentongan/contract';

import type { Connection } from '../connection.js';
import { loadPart } from '../load-part.js';
import { createPagedList, type PagedList } from '../paged-list.js';
import type { RequestOptions } from '../request-options.js';

/** Which groups to list, in which order, and whether to count what each filter would show. */
export type ListGroupsQuery = NonNullable<EndpointInput<typeof listGroups>['query']>;

/** Reads groups. */
export interface GroupsResource {
  /**
   * Searches, filters and sorts groups, one page at a time. The search forgives misspelt words and
   * knows old spellings, exactly as the directory widget does.
   *
   * @example
   * ```ts
   * const { items, total, facets } = await client.groups.list({
   *   q: 'wates',
   *   legalStatus: 'decreed',
   *   include: 'facets',
   * });
   * ```
   */
  list(query?: ListGroupsQuery, options?: RequestOptions): Promise<GroupPage>;

  /**
   * Lists all groups a query selects, fetching page after page as they are read.
   *
   * @example
   * ```ts
   * for await (const group of client.groups.all({ district: '35.02.17' })) {
   *   console.log(group.name);
   * }
   * ```
   */
  all(
    query?: Omit<ListGroupsQuery, 'cursor' | 'include'>,
    options?: RequestOptions,
  ): PagedList<GroupSummary>;

  /**
   * Reads one group in full.
   *
   * @throws {@link ApiError} with code `group-not-found` when no group has this slug.
   */
  get(slug: string, options?: RequestOptions): Promise<Group>;

  /**
   * Reads the contact of a group that a recorded consent allows to show. Ask only when a visitor
   * wants it: the backend counts.
   *
   * @throws {@link ApiError} with code `contact-not-available` or `rate-limited`.
   */
  contact(slug: string, options?: RequestOptions): Promise<GroupContact>;
}

/**
 * Makes the resource of one regency.
 *
 * @example
 * ```ts
 * import { createConnection, createGroupsResource } from '@kentongan/sdk';
 *
 * const connection = createConnection({ regency: '35.02', baseUrl: 'https://kim.example.id' });
 * const groups = createGroupsResource(connection);
 * const found = await groups.all({ q: 'wates' }).toArray({ limit: 100 });
 * ```
 */
export function createGroupsResource({ regency, send }: Connection): GroupsResource {
  const list: GroupsResource['list'] = (query = {}, options) =>
    send<typeof listGroups>(listGroupsRoute, { params: { regency }, query }, options);
  const calls = () => loadPart(import('./group-calls.js'));
  return {
    list,
    all: (query, options) => createPagedList((cursor) => list({ ...query, cursor }, options)),
    get: async (slug, options) => (await calls()).readGroup(send, { regency, slug }, options),
    contact: async (slug, options) =>
      (await calls()).readGroupContact(send, { regency, slug }, options),
  };
}
