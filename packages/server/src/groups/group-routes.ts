import {
  countFacets,
  getGroup,
  getGroupContact,
  listGroups,
  selectGroups,
} from '@kentongan/contract';

import type { RateLimiter } from '../http/rate-limiter.ts';
import { requireFound } from '../http/require-found.ts';
import type { Serve } from '../http/serve.ts';
import type { RegencyRepository } from '../regencies/regency-repository.ts';
import type { GroupIndexes } from './group-index.ts';
import type { GroupRepository } from './group-repository.ts';
import { prepareSearch } from './prepare-search.ts';
import { toGroup } from './to-group.ts';
import { toGroupPage } from './to-group-page.ts';
import { toGroupView } from './to-group-view.ts';

/** What the routes of groups need. */
export interface GroupRouteDependencies {
  readonly regencies: RegencyRepository;
  readonly groups: GroupRepository;
  readonly indexes: GroupIndexes;
  /** How often one visitor may ask for contacts. */
  readonly contactLimiter: RateLimiter;
}

/** Serves lists of groups, single groups and their consented contacts. */
export function serveGroups(serve: Serve, dependencies: GroupRouteDependencies): void {
  const { regencies, groups, indexes, contactLimiter } = dependencies;
  const findRegency = async (code: string) =>
    requireFound(await regencies.find(code), 'regency-not-found');

  serve(listGroups, async ({ params, query = {} }, { now }) => {
    const { cursor, limit, include, ...wanted } = query;
    const { search } = await indexes.get(await findRegency(params.regency), now);
    if (wanted.q) await prepareSearch(search);
    const { found, groups: selected } = selectGroups(search, wanted);
    return {
      ...toGroupPage(selected, { cursor, limit }),
      ...(include === 'facets' && { facets: countFacets(found, wanted) }),
    };
  });

  serve(getGroup, async ({ params }, { now }) => {
    const regency = await findRegency(params.regency);
    const stored = requireFound(await groups.find(params.regency, params.slug), 'group-not-found');
    return toGroup(stored, toGroupView(regency, now));
  });

  serve(
    getGroupContact,
    async ({ params }) => {
      await findRegency(params.regency);
      const contact = await groups.findContact(params.regency, params.slug);
      return requireFound(
        requireFound(contact, 'group-not-found') ?? undefined,
        'contact-not-available',
      );
    },
    ({ clientAddress }) => contactLimiter.take(clientAddress),
  );
}
