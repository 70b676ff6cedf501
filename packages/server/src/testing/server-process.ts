import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { testFieldKeys } from './test-cipher.ts';

/** A server in a process of its own, so that it can be killed. */
export interface ServerProcess {
  readonly address: string;
  /** Sends a signal and waits for the end. Returns the exit code, or `null` after a kill. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Modules of this folder that start a server. */
export type ServerScript = 'run-server.ts' | 'run-job-server.ts' | 'run-message-server.ts';

/** Starts a server with nothing but the given environment. */
export async function startServerProcess(
  environment: Readonly<Record<string, string>>,
  script: ServerScript = 'run-server.ts',
): Promise<ServerProcess> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(process.execPath, [path], {
    env: { PORT: '0', LOG_LEVEL: 'silent', FIELD_KEYS: testFieldKeys, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const address = await Promise.race([
    once(child.stdout, 'data').then(([data]) => String(data).trim()),
    ended.then(([code]) => {
      throw new Error(`The server ended with code ${code} while it was starting`);
    }),
  ]);
  return {
    address,
    async end(signal) {
      child.kill(signal);
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}
