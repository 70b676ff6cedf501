import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { repositoryRoot } from '../repository-root.ts';
import { regencies } from './start-backend.ts';
import type { Size } from './bench-pages.ts';
import type { Stage } from './with-stage.ts';

export async function preloadHints({ backend }: Stage, size: Size): Promise<string> {
  const m = JSON.parse(
    readFileSync(join(repositoryRoot, 'packages/embed/dist/v1/manifest.json'), 'utf8'),
  );
  const names = Object.keys(m.files).filter((f) => /(shared|directory)/.test(f));
  return (
    [
      ...names.map(
        (f) =>
          `<link rel="modulepreload" crossorigin href="${backend}/embed/v1/${f}" integrity="${m.files[f].integrity}">`,
      ),
      `<link rel="preload" as="fetch" crossorigin href="${backend}/v1/regencies/${regencies[size]}/directory?first=25">`,
    ].join('\n') + '\n'
  );
}
