import { execFileSync } from 'node:child_process';
import { chownSync, mkdirSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';

import type { WordpressParts } from '../../../../tooling/src/find-wordpress.ts';
import { runUntilClosed, type RunningProgram } from './run-until-closed.ts';

/** A MariaDB of a test's own, reached over a socket, with the empty database `wp`. */
export interface SiteDatabase {
  readonly socket: string;
  readonly program: RunningProgram;
}

/** Makes and starts one below a directory that everybody may enter. */
export async function startDatabase(
  { database, databaseInstaller }: WordpressParts,
  directory: string,
): Promise<SiteDatabase> {
  const home = join(directory, 'db');
  const data = join(home, 'data');
  const socket = join(home, 'db.sock');
  mkdirSync(home);
  const isRoot = process.getuid?.() === 0;
  // MariaDB refuses to run as root; its package makes an account for it.
  const account = isRoot ? ['--user=mysql'] : [];
  if (isRoot) chownSync(home, idOf('-u'), idOf('-g'));
  execFileSync(
    databaseInstaller,
    // prettier-ignore
    ['--no-defaults', ...account, `--datadir=${data}`, '--auth-root-authentication-method=normal',
      '--skip-test-db', '--skip-name-resolve'],
    { stdio: 'pipe' },
  );
  const program = runUntilClosed(database, [
    '--no-defaults',
    ...account,
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--pid-file=${join(home, 'db.pid')}`,
    '--skip-networking',
    '--skip-log-bin',
    '--innodb-buffer-pool-size=64M',
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-doublewrite=0',
  ]);
  if (!(await program.until(() => listens(socket)))) {
    const output = program.output();
    await program.close();
    throw new Error(`MariaDB did not start: ${output}`);
  }
  return { socket, program };
}

function idOf(flag: string): number {
  return Number(execFileSync('id', [flag, 'mysql'], { encoding: 'utf8' }));
}

function listens(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = createConnection(path, () => {
      connection.destroy();
      resolve(true);
    });
    connection.on('error', () => resolve(false));
  });
}
