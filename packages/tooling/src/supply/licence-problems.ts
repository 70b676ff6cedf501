import { lockedPackages } from '../licences/locked-packages.ts';

/** Licences that ask for no more than notices, or for what `obligations` says. */
const accepted: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
]);

/** Packages under other licences, and why they may be used as they are. */
const obligations: Readonly<Record<string, string>> = {
  '@img/sharp-': 'libvips (LGPL-3.0) is loaded as a library of its own and can be replaced',
};

/** Tells which run-time dependencies of our packages have a licence nobody has agreed to. */
export function licenceProblems(root: string, folders: readonly string[]): string[] {
  return lockedPackages(root, folders)
    .filter(({ name, license }) => !isAccepted(license) && !hasReason(name))
    .map(
      ({ name, version, license }) =>
        `${name} ${version}: the licence "${license}" is not among those agreed to`,
    );
}

/** `(MIT OR GPL-3.0)` lets us choose; `A AND B` asks for both. */
function isAccepted(license: string): boolean {
  const bare = license.replace(/[()]/g, '');
  return bare
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((one) => accepted.has(one)));
}

function hasReason(name: string): boolean {
  return Object.keys(obligations).some((prefix) => name.startsWith(prefix));
}
