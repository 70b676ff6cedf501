import { once } from 'node:events';
import { createServer } from 'node:net';

import { CommandError } from '../command-error.ts';

/**
 * Makes sure that nobody listens on the port yet.
 *
 * @throws {@link CommandError} that names the way out.
 */
export async function requireFreePort(host: string, port: number): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
  } catch (error) {
    throw new CommandError(explain(error, host, port), { cause: error });
  } finally {
    probe.close();
  }
}

function explain(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== 'EADDRINUSE') return `Cannot listen on ${host}:${port}: ${String(error)}`;
  return [
    `Port ${port} sudah dipakai program lain. Pilih port lain: PORT=${port + 1} npm start`,
    `Port ${port} is in use by another program. Choose another: PORT=${port + 1} npm start`,
  ].join('\n');
}
