import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A command that has ended. */
export interface FinishedCommand {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
const cli = fileURLToPath(new URL(`../cli.${ending}`, import.meta.url));

/** Runs a command of `kentongan` in a process of its own, with nothing but the given environment. */
export function runCliProcess(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<FinishedCommand> {
  const child = spawn(process.execPath, [cli, ...args], {
    env: { PATH: process.env['PATH'], ...environment },
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output, errors }));
  });
}
