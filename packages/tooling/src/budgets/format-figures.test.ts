import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { keepsLimit, type Figure } from './budget.ts';
import { formatFigures } from './format-figures.ts';

const loader: Figure = { subject: 'loader', value: 1900, limit: 2000, unit: 'bytes' };

describe('formatFigures', () => {
  it('prints what was measured, how much, the limit and the verdict', () => {
    assert.match(formatFigures([loader]), /^loader +1\.90 kB +2\.00 kB +ok$/m);
  });

  it('marks a figure over its limit', () => {
    assert.match(formatFigures([{ ...loader, value: 2001 }]), /OVER$/m);
  });

  it('prints each unit in its own way', () => {
    const table = formatFigures([
      { subject: 'first row', value: 1.0412, limit: 1.05, unit: 'ratio' },
      { subject: 'blocking', value: 12.34, limit: 50, unit: 'ms' },
      { subject: 'requests', value: 4, limit: 4, unit: 'count', detail: 'before the first row' },
      { subject: 'layout shift', value: 0, limit: 0, unit: 'shift' },
    ]);

    assert.match(table, /1\.041×/);
    assert.match(table, /12\.3 ms/);
    assert.match(table, /4 +4 +ok +before the first row/);
    assert.match(table, /0\.0000 +0\.0000 +ok/);
  });
});

describe('keepsLimit', () => {
  it('accepts the limit itself and refuses anything above', () => {
    assert.equal(keepsLimit({ ...loader, value: 2000 }), true);
    assert.equal(keepsLimit({ ...loader, value: 2000.5 }), false);
  });

  it('refuses a figure that could not be measured', () => {
    assert.equal(keepsLimit({ ...loader, value: Number.NaN }), false);
    assert.equal(keepsLimit({ ...loader, value: -Infinity }), false);
  });
});
