import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { readLoaderAddress } from './loader-address.js';

const embed = 'https://kim.example.go.id/embed';

describe('the address of a loader', () => {
  it('is known in each of its forms', () => {
    for (const file of [
      'kim.js',
      'kim.js?ver=6.5',
      'kim.single.js',
      'directory.kim.js',
      'directory.kim.js?regency=35.02',
    ]) {
      assert.deepEqual(readLoaderAddress(`${embed}/v1/${file}`), {
        backend: 'https://kim.example.go.id',
        folder: `${embed}/v1/`,
        version: null,
      });
    }
    assert.equal(readLoaderAddress(`${embed}/1.2.3/directory.kim.js`)?.version, '1.2.3');
  });

  it('is no file that only sounds like it', () => {
    for (const file of ['akim.js', 'kim.json', 'directory-kim.js', 'directory.kim.single.js']) {
      assert.equal(readLoaderAddress(`${embed}/v1/${file}`), undefined, file);
    }
  });
});
