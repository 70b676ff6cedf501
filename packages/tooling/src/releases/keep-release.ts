import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { openApiDocument } from '@kentongan/contract/openapi';

import { sizeBudget } from '../budgets/size-budget.ts';
import { CommandError } from '../command-error.ts';
import { bundleSdk } from './bundle-sdk.ts';
import { releasesFolder } from './release-folder.ts';
import { writeSizeLedger } from './size-ledger.ts';

/**
 * Keeps what the release of this version promised: its OpenAPI document, its SDK in one file, and
 * what visitors download. Later versions are held against all three.
 *
 * @throws when this version has been kept before, unless told to do it again.
 */
export async function keepRelease(root: string, again: boolean): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(root, 'packages/sdk/package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(root, releasesFolder, version);
  if (existsSync(folder) && !again) {
    throw new CommandError(
      `${releasesFolder}/${version} is there already. Raise the version with "npx changeset version", ` +
        'or add --again if this version has not been published yet.',
    );
  }
  mkdirSync(folder, { recursive: true });
  writeJson(join(folder, 'openapi.json'), openApiDocument());
  await bundleSdk(root, join(folder, 'sdk.mjs'));
  const figures = await sizeBudget.measure();
  writeJson(
    join(folder, 'sizes.json'),
    Object.fromEntries(figures.map(({ subject, value }) => [subject, value])),
  );
  writeSizeLedger(root);
  return `${releasesFolder}/${version}`;
}

function writeJson(file: string, value: object): void {
  writeFileSync(file, `${JSON.stringify(value, undefined, 1)}\n`);
}
