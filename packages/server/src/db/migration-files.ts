import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** One numbered file of `migrations/`. */
export interface MigrationFile {
  readonly version: number;
  /** File name without its ending: `0001-initial`. */
  readonly name: string;
  /** SHA-256 of the text, so that a file changed after its release is noticed. */
  readonly checksum: string;
  readonly statements: readonly string[];
}

// Two folders up from both `src/db` and `dist/db`.
const defaultDirectory = new URL('../../migrations/', import.meta.url);

/** Reads the migrations that come with this version, in order. */
export function readMigrationFiles(directory: URL = defaultDirectory): MigrationFile[] {
  return readdirSync(directory)
    .filter((file) => /^\d{4}-.*\.sql$/.test(file))
    .sort()
    .map((file) => {
      // A checkout on Windows may turn line ends around; that is not a change.
      const text = readFileSync(new URL(file, directory), 'utf8').replaceAll('\r\n', '\n');
      return {
        version: Number(file.slice(0, 4)),
        name: file.slice(0, -'.sql'.length),
        checksum: createHash('sha256').update(text).digest('hex'),
        statements: toStatements(text),
      };
    });
}

function toStatements(text: string): string[] {
  return text
    .replace(/^\s*--.*$/gm, '')
    .split(/;[ \t]*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
