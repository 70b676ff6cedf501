import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { ensureWordpress } from './ensure-wordpress.ts';
import { findBlade } from './find-blade.ts';
import { findWordpress } from './find-wordpress.ts';

describe('ensureWordpress', () => {
  const run = (found: boolean, canInstall: boolean): string[] => {
    const done: string[] = [];
    ensureWordpress({
      find: () => found || undefined,
      canInstall: () => canInstall,
      install: () => done.push('installed'),
      print: (text) => done.push(text),
    });
    return done;
  };

  it('says that it installs, and installs, where it may', () => {
    assert.deepEqual(run(false, true), [
      'No WordPress with PHP and MariaDB on this machine: installing it with apt-get (about 60 MB), once.',
      'installed',
    ]);
  });

  it('does nothing where there is one, or where it may not', () => {
    assert.deepEqual([run(true, true), run(false, false)], [[], []]);
  });
});

describe('findWordpress', () => {
  it('finds nothing when a part is missing', () => {
    const isThere = (path: string): boolean => !path.includes('mariadbd');

    assert.equal(findWordpress(isThere), undefined);
    assert.equal(findWordpress(() => true)?.source, '/usr/share/wordpress');
  });
});

describe('findBlade', () => {
  it('finds the PHP beside the compiler, and nothing without it', () => {
    assert.equal(
      findBlade(() => true),
      '/usr/bin/php',
    );
    assert.equal(
      findBlade((path) => path === '/usr/bin/php'),
      undefined,
    );
  });
});
