import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

import type { BuildManifest, ManifestFile } from './build-manifest.js';
import { toDigest } from './to-digest.js';

/** What the bundler left for the end. */
export interface DistOptions {
  /** Folder that is served as `/embed/v1/`. */
  readonly folder: string;
  readonly version: string;
  /** Ends the names of the chunks. */
  readonly build: string;
  /** Code of `kim.js`. */
  readonly loader: string;
  /** Code of `directory.kim.js`. */
  readonly directoryLoader: string;
  /** Code of `kim.single.js`. */
  readonly single: string;
}

/** Writes the loaders and the single file beside the chunks, each file also compressed, and the manifest of them all. */
export function writeDist({
  folder,
  version,
  build,
  loader,
  directoryLoader,
  single,
}: DistOptions): void {
  writeFileSync(join(folder, 'kim.js'), loader);
  writeFileSync(join(folder, 'directory.kim.js'), directoryLoader);
  writeFileSync(join(folder, 'kim.single.js'), single);
  const files = readdirSync(folder).sort();
  const manifest: BuildManifest = {
    version,
    build,
    files: Object.fromEntries(files.map((name) => [name, writeCompressed(join(folder, name))])),
  };
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

function writeCompressed(path: string): ManifestFile {
  const content = readFileSync(path);
  const gzip = gzipSync(content, { level: 9 });
  const brotli = brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });
  writeFileSync(`${path}.gz`, gzip);
  writeFileSync(`${path}.br`, brotli);
  return {
    bytes: content.length,
    gzip: gzip.length,
    brotli: brotli.length,
    integrity: `sha384-${toDigest('sha384', content)}`,
  };
}
