import { randomBytes } from 'node:crypto';

import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';

/** A regency's random bytes for one purpose, made when first asked for and shared by processes. */
export async function readSharedSecret(
  db: Kysely<Tables>,
  { regencyCode, purpose, now }: { regencyCode: string; purpose: string; now: number },
): Promise<Buffer> {
  const read = () =>
    db
      .selectFrom('shared_secret')
      .select('value')
      .where('regency_code', '=', regencyCode)
      .where('purpose', '=', purpose)
      .executeTakeFirst();
  const found = await read();
  if (found) return Buffer.from(found.value, 'base64');
  await db
    .insertInto('shared_secret')
    .values({
      regency_code: regencyCode,
      purpose,
      value: randomBytes(32).toString('base64'),
      created_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  // Another process may have been first.
  const made = await read();
  if (!made) throw new Error(`The secret for ${purpose} was neither there nor could it be made`);
  return Buffer.from(made.value, 'base64');
}
