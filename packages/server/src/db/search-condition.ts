import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';

import { searchTerms } from '@kentongan/contract';

/** Matches a folded column against a search text: each of its words must stand somewhere. */
export function searchCondition(
  column: Expression<string>,
  searchText: string,
): RawBuilder<SqlBool> | undefined {
  const terms = searchTerms(searchText);
  if (terms.length === 0) return undefined;
  // Folding leaves letters and digits only, so no term can hold a wildcard.
  const conditions = terms.map((term) => sql`${column} like ${`%${term}%`}`);
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`;
}
