import type * as z from 'zod/mini';

import type { getActivitiesRss } from '@kentongan/contract';

import type { ActivityRepository } from '../activities/activity-repository.ts';
import type { GroupRepository } from '../groups/group-repository.ts';
import { requireFound } from '../http/require-found.ts';
import { groupLabel } from '../pages/group-label.ts';
import { createWording, toLanguage } from '../pages/language.ts';
import { createPageLinks } from '../pages/page-links.ts';
import { regencyLabel } from '../pages/place-label.ts';
import type { RegencyRepository } from '../regencies/regency-repository.ts';
import type { FeedChannel } from './feed-channel.ts';
import { toEntryId, toFeedEntry, type EntryView } from './feed-entry.ts';

/** Where feeds are read from. */
export interface FeedSources {
  readonly regencies: RegencyRepository;
  readonly groups: Pick<GroupRepository, 'find'>;
  readonly activities: ActivityRepository;
}

type FeedFilter = z.output<typeof getActivitiesRss.query>;

/** Which feed. */
export interface ChannelChoice {
  readonly regencyCode: string;
  readonly filter: FeedFilter;
  /** Address of this backend without a slash at its end. */
  readonly root: string;
  readonly feedUrl: string;
  /** Milliseconds. */
  readonly now: number;
}

/** So long a reader may have been away and still learns what was taken back. */
const deletedShown = 30 * 86_400_000;
const maxDeleted = 100;

/** Entries in one feed. */
const maxEntries = 50;

/** Reads the newest activities as a feed. */
export async function readChannel(
  sources: FeedSources,
  { regencyCode, filter, root, feedUrl, now }: ChannelChoice,
): Promise<FeedChannel> {
  const view = await readEntryView(sources, regencyCode, root);
  const { regency, wording } = view;
  const { timeZone, officeName, updatedAt } = regency;
  const slice = { limit: maxEntries, after: undefined, timeZone };
  const items = await sources.activities.list(regencyCode, filter, slice);
  const withdrawn = await sources.activities.listWithdrawn(regencyCode, filter, {
    ...{ since: now - deletedShown, limit: maxDeleted, timeZone },
  });
  const title = await titleOfFeed(sources, view, filter);
  const links = createPageLinks({ root, regency: regencyCode, language: undefined });
  const { group, type } = filter;
  return {
    title,
    description: `${title} · ${officeName}`,
    homeUrl: links.activities({ group, type }),
    feedUrl,
    language: wording.language,
    author: officeName,
    // Instants of one form are in the order of their letters.
    updatedAt: [
      ...items.map((item) => item.updatedAt),
      ...withdrawn.map(({ withdrawnAt }) => withdrawnAt),
    ].reduce((a, b) => (a > b ? a : b), items.length > 0 ? '' : toInstant(updatedAt)),
    // Pinned ones come first in a list; a feed is read by time.
    entries: items
      .toSorted((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1))
      .map((activity) => toFeedEntry(activity, view)),
    deleted: withdrawn.map(({ id, withdrawnAt }) => ({ id: toEntryId(id), when: withdrawnAt })),
  };
}

/** Reads what entries of a regency are written with. */
export async function readEntryView(
  { regencies }: FeedSources,
  regencyCode: string,
  root: string,
): Promise<EntryView> {
  const regency = requireFound(await regencies.find(regencyCode), 'regency-not-found');
  return { root, regency, wording: createWording(toLanguage(undefined, regency.locale)) };
}

/** `Kegiatan KIM Kabupaten Ponorogo · Pelatihan`: what of all activities the feed has. */
export async function titleOfFeed(
  { regencies, groups }: FeedSources,
  { regency, wording }: EntryView,
  { group, district, type, q }: FeedFilter,
): Promise<string> {
  const { words } = wording;
  const one = group === undefined ? undefined : await groups.find(regency.code, group);
  const areas = district === undefined ? undefined : await regencies.readAreas(regency);
  const named = areas?.districts.find(({ code }) => code === district);
  return [
    words.feed.title(
      one
        ? groupLabel(words, { groupType: one.row.group_type, name: one.row.name })
        : words.feed.allGroups(regencyLabel(words, regency)),
    ),
    named && words.district(named.name),
    type && words.feed.type[type],
    q && `“${q}”`,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
}

function toInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
