import type { Kysely } from 'kysely';

import { isDatabaseUnavailable } from '../db/is-database-unavailable.ts';
import type { Tables } from '../db/tables.ts';

/** Whether the storage takes writes. */
export interface StorageHealth {
  /** To be called with every error of a request. */
  report(error: unknown): void;
  isReady(): Promise<boolean>;
}

/** Looks at the storage when asked, and writes to it after it has failed. */
export function createStorageHealth(db: Kysely<Tables>): StorageHealth {
  let isSuspect = false;
  return {
    report(error) {
      isSuspect ||= isDatabaseUnavailable(error);
    },
    async isReady() {
      try {
        // A full or read-only disk still reads, so that after a failure only a write tells.
        await (isSuspect ? tryWriting(db) : tryReading(db));
        isSuspect = false;
        return true;
      } catch {
        isSuspect = true;
        return false;
      }
    },
  };
}

async function tryReading(db: Kysely<Tables>): Promise<void> {
  await db.selectFrom('storage_probe').select('id').execute();
}

/** As long as the longest message, because a few bytes find room on a disk that is full. */
const payload = '0'.repeat(32_768);

async function tryWriting(db: Kysely<Tables>): Promise<void> {
  await db
    .insertInto('storage_probe')
    .values({ id: 1, payload })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ payload }))
    .execute();
  await db.deleteFrom('storage_probe').execute();
}
