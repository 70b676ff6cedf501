import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

/** A program that runs beside the tests. */
export interface RunningProgram {
  /** Waits until something holds; `false` when the program has ended, or after two minutes. */
  until(holds: () => boolean | Promise<boolean>): Promise<boolean>;
  /** What it has printed. */
  output(): string;
  close(): Promise<void>;
}

// Ends the whole group when the other end of the third line closes, so that a test that is killed
// leaves nothing behind. Not the standard input: a shell takes it away from what runs beside it.
const watchdog = '"$@" 3<&- & program=$!; (cat <&3 >/dev/null; kill -KILL 0) & wait $program';

/** Starts a program and all that it starts itself, as one group. */
export function runUntilClosed(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): RunningProgram {
  const child = spawn('sh', ['-c', watchdog, 'sh', command, ...args], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  let text = '';
  const listen = (chunk: unknown): void => {
    text = (text + String(chunk)).slice(-20_000);
  };
  child.stdout?.on('data', listen);
  child.stderr?.on('data', listen);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const isRunning = (): boolean => child.exitCode === null && child.signalCode === null;
  return {
    output: () => text,
    async until(holds) {
      for (let attempt = 0; attempt < 1_200; attempt += 1) {
        if (await holds()) return true;
        if (!isRunning()) return false;
        await delay(100);
      }
      return false;
    },
    async close() {
      if (isRunning() && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
  };
}
