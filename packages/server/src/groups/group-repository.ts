import { sql, type Kysely } from 'kysely';

import type { GroupContact } from '@kentongan/contract';

import type { BoardMemberTable, BoardTermTable, DecreeTable } from '../db/group-tables.ts';
import type { Tables } from '../db/tables.ts';
import { selectGroupRows, type GroupRow } from './select-group-rows.ts';

/** Everything stored about one group. */
export interface StoredGroup {
  readonly row: GroupRow;
  readonly decrees: readonly DecreeTable[];
  /** The latest board that is known. */
  readonly term: BoardTermTable | undefined;
  readonly members: readonly BoardMemberTable[];
}

/** Reads groups. */
export interface GroupRepository {
  /** All groups in directory order, or those of one district. */
  list(
    regencyCode: string,
    filter?: { readonly district?: string | undefined },
  ): Promise<GroupRow[]>;
  find(regencyCode: string, slug: string): Promise<StoredGroup | undefined>;
  findId(regencyCode: string, slug: string): Promise<string | undefined>;
  /** `null` when the group is known but nothing of its contact may be shown. */
  findContact(regencyCode: string, slug: string): Promise<GroupContact | null | undefined>;
}

/** Makes the repository on an open database. */
export function createGroupRepository(db: Kysely<Tables>): GroupRepository {
  return {
    list(regencyCode, { district } = {}) {
      const query = selectGroupRows(db, regencyCode);
      return (district ? query.where('g.district_code', '=', district) : query).execute();
    },

    async find(regencyCode, slug) {
      const row = await selectGroupRows(db, regencyCode)
        .where('g.slug', '=', slug)
        .executeTakeFirst();
      if (!row) return undefined;
      const of = <Table extends 'decree' | 'board_term' | 'board_member'>(table: Table) =>
        sql<Tables[Table]>`select * from ${sql.table(table)} where regency_code = ${regencyCode}
          and group_id = ${row.id} order by position`.execute(db);
      const decrees = (await of('decree')).rows;
      const term = (await of('board_term')).rows.reduce(toLatest, undefined);
      const members = term
        ? (await of('board_member')).rows.filter((member) => member.term_position === term.position)
        : [];
      return { row, decrees, term, members };
    },

    async findId(regencyCode, slug) {
      const row = await db
        .selectFrom('information_group')
        .select('id')
        .where('regency_code', '=', regencyCode)
        .where('slug', '=', slug)
        .executeTakeFirst();
      return row?.id;
    },

    async findContact(regencyCode, slug) {
      const row = await db
        .selectFrom('information_group')
        .select(['contact_kind', 'contact_value', 'contact_owner', 'contact_consent_at'])
        .where('regency_code', '=', regencyCode)
        .where('slug', '=', slug)
        .executeTakeFirst();
      if (!row) return undefined;
      const { contact_kind: kind, contact_value: value, contact_owner: owner } = row;
      const isComplete = kind !== null && value !== null && owner !== null;
      return isComplete && row.contact_consent_at !== null ? { kind, value, owner } : null;
    },
  };
}

/** The board that started last; partial dates compare as text. */
function toLatest(latest: BoardTermTable | undefined, term: BoardTermTable): BoardTermTable {
  const startOf = ({ starts_on, ends_on }: BoardTermTable) => starts_on ?? ends_on ?? '';
  return latest && startOf(latest) > startOf(term) ? latest : term;
}
