import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import { openMessage } from '../messages/sealed-message.ts';
import type { FieldCipher } from '../secrets/field-cipher.ts';
import type { ReadableMessage } from './to-message-lines.ts';

/** Reads a message as people know its parts; one whose data were deleted is `undefined`. */
export async function readReadableMessage(
  db: Kysely<Tables>,
  cipher: FieldCipher,
  { regencyCode, id }: { regencyCode: string; id: string },
): Promise<(ReadableMessage & { readonly groupEmail: string | null }) | undefined> {
  const row = await db
    .selectFrom('message as m')
    .leftJoin('information_group as g', (join) =>
      join.onRef('g.regency_code', '=', 'm.regency_code').onRef('g.id', '=', 'm.group_id'),
    )
    .leftJoin('area as v', (join) =>
      join.onRef('v.regency_code', '=', 'm.regency_code').onRef('v.code', '=', 'm.village_code'),
    )
    .selectAll('m')
    .select(['g.name as groupName', 'v.name as villageName'])
    .select(['g.contact_kind', 'g.contact_value', 'g.contact_consent_at'])
    .where('m.regency_code', '=', regencyCode)
    .where('m.id', '=', id)
    .where('m.purged_at', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  const { contact_kind, contact_value, contact_consent_at, ...message } = row;
  const mayMail = contact_kind === 'email' && contact_consent_at !== null;
  return { ...openMessage(cipher, message), groupEmail: mayMail ? contact_value : null };
}
