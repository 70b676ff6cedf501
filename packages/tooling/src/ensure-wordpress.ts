import { findBlade } from './find-blade.ts';
import { findWordpress } from './find-wordpress.ts';
import { installPackages } from './install-packages.ts';
import { isDebianAsRoot } from './is-debian-as-root.ts';

/** What installing WordPress touches; a test passes its own. */
export interface EnsureWordpressOptions {
  readonly find?: () => unknown;
  readonly canInstall?: () => boolean;
  readonly install?: () => void;
  readonly print?: (text: string) => void;
}

/** Debian's packages; PHP without a web server's module, and nothing that is only recommended. */
export const wordpressPackages = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'mariadb-server',
  'mariadb-client',
  'php-cli',
  'php-mysql',
  'php-xml',
  'php-mbstring',
  'php-curl',
  // Laravel's Blade, for its recipe.
  'php-illuminate-view',
];

/**
 * Installs WordPress and Blade for the tests of the plugin and the recipes where that is possible, and says so first.
 *
 * Where it is not, the tests say what is missing; nothing else depends on it.
 */
export function ensureWordpress({
  find = () => findWordpress() && findBlade(),
  canInstall = isDebianAsRoot,
  install = () => installPackages(wordpressPackages),
  print = console.log,
}: EnsureWordpressOptions = {}): void {
  if (find() || !canInstall()) return;
  print(
    'No WordPress with PHP and MariaDB on this machine: installing it with apt-get (about 60 MB), once.',
  );
  install();
}
