import { fork, type ChildProcess } from 'node:child_process';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';

import { createMutex } from '../db/mutex.ts';
import { imageLimits } from './image-limits.ts';
import type { ImageProcessInput, ImageProcessOutput } from './image-process.ts';
import { ImageRefusedError } from './image-refused-error.ts';
import type { ImageFiles } from './make-image-files.ts';

/** One picture at a time leaves the other core to readers. */
const turns = createMutex();

/** Lets visitors go first. */
const niceness = 10;

/**
 * Makes the sizes of a picture in a process of its own, which has no database and no secrets, gives
 * all its memory back at its end, and may crash on a hostile file without harm.
 *
 * @throws {@link ImageRefusedError}, or another error when the process died.
 */
export async function processImage(
  input: ImageProcessInput,
  { time = imageLimits.time, signal }: ProcessImageOptions = {},
): Promise<ImageFiles> {
  const leave = await turns.enter();
  try {
    signal?.throwIfAborted();
    const output = await run(input, time, signal);
    if ('refusal' in output) throw new ImageRefusedError(output.refusal);
    return output.image;
  } finally {
    leave();
  }
}

/** How long the process may take, and what ends it early. */
export interface ProcessImageOptions {
  /** Milliseconds. */
  readonly time?: number;
  readonly signal?: AbortSignal | undefined;
}

function run(
  input: ImageProcessInput,
  time: number,
  signal: AbortSignal | undefined,
): Promise<ImageProcessOutput> {
  const child = start();
  return new Promise<ImageProcessOutput>((resolve, reject) => {
    const timer = setTimeout(() => reject(new ImageRefusedError('too-heavy')), time);
    const stop = () => reject(signal?.reason);
    signal?.addEventListener('abort', stop);
    child.once('message', (output: ImageProcessOutput) => resolve(output));
    child.once('error', reject);
    child.once('exit', (code, by) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      reject(new Error(`The picture process ended with ${by ?? `code ${code}`} and no answer`));
    });
    // A process that has died already says so by its exit.
    child.send(input, () => undefined);
  }).finally(() => child.kill('SIGKILL'));
}

function start(): ChildProcess {
  // Compilers rewrite the ending of imports, not of addresses.
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const file = fileURLToPath(new URL(`./image-process.${ending}`, import.meta.url));
  const child = fork(file, {
    serialization: 'advanced',
    env: {},
    // Switches of the process around it, such as --test's, are not this one's.
    execArgv: ['--max-old-space-size=64'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  try {
    // Right after its birth, so that its threads inherit it.
    if (child.pid !== undefined) setPriority(child.pid, niceness);
  } catch {
    // It has ended already, which its exit tells.
  }
  return child;
}
