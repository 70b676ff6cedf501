import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Budget, Figure } from './budget.ts';
import { measureBudgets } from './measure-budgets.ts';

const figure: Figure = { subject: 'loader', value: 1, limit: 2, unit: 'bytes' };

function budgetOf(measure: Budget['measure']): Budget {
  return { name: 'sizes', measure };
}

describe('measureBudgets', () => {
  it('finds no problem when every limit is kept', async () => {
    const printed: string[] = [];

    const problems = await measureBudgets([budgetOf(async () => [figure])], (text) =>
      printed.push(text),
    );

    assert.deepEqual(problems, []);
    assert.match(printed.join('\n'), /loader/);
  });

  it('names what is over its limit', async () => {
    const problems = await measureBudgets(
      [budgetOf(async () => [{ ...figure, value: 3 }])],
      () => {},
    );

    assert.deepEqual(problems, ['sizes: loader is over its limit']);
  });

  it('counts a measurement that broke or measured nothing, and goes on with the next', async () => {
    const broken = budgetOf(async () => {
      throw new Error('no build');
    });

    const problems = await measureBudgets([broken, budgetOf(async () => [])], () => {});

    assert.deepEqual(problems, [
      'sizes: could not be measured: Error: no build',
      'sizes: measured nothing',
    ]);
  });

  it('prints what is timed and does not enforce it', async () => {
    const printed: string[] = [];
    const timed = { ...budgetOf(async () => [{ ...figure, value: 3 }]), isTimed: true };

    const problems = await measureBudgets([timed], (text) => printed.push(text));

    assert.deepEqual(problems, []);
    assert.match(printed.join('\n'), /OVER[\s\S]*not enforced: loader is over its limit/);
  });

  it('gives up a measurement that hangs, and goes on with the next', async () => {
    const hanging = budgetOf(() => new Promise(() => {}));

    const problems = await measureBudgets([hanging, budgetOf(async () => [])], () => {}, 20);

    assert.deepEqual(problems, [
      'sizes: could not be measured: Error: no result within 0.02 s',
      'sizes: measured nothing',
    ]);
  });
});
