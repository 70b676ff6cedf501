import type { Browser } from 'playwright-core';

import { launchBrowser } from '../launch-browser.ts';
import { startBackend } from './start-backend.ts';
import { startBenchSite, type BenchSite } from './start-bench-site.ts';

/** All that a measurement in a browser needs. */
export interface Stage {
  readonly browser: Browser;
  readonly site: BenchSite;
  /** Address of the backend. */
  readonly backend: string;
}

/** Sets the stage, measures, and takes everything down again whatever happened. */
export async function withStage<Result>(
  measure: (stage: Stage) => Promise<Result>,
  browserFlags: readonly string[] = [],
): Promise<Result> {
  const endings: (() => Promise<void>)[] = [];
  try {
    const backend = await startBackend();
    endings.unshift(() => backend.close());
    const site = await startBenchSite();
    endings.unshift(() => site.close());
    const browser = await launchBrowser(browserFlags);
    endings.unshift(() => browser.close());
    return await measure({ browser, site, backend: backend.origin });
  } finally {
    for (const end of endings) await end();
  }
}
