import type { Step } from '../check-steps/run-steps.ts';
import { apiReportProblems } from './api-reports.ts';

/** A change of the public API shows in a file that a reviewer reads. */
export const apiReportStep: Step = {
  name: 'public API (npm run build -- --api writes its reports)',
  run: async () => apiReportProblems(),
};
