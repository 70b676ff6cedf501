import { sql, type Kysely, type RawBuilder, type SqlBool } from 'kysely';

import { searchTerms } from '@kentongan/contract';

import type { Database } from '../db/database.ts';
import type { Tables } from '../db/tables.ts';
import { activityWordsInPostgres } from '../db/text-index-in-postgres.ts';
import { cutWord, isStopWord, stemsOf } from './activity-words.ts';

/** One word that is looked for. */
interface Term {
  /** Begins a word of the activity, as it does while somebody types. */
  readonly beginning: string;
  /** One of them is a stem of a word of the activity. */
  readonly stems: readonly string[];
}

/**
 * Matches rows of `activity as a` in which each word of a search text is found; `undefined` when it
 * holds no word to look for.
 *
 * Folding leaves letters and digits only, so nothing of a term can steer the query it stands in.
 */
export async function activitySearch(
  { db, engine }: Pick<Database, 'db' | 'engine'>,
  regencyCode: string,
  searchText: string,
): Promise<RawBuilder<SqlBool> | undefined> {
  const terms = searchTerms(searchText)
    .filter((term) => !isStopWord(term))
    .map((term) => ({ beginning: cutWord(term), stems: stemsOf(term) }));
  if (terms.length === 0) return undefined;
  return engine === 'sqlite' ? searchInSqlite(db, terms, regencyCode) : searchInPostgres(terms);
}

/** Above this many it is quicker to read activities in their order until a page is full. */
const commonFrom = 2_000;

async function searchInSqlite(
  db: Kysely<Tables>,
  terms: readonly Term[],
  regencyCode: string,
): Promise<RawBuilder<SqlBool>> {
  const query = terms
    .map(({ beginning, stems }) => [`"${beginning}" *`, ...stems.map((stem) => `"${stem}"`)])
    .map((choices) => `(${choices.join(' OR ')})`)
    .join(' AND ');
  const found = sql`select rowid from activity_text where activity_text match ${query}`;
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (${found} limit ${commonFrom})`.execute(db);
  if ((rows[0]?.count ?? 0) < commonFrom) {
    return sql<SqlBool>`a.id in (
      select activity_id from activity_text_row
      where number in (${found}) and regency_code = ${regencyCode})`;
  }
  return sql<SqlBool>`${sql.join(
    terms.map(({ beginning, stems }) => {
      const patterns = [` ${beginning}`, ...stems.map((stem) => ` ${stem} `)];
      const choices = patterns.map((pattern) => sql`instr(a.search_text, ${pattern}) > 0`);
      return sql`(${sql.join(choices, sql` or `)})`;
    }),
    sql` and `,
  )}`;
}

function searchInPostgres(terms: readonly Term[]): RawBuilder<SqlBool> {
  const query = terms
    .map(({ beginning, stems }) => [`'${beginning}':*`, ...stems.map((stem) => `'${stem}'`)])
    .map((choices) => `(${choices.join(' | ')})`)
    .join(' & ');
  return sql<SqlBool>`${activityWordsInPostgres} @@ ${query}::tsquery`;
}
