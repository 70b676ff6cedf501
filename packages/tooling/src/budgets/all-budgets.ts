import type { Budget } from './budget.ts';
import { firstRowBudget } from './first-row-budget.ts';
import { hostPageBudget } from './host-page-budget.ts';
import { sdkCallBudget } from './sdk-call-budget.ts';
import { searchBudget } from './search-budget.ts';
import { serverCostBudget } from './server-cost-budget.ts';
import { sizeBudget } from './size-budget.ts';
import { visitorBudget } from './visitor-budget.ts';

/** Every budget, for `npm run check` and `npm run bench`. */
export const allBudgets: readonly Budget[] = [
  sizeBudget,
  visitorBudget,
  firstRowBudget,
  hostPageBudget,
  searchBudget,
  sdkCallBudget,
  serverCostBudget,
];
