import * as z from 'zod/mini';

import type { App } from '../http/serve.ts';
import type { Widget } from './builder-choice.ts';

/** What a snippet that pins a version must say. */
export interface EmbedFacts {
  readonly version: string;
  /** Hash of each file, for `integrity`. */
  readonly integrity: Readonly<Record<string, string>>;
  /** Files that draw a widget, by its name. */
  readonly files: Readonly<Record<Widget, readonly string[]>>;
}

/** Where the plugin for WordPress is, seen from the root. */
export const pluginPath = 'embed/wordpress/kentongan.zip';

const versionsSchema = z.object({ v1: z.nullable(z.string()) });
const manifestSchema = z.object({
  build: z.string(),
  files: z.record(z.string(), z.object({ integrity: z.string() })),
});

/** Reads what pages get under the present version; `undefined` while nothing is served. */
export async function readEmbedFacts(app: App): Promise<EmbedFacts | undefined> {
  const read = async (path: string): Promise<unknown> => {
    const response = await app.request(path);
    return response.ok ? response.json() : undefined;
  };
  const versions = versionsSchema.safeParse(await read('/embed/versions.json'));
  const version = versions.data?.v1;
  if (!version) return undefined;
  const manifest = manifestSchema.safeParse(await read(`/embed/${version}/manifest.json`));
  if (manifest.data?.files['kim.js'] === undefined) return undefined;
  const { build, files } = manifest.data;
  const chunks = (...names: readonly string[]): string[] =>
    names.map((name) => `${name}-${build}.js`).filter((name) => files[name]);
  return {
    version,
    integrity: Object.fromEntries(
      Object.entries(files).map(([name, file]) => [name, file.integrity]),
    ),
    files: {
      directory: chunks('directory', 'directory-element', 'shared'),
      'activity-feed': chunks('activity-feed', 'shared'),
      coverage: chunks('coverage', 'shared'),
      'contact-form': chunks('contact-form', 'shared'),
    },
  };
}

/** Name of the script of the builder, seen from the root; `undefined` while none is built. */
export async function findBuilderScript(app: App): Promise<string | undefined> {
  const response = await app.request('/embed/v1/manifest.json');
  const manifest = manifestSchema.safeParse(response.ok ? await response.json() : undefined);
  const name = `builder-${manifest.data?.build}.js`;
  return manifest.data?.files[name] ? `embed/v1/${name}` : undefined;
}

/** Whether this backend has the plugin for WordPress to give. */
export async function hasPlugin(app: App): Promise<boolean> {
  return (await app.request(`/${pluginPath}`, { method: 'HEAD' })).ok;
}
