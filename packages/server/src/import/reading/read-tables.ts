import { Worker } from 'node:worker_threads';

import { FileRefusedError } from './file-refused-error.ts';
import { tableLimits, type TableLimits } from './table-limits.ts';
import type { TableWorkerInput, TableWorkerOutput } from './table-worker.ts';
import type { Table } from './table.ts';

/**
 * Reads every sheet of an XLSX or CSV file from an office, which may be damaged or hostile.
 *
 * The file is parsed in a thread of its own with a small heap, and the thread is killed when it
 * takes too long. `bytes` is handed over to the thread and is empty afterwards.
 *
 * @throws {@link FileRefusedError}
 */
export async function readTables(
  bytes: Uint8Array<ArrayBuffer>,
  limits: TableLimits = tableLimits,
): Promise<readonly Table[]> {
  if (bytes.length > limits.fileBytes) {
    throw new FileRefusedError({ code: 'file-too-large', megabytes: limits.fileBytes / 1_000_000 });
  }
  const output = await runWorker({ bytes, limits });
  if ('refusal' in output) throw new FileRefusedError(output.refusal);
  return output.tables;
}

function runWorker(input: TableWorkerInput): Promise<TableWorkerOutput> {
  // Compilers rewrite the ending of imports, not of addresses.
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const worker = new Worker(new URL(`./table-worker.${ending}`, import.meta.url), {
    workerData: input,
    transferList: [input.bytes.buffer as ArrayBuffer],
    resourceLimits: {
      maxOldGenerationSizeMb: input.limits.heapMegabytes,
      maxYoungGenerationSizeMb: 8,
      stackSizeMb: 4,
    },
    env: {},
    // Switches of the process around it, such as --eval's, are not the thread's.
    execArgv: [],
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new FileRefusedError({ code: 'too-heavy' }));
      void worker.terminate();
    }, input.limits.milliseconds);
    worker.once('message', (output: TableWorkerOutput) => {
      clearTimeout(timer);
      resolve(output);
      void worker.terminate();
    });
    worker.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      reject(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? new FileRefusedError({ code: 'too-heavy' }, { cause: error })
          : error,
      );
    });
    worker.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The reading thread ended with code ${code} and without an answer`));
    });
  });
}
