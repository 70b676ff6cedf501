import { regencyCodeSchema } from '@kentongan/contract';

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
import type { RetryOptions } from './retry-policy.js';
import { createSend, type Fetch } from './send.js';
import { toBaseUrl } from './to-base-url.js';

/** What a client needs to know. */
export interface ClientOptions {
  /** Kemendagri code of the regency: `35.02`. */
  readonly regency: string;
  /**
   * Address of the backend: `https://kim.example.id`, also with a path. In a web page it may start
   * with `/`, or be empty when page and backend share a host.
   */
  readonly baseUrl: string;
  /** Carries the requests. @defaultValue the platform's `fetch` */
  readonly fetch?: Fetch | undefined;
  /** Milliseconds for one try, from sending to the last byte. @defaultValue 15_000 */
  readonly timeout?: number | undefined;
  /** How failed calls are tried again. */
  readonly retry?: RetryOptions | undefined;
}

/** Everything the backend offers for one regency. */
export interface Client {
  /** Address of the backend, without a slash at its end. What it names by a path is below it. */
  readonly baseUrl: string;
  readonly regency: RegencyResource;
  readonly areas: AreasResource;
  readonly directory: DirectoryResource;
  readonly groups: GroupsResource;
  readonly coverage: CoverageResource;
  readonly activities: ActivitiesResource;
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
export function createClient({
  regency,
  baseUrl,
  // Looked up at each call: the page may replace its `fetch` later.
  fetch = (request) => globalThis.fetch(request),
  timeout = 15_000,
  retry,
}: ClientOptions): Client {
  if (!regencyCodeSchema.safeParse(regency).success) {
    throw new TypeError(
      `regency ${JSON.stringify(regency)} must be a Kemendagri code in quotes, like "35.02"`,
    );
  }
  const address = toBaseUrl(baseUrl);
  const send = createSend({
    baseUrl: address,
    fetch,
    timeout,
    retry,
  });
  return {
    baseUrl: address,
    regency: createRegencyResource(send, regency),
    areas: createAreasResource(send, regency),
    directory: createDirectoryResource(send, regency),
    groups: createGroupsResource(send, regency),
    coverage: createCoverageResource(send, regency),
    activities: createActivitiesResource(send, regency, address),
    messages: createMessagesResource(send, regency),
  };
}
