import type { Activity } from '@kentongan/contract';

import { groupLabel } from '../pages/group-label.ts';
import { wordFor } from '../pages/word-for.ts';
import { dayIn } from '../time/day-in.ts';
import { startOfDay } from '../time/start-of-day.ts';
import type { EntryView } from './feed-entry.ts';
import { toLegalText } from './legal-text.ts';

/** An activity that takes place. */
export interface CalendarEvent {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly place: string | null;
  readonly url: string | null;
  readonly category: string;
  /** Of a whole day: midnight in UTC, of the day after the last for `end`. */
  readonly start: Date;
  readonly end: Date | null;
  readonly isWholeDay: boolean;
  readonly updatedAt: string;
}

const day = 86_400_000;

/** Turns an activity into an event, or into nothing when it has no time. */
export function toCalendarEvent(activity: Activity, view: EntryView): CalendarEvent | undefined {
  const { startsAt, group, summary, body, sourceUrl } = activity;
  if (startsAt === null) return undefined;
  const { words } = view.wording;
  const author = group === null ? view.regency.officeName : groupLabel(words, group);
  const lines = [author, summary ?? body, sourceUrl].filter((part) => part !== null);
  return {
    id: activity.id,
    title: toLegalText(activity.title),
    description: toLegalText(lines.join('\n\n')),
    place: activity.place === null ? null : toLegalText(activity.place),
    url: sourceUrl,
    category: wordFor(words.feed.type, activity.type) ?? activity.type,
    ...toTimes(startsAt, activity.endsAt, activity.timeZone ?? view.regency.timeZone),
    updatedAt: activity.updatedAt,
  };
}

/** Nothing starts at midnight sharp: then the day alone was entered. */
function toTimes(startsAt: string, endsAt: string | null, timeZone: string) {
  const start = Date.parse(startsAt);
  const end = endsAt === null ? start : Math.max(start, Date.parse(endsAt));
  const firstDay = dayIn(timeZone, start);
  if (start === startOfDay(firstDay, timeZone)) {
    return {
      start: new Date(firstDay),
      end: new Date(Date.parse(dayIn(timeZone, end)) + day),
      isWholeDay: true,
    };
  }
  return { start: new Date(start), end: end > start ? new Date(end) : null, isWholeDay: false };
}
