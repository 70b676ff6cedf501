import type { Kysely } from 'kysely';

import type { InformationGroupTable } from '../db/group-tables.ts';
import type { Tables } from '../db/tables.ts';
import { toNaturalKey, toSortKey, type GroupPlace } from './group-place.ts';
import type { GroupRecord } from './group-record.ts';

/** A group to store, with where it is and its own times in milliseconds. */
export interface GroupToWrite {
  readonly record: GroupRecord;
  readonly place: GroupPlace;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** Rows of one insert: a group has 27 values, and SQLite takes 32,766 at once. */
const rowsPerInsert = 100;

/** Stores new groups. Call it inside a transaction. */
export async function insertGroups(
  db: Kysely<Tables>,
  regencyCode: string,
  groups: readonly GroupToWrite[],
): Promise<void> {
  for (const part of chunks(groups)) {
    await db
      .insertInto('information_group')
      .values(part.map((group) => toRow(regencyCode, group)))
      .execute();
  }
  await insertPapersAndBoards(db, regencyCode, groups);
}

/** Stores groups over the ones with the same id. Call it inside a transaction. */
export async function replaceGroups(
  db: Kysely<Tables>,
  regencyCode: string,
  groups: readonly GroupToWrite[],
): Promise<void> {
  for (const group of groups) {
    const { id, ...columns } = toRow(regencyCode, group);
    await db
      .updateTable('information_group')
      .set(columns)
      .where('regency_code', '=', regencyCode)
      .where('id', '=', id)
      .execute();
  }
  await deletePapersAndBoards(
    db,
    regencyCode,
    groups.map(({ record }) => record.id),
  );
  await insertPapersAndBoards(db, regencyCode, groups);
}

/** Takes groups away with their feeds, which have brought nothing. Call it inside a transaction. */
export async function deleteGroups(
  db: Kysely<Tables>,
  regencyCode: string,
  ids: readonly string[],
): Promise<void> {
  await deletePapersAndBoards(db, regencyCode, ids);
  for (const part of chunks(ids)) {
    await db
      .deleteFrom('feed')
      .where('regency_code', '=', regencyCode)
      .where('group_id', 'in', part)
      .execute();
    await db
      .deleteFrom('information_group')
      .where('regency_code', '=', regencyCode)
      .where('id', 'in', part)
      .execute();
  }
}

async function deletePapersAndBoards(
  db: Kysely<Tables>,
  regencyCode: string,
  ids: readonly string[],
): Promise<void> {
  for (const part of chunks(ids)) {
    for (const table of ['board_member', 'board_term', 'decree'] as const) {
      await db
        .deleteFrom(table)
        .where('regency_code', '=', regencyCode)
        .where('group_id', 'in', part)
        .execute();
    }
  }
}

async function insertPapersAndBoards(
  db: Kysely<Tables>,
  regencyCode: string,
  groups: readonly GroupToWrite[],
): Promise<void> {
  const records = groups.map(({ record }) => record);
  const decrees = records.flatMap(({ id, decrees: papers }) =>
    papers.map(({ kind, number, issuedOn, issuedBy }, position) => ({
      regency_code: regencyCode,
      group_id: id,
      position,
      kind,
      number,
      issued_on: issuedOn,
      issued_by: issuedBy,
    })),
  );
  const terms = records.flatMap(({ id, board }) =>
    board
      ? [
          {
            regency_code: regencyCode,
            group_id: id,
            position: 0,
            starts_on: board.startsOn,
            ends_on: board.endsOn,
          },
        ]
      : [],
  );
  const members = records.flatMap(({ id, board }) =>
    (board?.members ?? []).map(({ name, role }, position) => ({
      regency_code: regencyCode,
      group_id: id,
      term_position: 0,
      position,
      full_name: name,
      role,
    })),
  );
  for (const part of chunks(decrees)) await db.insertInto('decree').values(part).execute();
  for (const part of chunks(terms)) await db.insertInto('board_term').values(part).execute();
  for (const part of chunks(members)) await db.insertInto('board_member').values(part).execute();
}

function toRow(
  regencyCode: string,
  { record, place, createdAt, updatedAt }: GroupToWrite,
): InformationGroupTable {
  return {
    regency_code: regencyCode,
    id: record.id,
    slug: record.slug,
    natural_key: toNaturalKey(record.areaCode, record.name),
    name: record.name,
    group_type: record.groupType,
    level: record.level,
    area_code: record.areaCode,
    district_code: place.districtCode,
    village_code: place.villageCode,
    legal_status: record.legalStatus,
    established_on: record.establishedOn,
    member_count: record.memberCount,
    description: record.description,
    secretariat: record.secretariat,
    focus: JSON.stringify(record.focus),
    channels: JSON.stringify(record.channels),
    contact_kind: record.contact?.kind ?? null,
    contact_value: record.contact?.value ?? null,
    contact_owner: record.contact?.owner ?? null,
    contact_consent_at: record.contact?.consentAt ?? null,
    source: record.source,
    verified_at: record.verifiedAt,
    sort_key: toSortKey(record.name, place),
    created_at: createdAt,
    updated_at: updatedAt,
  };
}

function chunks<Item>(items: readonly Item[]): Item[][] {
  const parts: Item[][] = [];
  for (let start = 0; start < items.length; start += rowsPerInsert) {
    parts.push(items.slice(start, start + rowsPerInsert));
  }
  return parts;
}
