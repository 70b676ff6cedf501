import type { Kysely } from 'kysely';

import type { MessageTable } from '../db/message-tables.ts';
import type { Tables } from '../db/tables.ts';

const day = 86_400_000;
const hour = 3_600_000;

/** Receipts that one address gets in a day: nobody can make us pester somebody else. */
const perAddress = 3;

/** Receipts of a regency in an hour: a flood of messages makes no flood of mail. */
const perRegency = 60;

/** Whether a receipt may be mailed to the address that a sender has typed. */
export async function mayMailReceipt(
  db: Kysely<Tables>,
  message: Pick<MessageTable, 'regency_code' | 'reply_address_hash' | 'received_at'>,
): Promise<boolean> {
  const receipts = db
    .selectFrom('message_delivery as d')
    .innerJoin('message as m', (join) =>
      join.onRef('m.regency_code', '=', 'd.regency_code').onRef('m.id', '=', 'd.message_id'),
    )
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('d.regency_code', '=', message.regency_code)
    .where('d.channel', '=', 'sender-receipt');
  const [ofAddress, ofRegency] = await Promise.all([
    receipts
      .where('m.reply_address_hash', '=', message.reply_address_hash)
      .where('d.created_at', '>', message.received_at - day)
      .executeTakeFirstOrThrow(),
    receipts.where('d.created_at', '>', message.received_at - hour).executeTakeFirstOrThrow(),
  ]);
  return Number(ofAddress.count) < perAddress && Number(ofRegency.count) < perRegency;
}
