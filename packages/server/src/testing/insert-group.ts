import { randomUUID } from 'node:crypto';

import type { Kysely } from 'kysely';

import { foldName } from '@kentongan/contract';

import type { GroupRecord } from '../groups/group-record.ts';
import type { Tables } from '../db/tables.ts';

type DecreeOptions = Omit<GroupRecord['decrees'][number], 'issuedBy'> & {
  readonly issuedBy?: string | null;
};

/** What a test says about a group; the rest is plain. */
export type InsertGroupOptions = Partial<Omit<GroupRecord, 'decrees'>> & {
  readonly decrees?: readonly DecreeOptions[];
  readonly areaCode: string;
};

/** Stores a group and returns its id. Without a level it is one of a village. */
export async function insertGroup(
  db: Kysely<Tables>,
  regencyCode: string,
  options: InsertGroupOptions,
): Promise<string> {
  const { id = randomUUID(), name = 'Reog Bina', level = 'village', areaCode } = options;
  const { contact = null, board = null } = options;
  const villageCode = level === 'village' || level === 'neighborhood' ? areaCode : null;
  await db
    .insertInto('information_group')
    .values({
      regency_code: regencyCode,
      id,
      slug: options.slug ?? `group-${id}`,
      natural_key: id,
      name,
      group_type: options.groupType ?? 'kim',
      level,
      area_code: areaCode,
      district_code: level === 'regency' ? null : areaCode.slice(0, 8),
      village_code: villageCode,
      legal_status: options.legalStatus ?? 'pilot',
      established_on: options.establishedOn ?? null,
      member_count: options.memberCount ?? null,
      description: options.description ?? null,
      secretariat: options.secretariat ?? null,
      focus: JSON.stringify(options.focus ?? []),
      channels: JSON.stringify(options.channels ?? []),
      contact_kind: contact?.kind ?? null,
      contact_value: contact?.value ?? null,
      contact_owner: contact?.owner ?? null,
      contact_consent_at: contact?.consentAt ?? null,
      source: options.source ?? null,
      verified_at: options.verifiedAt ?? null,
      sort_key: `${areaCode}|${foldName(name)}`,
      created_at: 1_700_000_000_000,
      updated_at: 1_700_000_000_000,
    })
    .execute();
  for (const [position, { kind, number, issuedOn, issuedBy = null }] of (
    options.decrees ?? []
  ).entries()) {
    await db
      .insertInto('decree')
      .values({
        regency_code: regencyCode,
        group_id: id,
        position,
        kind,
        number,
        issued_on: issuedOn,
        issued_by: issuedBy,
      })
      .execute();
  }
  if (board) await insertBoard(db, { regencyCode, groupId: id, position: 0 }, board);
  return id;
}

/** Where a board is stored. */
export interface BoardPlace {
  readonly regencyCode: string;
  readonly groupId: string;
  readonly position: number;
}

/** Stores one more board of a group. */
export async function insertBoard(
  db: Kysely<Tables>,
  { regencyCode, groupId, position }: BoardPlace,
  board: NonNullable<GroupRecord['board']>,
): Promise<void> {
  const key = { regency_code: regencyCode, group_id: groupId };
  await db
    .insertInto('board_term')
    .values({ ...key, position, starts_on: board.startsOn, ends_on: board.endsOn })
    .execute();
  for (const [index, { name, role }] of board.members.entries()) {
    await db
      .insertInto('board_member')
      .values({ ...key, term_position: position, position: index, full_name: name, role })
      .execute();
  }
}
