import type { Kysely } from 'kysely';

import { isUniqueViolation } from '../db/is-unique-violation.ts';
import type { MessageTable, Tables } from '../db/tables.ts';

/** A message as it is stored; the repository adds the reference number. */
export type NewMessage = Omit<MessageTable, 'reference'>;

/** What a sender may be told about a stored message, and whether it is the same one. */
export type StoredMessage = Pick<
  MessageTable,
  'reference' | 'body_hash' | 'received_at' | 'retain_until'
>;

/** Stores messages of citizens. */
export interface MessageRepository {
  findByKey(regencyCode: string, idempotencyKey: string): Promise<StoredMessage | undefined>;
  /** Stores a message, or hands out the one that has this key already. */
  add(message: NewMessage): Promise<StoredMessage>;
}

/** Two equal numbers in a row are as good as impossible; more mean a broken source of chance. */
const maxAttempts = 5;

/** Makes the repository; `createReference` is asked again when its number is taken. */
export function createMessageRepository(
  db: Kysely<Tables>,
  createReference: (regencyCode: string) => string,
): MessageRepository {
  const receipt = ['reference', 'body_hash', 'received_at', 'retain_until'] as const;

  const findByKey = (regencyCode: string, idempotencyKey: string) =>
    db
      .selectFrom('message')
      .select(receipt)
      .where('regency_code', '=', regencyCode)
      .where('idempotency_key', '=', idempotencyKey)
      .executeTakeFirst();

  const insert = (message: MessageTable) =>
    db.transaction().execute((transaction) =>
      transaction
        .insertInto('message')
        .values(message)
        .onConflict((conflict) => conflict.columns(['regency_code', 'idempotency_key']).doNothing())
        .returning(receipt)
        .executeTakeFirst(),
    );

  return {
    findByKey,
    async add(message) {
      for (let attempt = 1; ; attempt += 1) {
        const reference = createReference(message.regency_code);
        try {
          const stored =
            (await insert({ ...message, reference })) ??
            (await findByKey(message.regency_code, message.idempotency_key));
          if (stored) return stored;
          throw new Error('The message was neither stored nor there already');
        } catch (error) {
          if (!isUniqueViolation(error) || attempt === maxAttempts) throw error;
        }
      }
    },
  };
}
