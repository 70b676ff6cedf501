import * as z from 'zod/mini';

import { directoryPath, type Size } from './bench-pages.ts';
import { fetchJson } from './fetch-json.ts';
import type { Stage } from './with-stage.ts';

const manifestSchema = z.object({
  files: z.record(z.string(), z.object({ integrity: z.string() })),
});

/** What draws the first rows; the loader brings the rest meanwhile. */
const firstFiles = /^directory-\w{8}\.js$/;

/**
 * The lines that a page may carry besides the script tag, so that code and first data are on their
 * way as soon as the page itself is there.
 */
export async function preloadHints({ backend }: Stage, size: Size): Promise<string> {
  const embed = `${backend}/embed/v1`;
  const { files } = z.parse(manifestSchema, await fetchJson(`${embed}/manifest.json`));
  const code = Object.entries(files)
    .filter(([name]) => firstFiles.test(name))
    .map(
      ([name, { integrity }]) =>
        `<link rel="modulepreload" crossorigin href="${embed}/${name}" integrity="${integrity}">`,
    );
  if (code.length === 0) throw new Error(`${embed}/manifest.json names no code of the directory`);
  return [...code, dataHint({ backend }, size), ''].join('\n');
}

/** The line that has the first rows on their way as soon as the page itself is there. */
export function dataHint({ backend }: Pick<Stage, 'backend'>, size: Size): string {
  return `<link rel="preload" as="fetch" crossorigin href="${backend}${directoryPath(size)}?first=25">`;
}
