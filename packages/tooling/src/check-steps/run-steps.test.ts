import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { runSteps, type Step } from './run-steps.ts';

const fine: Step = { name: 'format', run: async () => [] };
const broken: Step = { name: 'lint', run: async () => ['a.ts: unused'] };

async function printed(steps: readonly Step[]): Promise<{ isFine: boolean; text: string }> {
  const lines: string[] = [];
  const isFine = await runSteps(steps, (line) => lines.push(line));
  return { isFine, text: lines.join('\n') };
}

describe('runSteps', () => {
  it('ends with a count when all is well', async () => {
    const { isFine, text } = await printed([fine]);

    assert.equal(isFine, true);
    assert.match(text, /check: 1 ok, 0 failed$/);
  });

  it('prints each problem, goes on, and names what failed', async () => {
    const { isFine, text } = await printed([broken, fine]);

    assert.equal(isFine, false);
    assert.match(text, /a\.ts: unused\nFAIL lint/);
    assert.match(text, /ok {3}format/);
    assert.match(text, /Failed: lint\ncheck: 1 ok, 1 failed$/);
  });

  it('counts a step that throws as failed', async () => {
    const throwing: Step = {
      name: 'budgets',
      run: async () => {
        throw new Error('no build');
      },
    };

    assert.match((await printed([throwing])).text, /broke off: Error: no build/);
  });
});
