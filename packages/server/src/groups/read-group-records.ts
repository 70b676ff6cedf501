import {
  boardRoles,
  channelSchema,
  decreeKinds,
  groupLevels,
  groupTypes,
  legalStatuses,
} from '@kentongan/contract';
import type { Kysely } from 'kysely';
import * as z from 'zod/mini';

import type { InformationGroupTable } from '../db/group-tables.ts';
import type { Tables } from '../db/tables.ts';
import type { GroupRecord } from './group-record.ts';

/** A group as it is stored, with its own times in milliseconds. */
export interface StoredGroup {
  readonly record: GroupRecord;
  readonly createdAt: number;
  readonly updatedAt: number;
}

const recordSchema = z.object({
  groupType: z.enum(groupTypes),
  level: z.enum(groupLevels),
  legalStatus: z.enum(legalStatuses),
  focus: z.array(z.string()),
  channels: z.array(channelSchema),
  decrees: z.array(
    z.object({
      kind: z.enum(decreeKinds),
      number: z.string(),
      issuedOn: z.nullable(z.string()),
      issuedBy: z.nullable(z.string()),
    }),
  ),
  members: z.array(z.object({ name: z.string(), role: z.enum(boardRoles) })),
  contact: z.nullable(
    z.object({
      kind: z.enum(['whatsapp', 'phone', 'email']),
      value: z.string(),
      owner: z.enum(['group', 'office', 'person']),
      consentAt: z.nullable(z.number()),
    }),
  ),
});

/** Reads every group of a regency, the way it was written. */
export async function readGroupRecords(
  db: Kysely<Tables>,
  regencyCode: string,
): Promise<StoredGroup[]> {
  const groups = await db
    .selectFrom('information_group')
    .selectAll()
    .where('regency_code', '=', regencyCode)
    .orderBy('sort_key')
    .orderBy('id')
    .execute();
  const decrees = byGroup(
    await db
      .selectFrom('decree')
      .selectAll()
      .where('regency_code', '=', regencyCode)
      .orderBy('position')
      .execute(),
  );
  const terms = byGroup(
    await db
      .selectFrom('board_term')
      .selectAll()
      .where('regency_code', '=', regencyCode)
      .orderBy('position', 'desc')
      .execute(),
  );
  const members = byGroup(
    await db
      .selectFrom('board_member')
      .selectAll()
      .where('regency_code', '=', regencyCode)
      .orderBy('position')
      .execute(),
  );

  return groups.map((row) => {
    const [term] = terms.get(row.id) ?? [];
    const parsed = recordSchema.parse({
      groupType: row.group_type,
      level: row.level,
      legalStatus: row.legal_status,
      focus: JSON.parse(row.focus),
      channels: JSON.parse(row.channels),
      decrees: (decrees.get(row.id) ?? []).map((decree) => ({
        kind: decree.kind,
        number: decree.number,
        issuedOn: decree.issued_on,
        issuedBy: decree.issued_by,
      })),
      members: (members.get(row.id) ?? [])
        .filter((member) => member.term_position === term?.position)
        .map((member) => ({ name: member.full_name, role: member.role })),
      contact: toContact(row),
    });
    const { members: boardMembers, ...fields } = parsed;
    return {
      record: {
        ...fields,
        id: row.id,
        slug: row.slug,
        name: row.name,
        areaCode: row.area_code,
        establishedOn: row.established_on,
        memberCount: row.member_count,
        description: row.description,
        secretariat: row.secretariat,
        board: term
          ? { startsOn: term.starts_on, endsOn: term.ends_on, members: boardMembers }
          : null,
        source: row.source,
        verifiedAt: row.verified_at,
      },
      createdAt: row.created_at,
      updatedAt: row.updated_at,
    };
  });
}

function toContact(row: InformationGroupTable): unknown {
  return row.contact_kind === null
    ? null
    : {
        kind: row.contact_kind,
        value: row.contact_value,
        owner: row.contact_owner,
        consentAt: row.contact_consent_at,
      };
}

function byGroup<Row extends { readonly group_id: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const known = groups.get(row.group_id);
    if (known) known.push(row);
    else groups.set(row.group_id, [row]);
  }
  return groups;
}
