import type { Kysely } from 'kysely';

import type { Tables } from './tables.ts';

/** How an engine makes its index of words. */
export interface TextIndexPreparation {
  isThere(db: Kysely<Tables>): Promise<boolean>;
  create(db: Kysely<Tables>): Promise<void>;
}
