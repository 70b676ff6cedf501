import { build } from './build.ts';
import { writeApiReports } from './api-report/api-reports.ts';

/** `npm run api`: writes the reports of the public API anew, for the eyes of a reviewer. */
export async function api(): Promise<number> {
  const code = await build();
  if (code === 0) for (const path of writeApiReports()) console.log(path);
  return code;
}
