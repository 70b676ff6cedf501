import { comparePeers } from './bench/compare-peers.ts';
import { printHarvest } from './bench/print-harvest.ts';
import { allBudgets } from './budgets/all-budgets.ts';
import { measureBudgets } from './budgets/measure-budgets.ts';
import { build } from './build.ts';

/** `npm run bench`: measures every budget, compares with peers, and prints the tables, for people. */
export async function bench(): Promise<number> {
  const code = await build();
  if (code !== 0) return code;
  const problems = await measureBudgets(allBudgets, console.log);
  for (const problem of problems) console.log(problem);
  await comparePeers(console.log);
  await printHarvest(console.log);
  return problems.length === 0 ? 0 : 1;
}
