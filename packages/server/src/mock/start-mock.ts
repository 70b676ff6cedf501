import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Fault } from '@kentongan/contract/testing';

import { readConfig } from '../config.ts';
import { openDatabase } from '../db/open-database.ts';
import { startServer, type RunningServer } from '../serve.ts';
import { seedMock, type SeededMock, type SeedMockOptions } from './seed-mock.ts';
import { withRequestedFaults } from './with-requested-faults.ts';

/** How a mock server is started. */
export interface StartMockOptions extends SeedMockOptions {
  readonly host: string;
  readonly port: string;
  readonly faults: readonly Fault[];
}

/** A server with invented data. Nothing of it is left once it has closed. */
export interface RunningMock extends RunningServer {
  readonly data: SeededMock;
}

/** Starts the real server on invented data in a folder of its own, which goes with it. */
export async function startMock({
  host,
  port,
  faults,
  ...seed
}: StartMockOptions): Promise<RunningMock> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kentongan-mock-'));
  const forget = () => rm(dataDir, { recursive: true, force: true });
  try {
    const database = await openDatabase({ dataDir });
    const data = await seedMock(database.db, seed).finally(() => database.close());
    const config = readConfig({
      ...{ HOST: host, PORT: port, DATA_DIR: dataDir },
      // It sends nothing and fetches nothing.
      ...{ JOB_CONCURRENCY: '0', LOG_LEVEL: 'error' },
    });
    const server = await startServer(config, {
      around: withRequestedFaults(faults),
      ...{ contactLimit: generous, messageLimit: generous },
    });
    return { address: server.address, data, close: () => server.close().finally(forget) };
  } catch (error) {
    await forget();
    throw error;
  }
}

/** Tests ask more often than visitors. */
const generous = { burst: 100_000, perMinute: 100_000 };
