import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import type { Figure } from './budget.ts';
import { staticImports } from './static-imports.ts';

const loader = 'kim.js';
/** The chunks of each widget; those of the directory are its first view and its element. */
const widgets = {
  directory: ['directory', 'directory-element'],
  'activity-feed': ['activity-feed'],
  'contact-form': ['contact-form'],
  coverage: ['coverage'],
};
const firstRow = ['directory', 'shared'];
/** `en-3f0c9a1b.js`, or `en-form-3f0c9a1b.js` for the words of one widget. */
const languageFile = /^([a-z]{2}(?:-[a-z]+)*)-[\w-]{8}\.js$/;

/** Weighs what visitors download, from the built files themselves. */
export function embedSizes(folder: string): Figure[] {
  const names = readdirSync(folder);
  const filesOf = (chunks: readonly string[]): Set<string> =>
    new Set(chunks.flatMap((chunk) => [...staticImports(folder, chunkOf(names, chunk))]));
  const languages = names.filter((name) => languageFile.test(name));
  if (languages.length === 0) throw new Error(`${folder} has no language file.`);

  return [
    figure('loader kim.js', [loader], 2_000),
    // The element is asked for once the rows are there; what it shares is fetched along with them.
    figure('directory, up to the first row', [loader, ...filesOf(firstRow)], 30_000),
    figure('directory, all until it is ready', [loader, ...filesOf(widgets.directory)], 33_000),
    figure(
      'all four widgets together',
      [loader, ...filesOf(Object.values(widgets).flat())],
      44_000,
    ),
    // The loader and the first view in one; with it the other two are not asked for.
    figure('directory.kim.js', ['directory.kim.js'], 6_000),
    // For who can put up one file only; it holds all that the others bring on need.
    figure('kim.single.js, everything in one file', ['kim.single.js'], Infinity),
    ...languages.map((name) =>
      figure(`language file ${languageFile.exec(name)?.[1]}`, [name], 2_000),
    ),
  ];

  function figure(subject: string, chunks: readonly string[], limit: number): Figure {
    const value = chunks.reduce((sum, name) => sum + gzipSize(join(folder, name)), 0);
    return { subject, value, limit, unit: 'bytes', detail: `${chunks.length} file(s), gzip` };
  }
}

/** Chunks are named after their widget and a hash of eight characters. */
function chunkOf(names: readonly string[], widget: string): string {
  const found = names.filter((name) => new RegExp(`^${widget}-[\\w-]{8}\\.js$`).test(name));
  const [chunk] = found;
  if (!chunk || found.length > 1)
    throw new Error(`The build has ${found.length} chunks of ${widget}.`);
  return chunk;
}

function gzipSize(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}
