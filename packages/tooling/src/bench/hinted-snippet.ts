import * as z from 'zod/mini';

import { fetchJson } from './fetch-json.ts';
import { regencies } from './start-backend.ts';
import type { Stage } from './with-stage.ts';

const viewSchema = z.object({
  steps: z.array(z.object({ name: z.string(), code: z.string() })),
});

/**
 * What the builder gives to a webmaster who wants the first rows soon: the styles for the page, and
 * the lines to paste.
 */
export async function hintedSnippet(
  { backend }: Stage,
  size: keyof typeof regencies,
): Promise<string> {
  const address = `${backend}/builder/snippet?regency=${regencies[size]}&widget=directory&cms=plain&hints=1`;
  const { steps } = z.parse(viewSchema, await fetchJson(address));
  const codeOf = (wanted: string): string => {
    const code = steps.find(({ name }) => name === wanted)?.code;
    if (!code?.includes(wanted === 'all' ? backend : 'kim-directory')) {
      throw new Error(`The builder's step "${wanted}" does not fit: ${code}`);
    }
    return code;
  };
  return `<style>\n${codeOf('styles')}\n</style>\n${codeOf('all')}`;
}
