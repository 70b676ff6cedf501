import { randomBytes } from 'node:crypto';

import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';

/** What random bytes are kept for. */
export type SecretPurpose = 'message-challenge' | 'sender-address' | 'webhook';

/** Gives a regency's random bytes for one purpose, the same in every process of a backend. */
export type ReadSecret = (regencyCode: string, purpose: SecretPurpose) => Promise<Buffer>;

/** Makes the reader. What it has read once, it remembers: secrets never change. */
export function createSharedSecrets(db: Kysely<Tables>, now: () => number): ReadSecret {
  const known = new Map<string, Promise<Buffer>>();
  return (regencyCode, purpose) => {
    const key = `${regencyCode} ${purpose}`;
    const secret = known.get(key) ?? readOrMake(db, { regencyCode, purpose, now: now() });
    known.set(key, secret);
    // A storage that is away must not be remembered.
    secret.catch(() => known.delete(key));
    return secret;
  };
}

async function readOrMake(
  db: Kysely<Tables>,
  { regencyCode, purpose, now }: { regencyCode: string; purpose: SecretPurpose; now: number },
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
