import * as z from 'zod/mini';

import { fetchJson } from './fetch-json.ts';
import { regencies } from './start-backend.ts';
import type { Stage } from './with-stage.ts';

const viewSchema = z.object({
  steps: z.array(z.object({ name: z.string(), code: z.string() })),
});

/** The lines of script that the builder writes for a webmaster who wants the first rows soon. */
export async function hintedScript(
  { backend }: Stage,
  size: keyof typeof regencies,
): Promise<string> {
  const address = `${backend}/builder/snippet?regency=${regencies[size]}&widget=directory&cms=plain&hints=1`;
  const { steps } = z.parse(viewSchema, await fetchJson(address));
  const code = steps.find(({ name }) => name === 'all')?.code ?? '';
  const [script] = /^<script[^]*<\/script>/.exec(code) ?? [];
  if (!script?.includes(backend)) throw new Error(`The builder writes no script of ours: ${code}`);
  return script;
}
