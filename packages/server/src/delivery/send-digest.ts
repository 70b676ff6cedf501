import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import { parseRegencySettings } from '../regencies/regency-settings.ts';
import { composeDigest } from './compose-digest.ts';
import type { Mailer } from './mailer.ts';
import { readDigest } from './read-digest.ts';

/** Mails the digest to the office. `false` when there is nothing to tell or nobody to tell it. */
export async function sendDigest(
  { db, mailer }: { readonly db: Kysely<Tables>; readonly mailer: Mailer | undefined },
  regencyCode: string,
  now: number,
): Promise<boolean> {
  const regency = await db
    .selectFrom('regency')
    .select(['name', 'settings', 'time_zone'])
    .where('regency_code', '=', regencyCode)
    .executeTakeFirstOrThrow();
  const { officeEmails } = parseRegencySettings(regency.settings).delivery;
  if (!mailer || officeEmails.length === 0) return false;
  const digest = await readDigest(db, regencyCode, now);
  const content = composeDigest(digest, {
    code: regencyCode,
    name: regency.name,
    timeZone: regency.time_zone,
  });
  if (!content) return false;
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: regency.time_zone }).format(now);
  await mailer.send({ ...content, to: officeEmails, eventId: `digest-${regencyCode}-${day}` });
  return true;
}
