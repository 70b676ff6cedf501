import { foldName, type Activity, type Page } from '@kentongan/contract';

/** What a snapshot knows besides the activities. */
export interface ActivityFacts {
  /** Code of the district of each group, by slug. */
  readonly districts: ReadonlyMap<string, string>;
}

/** Cards of one page when nobody says how many. */
const usualLimit = 20;

/** Answers what the list of activities is asked, from all of them, as the backend would. */
export function filterActivities(
  all: readonly Activity[],
  query: URLSearchParams,
  { districts }: ActivityFacts,
): Page<Activity> {
  const wanted = (name: string): string | undefined => query.get(name) ?? undefined;
  const [type, category, group, district] = ['type', 'category', 'group', 'district'].map(wanted);
  const [from, to, eventsFrom, eventsBefore] = ['from', 'to', 'eventsFrom', 'eventsBefore'].map(
    wanted,
  );
  const words = (wanted('q') ?? '').split(/\s+/).map(foldName).filter(Boolean);
  const found = all.filter((activity) => {
    const slug = activity.group?.slug;
    const end = dayOf(activity.endsAt ?? activity.startsAt);
    const day = dayOf(activity.publishedAt) ?? '';
    return (
      (type === undefined || activity.type === type) &&
      (category === undefined || activity.categories.some((name) => name === category)) &&
      (group === undefined || slug === group) &&
      (district === undefined || (slug !== undefined && districts.get(slug) === district)) &&
      (from === undefined || day >= from) &&
      (to === undefined || day <= to) &&
      (eventsFrom === undefined || (end !== undefined && end >= eventsFrom)) &&
      (eventsBefore === undefined || (end !== undefined && end < eventsBefore)) &&
      hasWords(activity, words)
    );
  });
  const order = eventsFrom === undefined ? -1 : 1;
  if (eventsFrom !== undefined || eventsBefore !== undefined) {
    found.sort((one, other) => order * (timeOf(one.startsAt) - timeOf(other.startsAt)));
  }
  const start = Number(wanted('cursor') ?? 0);
  const end = start + Number(wanted('limit') ?? usualLimit);
  return {
    items: found.slice(start, end),
    nextCursor: end < found.length ? String(end) : null,
    total: found.length,
  };
}

function hasWords(activity: Activity, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { title, summary, body, group } = activity;
  const text = foldName([title, summary, body, group?.name].filter(Boolean).join(' '));
  return words.every((word) => text.includes(word));
}

function dayOf(instant: string | null): string | undefined {
  return instant?.slice(0, 10);
}

function timeOf(instant: string | null): number {
  return instant === null ? 0 : Date.parse(instant);
}
