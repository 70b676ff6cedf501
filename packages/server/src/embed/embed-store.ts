import { statSync } from 'node:fs';
import { join } from 'node:path';

import { toLogFields, type Log } from '../http/log.ts';
import { createKeptBuilds, type KeptBuilds } from './kept-builds.ts';
import { manifestName, readEmbedBuild, type EmbedBuild } from './read-embed-build.ts';

/** Holds the build of the embed in memory. */
export interface EmbedStore {
  /** The build, or `undefined` while there is none. */
  current(): EmbedBuild | undefined;
  /** Builds of the past, and the present one; empty without a folder for them. */
  readonly kept: KeptBuilds | undefined;
}

/** Where builds are. */
export interface EmbedFolders {
  /** Folder of the build; its `v1` is served. */
  readonly directory: string | undefined;
  /** Where each build is kept that has been served, so that pages can go on asking for it. */
  readonly keptDirectory: string | undefined;
}

/** Reads the build once, and anew when another has taken its place. */
export function createEmbedStore({ directory, keptDirectory }: EmbedFolders, log: Log): EmbedStore {
  const kept = keptDirectory === undefined ? undefined : createKeptBuilds(keptDirectory, log);
  const folder = directory && join(directory, 'v1');
  let build: EmbedBuild | undefined;
  let readAt: number | undefined;
  let isReported = false;

  const report = (fields: Parameters<Log['error']>[1]) => {
    if (isReported) return;
    isReported = true;
    log.error('embed-missing', {
      advice:
        'Pages cannot load the widgets. Run npm run build and set EMBED_DIR to packages/embed/dist.',
      ...fields,
    });
  };

  return {
    kept,
    current() {
      if (!folder) {
        report({ directory: 'EMBED_DIR is not set' });
        return undefined;
      }
      const changedAt = statSync(join(folder, manifestName), { throwIfNoEntry: false })?.mtimeMs;
      // A build under way has removed its manifest: what is in memory still holds together.
      if (changedAt === undefined || changedAt === readAt) {
        if (!build) report({ directory: folder });
        return build;
      }
      readAt = changedAt;
      try {
        build = readEmbedBuild(folder);
        isReported = false;
        kept?.keep(build);
      } catch (error) {
        report({ directory: folder, ...toLogFields(error) });
      }
      return build;
    },
  };
}
