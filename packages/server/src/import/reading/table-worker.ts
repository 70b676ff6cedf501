import { parentPort, workerData } from 'node:worker_threads';

import { detectFormat } from './detect-format.ts';
import { FileRefusedError, type FileRefusal } from './file-refused-error.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import type { TableLimits } from './table-limits.ts';
import type { Table } from './table.ts';

/** What the thread is started with. */
export interface TableWorkerInput {
  readonly bytes: Uint8Array;
  readonly limits: TableLimits;
}

/** What the thread answers, once. */
export type TableWorkerOutput =
  { readonly tables: readonly Table[] } | { readonly refusal: FileRefusal };

if (parentPort) {
  // The only code that starts this thread is readTables.
  parentPort.postMessage(await read(workerData as TableWorkerInput));
}

async function read({ bytes, limits }: TableWorkerInput): Promise<TableWorkerOutput> {
  try {
    const format = detectFormat(bytes);
    return {
      tables: format === 'xlsx' ? await readXlsx(bytes, limits) : [readCsv(bytes, limits)],
    };
  } catch (error) {
    if (error instanceof FileRefusedError) return { refusal: error.refusal };
    throw error;
  }
}
