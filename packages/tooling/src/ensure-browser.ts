import { findBrowser } from './find-browser.ts';
import { installPackages } from './install-packages.ts';
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
  install = () => installPackages(['chromium']),
  print = console.log,
}: EnsureBrowserOptions = {}): string {
  const found = find();
  if (found) return found;
  if (canInstall()) {
    print('No Chromium on this machine: installing it with apt-get (about 100 MB), once.');
    install();
  }
  return find() ?? requireBrowser({ environment: {}, isExecutable: () => false });
}
