import { cliActor } from '../../../server/src/audit/write-audit.ts';
import { readConfig } from '../../../server/src/config.ts';
import { openDatabase } from '../../../server/src/db/open-database.ts';
import type { Database } from '../../../server/src/db/database.ts';
import { seedDemo } from '../../../server/src/demo/seed-demo.ts';
import {
  createMessageDesk,
  type DeskContext,
  type MessageDesk,
} from '../../../server/src/messages/desk/message-desk.ts';
import { createFieldCipher } from '../../../server/src/secrets/field-cipher.ts';
import { openKeyring } from '../../../server/src/secrets/open-keyring.ts';
import { startServer, type StartOptions } from '../../../server/src/serve.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../../../server/src/testing/temporary-directory.ts';

const repository = new URL('../../../../', import.meta.url);

/** A real backend with the demonstration data, the built embed and the demonstration page. */
export interface Backend {
  /** `http://127.0.0.1:40123` */
  readonly address: string;
  /** Its `DATA_DIR`. */
  readonly dataDir: string;
  /** Its database, opened once more. */
  readonly database: Database;
  /** Where its office works, as whoever has the command line. */
  readonly desk: MessageDesk;
  readonly deskContext: DeskContext;
  close(): Promise<void>;
}

/** What the backend of a test has at `/`. */
export interface BackendOptions {
  /** The builder, with the demonstration below it, as `npm start` has them. */
  readonly hasBuilderInFront?: boolean;
  readonly server?: StartOptions;
}

/** Starts one on a port of its own with a database of its own. */
export async function startBackend(options: BackendOptions = {}): Promise<Backend> {
  const directory: TemporaryDirectory = await createTemporaryDirectory();
  const database = await openDatabase({ dataDir: directory.path });
  await seedDemo(database.db, { directory: pathTo('examples/ponorogo-demo'), now: Date.now() });
  const config = readConfig({
    DATA_DIR: directory.path,
    [options.hasBuilderInFront ? 'DEMO_DIR' : 'SITE_DIR']: pathTo('examples/script-tag'),
    EMBED_DIR: pathTo('packages/embed/dist'),
    LOG_LEVEL: 'error',
  });
  const server = await startServer({ ...config, port: 0 }, options.server);
  return {
    address: server.address,
    dataDir: directory.path,
    database,
    desk: createMessageDesk(database.db, createFieldCipher(openKeyring(config))),
    deskContext: { regencyCode: '35.02', actor: cliActor, now: Date.now() },
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
