import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';

/** One file of a picture. */
export interface MediaFile {
  readonly type: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** Files of pictures, those asked for last in memory. */
export interface MediaStore {
  find(regencyCode: string, name: string): Promise<MediaFile | undefined>;
}

/** What {@link createMediaStore} may be told. */
export interface MediaStoreOptions {
  /** Bytes kept in memory. @defaultValue 16 MB */
  readonly maxBytes?: number;
  /** Milliseconds after which a kept file is looked for again, since it may be hidden. */
  readonly maxAge?: number;
  readonly now?: () => number;
}

interface Kept {
  readonly file: MediaFile;
  readonly readAt: number;
}

/** Makes the memory in front of the stored files, the least recently used dropped first. */
export function createMediaStore(db: Kysely<Tables>, options: MediaStoreOptions = {}): MediaStore {
  const { maxBytes = 16_000_000, maxAge = 60_000, now = Date.now } = options;
  // A Map hands out its keys in the order of insertion, so the first is the least recently used.
  const kept = new Map<string, Kept>();
  let bytes = 0;
  const drop = (key: string) => {
    bytes -= kept.get(key)?.file.content.length ?? 0;
    kept.delete(key);
  };
  const keep = (key: string, found: Kept) => {
    drop(key);
    kept.set(key, found);
    bytes += found.file.content.length;
    for (const oldest of kept.keys()) {
      if (bytes <= maxBytes) break;
      drop(oldest);
    }
  };

  return {
    async find(regencyCode, name) {
      const key = `${regencyCode} ${name}`;
      const known = kept.get(key);
      const age = known === undefined ? Infinity : now() - known.readAt;
      // A time that is still to come was read from a clock that has been set back since.
      if (known && age >= 0 && age < maxAge) {
        keep(key, known);
        return known.file;
      }
      const row = await db
        .selectFrom('image_file as f')
        .innerJoin('image as i', (join) =>
          join.onRef('i.regency_code', '=', 'f.regency_code').onRef('i.id', '=', 'f.image_id'),
        )
        .select(['f.type', 'f.content'])
        .where('f.regency_code', '=', regencyCode)
        .where('f.name', '=', name)
        .where('i.state', '=', 'ready')
        .executeTakeFirst();
      if (!row) {
        drop(key);
        return undefined;
      }
      // A copy of its own memory: drivers hand out a window into a larger buffer.
      const file: MediaFile = { type: row.type, content: new Uint8Array(row.content) };
      keep(key, { file, readAt: now() });
      return file;
    },
  };
}
