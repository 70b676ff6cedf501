import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';

import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../testing/temporary-directory.ts';
import { createKeyText, KeyringError } from './keyring.ts';
import { keyFileName, openKeyring } from './open-keyring.ts';

const nowhere = { fieldKeys: undefined, databaseUrl: undefined };

describe('the keys of a backend', () => {
  let directory: TemporaryDirectory;
  let dataDir: string;

  beforeEach(async () => {
    directory = await createTemporaryDirectory();
    dataDir = join(directory.path, 'new');
  });
  afterEach(() => directory.remove());

  it('are made once, for its own user alone, and found again', () => {
    const [key] = openKeyring({ ...nowhere, dataDir });

    assert.equal(statSync(join(dataDir, keyFileName)).mode & 0o777, 0o600);
    assert.deepEqual(openKeyring({ ...nowhere, dataDir }), [key]);
  });

  it('come from the environment before the file', () => {
    const fieldKeys = createKeyText();

    const [key] = openKeyring({ ...nowhere, fieldKeys, dataDir });

    assert.equal(key.bytes.toString('base64'), fieldKeys);
    assert.throws(() => readFileSync(join(dataDir, keyFileName)), { code: 'ENOENT' });
  });

  it('must be given where several processes share a database', () => {
    const options = { ...nowhere, databaseUrl: 'postgres://host/kim' };

    assert.throws(
      () => openKeyring({ ...options, dataDir }),
      /^KeyringError: FIELD_KEYS: not set\. /,
    );
  });

  it('that are wrong are named by their place', () => {
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, keyFileName), 'half a k');

    assert.throws(() => openKeyring({ ...nowhere, dataDir }), new RegExp(keyFileName));
    assert.throws(() => openKeyring({ ...nowhere, fieldKeys: 'x', dataDir }), KeyringError);
  });
});
