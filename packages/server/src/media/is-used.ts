import { sql, type RawBuilder, type SqlBool } from 'kysely';

/** Whether an activity that is not withdrawn holds the row of `image`. */
export function isUsed(used: boolean): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.raw(used ? '' : 'not ')}exists (
    select 1 from activity a
    where a.regency_code = image.regency_code and a.image_id = image.id
      and a.status <> 'withdrawn')`;
}
