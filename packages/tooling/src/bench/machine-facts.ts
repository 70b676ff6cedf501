import { spawnSync } from 'node:child_process';
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';

import { findBrowser } from '../find-browser.ts';

/** One line that says where figures were measured; absolute numbers mean nothing without it. */
export function machineFacts(browser: string | undefined = browserVersion()): string {
  const facts = [
    `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`,
    `${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
    `${type()} ${release()}`,
    `Node ${process.versions.node}`,
    browser ?? 'no browser',
    `load ${loadavg()[0]?.toFixed(1)}`,
  ];
  return facts.join(', ');
}

function browserVersion(): string | undefined {
  const browser = findBrowser();
  if (browser === undefined) return undefined;
  return spawnSync(browser, ['--version'], { encoding: 'utf8' }).stdout.trim();
}
