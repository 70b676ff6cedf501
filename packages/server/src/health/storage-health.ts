import { sql, type Kysely } from 'kysely';

import { isDatabaseUnavailable } from '../db/is-database-unavailable.ts';
import type { Tables } from '../db/tables.ts';

/** Whether the storage takes writes. */
export interface StorageHealth {
  /** To be called with every error of a request. */
  report(error: unknown): void;
  isReady(): Promise<boolean>;
}

/** Looks at the storage when asked, and writes to it after a write has failed. */
export function createStorageHealth(db: Kysely<Tables>): StorageHealth {
  let isSuspect = false;
  return {
    report(error) {
      isSuspect ||= isDatabaseUnavailable(error);
    },
    async isReady() {
      try {
        // A full or read-only disk still reads, so that after a failure only a write tells.
        await (isSuspect
          ? sql`update schema_migration set name = name`.execute(db)
          : sql`select version from schema_migration`.execute(db));
        isSuspect = false;
        return true;
      } catch {
        isSuspect = true;
        return false;
      }
    },
  };
}
