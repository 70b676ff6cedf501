import type { ActivityState, StaffActivity } from '@kentongan/contract';

import { safeText } from '../safe-text.ts';
import { activityWords, stateNames } from '../words/activities.ts';

/** Says in a few lines what an activity is and how it stands. */
export function describeActivity(activity: StaffActivity, timeZone: string): string[] {
  const { id, status, type, title, group, publishedAt, startsAt, pinnedUntil, seller } = activity;
  // The list of states is open to newer versions.
  const state = stateNames[status as ActivityState] ?? status;
  const facts = [
    group === null ? undefined : group.slug,
    startsAt === null ? undefined : formatTime(startsAt, timeZone),
    activity.place,
    pinnedUntil === null ? undefined : activityWords.pinnedUntil(formatTime(pinnedUntil, timeZone)),
    seller !== null && seller.consentAt === null ? activityWords.hiddenSeller : undefined,
    activity.withdrawnBy === 'source' ? activityWords.withdrawnBySource : undefined,
    activity.sourceUrl,
  ].filter((fact) => fact !== undefined && fact !== null);
  return [
    `${id}  [${state}]  ${formatTime(publishedAt, timeZone)}  ${type}`,
    `  ${title}`,
    ...(facts.length === 0 ? [] : [`  ${facts.join(' · ')}`]),
  ].map(safeText);
}

/** An instant in the words and the time zone of the regency. */
export function formatTime(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('id', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  }).format(new Date(instant));
}
