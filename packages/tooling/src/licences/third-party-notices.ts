import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { lockedPackages, type LockedPackage } from './locked-packages.ts';

/** Needed on servers or by compilers alone; no bundle for browsers holds any of it. */
const neverBundled = /^@types\/|^@lit-labs\/ssr-dom-shim$/;

/**
 * The notices that go with bundles of our packages: for each package in them its name, version,
 * licence and the text of that licence.
 *
 * @throws when an installed package brings no licence text.
 */
export function thirdPartyNotices(root: string, folders: readonly string[]): string {
  const found = lockedPackages(root, folders).filter(
    ({ name, path }) => !neverBundled.test(name) && existsSync(join(root, path)),
  );
  return [
    'The files of this package contain software of others, under these licences.',
    ...found.map((one) => `${'-'.repeat(80)}\n${headOf(one)}\n\n${licenceText(root, one)}`),
  ].join('\n\n');
}

function headOf({ name, version, license }: LockedPackage): string {
  return `${name} ${version} (${license})`;
}

function licenceText(root: string, { name, path }: LockedPackage): string {
  const folder = join(root, path);
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(entry));
  if (file === undefined) throw new Error(`${name} brings no licence text; ask its authors`);
  return readFileSync(join(folder, file), 'utf8').trim();
}
