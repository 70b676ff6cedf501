import type { Activity } from '@kentongan/contract';

import { filterActivities } from './filter-activities.js';
import { readSnapshot } from './read-snapshot.js';

/**
 * Answers a request of the SDK from the files of a snapshot on the page's own site.
 *
 * @param src - Address of the snapshot, as the page wrote it.
 */
export async function answerFromSnapshot(request: Request, src: string): Promise<Response> {
  const url = new URL(request.url);
  const path = /\/v1\/regencies\/[^/]+(?:\/(.+))?$/.exec(url.pathname)?.[1] ?? 'regency';
  if (request.method !== 'GET' || path.endsWith('/contact')) return refuse('contact-not-available');
  const { folder } = await readSnapshot(src);
  const read = (name: string): Promise<Response> =>
    fetch(`${folder}${name}.json`, { signal: request.signal });

  const activity = /^activities(?:\/(.+))?$/.exec(path);
  if (activity) {
    const answer = await read('activities');
    if (!answer.ok) return answer;
    const all = (await answer.json()) as readonly Activity[];
    const id = activity[1];
    if (id !== undefined) {
      const found = all.find((one) => one.id === id);
      return found ? Response.json(found) : refuse('activity-not-found');
    }
    const districts = url.searchParams.has('district')
      ? await readDistricts(read)
      : new Map<string, string>();
    return Response.json(filterActivities(all, url.searchParams, { districts }));
  }
  const answer = await read(path);
  return answer.status === 404 && path.startsWith('groups/') ? refuse('group-not-found') : answer;
}

async function readDistricts(
  read: (name: string) => Promise<Response>,
): Promise<Map<string, string>> {
  const answer = await read('directory');
  // Written by the backend after its own contract; whatever is amiss finds no activity.
  const { groups = [] } = (await answer.json()) as {
    readonly groups?: readonly { readonly slug: string; readonly areaCode: string }[];
  };
  return new Map(groups.map(({ slug, areaCode }) => [slug, areaCode.slice(0, 8)]));
}

function refuse(code: string): Response {
  return Response.json(
    { type: 'about:blank', title: 'Not in this snapshot', status: 404, code },
    { status: 404, headers: { 'content-type': 'application/problem+json' } },
  );
}
