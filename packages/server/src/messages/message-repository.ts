import type { Kysely, Transaction } from 'kysely';

import { isUniqueViolation } from '../db/is-unique-violation.ts';
import type { MessageTable } from '../db/message-tables.ts';
import type { Tables } from '../db/tables.ts';
import type { FieldCipher } from '../secrets/field-cipher.ts';
import type { HeldProof } from './proof/check-proof.ts';
import { openMessage, sealMessage } from './sealed-message.ts';

/** A message as people read it; the repository adds the reference number and encrypts it. */
export type NewMessage = Omit<MessageTable, 'reference'>;

const receiptColumns = [
  'regency_code',
  'id',
  'reference',
  'status_secret',
  'body_hash',
  'received_at',
  'retain_until',
] as const;

/** What a sender may be told about a stored message, and whether it is the same one. */
export type StoredMessage = Pick<MessageTable, (typeof receiptColumns)[number]>;

const stateColumns = [
  'regency_code',
  'id',
  'reference',
  'status_secret',
  'status',
  'received_at',
  'status_changed_at',
  'due_at',
  'answer_text',
  'forwarded_to',
  'retain_until',
  'purged_at',
] as const;

/** How far a message is. */
export type StoredState = Pick<MessageTable, (typeof stateColumns)[number]>;

/** Stores messages of citizens. Rows come and go in plain text and rest encrypted. */
export interface MessageRepository {
  findByKey(regencyCode: string, idempotencyKey: string): Promise<StoredMessage | undefined>;
  /**
   * Stores a message, or hands out the one that has this key already. `undefined` when the proof
   * has been used for another message; then nothing is stored.
   */
  add(message: NewMessage, proof?: HeldProof): Promise<StoredMessage | undefined>;
  findState(regencyCode: string, reference: string): Promise<StoredState | undefined>;
}

/** What {@link createMessageRepository} needs. */
export interface MessageRepositoryOptions {
  readonly db: Kysely<Tables>;
  readonly cipher: FieldCipher;
  /** Asked again when its number is taken. */
  readonly createReference: (regencyCode: string) => string;
  /** Writes what follows from a message, in its transaction. */
  readonly onAdded?: (transaction: Transaction<Tables>, message: MessageTable) => Promise<void>;
}

/** Two equal numbers in a row are as good as impossible; more mean a broken source of chance. */
const maxAttempts = 5;

/** Makes the repository. */
export function createMessageRepository(options: MessageRepositoryOptions): MessageRepository {
  const { db, cipher, createReference, onAdded = async () => undefined } = options;

  const findByKey = async (regencyCode: string, idempotencyKey: string) => {
    const row = await db
      .selectFrom('message')
      .select(receiptColumns)
      .where('regency_code', '=', regencyCode)
      .where('idempotency_key', '=', idempotencyKey)
      .executeTakeFirst();
    return row && openMessage(cipher, row);
  };

  const insert = (message: MessageTable, proof: HeldProof | undefined) =>
    db.transaction().execute(async (transaction) => {
      const row = await transaction
        .insertInto('message')
        .values(sealMessage(cipher, message))
        .onConflict((conflict) => conflict.columns(['regency_code', 'idempotency_key']).doNothing())
        .returning(receiptColumns)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      if (proof) await useProof(transaction, message.regency_code, proof);
      await onAdded(transaction, message);
      return openMessage(cipher, row);
    });

  return {
    findByKey,

    async add(message, proof) {
      for (let attempt = 1; ; attempt += 1) {
        const reference = createReference(message.regency_code);
        try {
          const stored =
            (await insert({ ...message, reference }, proof)) ??
            (await findByKey(message.regency_code, message.idempotency_key));
          if (stored) return stored;
          throw new Error('The message was neither stored nor there already');
        } catch (error) {
          if (error instanceof UsedProof) return undefined;
          if (!isUniqueViolation(error) || attempt === maxAttempts) throw error;
        }
      }
    },

    async findState(regencyCode, reference) {
      const row = await db
        .selectFrom('message')
        .select(stateColumns)
        .where('regency_code', '=', regencyCode)
        .where('reference', '=', reference)
        .executeTakeFirst();
      return row && openMessage(cipher, row);
    },
  };
}

/** Ends a transaction whose proof was used before. */
class UsedProof extends Error {}

async function useProof(
  transaction: Transaction<Tables>,
  regencyCode: string,
  { salt, expiresAt }: HeldProof,
): Promise<void> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('used_proof')
    .values({ regency_code: regencyCode, salt, expires_at: expiresAt })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (Number(numInsertedOrUpdatedRows) === 0) throw new UsedProof();
}
