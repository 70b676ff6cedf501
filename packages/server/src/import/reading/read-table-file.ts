import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';

import { FileRefusedError } from './file-refused-error.ts';
import { readTables } from './read-tables.ts';
import { tableLimits, type TableLimits } from './table-limits.ts';
import type { Table } from './table.ts';

/** A file with everything that was found in it. */
export interface TableFile {
  /** Without its folder. */
  readonly name: string;
  /** SHA-256 of its bytes in hex. */
  readonly hash: string;
  readonly tables: readonly Table[];
}

/**
 * Reads a spreadsheet from disk. A file that is too large is refused before it is loaded.
 *
 * @throws {@link FileRefusedError} and the errors of the file system
 */
export async function readTableFile(
  path: string,
  limits: TableLimits = tableLimits,
): Promise<TableFile> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size > limits.fileBytes) {
      const megabytes = limits.fileBytes / 1_000_000;
      throw new FileRefusedError({ code: 'file-too-large', megabytes });
    }
    // A buffer of its own, since it is handed over to the reading thread.
    const bytes = new Uint8Array(size);
    const { bytesRead } = await file.read(bytes, 0, size, 0);
    const content = bytes.subarray(0, bytesRead);
    const hash = createHash('sha256').update(content).digest('hex');
    return { name: basename(path), hash, tables: await readTables(content, limits) };
  } finally {
    await file.close();
  }
}
