import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import { insertAreas } from './insert-areas.ts';
import { insertGroup } from './insert-group.ts';
import { insertRegency } from './insert-regency.ts';

/** Stores a regency whose messages go every way there is, and one group that takes them, too. */
export async function insertMessageRegency(
  db: Kysely<Tables>,
  code: string,
  webhookUrl: string | null,
): Promise<void> {
  const officeEmails = ['kim@dinas.example.id'];
  const delivery = { officeEmails, webhookUrl, toGroups: true, receipts: true };
  await insertRegency(db, code, { settings: { requireProof: false, delivery } });
  await insertAreas(db, code);
  await insertGroup(db, code, {
    areaCode: `${code}.01.2008`,
    slug: 'reog-bina',
    contact: { kind: 'email', value: 'reog-bina@example.id', owner: 'group', consentAt: 1 },
  });
}
