import { sql } from 'kysely';

import type { TextIndexPreparation } from './text-index-preparation.ts';

/** The words of `search_text` as PostgreSQL indexes them; no parser of its own comes between. */
export const activityWordsInPostgres = sql<unknown>`array_to_tsvector(array_remove(string_to_array(search_text, ' '), ''))`;

/** The categories of an activity as PostgreSQL indexes them. */
export const activityCategoriesInPostgres = sql<unknown>`(categories::jsonb)`;

/** Inverted indexes on expressions, which keep themselves up to date. */
export const textIndexInPostgres: TextIndexPreparation = {
  async isThere(db) {
    const { rows } = await sql<{ found: boolean }>`
      select to_regclass('activity_by_word') is not null as found`.execute(db);
    return rows[0]?.found === true;
  },

  async create(db) {
    await sql`create index activity_by_category on activity
      using gin (${activityCategoriesInPostgres} jsonb_path_ops)`.execute(db);
    await sql`create index activity_by_word on activity
      using gin (${activityWordsInPostgres})`.execute(db);
  },
};
