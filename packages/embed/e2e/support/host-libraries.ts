import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { isDebianAsRoot } from '../../../tooling/src/is-debian-as-root.ts';

/** A library that sites have had for years and that changes what scripts rely on. */
export interface HostLibrary {
  readonly name: string;
  readonly code: string;
  /** What of it must go on working beside the widgets; gives `true`. */
  readonly check: string;
}

interface LibrarySource {
  readonly name: string;
  readonly check: string;
  /** In a package of npm. */
  readonly module?: string;
  /** In a package of Debian, for what nobody publishes on npm. */
  readonly debian?: { readonly package: string; readonly path: string };
}

const sources: readonly LibrarySource[] = [
  {
    name: 'Prototype.js 1.7',
    check: `$$('h1').length === 1 && Array.from({ length: 2 }).length === 2 && 'a-b'.camelize() === 'aB'`,
    debian: {
      package: 'libjs-prototype',
      path: '/usr/share/javascript/prototype/prototype.js',
    },
  },
  {
    name: 'MooTools',
    check: `$$('h1').length === 1 && [1, 2].contains(2) && typeof Class === 'function'`,
    debian: { package: 'libjs-mootools', path: '/usr/share/javascript/mootools/mootools.js' },
  },
  {
    name: 'jQuery 1.12',
    check: `$('h1').length === 1 && $.fn.jquery.indexOf('1.12') === 0`,
    module: 'jquery-1/dist/jquery.js',
  },
  {
    name: 'RequireJS, an AMD loader',
    check: `typeof define.amd === 'object' && typeof require === 'function'`,
    module: 'requirejs/require.js',
  },
  {
    name: 'zone.js, of Angular',
    check: `Zone.current.name === '<root>'`,
    module: 'zone.js',
  },
];

const { resolve } = createRequire(import.meta.url);

/** The libraries that this machine has or can have; which it cannot have is printed. */
export function readHostLibraries(): readonly HostLibrary[] {
  return sources.flatMap(({ name, check, module, debian }) => {
    const path = module === undefined ? debian && findDebian(debian) : resolve(module);
    if (path !== undefined) return [{ name, check, code: readFileSync(path, 'utf8') }];
    console.log(`Without ${name}: Debian's ${debian?.package} is not on this machine.`);
    return [];
  });
}

function findDebian({ package: name, path }: NonNullable<LibrarySource['debian']>) {
  if (!existsSync(path) && isDebianAsRoot()) {
    const lock = ['-o', 'DPkg::Lock::Timeout=120'];
    spawnSync('apt-get', [...lock, 'install', '-y', '-qq', '--no-install-recommends', name], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  return existsSync(path) ? path : undefined;
}
