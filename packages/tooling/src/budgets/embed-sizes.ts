import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import type { Figure } from './budget.ts';
import { staticImports } from './static-imports.ts';

/** What this file reads of the manifest that the embed's build writes. */
interface EmbedManifest {
  readonly widgets: Readonly<Record<string, readonly string[]>>;
  readonly words: Readonly<Record<string, string>>;
}

const loader = 'kim.js';

/** Weighs what visitors download, from the built files themselves. */
export function embedSizes(folder: string): Figure[] {
  // Our own build wrote this file a moment ago.
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as EmbedManifest;
  const files = new Map(
    Object.entries(manifest.widgets).map(([name, chunks]) => [
      name,
      new Set(chunks.flatMap((chunk) => [...staticImports(folder, chunk)])),
    ]),
  );
  const directory = files.get('directory');
  const words = Object.entries(manifest.words);
  if (!directory || files.size < 4)
    throw new Error(`The build has only ${[...files.keys()].join()}.`);
  if (words.length === 0) throw new Error('The build has no language file.');
  const all = new Set([...files.values()].flatMap((chunks) => [...chunks]));

  return [
    figure('loader kim.js', [loader], 2_000),
    figure('directory, all to its first row', [loader, ...directory], 30_000),
    figure('all four widgets together', [loader, ...all], 44_000),
    ...words.map(([language, file]) => figure(`language file ${language}`, [file], 2_000)),
  ];

  function figure(subject: string, names: readonly string[], limit: number): Figure {
    const value = names.reduce((sum, name) => sum + gzipSize(join(folder, name)), 0);
    return { subject, value, limit, unit: 'bytes', detail: `${names.length} file(s), gzip` };
  }
}

function gzipSize(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}
