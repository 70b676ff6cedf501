import type { StoredGroup } from '../../groups/read-group-records.ts';

/** How the groups that an import touched were before, as kept in `import_run.before_image`. */
export interface BeforeImage {
  /** Ids of the groups that were not there. */
  readonly created: readonly string[];
  readonly updated: readonly StoredGroup[];
}

/** Reads a stored image. It was written by this program, in the transaction of its import. */
export function parseBeforeImage(json: string): BeforeImage {
  return JSON.parse(json) as BeforeImage;
}
