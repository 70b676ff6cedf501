import { isDebianAsRoot } from '../../../tooling/src/is-debian-as-root.ts';
import { wordpressPackages } from '../../../tooling/src/ensure-wordpress.ts';

/**
 * Why tests that need Debian's packages are left out, or `false` when they run.
 *
 * Where the packages could have been installed, and in CI, they run and fail without them.
 */
export function needsPackages(found: unknown): string | false {
  const mustRun = Boolean(process.env['CI']) || isDebianAsRoot();
  return found || mustRun ? false : `needs Debian's packages: ${wordpressPackages.join(' ')}`;
}
