import type { Readable } from 'node:stream';

import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';

import { FileRefusedError, type ZipSuspicion } from './file-refused-error.ts';
import type { TableLimits } from './table-limits.ts';

/** The parts of a workbook, opened only after the directory of the archive was inspected. */
export interface Archive {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Unpacked bytes of a part as they arrive. All parts together share one hard limit. */
  read(name: string): AsyncIterable<Uint8Array>;
}

/** Below this size a high ratio is how repetitive sheets are, and does no harm. */
const ratioMattersFrom = 1_000_000;

/**
 * Opens the archive around a workbook.
 *
 * Nothing is unpacked before names, number, sizes and places of all parts look sane, and declared
 * sizes are not believed afterwards.
 *
 * @throws {@link FileRefusedError}
 */
export async function openArchive(bytes: Uint8Array, limits: TableLimits): Promise<Archive> {
  const zip = await openZip(bytes);
  if (zip.entryCount > limits.zipEntries) refuse('too-many-parts');
  const entries = await readEntries(zip, limits);
  inspect([...entries.values()], bytes.length, limits);

  let inflated = 0;
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    async *read(name) {
      const entry = entries.get(name);
      if (!entry) throw new FileRefusedError({ code: 'damaged', detail: name });
      const stream = await openEntry(zip, entry);
      try {
        for await (const chunk of stream) {
          // Without an encoding a stream of bytes yields buffers.
          const part = chunk as Uint8Array;
          inflated += part.length;
          if (inflated > limits.inflatedBytes) refuse('too-large-unpacked', name);
          yield part;
        }
      } catch (error) {
        throw toRefusal(error, name);
      } finally {
        stream.destroy();
      }
    },
  };
}

async function openZip(bytes: Uint8Array): Promise<ZipFile> {
  try {
    return await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
      lazyEntries: true,
      strictFileNames: true,
      validateEntrySizes: true,
    });
  } catch (error) {
    throw toRefusal(error);
  }
}

async function readEntries(zip: ZipFile, limits: TableLimits): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  const folded = new Set<string>();
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName;
      if (name.endsWith('/') && entry.uncompressedSize === 0) continue;
      // Names differ in case only when somebody wants two readers to see two workbooks.
      if (folded.has(name.toLowerCase())) refuse('duplicate-part', name);
      folded.add(name.toLowerCase());
      entries.set(name, entry);
      if (entries.size > limits.zipEntries) refuse('too-many-parts');
    }
  } catch (error) {
    throw toRefusal(error);
  }
  return entries;
}

function inspect(entries: readonly Entry[], fileBytes: number, limits: TableLimits): void {
  let declared = 0;
  for (const entry of entries) {
    const name = entry.fileName;
    if (entry.isEncrypted()) refuse('encrypted', name);
    if (/(^|\/)\.\.?(\/|$)|^\/|[\\\0:]/.test(name)) refuse('unsafe-name', name);
    declared += entry.uncompressedSize;
    if (declared > limits.inflatedBytes) refuse('too-large-unpacked', name);
    const ratio = entry.uncompressedSize / Math.max(entry.compressedSize, 1);
    if (entry.uncompressedSize > ratioMattersFrom && ratio > limits.compressionRatio) {
      refuse('ratio', name);
    }
  }
  // Parts that share bytes are how an archive unpacks to far more than it holds.
  let end = 0;
  const byPlace = entries.toSorted(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  );
  for (const entry of byPlace) {
    if (entry.relativeOffsetOfLocalHeader < end) refuse('overlapping-parts', entry.fileName);
    end = entry.relativeOffsetOfLocalHeader + entry.compressedSize;
    if (end > fileBytes) refuse('overlapping-parts', entry.fileName);
  }
}

async function openEntry(zip: ZipFile, entry: Entry): Promise<Readable> {
  try {
    return await zip.openReadStreamPromise(entry);
  } catch (error) {
    throw toRefusal(error, entry.fileName);
  }
}

function refuse(detail: ZipSuspicion, part?: string): never {
  throw new FileRefusedError({
    code: 'zip-suspicious',
    detail,
    ...(part !== undefined && { part }),
  });
}

function toRefusal(error: unknown, part?: string): unknown {
  if (error instanceof FileRefusedError) return error;
  const message = error instanceof Error ? error.message : String(error);
  // yauzl tells its findings in words only.
  if (/too many bytes|not enough bytes|size mismatch/i.test(message)) {
    return new FileRefusedError(
      { code: 'zip-suspicious', detail: 'size-lies', ...(part !== undefined && { part }) },
      { cause: error },
    );
  }
  if (/invalid relative path|absolute path|invalid characters/i.test(message)) {
    return new FileRefusedError(
      { code: 'zip-suspicious', detail: 'unsafe-name' },
      { cause: error },
    );
  }
  return new FileRefusedError({ code: 'damaged', detail: message }, { cause: error });
}
