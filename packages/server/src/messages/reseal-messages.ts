import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import type { FieldCipher } from '../secrets/field-cipher.ts';
import { openMessage, sealedColumns, sealMessage } from './sealed-message.ts';

/** Rows of one transaction, so that nobody waits long. */
const batchSize = 100;

/**
 * Encrypts with the newest key whatever is not: messages under an older key, and those that came
 * before there were keys. Returns how many messages it changed.
 */
export async function resealMessages(
  db: Kysely<Tables>,
  cipher: FieldCipher,
  regencyCode: string,
): Promise<number> {
  let changed = 0;
  for (let after = '', isMore = true; isMore;) {
    const rows = await db
      .selectFrom('message')
      .select(['regency_code', 'id', ...sealedColumns])
      .where('regency_code', '=', regencyCode)
      .where('purged_at', 'is', null)
      .where('id', '>', after)
      .orderBy('id')
      .limit(batchSize)
      .execute();
    const old = rows.filter((row) =>
      sealedColumns.some((column) => row[column] !== null && !cipher.isCurrent(row[column])),
    );
    await db.transaction().execute(async (transaction) => {
      for (const row of old) {
        const { regency_code, id, ...fields } = sealMessage(cipher, openMessage(cipher, row));
        let update = transaction
          .updateTable('message')
          .set(fields)
          .where('regency_code', '=', regency_code)
          .where('id', '=', id)
          .where('purged_at', 'is', null);
        // Who was answered in between keeps the answer; the next run takes the rest.
        for (const column of sealedColumns) {
          update = update.where(column, row[column] === null ? 'is' : '=', row[column]);
        }
        changed += Number((await update.executeTakeFirst()).numUpdatedRows);
      }
    });
    after = rows.at(-1)?.id ?? after;
    isMore = rows.length === batchSize;
  }
  return changed;
}
