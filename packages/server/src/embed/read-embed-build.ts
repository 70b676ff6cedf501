import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import * as z from 'zod/mini';

import type { BodyEncoding } from '../http/public-answer.ts';

/** A file of the embed, ready to be sent. */
export interface EmbedFile {
  readonly type: string;
  /** Same for all encodings; the entity tags add theirs. */
  readonly hash: string;
  readonly bodies: Readonly<Record<BodyEncoding, Uint8Array<ArrayBuffer>>>;
  /** Whether the name of the file changes with its content. */
  readonly isHashed: boolean;
}

/** One build of the embed in memory. */
export interface EmbedBuild {
  readonly version: string;
  readonly files: ReadonlyMap<string, EmbedFile>;
}

/** Name of the file that lists all others; only what it lists is served. */
export const manifestName = 'manifest.json';

const manifestSchema = z.object({
  version: z.string().check(z.regex(/^[\w.+-]+$/)),
  build: z.string().check(z.minLength(1)),
  files: z.record(z.string().check(z.regex(/^[\w-]+\.js$/)), z.unknown()),
});

/** Reads a build from its folder. @throws when a file that the manifest lists is not there. */
export function readEmbedBuild(folder: string): EmbedBuild {
  const text = readFileSync(join(folder, manifestName));
  const { version, build, files } = z.parse(manifestSchema, JSON.parse(text.toString()));
  const read = (name: string): [string, EmbedFile] => {
    const path = join(folder, name);
    const bodies = {
      identity: new Uint8Array(readFileSync(path)),
      gzip: new Uint8Array(readFileSync(`${path}.gz`)),
      br: new Uint8Array(readFileSync(`${path}.br`)),
    };
    const isHashed = name.endsWith(`-${build}.js`);
    return [name, toFile('text/javascript; charset=utf-8', bodies, isHashed)];
  };
  const manifest = toFile(
    'application/json',
    {
      identity: new Uint8Array(text),
      gzip: new Uint8Array(gzipSync(text)),
      br: new Uint8Array(brotliCompressSync(text)),
    },
    false,
  );
  return {
    version,
    files: new Map([...Object.keys(files).map(read), [manifestName, manifest]]),
  };
}

function toFile(type: string, bodies: EmbedFile['bodies'], isHashed: boolean): EmbedFile {
  const hash = createHash('sha256').update(bodies.identity).digest('base64url').slice(0, 22);
  return { type, hash, bodies, isHashed };
}
