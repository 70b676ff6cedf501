import { openAsBlob } from 'node:fs';
import { writeFile } from 'node:fs/promises';

import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';

import type { Database } from '../db/database.ts';
import { migrate } from '../db/migrate.ts';
import type { Tables } from '../db/tables.ts';
import { prepareTextIndex } from '../db/text-index.ts';

const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'];

/** Opens a PGlite in memory with current tables; a template saves it most of the seconds of its start. */
export async function openPglite(template?: string): Promise<Database> {
  const loadDataDir = template === undefined ? {} : { loadDataDir: await openAsBlob(template) };
  const pglite = await PGlite.create({ startParams, ...loadDataDir });
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  const migrated = await migrate(db, { engine: 'postgres' });
  await prepareTextIndex(db, 'postgres');
  return { db, engine: 'postgres', migrated, close: () => db.destroy() };
}

/** Writes the template that {@link openPglite} starts from: a new database as PGlite makes it. */
export async function writePgliteTemplate(path: string): Promise<void> {
  const pglite = await PGlite.create({ startParams });
  const template = await pglite.dumpDataDir('none');
  await writeFile(path, template.stream());
  await pglite.close();
}
