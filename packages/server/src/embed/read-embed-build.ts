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
  /** Ends the names of its chunks. */
  readonly build: string;
  readonly files: ReadonlyMap<string, EmbedFile>;
}

/** Name of the file that lists all others; only what it lists is served. */
export const manifestName = 'manifest.json';

const manifestSchema = z.object({
  version: z.string().check(z.regex(/^[\w.+-]+$/)),
  build: z.string().check(z.minLength(1)),
  files: z.record(
    z.string().check(z.regex(/^[\w-]+(?:\.(?:kim|single))?\.js$/)),
    z.object({ integrity: z.optional(z.string()) }),
  ),
});

type ListedFile = z.infer<typeof manifestSchema>['files'][string];

/** Reads a build from its folder. @throws when a listed file is not there or is another one. */
export function readEmbedBuild(folder: string): EmbedBuild {
  const text = readFileSync(join(folder, manifestName));
  const { version, build, files } = z.parse(manifestSchema, JSON.parse(text.toString()));
  const read = ([name, { integrity }]: [string, ListedFile]): [string, EmbedFile] => {
    const path = join(folder, name);
    const bodies = {
      identity: new Uint8Array(readFileSync(path)),
      gzip: new Uint8Array(readFileSync(`${path}.gz`)),
      br: new Uint8Array(readFileSync(`${path}.br`)),
    };
    if (integrity && integrity !== toIntegrity(bodies.identity)) {
      throw new Error(`${path} is not the file that the manifest lists.`);
    }
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
    build,
    files: new Map([...Object.entries(files).map(read), [manifestName, manifest]]),
  };
}

/** Reads what ends the names of the chunks of a build, or `undefined` when that cannot be read. */
export function readBuildName(folder: string): string | undefined {
  try {
    const text = readFileSync(join(folder, manifestName), 'utf8');
    return z.parse(manifestSchema, JSON.parse(text)).build;
  } catch {
    return undefined;
  }
}

function toFile(type: string, bodies: EmbedFile['bodies'], isHashed: boolean): EmbedFile {
  const hash = createHash('sha256').update(bodies.identity).digest('base64url').slice(0, 22);
  return { type, hash, bodies, isHashed };
}

/** The hash of a script as a page writes it. */
function toIntegrity(content: Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
