import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import { changeSettings } from './change-settings.ts';
import type { RegencySettings } from './regency-settings.ts';

/** What an office sets about its contact form; what is left out stays as it is. */
export type ContactSettings = Partial<
  Pick<
    RegencySettings,
    | 'topics'
    | 'topicLabels'
    | 'retentionDays'
    | 'responseDays'
    | 'holidays'
    | 'requireProof'
    | 'allowedOrigins'
    | 'notice'
  >
> & {
  readonly delivery?: Partial<RegencySettings['delivery']> | undefined;
  readonly links?: Partial<RegencySettings['links']> | undefined;
  readonly controller?: Partial<RegencySettings['controller']> | undefined;
};

/**
 * Sets where messages go and what the form asks. Returns what holds from now on.
 *
 * @throws `SettingsError` for an unknown regency or a value that cannot be; then nothing has
 * changed.
 */
export function setContact(
  db: Kysely<Tables>,
  { code, change, now }: { code: string; change: ContactSettings; now: number },
): Promise<RegencySettings> {
  const { delivery, links, controller, ...plain } = change;
  return changeSettings(db, { code, now }, async (stored) => ({
    ...stored,
    ...plain,
    // The schema fills in what is missing in them.
    delivery: { ...stored.delivery, ...delivery } as RegencySettings['delivery'],
    links: { ...stored.links, ...links } as RegencySettings['links'],
    controller: { ...stored.controller, ...controller } as RegencySettings['controller'],
  }));
}
