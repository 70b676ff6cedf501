import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import * as z from 'zod/mini';

import type { CollectedSnapshot, SnapshotFile } from './collect-snapshot.ts';
import { SnapshotError } from './snapshot-error.ts';

/** Where a snapshot goes, and what it says of itself. */
export interface SnapshotTarget {
  readonly folder: string;
  readonly regency: string;
  /** Milliseconds. */
  readonly takenAt: number;
  /** Files of the embed, if they are wanted as well, the loader last. */
  readonly code: readonly SnapshotFile[];
}

/** The one file that pages read first. Whatever it names is whole. */
const pointerName = 'snapshot.json';
const pointerSchema = z.object({ regency: z.string(), data: z.string() });
const isData = /^data-[\dTZ]+-[0-9a-f]{8}$/;

/**
 * Writes a snapshot into a folder of a static host, in the place of the one before.
 *
 * Pages see the old one until the last file of the new one is there: `snapshot.json` is replaced in
 * one step, and names the folder of all others. The one before stays for those who read it just now.
 *
 * @returns how many files were written.
 * @throws {@link SnapshotError} when the folder belongs to something else.
 */
export async function writeSnapshot(
  { data, media }: CollectedSnapshot,
  { folder, regency, takenAt, code }: SnapshotTarget,
): Promise<number> {
  const previous = await readPointer(folder);
  if (previous !== undefined && previous.regency !== regency) {
    throw new SnapshotError('other-regency', `${folder} (${previous.regency})`);
  }
  const time = new Date(takenAt).toISOString();
  const name = `data-${time.replace(/[-:]|\.\d+/g, '')}-${randomUUID().slice(0, 8)}`;
  const pointer = { regency, takenAt: time, data: name };
  try {
    for (const file of data) await put(join(folder, name), file);
    for (const file of [...media, ...code]) await put(folder, file);
    await put(folder, { path: pointerName, content: `${JSON.stringify(pointer)}\n` });
  } catch (error) {
    // The old snapshot is untouched; what was written of the new one goes.
    await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
  await dropOthers(folder, [name, previous?.data]);
  return data.length + media.length + code.length + 1;
}

/** Writes a file in one step, so that nobody ever reads half of it. */
async function put(folder: string, { path, content }: SnapshotFile): Promise<void> {
  const target = join(folder, path);
  const draft = `${target}.${randomUUID().slice(0, 8)}.new`;
  await mkdir(dirname(target), { recursive: true });
  try {
    await writeFile(draft, content, { flush: true });
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function readPointer(folder: string): Promise<z.infer<typeof pointerSchema> | undefined> {
  const path = join(folder, pointerName);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return z.parse(pointerSchema, JSON.parse(text));
  } catch {
    throw new SnapshotError('not-ours', path);
  }
}

async function dropOthers(folder: string, kept: readonly (string | undefined)[]): Promise<void> {
  for (const name of await readdir(folder)) {
    if (isData.test(name) && !kept.includes(name)) {
      await rm(join(folder, name), { recursive: true, force: true });
    }
  }
}
