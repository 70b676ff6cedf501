import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of the packages whose names developers import. */
export const describedPackages = ['contract', 'sdk', 'widgets'] as const;

/** An entry of a package with types. */
export interface TypedEntry {
  /** `.` or `./cache` */
  readonly entry: string;
  /** Its declarations, as they are built. */
  readonly file: string;
}

/** Reads which entries a package offers. */
export function typedEntries(root: string, folder: string): TypedEntry[] {
  const manifest = JSON.parse(
    readFileSync(join(root, `packages/${folder}/package.json`), 'utf8'),
  ) as { exports: Readonly<Record<string, { readonly types?: string } | string>> };
  return Object.entries(manifest.exports).flatMap(([entry, target]) =>
    typeof target === 'string' || target.types === undefined || !isDescribed(entry)
      ? []
      : [{ entry, file: join(root, 'packages', folder, target.types) }],
  );
}

/**
 * Catalogues behind a pattern all have one type, which a check holds in parity; declarations for
 * frameworks are made from the elements.
 */
function isDescribed(entry: string): boolean {
  return !entry.includes('*') && !/^\.\/(react|vue|svelte)$/.test(entry);
}
