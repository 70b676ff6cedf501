import { runNode } from '../process/run-node.ts';
import type { DemoEnvironment } from './demo-environment.ts';

/** The server's command line, which the build makes. */
export const serverCommandLine = 'packages/server/dist/cli.js';

/**
 * Creates or migrates the database, and fills it with the demonstration when it is empty.
 *
 * A database that has data is left as it is; the server's own command sees to both.
 */
export async function prepareDatabase(environment: DemoEnvironment): Promise<number> {
  const seed = [serverCommandLine, 'demo', 'seed', '--dir', 'examples/ponorogo-demo'];
  return runNode(seed, { environment: { ...environment } });
}
