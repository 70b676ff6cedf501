import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';

import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../testing/temporary-directory.ts';
import { writeSnapshot } from './write-snapshot.ts';

describe('writing a snapshot', () => {
  let directory: TemporaryDirectory;
  beforeEach(async () => {
    directory = await createTemporaryDirectory();
  });
  afterEach(() => directory.remove());

  const write = (text: string, change: { regency?: string; path?: string } = {}) =>
    writeSnapshot(
      {
        data: [
          { path: 'regency.json', content: text },
          { path: change.path ?? 'groups/reog.json', content: text },
        ],
        media: [],
      },
      { folder: directory.path, regency: change.regency ?? '35.02', takenAt: Date.now(), code: [] },
    );
  const pointer = () =>
    JSON.parse(readFileSync(join(directory.path, 'snapshot.json'), 'utf8')) as { data: string };
  const shown = () =>
    readFileSync(join(directory.path, pointer().data, 'groups/reog.json'), 'utf8');
  const folders = () => readdirSync(directory.path).filter((name) => name.startsWith('data-'));

  it('replaces the one before, which stays for who is reading it, and drops older ones', async () => {
    await write('1');
    await write('2');
    const { data } = pointer();
    await write('3');

    assert.equal(shown(), '3');
    assert.deepEqual(folders().sort(), [data, pointer().data].sort());
  });

  it('leaves the old one whole when a file cannot be written, and nothing of the new one', async () => {
    await write('old');

    // A file cannot be a folder.
    await assert.rejects(write('new', { path: 'regency.json/reog.json' }));

    assert.equal(shown(), 'old');
    assert.deepEqual(folders(), [pointer().data]);
  });

  it('leaves the old one when the last file cannot be written', async (test) => {
    await write('old');
    if (process.getuid?.() === 0) {
      // Root may write everywhere, so a folder takes the place of the file.
      test.diagnostic('runs as root');
      const before = pointer();
      const blocked = join(directory.path, 'snapshot.json');
      const text = readFileSync(blocked, 'utf8');
      await directory.remove();
      mkdirSync(join(directory.path, 'snapshot.json'), { recursive: true });
      await assert.rejects(write('new'));
      assert.deepEqual(folders(), []);
      assert.ok(text.includes(before.data));
      return;
    }
    chmodSync(directory.path, 0o500);
    await assert.rejects(write('new'));
    chmodSync(directory.path, 0o700);
    assert.equal(shown(), 'old');
  });

  it('touches no snapshot of another regency, and no file of somebody else', async () => {
    await write('1');
    await assert.rejects(write('2', { regency: '35.03' }), /other-regency/);
    writeFileSync(join(directory.path, 'snapshot.json'), '{"mine": true}');
    await assert.rejects(write('2'), /not-ours/);
  });
});
