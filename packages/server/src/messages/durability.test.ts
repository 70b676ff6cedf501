import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import type { MessageReceipt, Regency } from '@kentongan/contract';

import { openDatabase, type OpenDatabaseOptions } from '../db/open-database.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import {
  findPostgres,
  startPostgresCluster,
  type PostgresCluster,
} from '../testing/postgres-cluster.ts';
import { startServerProcess } from '../testing/server-process.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../testing/temporary-directory.ts';
import { createTestMessage } from '../testing/test-message.ts';

const rounds = 5;
const senders = 4;
/** Killed after so many receipts, with others under way. */
const receiptsPerRound = 25;

describe('an acknowledged message', () => {
  let directory: TemporaryDirectory;

  before(async () => {
    directory = await createTemporaryDirectory();
  });
  after(() => directory.remove());

  it('survives kill -9 of the server, again and again, on SQLite', async () => {
    await surviveKills({ dataDir: directory.path });
  });

  const binaries = findPostgres();
  if (binaries !== undefined) {
    describe('on PostgreSQL', () => {
      let cluster: PostgresCluster;

      before(async () => {
        cluster = await startPostgresCluster(binaries);
      });
      after(() => cluster.stop());

      it('survives kill -9 of the server, again and again', async () => {
        await surviveKills({ databaseUrl: cluster.url, dataDir: directory.path });
      });
    });
  }
});

async function surviveKills(options: OpenDatabaseOptions): Promise<void> {
  const prepared = await openDatabase(options);
  await insertRegency(prepared.db, '35.02');
  await prepared.close();

  const acknowledged = new Set<string>();
  for (let round = 1; round <= rounds; round += 1) {
    const server = await startServerProcess({
      DATA_DIR: options.dataDir,
      ...(options.databaseUrl === undefined ? {} : { DATABASE_URL: options.databaseUrl }),
    });
    const receipts = await sendUntilKilled(server, round).finally(() => server.end('SIGKILL'));
    for (const reference of receipts) acknowledged.add(reference);
  }

  const { db, close } = await openDatabase(options);
  const rows = await db.selectFrom('message').select(['reference', 'message_text']).execute();
  await close();

  const stored = new Set(rows.map(({ reference }) => reference));
  assert(acknowledged.size >= rounds * receiptsPerRound);
  assert.deepEqual(
    [...acknowledged].filter((reference) => !stored.has(reference)),
    [],
  );
  // What was stored but not acknowledged is whole: only requests under way may be in between.
  assert(stored.size - acknowledged.size <= rounds * senders);
}

type KillableServer = Awaited<ReturnType<typeof startServerProcess>>;

async function sendUntilKilled(server: KillableServer, round: number): Promise<string[]> {
  const root = `${server.address}/v1/regencies/35.02`;
  const regency = (await (await fetch(root)).json()) as Regency;
  const receipts: string[] = [];
  let killed: Promise<unknown> | undefined;

  const send = async (sender: number) => {
    for (let number = 0; ; number += 1) {
      const response = await fetch(`${root}/messages`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': `key-${round}-${sender}-${number}-0000000000`,
        },
        body: JSON.stringify(
          createTestMessage(regency, { text: `Pesan percobaan ${round} ${number}` }),
        ),
      });
      assert.equal(response.status, 201);
      receipts.push(((await response.json()) as MessageReceipt).reference);
      if (receipts.length >= receiptsPerRound) killed ??= server.end('SIGKILL');
    }
  };
  // Each sender ends when its connection breaks.
  const results = await Promise.allSettled(Array.from({ length: senders }, (_, n) => send(n)));
  await killed;
  for (const result of results) {
    assert(result.status === 'rejected');
    if (!(result.reason instanceof TypeError)) throw result.reason;
  }
  return receipts;
}
