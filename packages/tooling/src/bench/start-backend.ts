import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { CommandError } from '../command-error.ts';
import { runNode } from '../process/run-node.ts';
import { repositoryRoot } from '../repository-root.ts';
import { startMeasuredServer, type MeasuredServer } from './start-measured-server.ts';

/** Generated regencies: number of groups to code. */
export const regencies = { 307: '35.02', 1_000: '35.03', 10_000: '35.04' } as const;

/** Starts the real server with the real embed build on generated data in a folder of its own. */
export async function startBackend(): Promise<MeasuredServer> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'kentongan-bench-'));
  const remove = () => rmSync(dataDirectory, { recursive: true, force: true });
  try {
    const environment = { DATA_DIR: dataDirectory };
    // A copy, so that a build that runs meanwhile does not change what is measured.
    const embedDirectory = join(dataDirectory, 'embed');
    cpSync(join(repositoryRoot, 'packages/embed/dist'), embedDirectory, { recursive: true });
    const sizes = Object.entries(regencies).map(([count, code]) => `${code}=${count}`);
    const code = await runNode(['packages/tooling/bench/seed-backend.mjs', ...sizes], {
      environment,
    });
    if (code !== 0) throw new CommandError('The generated data could not be stored.');
    const server = await startMeasuredServer(['packages/server/dist/cli.js', 'serve'], {
      ...environment,
      DATABASE_URL: '',
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'info',
      EMBED_DIR: embedDirectory,
    });
    return {
      ...server,
      close: async () => {
        await server.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
