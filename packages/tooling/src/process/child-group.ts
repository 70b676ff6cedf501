import { spawn, type ChildProcess } from 'node:child_process';

import { repositoryRoot } from '../repository-root.ts';

/** Child processes that live and end together. */
export interface ChildGroup {
  /** Starts a script with the Node that runs us. */
  start(args: readonly string[], environment?: Readonly<Record<string, string>>): void;
  /** Asks every child to end; once is enough, more does no harm. */
  stop(): void;
  /** Waits until every child has ended, and gives the code of the first that ended by itself. */
  ended(): Promise<number>;
}

/** How long a child may take to end before it is killed. */
const patienceMilliseconds = 10_000;

/**
 * Makes an empty group. When one child ends, or we are asked to end, the others are asked as well.
 *
 * Children get their own process group, so that Ctrl-C reaches them once and through us alone.
 */
export function createChildGroup(): ChildGroup {
  const children = new Map<ChildProcess, Promise<void>>();
  let firstCode: number | undefined;
  const stop = (): void => {
    firstCode ??= 0;
    for (const child of children.keys()) endGently(child);
  };

  return {
    start(args, environment = {}) {
      const child = spawn(process.execPath, args, {
        cwd: repositoryRoot,
        env: { ...process.env, ...environment },
        stdio: ['ignore', 'inherit', 'inherit'],
        detached: process.platform !== 'win32',
      });
      const closed = new Promise<void>((resolve) => {
        const onEnd = (code: number | null): void => {
          firstCode ??= code ?? 1;
          stop();
          resolve();
        };
        child.once('error', () => onEnd(1));
        child.once('close', onEnd);
      });
      children.set(child, closed);
    },
    stop,
    async ended() {
      process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop);
      await Promise.all(children.values());
      process.off('SIGINT', stop).off('SIGTERM', stop).off('SIGHUP', stop);
      return firstCode ?? 0;
    },
  };
}

function endGently(child: ChildProcess): void {
  if (child.exitCode !== null || child.signalCode !== null || child.killed) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), patienceMilliseconds);
  child.once('close', () => clearTimeout(timer));
}
