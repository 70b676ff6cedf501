import type { Kysely } from 'kysely';

import { writeAudit, type Actor } from '../audit/write-audit.ts';
import type { MessageTable } from '../db/message-tables.ts';
import type { Tables } from '../db/tables.ts';
import { parseRegencySettings } from '../regencies/regency-settings.ts';
import { chooseAssignee } from './choose-assignee.ts';

type AssignableMessage = Pick<
  MessageTable,
  'regency_code' | 'id' | 'reference' | 'status' | 'assignee' | 'village_code' | 'group_id'
>;

/** The actor of what the settings of the office decide. */
const ruleActor: Actor = { name: 'rule' };

/**
 * Gives a new message to whom the office has named for its village or district, else for those of
 * its group, in the transaction that stores it or lets it out of quarantine. Returns it as it is now.
 */
export async function assignByArea<Message extends AssignableMessage>(
  db: Kysely<Tables>,
  message: Message,
  now: number,
): Promise<Message> {
  const { regency_code: regencyCode, id } = message;
  if (message.status !== 'new') return message;
  const { settings } = await db
    .selectFrom('regency')
    .select('settings')
    .where('regency_code', '=', regencyCode)
    .executeTakeFirstOrThrow();
  const { assignees } = parseRegencySettings(settings);
  const area = assignees.length === 0 ? null : await findArea(db, message);
  const chosen = area === null ? undefined : chooseAssignee(assignees, area);
  if (!chosen) return message;
  const change = { status: 'assigned', assignee: chosen.name };
  await db
    .updateTable('message')
    .set(change)
    .where('regency_code', '=', regencyCode)
    .where('id', '=', id)
    .execute();
  await writeAudit(db, {
    ...{ regencyCode, now, actor: ruleActor },
    action: 'message.assign',
    subject: message.reference,
    detail: { area: chosen.area },
  });
  return { ...message, ...change };
}

/** The most exact area that a message is about. */
async function findArea(
  db: Kysely<Tables>,
  { regency_code, village_code, group_id }: AssignableMessage,
): Promise<string | null> {
  if (village_code !== null || group_id === null) return village_code;
  const group = await db
    .selectFrom('information_group')
    .select(['village_code', 'district_code'])
    .where('regency_code', '=', regency_code)
    .where('id', '=', group_id)
    .executeTakeFirst();
  return group?.village_code ?? group?.district_code ?? null;
}
