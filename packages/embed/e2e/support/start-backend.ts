import { readConfig } from '../../../server/src/config.ts';
import { openDatabase } from '../../../server/src/db/open-database.ts';
import type { Database } from '../../../server/src/db/database.ts';
import { seedDemo } from '../../../server/src/demo/seed-demo.ts';
import { startServer } from '../../../server/src/serve.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../../../server/src/testing/temporary-directory.ts';

const repository = new URL('../../../../', import.meta.url);

/** A real backend with the demonstration data, the built embed and the demonstration page. */
export interface Backend {
  /** `http://127.0.0.1:40123` */
  readonly address: string;
  /** Its database, opened once more. */
  readonly database: Database;
  close(): Promise<void>;
}

/** Starts one on a port of its own with a database of its own. */
export async function startBackend(): Promise<Backend> {
  const directory: TemporaryDirectory = await createTemporaryDirectory();
  const database = await openDatabase({ dataDir: directory.path });
  await seedDemo(database.db, { directory: pathTo('examples/ponorogo-demo'), now: Date.now() });
  const server = await startServer({
    ...readConfig({
      DATA_DIR: directory.path,
      SITE_DIR: pathTo('examples/script-tag'),
      EMBED_DIR: pathTo('packages/embed/dist'),
      LOG_LEVEL: 'error',
    }),
    port: 0,
  });
  return {
    address: server.address,
    database,
    async close() {
      await server.close();
      await database.close();
      await directory.remove();
    },
  };
}

function pathTo(path: string): string {
  return new URL(path, repository).pathname;
}
