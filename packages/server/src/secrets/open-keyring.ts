import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

import { createKeyText, KeyringError, parseKeyring, type Keyring } from './keyring.ts';

/** Where the keys of a backend are. */
export interface OpenKeyringOptions {
  /** What the operator wrote into `FIELD_KEYS`. */
  readonly fieldKeys: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
}

/** The file that holds the keys when the environment names none. */
export const keyFileName = 'field-keys';

/**
 * Opens the keys that fields are encrypted with. A backend with a database file of its own makes
 * one at first and keeps it beside that file, readable for its own user alone.
 *
 * @throws {@link KeyringError} when keys are missing or wrong.
 */
export function openKeyring({ fieldKeys, databaseUrl, dataDir }: OpenKeyringOptions): Keyring {
  if (fieldKeys !== undefined) return parse('FIELD_KEYS', fieldKeys);
  if (databaseUrl !== undefined) {
    throw new KeyringError(
      'FIELD_KEYS: not set. Every process on this database needs the same key; make one with: openssl rand -base64 32',
    );
  }
  const file = join(dataDir, keyFileName);
  if (!existsSync(file)) writeKeyFile(dataDir, file);
  return parse(file, readFileSync(file, 'utf8'));
}

function parse(place: string, text: string): Keyring {
  try {
    return parseKeyring(text);
  } catch (error) {
    if (!(error instanceof KeyringError)) throw error;
    throw new KeyringError(`${place}: ${error.message}`);
  }
}

/** Written through to the disk: without its key no message can be read again. */
function writeKeyFile(dataDir: string, file: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  let handle: number;
  try {
    handle = openSync(file, 'wx', 0o600);
  } catch (error) {
    // Another process of the same backend was first.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return;
    throw error;
  }
  writeSync(handle, `${createKeyText()}\n`);
  fsyncSync(handle);
  closeSync(handle);
}
