import { createApp, type AppDependencies } from '../app.ts';
import type { Database } from '../db/database.ts';
import type { Log } from '../http/log.ts';
import { testCipher } from './test-cipher.ts';

/** An application that a test calls without a port. */
export interface TestApp {
  request(path: string, init?: RequestInit): Promise<Response>;
  /** Reads a path and parses the JSON of the answer, whatever its status. */
  read<Value>(path: string): Promise<Value>;
  /** Everything it has logged. */
  readonly logged: readonly string[];
}

/** Builds the application on a test database; it asks for the revision at every request. */
export function createTestApp(
  database: Database,
  options: Partial<Omit<AppDependencies, 'database' | 'log'>> = {},
): TestApp {
  const logged: string[] = [];
  const write: Log['info'] = (event, fields) => logged.push(JSON.stringify({ event, ...fields }));
  const log: Log = { info: write, error: write };
  const { app } = createApp({ database, log, cipher: testCipher, revisionMaxAge: 0, ...options });
  return {
    request: async (path, init) => app.request(path, init),
    // The caller names the type the contract gives this path.
    read: async <Value>(path: string) => (await app.request(path)).json() as Promise<Value>,
    logged,
  };
}
