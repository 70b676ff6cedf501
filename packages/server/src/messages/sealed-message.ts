import type { MessageTable } from '../db/message-tables.ts';
import type { FieldCipher } from '../secrets/field-cipher.ts';

/** The columns of a message that tell who wrote what, or what the office answered. */
export const sealedColumns = [
  'sender_name',
  'institution',
  'reply_address',
  'message_text',
  'details',
  'status_secret',
  'answer_text',
] as const;
type SealedColumn = (typeof sealedColumns)[number];

/** What says where a field belongs. */
type MessageKey = Pick<MessageTable, 'regency_code' | 'id'>;

/** Encrypts one field of a message. */
export function sealField(
  cipher: FieldCipher,
  { regency_code, id }: MessageKey,
  column: SealedColumn,
  text: string,
): string {
  return cipher.seal(text, `${regency_code} ${id} ${column}`);
}

/** Decrypts one field of a message. */
function openField(
  cipher: FieldCipher,
  { regency_code, id }: MessageKey,
  column: SealedColumn,
  stored: string,
): string {
  return cipher.open(stored, `${regency_code} ${id} ${column}`);
}

/** A row as it goes into the database. */
export function sealMessage<Row extends MessageKey & Partial<MessageTable>>(
  cipher: FieldCipher,
  row: Row,
): Row {
  return mapSealed(row, (column, text) => sealField(cipher, row, column, text));
}

/** A row, or some columns of it, as people read it. */
export function openMessage<Row extends MessageKey & Partial<MessageTable>>(
  cipher: FieldCipher,
  row: Row,
): Row {
  return mapSealed(row, (column, text) => openField(cipher, row, column, text));
}

function mapSealed<Row extends Partial<MessageTable>>(
  row: Row,
  map: (column: SealedColumn, text: string) => string,
): Row {
  const changed: Partial<Record<SealedColumn, string>> = {};
  for (const column of sealedColumns) {
    const text = row[column];
    if (typeof text === 'string') changed[column] = map(column, text);
  }
  return { ...row, ...changed };
}
