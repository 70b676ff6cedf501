import { setTimeout as sleep } from 'node:timers/promises';

import { machineFacts } from '../bench/machine-facts.ts';
import { keepsLimit, type Budget } from './budget.ts';
import { formatFigures } from './format-figures.ts';

/** A measurement that takes longer hangs; the slowest takes half of this on a machine at rest. */
const longestMeasurement = 5 * 60_000;

/**
 * Measures every budget, prints its table, and gives one sentence for each limit that is not kept.
 * What is timed is printed in the same words, but is no problem.
 */
export async function measureBudgets(
  budgets: readonly Budget[],
  print: (text: string) => void,
  longest = longestMeasurement,
): Promise<string[]> {
  const problems: string[] = [];
  print(machineFacts());
  for (const budget of budgets) {
    print(`\n${budget.name}`);
    const started = performance.now();
    const report = (problem: string): void => {
      if (budget.isTimed) print(`note, timed and so not enforced: ${problem}`);
      else problems.push(`${budget.name}: ${problem}`);
    };
    try {
      const figures = await inTime(budget.measure(), longest);
      print(formatFigures(figures));
      if (figures.length === 0) report('measured nothing');
      for (const figure of figures) {
        if (!keepsLimit(figure)) report(`${figure.subject} is over its limit`);
      }
    } catch (error) {
      report(`could not be measured: ${String(error)}`);
    }
    print(`measured in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  }
  return problems;
}

async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  const done = new AbortController();
  const late = sleep(milliseconds, undefined, { signal: done.signal }).then(() => {
    throw new Error(`no result within ${milliseconds / 1000} s`);
  });
  return Promise.race([work, late]).finally(() => done.abort());
}
