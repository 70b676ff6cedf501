import { build } from './build.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { ensureProxies } from './ensure-proxies.ts';
import { ensureWordpress } from './ensure-wordpress.ts';
import { chooseSuites } from './test-suites/choose-suites.ts';
import { formatTotals } from './test-suites/format-totals.ts';
import { runBrowserSuite } from './test-suites/run-browser-suite.ts';
import { runNodeSuite } from './test-suites/run-node-suite.ts';
import { runSuites } from './test-suites/run-suites.ts';
import { suites } from './test-suites/suites.ts';

/** `npm test [SUITE…]`: builds, runs the suites, ends with the line `N passed, N failed`. */
export async function test(names: readonly string[]): Promise<number> {
  const chosen = chooseSuites(suites, names);
  const buildCode = await build();
  if (buildCode !== 0) {
    console.error('The build failed, so no test ran.');
    console.log(formatTotals({ passed: 0, failed: 1, skipped: 0 }));
    return 1;
  }
  if (chosen.some((suite) => suite.runner === 'browser' || suite.name === 'embed')) ensureBrowser();
  if (chosen.some((suite) => suite.name === 'embed')) {
    ensureWordpress();
    ensureProxies();
  }
  const totals = await runSuites(
    chosen,
    (suite) => (suite.runner === 'browser' ? runBrowserSuite(suite) : runNodeSuite(suite)),
    console.log,
  );
  console.log(formatTotals(totals));
  return totals.failed === 0 ? 0 : 1;
}
