import { sql, type Kysely, type SqlBool } from 'kysely';
import type * as z from 'zod/mini';

import { type GroupContact, type listGroups } from '@kentongan/contract';

import { searchCondition } from '../db/search-condition.ts';
import type { BoardMemberTable, BoardTermTable, DecreeTable, Tables } from '../db/tables.ts';
import { selectGroupRows, type GroupRow } from './select-group-rows.ts';

/** Which groups to list; the contract's query without its cursor. */
export type GroupFilter = Omit<z.output<typeof listGroups.query>, 'cursor' | 'limit'>;

/** A slice of the directory. */
export interface GroupSlice {
  readonly limit: number;
  /** Id of the group after which the slice begins. */
  readonly after?: string | undefined;
}

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
  /** In directory order; all of them without a slice. */
  list(regencyCode: string, filter: GroupFilter, slice?: GroupSlice): Promise<GroupRow[]>;
  count(regencyCode: string, filter: GroupFilter): Promise<number>;
  find(regencyCode: string, slug: string): Promise<StoredGroup | undefined>;
  findId(regencyCode: string, slug: string): Promise<string | undefined>;
  /** `null` when the group is known but nothing of its contact may be shown. */
  findContact(regencyCode: string, slug: string): Promise<GroupContact | null | undefined>;
}

/** Makes the repository on an open database. */
export function createGroupRepository(db: Kysely<Tables>): GroupRepository {
  return {
    list(regencyCode, filter, slice) {
      let query = selectGroupRows(db, regencyCode).where(matches(filter));
      if (slice) query = query.limit(slice.limit);
      if (slice?.after !== undefined) {
        query = query.where(
          sql<SqlBool>`(g.sort_key, g.id) > (select sort_key, id from information_group
            where regency_code = ${regencyCode} and id = ${slice.after})`,
        );
      }
      return query.execute();
    },

    async count(regencyCode, filter) {
      const { total } = await db
        .selectFrom('information_group as g')
        .select((eb) => eb.fn.countAll<number>().as('total'))
        .where('g.regency_code', '=', regencyCode)
        .where(matches(filter))
        .executeTakeFirstOrThrow();
      return total;
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

function matches({ q = '', district, groupType, legalStatus }: GroupFilter) {
  const conditions = [
    searchCondition(sql.ref('g.search_text'), q),
    district && sql<SqlBool>`g.district_code = ${district}`,
    groupType && sql<SqlBool>`g.group_type = ${groupType}`,
    legalStatus && sql<SqlBool>`g.legal_status = ${legalStatus}`,
  ].filter((condition) => condition !== undefined && condition !== '');
  return conditions.length === 0
    ? sql<SqlBool>`1 = 1`
    : sql<SqlBool>`${sql.join(conditions, sql` and `)}`;
}

/** The board that started last; partial dates compare as text. */
function toLatest(latest: BoardTermTable | undefined, term: BoardTermTable): BoardTermTable {
  const startOf = ({ starts_on, ends_on }: BoardTermTable) => starts_on ?? ends_on ?? '';
  return latest && startOf(latest) > startOf(term) ? latest : term;
}
