import type { Kysely } from 'kysely';

import type { MessageDeliveryTable } from '../../db/message-tables.ts';
import type { Tables } from '../../db/tables.ts';
import type { MessageRow } from './select-message-rows.ts';

/** Reads how messages of one regency went their ways. */
export async function readDeliveries(
  db: Kysely<Tables>,
  rows: readonly MessageRow[],
): Promise<MessageDeliveryTable[]> {
  const [first] = rows;
  if (!first) return [];
  const ids = rows.map(({ id }) => id);
  return (
    db
      .selectFrom('message_delivery')
      .selectAll()
      .where('regency_code', '=', first.regency_code)
      // Few enough at a time for both engines.
      .$if(ids.length <= 500, (query) => query.where('message_id', 'in', ids))
      .orderBy('channel')
      .execute()
  );
}
