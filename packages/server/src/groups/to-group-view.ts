import type { RegencyRecord } from '../regencies/regency-repository.ts';
import { dayIn } from '../time/day-in.ts';
import { dormantBefore } from './dormant-before.ts';
import type { FullGroupView } from './to-group.ts';

/** What a group of a regency depends on at a moment besides what is stored. */
export function toGroupView(regency: RegencyRecord, now: number): FullGroupView {
  return {
    dormantBefore: dormantBefore(regency, now),
    today: dayIn(regency.timeZone, now),
    termWarningDays: regency.settings.termWarningDays,
  };
}
