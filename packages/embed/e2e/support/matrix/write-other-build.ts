import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

import type { BuildManifest } from '../../../src/build/build-manifest.ts';

/** What names the search box in the present build, and in the other one. */
export const searchLabels = {
  present: 'Cari KIM, desa, atau kecamatan',
  other: 'Cari di versi yang lain',
} as const;

/**
 * Writes a build that is another one than the present: its own version, names, words and hashes, all of
 * which fit each other as a build's do, so that the loader, browsers and backends take it for what it is.
 */
export function writeOtherBuild(present: string, folder: string, version: string): void {
  const manifest = JSON.parse(
    readFileSync(join(present, 'manifest.json'), 'utf8'),
  ) as BuildManifest;
  const build = [...manifest.build].reverse().join('');
  if (build === manifest.build) throw new Error(`${build} reads the same from behind.`);
  const rename = (text: string): string => text.replaceAll(manifest.build, build);
  const files = readdirSync(present)
    .filter((file) => file.endsWith('.js'))
    .map((file) => {
      const old = readFileSync(join(present, file), 'utf8');
      const words = old.replaceAll(searchLabels.present, searchLabels.other);
      return { name: rename(file), old: digest(old, 'sha256'), text: rename(words) };
    });
  if (!files.some(({ text }) => text.includes(searchLabels.other))) {
    throw new Error(`No file says "${searchLabels.present}".`);
  }
  // Files name the hashes of others, which name those of others again: until nothing changes.
  for (let isStable = false; !isStable;) {
    isStable = true;
    for (const changed of files) {
      const hash = digest(changed.text, 'sha256');
      if (hash === changed.old) continue;
      isStable = false;
      for (const file of files) file.text = file.text.replaceAll(changed.old, hash);
      changed.old = hash;
    }
  }
  mkdirSync(folder, { recursive: true });
  const written: BuildManifest = {
    version,
    build,
    files: Object.fromEntries(files.map(({ name, text }) => [name, write(folder, name, text)])),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(written));
}

function write(folder: string, name: string, text: string): BuildManifest['files'][string] {
  const gzip = gzipSync(text);
  const brotli = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
  writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, `${name}.gz`), gzip);
  writeFileSync(join(folder, `${name}.br`), brotli);
  return {
    bytes: Buffer.byteLength(text),
    gzip: gzip.length,
    brotli: brotli.length,
    integrity: `sha384-${digest(text, 'sha384')}`,
  };
}

function digest(text: string, algorithm: 'sha256' | 'sha384'): string {
  return createHash(algorithm).update(text).digest('base64');
}
