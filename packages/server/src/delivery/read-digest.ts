import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import { readClockDoubt, type ClockDoubt } from '../messages/judge-clock.ts';

const hour = 3_600_000;

/** A message as a digest names it. */
export interface DigestEntry {
  readonly reference: string;
  readonly topic: string;
  readonly receivedAt: number;
}

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
export async function readDigest(
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
