import { join } from 'node:path';

import { startMeasuredServer, type MeasuredServer } from '../bench/start-measured-server.ts';
import { repositoryRoot } from '../repository-root.ts';
import { runCommand } from './run-command.ts';
import type { Stage } from './stage.ts';

/** Runs the installed command line as its user does: the demonstration, then the server. */
export async function startPackedServer({ folder }: Stage): Promise<MeasuredServer> {
  const command = join(folder, 'node_modules/@kentongan/server/bin/kentongan.mjs');
  const environment = {
    DATA_DIR: join(folder, 'data'),
    DATABASE_URL: '',
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'info',
  };
  const demonstration = join(repositoryRoot, 'examples/ponorogo-demo');
  await runCommand(
    process.execPath,
    [command, 'demo', 'seed', '--dir', demonstration],
    folder,
    environment,
  );
  const server = await startMeasuredServer([command, 'serve'], environment);
  const loader = await fetch(`${server.origin}/embed/v1/kim.js`);
  if (!loader.ok) throw new Error(`the packed server answers ${loader.status} for kim.js`);
  return server;
}
