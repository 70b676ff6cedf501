import assert from 'node:assert/strict';

import { createApp, type AppDependencies } from '../app.ts';
import type { Database } from '../db/database.ts';
import type { Log } from '../http/log.ts';
import { createAnswerChecker } from './answer-checker.ts';
import { testCipher } from './test-cipher.ts';

/** An application that a test calls without a port. */
export interface TestApp {
  request(path: string, init?: RequestInit): Promise<Response>;
  /** Reads a path and parses the JSON of the answer, whatever its status. */
  read<Value>(path: string): Promise<Value>;
  /** Operations and statuses answered so far in this file: `getGroup 404`. */
  readonly answered: ReadonlySet<string>;
  /** Everything it has logged. */
  readonly logged: readonly string[];
}

const checker = createAnswerChecker();

/**
 * Builds the application on a test database; it asks for the revision at every request.
 *
 * Every answer of the API, whatever a test wants of it, is held against the printed document.
 */
export function createTestApp(
  database: Database,
  options: Partial<Omit<AppDependencies, 'database' | 'log'>> = {},
): TestApp {
  const logged: string[] = [];
  const write: Log['info'] = (event, fields) => logged.push(JSON.stringify({ event, ...fields }));
  const log: Log = { info: write, error: write };
  const { app } = createApp({ database, log, cipher: testCipher, revisionMaxAge: 0, ...options });
  const request = async (path: string, init?: RequestInit): Promise<Response> => {
    const asked = new Request(new URL(path, 'http://localhost'), init);
    const answer = await app.request(asked);
    assert.deepEqual(await checker.check(asked, answer), [], `${asked.method} ${path}`);
    return answer;
  };
  return {
    request,
    // The caller names the type the contract gives this path.
    read: async <Value>(path: string) => (await request(path)).json() as Promise<Value>,
    answered: checker.seen,
    logged,
  };
}
