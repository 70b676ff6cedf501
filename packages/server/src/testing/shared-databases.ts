import { join } from 'node:path';

import { writePgliteTemplate } from './open-pglite.ts';
import { findPostgres, startPostgresCluster } from './postgres-cluster.ts';
import { createTemporaryDirectory } from './temporary-directory.ts';

const endings: (() => Promise<void>)[] = [];

/**
 * Starts what all test files of a run share, as starting it takes seconds each time: a PostgreSQL,
 * unless `TEST_DATABASE_URL` names one, and a template for PGlite.
 *
 * The runner of the tests calls it before the first file; files find both in the environment.
 */
export async function globalSetup(): Promise<void> {
  await preparePglite();
  await startPostgres();
}

/** Ends and removes what {@link globalSetup} started. */
export async function globalTeardown(): Promise<void> {
  for (const end of endings.splice(0)) await end();
}

async function preparePglite(): Promise<void> {
  const directory = await createTemporaryDirectory();
  endings.push(() => directory.remove());
  const template = join(directory.path, 'pglite.tar');
  await writePgliteTemplate(template);
  process.env['TEST_PGLITE_TEMPLATE'] = template;
  endings.push(async () => void delete process.env['TEST_PGLITE_TEMPLATE']);
}

async function startPostgres(): Promise<void> {
  if (process.env['TEST_DATABASE_URL'] !== undefined) {
    console.log('PostgreSQL: the one that TEST_DATABASE_URL names.');
    return;
  }
  const binaries = findPostgres();
  if (binaries === undefined) {
    console.log(
      'PostgreSQL: not installed here, so storage is tested on SQLite and PGlite alone. ' +
        'Put its initdb on the path, or set TEST_DATABASE_URL, to test it there too.',
    );
    return;
  }
  const cluster = await startPostgresCluster(binaries);
  endings.push(() => cluster.stop());
  process.env['TEST_DATABASE_URL'] = cluster.url;
  endings.push(async () => void delete process.env['TEST_DATABASE_URL']);
  console.log(`PostgreSQL: one of its own for this run, from ${binaries}.`);
}
