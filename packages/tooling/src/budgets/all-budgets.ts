import type { Budget } from './budget.ts';
import { sizeBudget } from './size-budget.ts';

/** Every budget that `npm run check` enforces and `npm run bench` prints. */
export const allBudgets: readonly Budget[] = [sizeBudget];
