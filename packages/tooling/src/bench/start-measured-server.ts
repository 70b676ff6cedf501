import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { repositoryRoot } from '../repository-root.ts';

/** A server in a process of its own. */
export interface MeasuredServer {
  readonly origin: string;
  /** Microseconds of processor time its process has used so far. */
  processorTime(): Promise<number>;
  close(): Promise<void>;
}

const bench = join(repositoryRoot, 'packages/tooling/bench');
const patience = 60_000;

/**
 * Starts a script that listens on a free port of the loopback and prints its address.
 *
 * @throws with what it printed when it ends or does not print an address in time.
 */
export async function startMeasuredServer(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<MeasuredServer> {
  const child = spawn(
    process.execPath,
    ['--import', join(bench, 'probes/report-cpu.mjs'), ...args],
    {
      cwd: repositoryRoot,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  let printed = '';
  const origin = await new Promise<string>((resolve, reject) => {
    const fail = (reason: string) => reject(new Error(`${args.join(' ')}: ${reason}\n${printed}`));
    const timer = setTimeout(() => {
      child.kill();
      fail(`no address within ${patience} ms`);
    }, patience);
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with code ${code}`);
    });
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:[1-9]\d*/.exec(printed)?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
  });

  return {
    origin,
    async processorTime() {
      const answer = once(child, 'message');
      child.send('report');
      const [time] = await answer;
      return Number(time);
    },
    async close() {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
