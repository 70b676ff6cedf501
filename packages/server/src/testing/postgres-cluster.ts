import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import pg from 'pg';

import { createTemporaryDirectory } from './temporary-directory.ts';

/** A PostgreSQL server of a test's own, reached over a socket in a temporary directory. */
export interface PostgresCluster {
  readonly url: string;
  stop(): Promise<void>;
}

interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

// PostgreSQL ends with its standard input, so that a killed test leaves no server behind.
const watchdog = `
  "$1" -D "$2/data" -k "$2" -c listen_addresses= -c fsync=off -c max_connections=40 \
    -c shared_buffers=16MB -c logging_collector=off </dev/null >/dev/null 2>&1 &
  server=$!
  cat >/dev/null
  kill -INT $server
  wait $server
  rm -rf "$2/data"
`;

/** Where PostgreSQL is installed on this machine, if it is. */
export function findPostgres(): string | undefined {
  const directories = [...(process.env['PATH'] ?? '').split(':'), '/usr/local/bin'];
  const initdb = directories.map((path) => join(path, 'initdb')).find((path) => existsSync(path));
  if (initdb === undefined) return undefined;
  const directory = dirname(realpathSync(initdb));
  return existsSync(join(directory, 'postgres')) ? directory : undefined;
}

/** Makes and starts a cluster whose default collation is Indonesian, unlike SQLite's. */
export async function startPostgresCluster(binaries: string): Promise<PostgresCluster> {
  const directory = await createTemporaryDirectory();
  const account = findAccount();
  if (account.uid !== undefined && account.gid !== undefined) {
    chownSync(directory.path, account.uid, account.gid);
  }
  // prettier-ignore
  execFileSync(
    join(binaries, 'initdb'),
    ['-D', join(directory.path, 'data'), '-U', 'kentongan', '-A', 'trust', '-E', 'UTF8', '-N',
      '--locale=C', '--locale-provider=icu', '--icu-locale=id'],
    { ...account, cwd: directory.path, stdio: 'pipe' },
  );
  const server = spawn('sh', ['-c', watchdog, 'sh', join(binaries, 'postgres'), directory.path], {
    ...account,
    cwd: directory.path,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const url = `postgres://kentongan@/postgres?host=${encodeURIComponent(directory.path)}`;
  await waitUntilReady(url, server);
  // The test file must be able to end although the server still runs.
  server.unref();

  return {
    url,
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.ref();
      server.stdin?.end();
      await ended;
      await directory.remove();
    },
  };
}

/** PostgreSQL refuses to run as root; its packages make an account for it. */
function findAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function waitUntilReady(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 1_200; attempt += 1) {
    if (server.exitCode !== null) throw new Error('PostgreSQL ended while it was starting');
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return;
    } catch {
      await delay(100);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  throw new Error('PostgreSQL did not start within two minutes');
}
