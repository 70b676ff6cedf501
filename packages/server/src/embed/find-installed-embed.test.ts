import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { findInstalledEmbed } from './find-installed-embed.ts';

describe('the server without EMBED_DIR', () => {
  it('finds the embed that is installed with it', () => {
    const folder = findInstalledEmbed();

    assert.ok(folder && existsSync(join(folder, '../package.json')));
  });
});
