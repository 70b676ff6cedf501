import { machineFacts } from '../bench/machine-facts.ts';
import { keepsLimit, type Budget } from './budget.ts';
import { formatFigures } from './format-figures.ts';

/** Measures every budget, prints its table, and gives one sentence for each limit that is not kept. */
export async function measureBudgets(
  budgets: readonly Budget[],
  print: (text: string) => void,
): Promise<string[]> {
  const problems: string[] = [];
  print(machineFacts());
  for (const budget of budgets) {
    print(`\n${budget.name}`);
    try {
      const figures = await budget.measure();
      print(formatFigures(figures));
      if (figures.length === 0) problems.push(`${budget.name}: measured nothing`);
      for (const figure of figures) {
        if (!keepsLimit(figure))
          problems.push(`${budget.name}: ${figure.subject} is over its limit`);
      }
    } catch (error) {
      problems.push(`${budget.name}: could not be measured: ${String(error)}`);
    }
  }
  return problems;
}
