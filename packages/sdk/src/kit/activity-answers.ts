import {
  foldName,
  type Activity,
  type EndpointInput,
  type listActivities,
  type Page,
} from '@kentongan/contract';

import type { BackendData } from './backend-data.js';
import { toPage, type PageQuery } from './group-answers.js';

type Query = NonNullable<EndpointInput<typeof listActivities>['query']>;

/** Filters activities, newest first; events by day, the soonest first. Days are those of UTC. */
export function toActivityPage({ activities, groups }: BackendData, query: Query): Page<Activity> {
  const { type, category, group, district, q, from, to, eventsFrom, eventsBefore } = query;
  const inDistrict = new Set(
    groups.filter(({ districtCode }) => districtCode === district).map(({ slug }) => slug),
  );
  const words = foldName(q ?? '')
    .split(' ')
    .filter(Boolean);
  const dayOf = (instant: string | null): string => instant?.slice(0, 10) ?? '';
  const lastDay = ({ startsAt, endsAt }: Activity): string => dayOf(endsAt ?? startsAt);
  const found = activities.filter((activity) => {
    const { title, summary, body, publishedAt, startsAt } = activity;
    const text = foldName([title, summary, body].join(' '));
    return (
      (type === undefined || activity.type === type) &&
      (category === undefined || activity.categories.includes(category)) &&
      (group === undefined || activity.group?.slug === group) &&
      (district === undefined || inDistrict.has(activity.group?.slug ?? '')) &&
      words.every((word) => text.includes(word)) &&
      (from === undefined || dayOf(publishedAt) >= from) &&
      (to === undefined || dayOf(publishedAt) <= to) &&
      (eventsFrom === undefined || (startsAt !== null && lastDay(activity) >= eventsFrom)) &&
      (eventsBefore === undefined || (startsAt !== null && lastDay(activity) < eventsBefore))
    );
  });
  const sorted = found.toSorted((one, other) =>
    eventsFrom === undefined
      ? compare(other.publishedAt, one.publishedAt)
      : compare(one.startsAt ?? '', other.startsAt ?? ''),
  );
  // The query has been read by its schema, which leaves nothing undefined in.
  return toPage(sorted, query as PageQuery);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
