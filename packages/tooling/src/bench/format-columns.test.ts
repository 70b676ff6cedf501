import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { formatColumns } from './format-columns.ts';

describe('formatColumns', () => {
  it('sets names to the left and figures to the right, as wide as the widest', () => {
    const table = formatColumns([
      ['', 'first row'],
      ['ours', '9 ms'],
      ['written by hand', '1000 ms'],
    ]);

    assert.equal(
      table,
      [
        '                 first row',
        'ours                  9 ms',
        'written by hand    1000 ms',
      ].join('\n'),
    );
  });
});
