import { sql } from 'kysely';

import type { TextIndexPreparation } from './text-index-preparation.ts';

/**
 * A full-text table that triggers keep up to date.
 *
 * Its rows are told by a number of our own: SQLite may give the rows of `activity` other numbers
 * when a copy of the file is made.
 */
export const textIndexInSqlite: TextIndexPreparation = {
  async isThere(db) {
    const { rows } = await sql`
      select 1 from sqlite_master where name = 'activity_text'`.execute(db);
    return rows.length > 0;
  },

  async create(db) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const numberOf = (row: 'new' | 'old') =>
  `(select number from activity_text_row
    where regency_code = ${row}.regency_code and activity_id = ${row}.id)`;

const statements = [
  `create table activity_text_row (
    number integer primary key,
    regency_code text not null,
    activity_id text not null,
    unique (regency_code, activity_id)
  )`,
  `create virtual table activity_text using fts5(
    search_text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0'
  )`,
  `create trigger activity_text_insert after insert on activity begin
    insert into activity_text_row (regency_code, activity_id) values (new.regency_code, new.id);
    insert into activity_text (rowid, search_text) values (${numberOf('new')}, new.search_text);
  end`,
  `create trigger activity_text_update after update of search_text on activity begin
    update activity_text set search_text = new.search_text where rowid = ${numberOf('new')};
  end`,
  `create trigger activity_text_delete after delete on activity begin
    delete from activity_text where rowid = ${numberOf('old')};
    delete from activity_text_row
    where regency_code = old.regency_code and activity_id = old.id;
  end`,
  `insert into activity_text_row (regency_code, activity_id)
    select regency_code, id from activity`,
  `insert into activity_text (rowid, search_text)
    select r.number, a.search_text from activity a
    join activity_text_row r on r.regency_code = a.regency_code and r.activity_id = a.id`,
];
