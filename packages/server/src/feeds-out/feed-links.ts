import { listActivities, type Endpoint } from '@kentongan/contract';

import { alternateLinks } from '../pages/alternate-links.ts';

/** Names the feeds of a list of activities, seen from the list itself (RFC 8288). */
export function toFeedLinks(endpoint: Endpoint, query: object): string | undefined {
  if (endpoint.operationId !== listActivities.operationId) return undefined;
  return alternateLinks({ root: '', regency: '', filter: { ...query } })
    .map(({ href, type }) => {
      const [, sibling = ''] = /([^/]+)$/.exec(href) ?? [];
      return `<${sibling}>; rel="alternate"; type="${type}"`;
    })
    .join(', ');
}
