import type { ClientOptions } from './client-options.js';
import { createConnection } from './connection.js';
import {
  createActivitiesResource,
  type ActivitiesResource,
} from './resources/activities-resource.js';
import { createAreasResource, type AreasResource } from './resources/areas-resource.js';
import { createCoverageResource, type CoverageResource } from './resources/coverage-resource.js';
import { createDirectoryResource, type DirectoryResource } from './resources/directory-resource.js';
import { createGroupsResource, type GroupsResource } from './resources/groups-resource.js';
import { createMessagesResource, type MessagesResource } from './resources/messages-resource.js';
import { createRegencyResource, type RegencyResource } from './resources/regency-resource.js';

/** Everything the backend offers for one regency. */
export interface Client {
  /** Address of the backend, without a slash at its end. What it names by a path is below it. */
  readonly baseUrl: string;
  /** Names, office, contact topics and privacy notice. */
  readonly regency: RegencyResource;
  /** Districts and villages. */
  readonly areas: AreasResource;
  /** All groups in one compact document, for lists that filter by themselves. */
  readonly directory: DirectoryResource;
  /** Groups page by page, one in full, its contact. */
  readonly groups: GroupsResource;
  /** How many villages and districts have a group. */
  readonly coverage: CoverageResource;
  /** News, events and products of the groups. */
  readonly activities: ActivitiesResource;
  /** Sends messages to the office and asks how far they are. */
  readonly messages: MessagesResource;
}

/**
 * Makes a client for one regency.
 *
 * @throws `TypeError` when the code or the address cannot be right.
 * @example
 * ```ts
 * import { createClient } from '@kentongan/sdk';
 *
 * const client = createClient({ regency: '35.02', baseUrl: 'https://kim.example.id' });
 * const { villagesWithGroup, villagesTotal } = await client.coverage.get();
 * ```
 */
export function createClient(options: ClientOptions): Client {
  const connection = createConnection(options);
  return {
    baseUrl: connection.baseUrl,
    regency: createRegencyResource(connection),
    areas: createAreasResource(connection),
    directory: createDirectoryResource(connection),
    groups: createGroupsResource(connection),
    coverage: createCoverageResource(connection),
    activities: createActivitiesResource(connection),
    messages: createMessagesResource(connection),
  };
}
