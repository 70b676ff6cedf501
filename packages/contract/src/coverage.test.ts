import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { coverageSchema } from './coverage.js';
import { sampleAnswers } from './testing/samples.js';

describe('coverage', () => {
  const { targets, growth } = coverageSchema.parse(sampleAnswers['getCoverage']);
  assert(growth);
  const before: object = { ...sampleAnswers['getCoverage'] };
  for (const name of ['targets', 'growth', 'kimTotal']) Reflect.deleteProperty(before, name);

  it('reads the answer of a backend that knows no targets and no growth', () => {
    const coverage = coverageSchema.parse(before);

    assert.deepEqual(coverage.targets, []);
    assert.equal(coverage.growth, undefined);
    assert.equal(coverage.kimTotal, undefined);
    assert.equal(coverage.groupsTotal, 42);
  });

  it('leaves out a target that it cannot read and keeps the others', () => {
    const coverage = coverageSchema.parse({
      ...before,
      targets: [{ measure: 'villages', count: 'most' }, ...targets],
    });

    assert.deepEqual(coverage.targets, targets);
  });

  it('lets a target of a newer backend pass that counts something else', () => {
    const [target] = targets;

    const coverage = coverageSchema.parse({
      ...before,
      targets: [{ ...target, measure: 'islands' }],
    });

    assert.equal(coverage.targets[0]?.measure, 'islands');
  });

  it('leaves out a year that it cannot read', () => {
    const coverage = coverageSchema.parse({
      ...before,
      growth: { ...growth, years: [{ year: '2024' }, ...growth.years] },
    });

    assert.deepEqual(coverage.growth?.years, growth.years);
  });
});
