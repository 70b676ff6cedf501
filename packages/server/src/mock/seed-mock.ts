import { messageTopics } from '@kentongan/contract';
import type { Kysely } from 'kysely';

import { readRegencyAreas } from '../areas/read-regency-areas.ts';
import type { Tables } from '../db/tables.ts';
import { importActivities } from '../import/activities/import-activities.ts';
import { runImport } from '../import/plan/run-import.ts';
import { createRegency } from '../regencies/create-regency.ts';
import { setContact } from '../regencies/set-contact.ts';
import { inventActivities } from './invent-activities.ts';
import { inventGroups } from './invent-groups.ts';

/** How much to invent. */
export interface SeedMockOptions {
  /** Kemendagri code of a real regency, whose areas are used. */
  readonly regency: string;
  readonly groups: number;
  readonly activities: number;
  /** The same seed gives the same data. */
  readonly seed: number;
  /** Milliseconds. */
  readonly now: number;
}

/** What there is now. */
export interface SeededMock {
  readonly name: string;
  readonly groups: number;
  readonly activities: number;
}

/** Fills an empty database with invented groups and activities of a real regency. */
export async function seedMock(db: Kysely<Tables>, options: SeedMockOptions): Promise<SeededMock> {
  const { regency: code, seed, now } = options;
  const { name } = await createRegency(db, { code, officeName: 'Dinas Contoh', now });
  const areas = await readRegencyAreas(code);
  if (!areas) throw new Error(`The areas of ${code} have gone`);
  await runImport(db, {
    regencyCode: code,
    tables: [inventGroups(areas, options.groups, seed)],
    fileName: 'contoh.xlsx',
    fileHash: '0'.repeat(64),
    now,
  });
  await setContact(db, { code, change: { topics: [...messageTopics] }, now });
  const rows = await db
    .selectFrom('information_group')
    .select('slug')
    .where('regency_code', '=', code)
    .orderBy('slug')
    .execute();
  const activities = inventActivities({
    groups: rows.map(({ slug }) => slug),
    count: options.activities,
    seed,
    now,
  });
  const { created } = await importActivities(db, code, activities, now);
  return { name, groups: rows.length, activities: created };
}
