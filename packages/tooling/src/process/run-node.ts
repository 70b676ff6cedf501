import { spawn } from 'node:child_process';

import { repositoryRoot } from '../repository-root.ts';

/** How a child process is to be run. */
export interface RunNodeOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/**
 * Runs a script with the Node that runs us, shows its output, and gives its exit code.
 *
 * A child that was killed by a signal gives 1, so that it never passes for a success.
 */
export async function runNode(
  args: readonly string[],
  { environment = {}, cwd = repositoryRoot }: RunNodeOptions = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...environment },
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
