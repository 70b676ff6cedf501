import type { SilentGroup, SilentGroupFeed } from '../../groups/read-silent-groups.ts';
import { dayIn } from '../../time/day-in.ts';
import { silentWords as words } from '../words/silent-groups.ts';

/** The row above all others. */
export const silentGroupsHeader: readonly string[] = Object.values(words.columns);

/** When the list is made, and where days begin. */
export interface SilentView {
  /** Milliseconds. */
  readonly now: number;
  readonly timeZone: string;
}

/** Silent groups as rows of a table for staff, with the contact that is on record. */
export function toSilentGroupsTable(
  groups: readonly SilentGroup[],
  view: SilentView,
): readonly (readonly string[])[] {
  return groups.map(({ row, feeds }) => {
    const cells = {
      name: row.name,
      village: row.village_name,
      district: row.district_name,
      lastActivity: lastDay(row.last_activity_at, view),
      months: String(monthsSince(row.last_activity_at, view) ?? ''),
      feeds: feeds.map(({ url }) => url).join(' '),
      feedStates: feeds.map(describeFeed).join('; '),
      contact: row.contact_value,
      consent: row.contact_value === null ? null : consentWord(row.contact_consent_at),
      slug: row.slug,
    } satisfies Record<keyof typeof words.columns, string | null>;
    return Object.keys(words.columns).map(
      // Both objects have the same keys, which the line above proves.
      (column) => cells[column as keyof typeof cells] ?? '',
    );
  });
}

/** The day of the latest activity, or nothing. */
export function lastDay(instant: number | null, { timeZone }: SilentView): string {
  return instant === null ? '' : dayIn(timeZone, instant);
}

/** Whole months since the latest activity. */
export function monthsSince(
  instant: number | null,
  { now, timeZone }: SilentView,
): number | undefined {
  if (instant === null) return undefined;
  const [year = 0, month = 0, day = 0] = dayIn(timeZone, now).split('-').map(Number);
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = dayIn(timeZone, instant)
    .split('-')
    .map(Number);
  return (year - fromYear) * 12 + month - fromMonth - (day < fromDay ? 1 : 0);
}

/** How reading a feed goes, in words. */
export function describeFeed({ state, pauseReason, problem }: SilentGroupFeed): string {
  const facts = [pauseReason, problem === null ? null : words.problem(problem)];
  const detail = facts.filter((fact) => fact !== null).join(', ');
  const word = state === 'active' ? words.active : words.paused;
  return detail === '' ? word : `${word} (${detail})`;
}

function consentWord(consentAt: number | null): string {
  return consentAt === null ? words.no : words.yes;
}
