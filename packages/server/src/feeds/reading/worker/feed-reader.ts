import { Worker } from 'node:worker_threads';

import type { FeedDocument, FeedSource } from '../feed-document.ts';
import { FeedRefusedError } from '../feed-refused-error.ts';
import type { FeedThreadInput, FeedThreadOutput } from './feed-thread.ts';

/** What a thread may use. */
export interface FeedReaderLimits {
  /** For one feed, by the clock. */
  readonly milliseconds: number;
  readonly heapMegabytes: number;
  /** How long a thread without work is kept. */
  readonly idleMilliseconds: number;
}

interface Task extends FeedThreadInput {
  readonly resolve: (document: FeedDocument) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Reads feeds one after the other in a thread of its own, which is killed when one of them takes
 * too much time or memory, and ends by itself when there is nothing to do. An idle reader does not
 * keep the process alive.
 */
export class FeedReader {
  readonly #limits: FeedReaderLimits;
  readonly #waiting: Task[] = [];
  #current: Task | null = null;
  #thread: Worker | null = null;
  #timer: NodeJS.Timeout | undefined;

  constructor(limits: FeedReaderLimits) {
    this.#limits = limits;
  }

  /** @throws {@link FeedRefusedError} as `readFeed` does, and with `too-heavy`. */
  read(bytes: Uint8Array, source: FeedSource): Promise<FeedDocument> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ bytes, source, resolve, reject });
      if (!this.#current) this.#startNext();
    });
  }

  /** Ends the thread; what is still waiting is rejected. */
  async stop(): Promise<void> {
    const thread = this.#thread;
    const tasks = [this.#current, ...this.#waiting.splice(0)];
    this.#drop();
    for (const task of tasks) task?.reject(new Error('The reader of feeds was stopped'));
    await thread?.terminate();
  }

  #startNext(): void {
    const task = this.#waiting.shift();
    if (!task) {
      this.#rest();
      return;
    }
    this.#current = task;
    const thread = (this.#thread ??= this.#startThread());
    thread.ref();
    this.#setTimer(this.#limits.milliseconds, () => {
      this.#giveUp(thread, new FeedRefusedError({ code: 'too-heavy' }));
    });
    const { bytes, source } = task;
    thread.postMessage({ bytes, source } satisfies FeedThreadInput);
  }

  #rest(): void {
    const thread = this.#thread;
    if (!thread) return;
    thread.unref();
    this.#setTimer(this.#limits.idleMilliseconds, () => {
      this.#drop();
      void thread.terminate();
    });
    this.#timer?.unref();
  }

  #startThread(): Worker {
    // Compilers rewrite the ending of imports, not of addresses.
    const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
    const thread = new Worker(new URL(`./feed-thread.${ending}`, import.meta.url), {
      resourceLimits: {
        maxOldGenerationSizeMb: this.#limits.heapMegabytes,
        maxYoungGenerationSizeMb: 16,
        stackSizeMb: 4,
      },
      env: {},
      // Switches of the process around it, such as --eval's, are not the thread's.
      execArgv: [],
    });
    thread.on('message', (output: FeedThreadOutput) => this.#settle(thread, output));
    thread.on('error', (error: NodeJS.ErrnoException) => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      const refusal = new FeedRefusedError({ code: 'too-heavy' }, { cause: error });
      this.#giveUp(thread, isMemory ? refusal : error);
    });
    thread.on('exit', (code) => {
      this.#giveUp(thread, new Error(`The thread that reads feeds ended with code ${code}`));
    });
    return thread;
  }

  #settle(thread: Worker, output: FeedThreadOutput): void {
    const task = this.#current;
    if (thread !== this.#thread || !task) return;
    this.#current = null;
    if ('document' in output) task.resolve(output.document);
    else task.reject(new FeedRefusedError(output.refusal));
    this.#startNext();
  }

  /** The thread is lost, and with it the feed it was reading; the next feed gets another. */
  #giveUp(thread: Worker, error: unknown): void {
    if (thread !== this.#thread) return;
    const task = this.#current;
    this.#drop();
    void thread.terminate();
    task?.reject(error);
    this.#startNext();
  }

  #drop(): void {
    clearTimeout(this.#timer);
    this.#current = null;
    this.#thread = null;
  }

  #setTimer(milliseconds: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, milliseconds);
  }
}
