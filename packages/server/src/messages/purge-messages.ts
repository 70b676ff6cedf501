import { sql, type Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';

/** Rows of one transaction, so that nobody waits long for the purge. */
const batchSize = 200;

/** Used proofs are known for so long after their time, so that a clock set back revives none. */
const proofMemory = 7 * 86_400_000;

/**
 * Deletes the personal data of messages whose time is over. A tombstone stays: number, topic,
 * status and times, for the statistics of the office.
 *
 * Returns how many messages it was.
 */
export async function purgeMessages(
  db: Kysely<Tables>,
  regencyCode: string,
  now: number,
): Promise<number> {
  let purged = 0;
  for (;;) {
    const rows = await db
      .selectFrom('message')
      .select('id')
      .where('regency_code', '=', regencyCode)
      .where('retain_until', '<=', now)
      .where('purged_at', 'is', null)
      .limit(batchSize)
      .execute();
    if (rows.length === 0) break;
    const ids = rows.map(({ id }) => id);
    await db.transaction().execute((transaction) => bury(transaction, { regencyCode, ids, now }));
    purged += ids.length;
  }
  await db
    .deleteFrom('used_proof')
    .where('regency_code', '=', regencyCode)
    .where('expires_at', '<=', now - proofMemory)
    .execute();
  return purged;
}

/** Leaves nothing of messages but their tombstones, in the caller's transaction. */
export async function bury(
  db: Kysely<Tables>,
  { regencyCode, ids, now }: { regencyCode: string; ids: readonly string[]; now: number },
): Promise<void> {
  await db
    .updateTable('message')
    .set({
      // The key may have come from anywhere; the hash is one of the words that are to be forgotten.
      idempotency_key: sql.ref('id'),
      body_hash: '',
      sender_name: '',
      institution: null,
      reply_address: '',
      reply_address_hash: null,
      message_text: '',
      details: null,
      status_secret: null,
      answer_text: null,
      consent_origin: null,
      group_id: null,
      village_code: null,
      locale: null,
      purged_at: now,
    })
    .where('regency_code', '=', regencyCode)
    .where('id', 'in', ids)
    .execute();
  await db
    .deleteFrom('message_delivery')
    .where('regency_code', '=', regencyCode)
    .where('message_id', 'in', ids)
    .execute();
}
