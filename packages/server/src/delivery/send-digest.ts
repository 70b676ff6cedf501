import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import { readClockDoubt, type ClockDoubt } from '../messages/judge-clock.ts';
import { parseRegencySettings } from '../regencies/regency-settings.ts';
import { composeDigest, type DigestEntry } from './compose-digest.ts';
import type { Mailer } from './mailer.ts';

const hour = 3_600_000;

/** What staff have to be told about once a day. */
export interface Digest {
  /** Deliveries that failed or have been waiting for more than an hour. */
  readonly undelivered: readonly DigestEntry[];
  /** Messages nobody has answered in time. */
  readonly overdue: readonly DigestEntry[];
  /** Messages that wait for a person's eye. */
  readonly quarantined: readonly DigestEntry[];
  /** Since when old data are not deleted, because the clock has jumped. */
  readonly clockDoubt?: ClockDoubt | undefined;
}

/** Collects what needs attention. Numbers and topics only: mail is no place for people's data. */
async function readDigest(
  db: Kysely<Tables>,
  regencyCode: string,
  now: number,
): Promise<Digest> {
  const messages = db
    .selectFrom('message as m')
    .select(['m.reference', 'm.topic', 'm.received_at as receivedAt'])
    .where('m.regency_code', '=', regencyCode)
    .where('m.purged_at', 'is', null)
    .orderBy('m.received_at');
  const [undelivered, overdue, quarantined, clockDoubt] = await Promise.all([
    messages
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('message_delivery as d')
            .select('d.channel')
            .whereRef('d.regency_code', '=', 'm.regency_code')
            .whereRef('d.message_id', '=', 'm.id')
            .where((where) =>
              where.or([
                where('d.state', '=', 'failed'),
                where.and([
                  where('d.state', '=', 'waiting'),
                  where('d.created_at', '<', now - hour),
                ]),
              ]),
            ),
        ),
      )
      .execute(),
    messages.where('m.status', 'in', ['new', 'assigned']).where('m.due_at', '<', now).execute(),
    messages.where('m.status', '=', 'quarantined').execute(),
    readClockDoubt(db, regencyCode),
  ]);
  return { undelivered, overdue, quarantined, clockDoubt };
}

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
