import type { Kysely } from 'kysely';

import type { Tables } from './tables.ts';

/** The two engines this backend stores its data in. */
export type DatabaseEngine = 'sqlite' | 'postgres';

/** An open database whose tables are those of this version. */
export interface Database {
  readonly db: Kysely<Tables>;
  readonly engine: DatabaseEngine;
  /** Names of the migrations that opening it has run, in order. */
  readonly migrated: readonly string[];
  /** Waits for running queries and closes every connection. */
  close(): Promise<void>;
}
