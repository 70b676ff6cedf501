import { spawnSync } from 'node:child_process';

import { findBrowser } from './find-browser.ts';
import { isDebianAsRoot } from './is-debian-as-root.ts';
import { requireBrowser } from './require-browser.ts';

/** What installing a browser touches; a test passes its own. */
export interface EnsureBrowserOptions {
  readonly find?: () => string | undefined;
  readonly canInstall?: () => boolean;
  readonly install?: () => void;
  readonly print?: (text: string) => void;
}

/**
 * Finds the browser, or installs Debian's Chromium where that is possible, and says so first.
 *
 * @throws with what to do when there is still none.
 */
export function ensureBrowser({
  find = findBrowser,
  canInstall = isDebianAsRoot,
  install = installChromium,
  print = console.log,
}: EnsureBrowserOptions = {}): string {
  const found = find();
  if (found) return found;
  if (canInstall()) {
    print('No Chromium on this machine: installing it with apt-get (about 100 MB), once.');
    install();
  }
  return find() ?? requireBrowser({ isExecutable: () => false });
}

function installChromium(): void {
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    spawnSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
}
