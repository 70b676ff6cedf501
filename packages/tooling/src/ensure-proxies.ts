import { findProxy } from './find-proxies.ts';
import { installPackages } from './install-packages.ts';
import { isDebianAsRoot } from './is-debian-as-root.ts';

/** What installing the programs touches; a test passes its own. */
export interface EnsureProxiesOptions {
  readonly find?: typeof findProxy;
  readonly canInstall?: () => boolean;
  readonly install?: (packages: readonly string[]) => void;
  readonly print?: (text: string) => void;
}

/** Debian's packages: the web servers of the guide, PHP, and Laravel's own router and HTTP client. */
export const proxyPackages = [
  'nginx',
  'apache2',
  'openssl',
  'php-cli',
  'php-curl',
  'php-guzzlehttp-guzzle',
  'php-illuminate-http',
  'php-illuminate-routing',
];

/**
 * Installs the programs whose lines the guide for sites of one origin gives, where that is possible, and
 * says so first. Where it is not, each test says which one it goes without.
 */
export function ensureProxies({
  find = findProxy,
  canInstall = isDebianAsRoot,
  install = installPackages,
  print = console.log,
}: EnsureProxiesOptions = {}): void {
  const programs = ['nginx', 'apache', 'php', 'laravel', 'openssl'] as const;
  const missing = programs.filter((name) => find(name) === undefined);
  if (missing.length === 0 || !canInstall()) return;
  print(`Not on this machine: ${missing.join(', ')}. Installing with apt-get (about 15 MB), once.`);
  install(proxyPackages);
}
