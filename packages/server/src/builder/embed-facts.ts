import * as z from 'zod/mini';

import type { App } from '../http/serve.ts';

/** What a snippet that pins a version must say. */
export interface EmbedFacts {
  readonly version: string;
  /** Hash of the loader, for `integrity`. */
  readonly integrity: string;
  /** Files that draw each widget first, with their hashes. */
  readonly files: readonly { readonly name: string; readonly integrity: string }[];
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
  const integrity = manifest.data?.files['kim.js']?.integrity;
  if (!manifest.data || integrity === undefined) return undefined;
  const { build, files } = manifest.data;
  return {
    version,
    integrity,
    files: ['directory', 'activity-feed', 'coverage', 'contact-form', 'shared'].flatMap((name) => {
      const file = files[`${name}-${build}.js`];
      return file ? [{ name: `${name}-${build}.js`, integrity: file.integrity }] : [];
    }),
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
