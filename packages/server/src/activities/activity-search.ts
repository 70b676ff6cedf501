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
  const choices = terms.map(({ beginning, stems }) => ({
    beginning,
    stems: stems.filter((stem) => !stem.startsWith(beginning)),
  }));
  const rare = await (engine === 'sqlite' ? findInSqlite : findInPostgres)(
    db,
    regencyCode,
    choices,
  );
  return rare ?? inOrder(choices);
}

/** From this many on it is quicker to read activities in their order until a page is full. */
const commonFrom = 2_000;

/** Matches what the index finds; `undefined` when that is too much. */
type FindByIndex = (
  db: Kysely<Tables>,
  regencyCode: string,
  terms: readonly Term[],
) => Promise<RawBuilder<SqlBool> | undefined>;

const findInSqlite: FindByIndex = async (db, regencyCode, terms) => {
  const query = terms
    .map(({ beginning, stems }) => [`"${beginning}" *`, ...stems.map((stem) => `"${stem}"`)])
    .map((choices) => `(${choices.join(' OR ')})`)
    .join(' AND ');
  const found = sql`select rowid from activity_text where activity_text match ${query}`;
  const { rows } = await sql`${found} limit ${commonFrom}`.execute(db);
  if (rows.length === commonFrom) return undefined;
  return sql<SqlBool>`a.id in (
    select activity_id from activity_text_row
    where number in (${found}) and regency_code = ${regencyCode})`;
};

const findInPostgres: FindByIndex = async (db, regencyCode, terms) => {
  const query = terms
    .map(({ beginning, stems }) => [`'${beginning}':*`, ...stems.map((stem) => `'${stem}'`)])
    .map((choices) => `(${choices.join(' | ')})`)
    .join(' & ');
  // The planner cannot tell a rare word from a common one, so what is found is named to it.
  const { rows } = await sql<{ id: string }>`
    select id from activity
    where ${activityWordsInPostgres} @@ ${query}::tsquery and regency_code = ${regencyCode}
    limit ${commonFrom}`.execute(db);
  if (rows.length === commonFrom) return undefined;
  return sql<SqlBool>`a.id = any(${rows.map(({ id }) => id)}::text[])`;
};

/** The same without an index, for words that nearly every page has. */
function inOrder(terms: readonly Term[]): RawBuilder<SqlBool> {
  const conditions = terms.map(({ beginning, stems }) => {
    const patterns = [`% ${beginning}%`, ...stems.map((stem) => `% ${stem} %`)];
    const choices = patterns.map((pattern) => sql`a.search_text like ${pattern}`);
    return sql`(${sql.join(choices, sql` or `)})`;
  });
  return sql<SqlBool>`${sql.join(conditions, sql` and `)}`;
}
