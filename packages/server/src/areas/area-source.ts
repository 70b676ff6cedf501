import { readFileSync } from 'node:fs';

import type { AreaSource } from '@kentongan/contract';

import { areaDataFile } from './area-data-file.ts';

/** Names the area data and its licence, which is not ours: ODbL asks for attribution. */
export function areaSource(): AreaSource {
  // The package's own description; its shape is npm's.
  const { version } = JSON.parse(readFileSync(areaDataFile('../package.json'), 'utf8')) as {
    version: string;
  };
  return {
    name: 'idn-area-data',
    version,
    license: 'ODbL-1.0',
    url: 'https://github.com/fityannugroho/idn-area-data',
  };
}
