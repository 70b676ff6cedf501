import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The parts of a WordPress on this machine, from Debian's packages. */
export interface WordpressParts {
  /** Folder with the unpacked WordPress. */
  readonly source: string;
  readonly php: string;
  readonly database: string;
  readonly databaseInstaller: string;
}

const places = {
  source: ['/usr/share/wordpress/wp-load.php'],
  theme: ['/usr/share/wordpress/wp-content/themes/twentytwentythree/style.css'],
  php: ['/usr/bin/php'],
  // PHP's own extensions have a version in their path.
  mysqlOfPhp: ['/var/lib/dpkg/info/php-mysql.list'],
  database: ['/usr/sbin/mariadbd'],
  databaseInstaller: ['/usr/bin/mariadb-install-db'],
};

/** Finds a WordPress that tests can start; `undefined` when a part of it is missing. */
export function findWordpress(
  exists: (path: string) => boolean = existsSync,
): WordpressParts | undefined {
  const found = Object.fromEntries(
    Object.entries(places).map(([part, paths]) => [part, paths.find(exists)]),
  );
  const { source, php, database, databaseInstaller } = found;
  if (!source || !php || !database || !databaseInstaller) return undefined;
  if (!found['theme'] || !found['mysqlOfPhp']) return undefined;
  return { source: join(source, '..'), php, database, databaseInstaller };
}
