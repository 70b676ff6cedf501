import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Kysely } from 'kysely';

import { messageTopics } from '@kentongan/contract';

import type { Tables } from '../db/tables.ts';
import { activityFileSchema } from '../import/activities/activity-file.ts';
import {
  importActivities,
  type ImportedActivities,
} from '../import/activities/import-activities.ts';
import { runImport, type ImportResult } from '../import/plan/run-import.ts';
import { readTableFile } from '../import/reading/read-table-file.ts';
import { createRegency, type CreatedRegency } from '../regencies/create-regency.ts';
import type { StoredTarget } from '../regencies/regency-settings.ts';
import { setContact, type ContactSettings } from '../regencies/set-contact.ts';
import { setCoverage } from '../regencies/set-coverage.ts';
import { moveToThisWeek } from './move-to-this-week.ts';

/** Where the invented data lies, and the time to write down. */
export interface SeedDemoOptions {
  /** Folder with `kim-ponorogo-2025.xlsx` and `activities.json`. */
  readonly directory: string;
  /** Milliseconds. */
  readonly now: number;
}

/** What was put into an empty database, or why nothing was. */
export type SeededDemo =
  | {
      readonly isSeeded: true;
      readonly regency: CreatedRegency;
      readonly import: ImportResult;
      readonly activities: ImportedActivities;
    }
  | { readonly isSeeded: false; readonly regencies: readonly string[] };

const demoRegency = '35.02';

/**
 * Fills an empty database with the demonstration regency: its areas, invented groups from a
 * spreadsheet, invented activities. A database that holds any regency is left alone.
 */
export async function seedDemo(
  db: Kysely<Tables>,
  { directory, now }: SeedDemoOptions,
): Promise<SeededDemo> {
  const regencies = await db.selectFrom('regency').select('regency_code').execute();
  if (regencies.length > 0) {
    return { isSeeded: false, regencies: regencies.map((row) => row.regency_code) };
  }
  // Files are read first: a missing one must not leave half a demonstration.
  const file = await readTableFile(join(directory, 'kim-ponorogo-2025.xlsx'));
  const text = await readFile(join(directory, 'activities.json'), 'utf8');
  const { activities } = activityFileSchema.parse(JSON.parse(text));

  const regency = await createRegency(db, { code: demoRegency, now });
  const imported = await runImport(db, {
    regencyCode: demoRegency,
    tables: file.tables,
    fileName: file.name,
    fileHash: file.hash,
    now,
  });
  await setContact(db, { code: demoRegency, change: demoForm, now });
  await setCoverage(db, { code: demoRegency, targets: demoTargets(now), now });
  return {
    isSeeded: true,
    regency,
    import: imported,
    activities: await importActivities(db, demoRegency, moveToThisWeek(activities, now), now),
  };
}

/** A form that shows all it can. */
const demoForm: ContactSettings = {
  topics: [...messageTopics],
  links: { complaint: 'https://www.lapor.go.id/' },
};

/** Invented: most villages by the end of next year, and every district, which is reached. */
function demoTargets(now: number): StoredTarget[] {
  const due = `${new Date(now).getUTCFullYear() + 1}-12-31`;
  return [
    { measure: 'villages', value: 85, unit: 'percent', due },
    { measure: 'districts', value: 100, unit: 'percent', due },
  ];
}
