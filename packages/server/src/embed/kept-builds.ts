import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { toLogFields, type Log } from '../http/log.ts';
import {
  readBuildName,
  readEmbedBuild,
  type EmbedBuild,
  type EmbedFile,
} from './read-embed-build.ts';

/** Builds that this backend has served at some time, on disk. */
export interface KeptBuilds {
  /** Keeps a build for good, unless it is kept already. */
  keep(build: EmbedBuild): void;
  /** The versions that can be asked for. */
  versions(): readonly string[];
  /** A kept build by its version. */
  find(version: string): EmbedBuild | undefined;
  /** A file whose name ends in the hash of its build, from whichever build that is. */
  findHashed(file: string): EmbedFile | undefined;
}

/** So many builds are in memory at a time. */
const buildsInMemory = 10;
/** So many further builds of one version are kept: a developer makes one each time. */
const rebuildsKept = 10;
const isVersion = /^\d[\w.+-]*$/;

/**
 * Keeps builds in a folder, each under its version. The first build of a version stays what it is for
 * ever; another one of the same version is kept as `1.2.3+` and its hash.
 */
export function createKeptBuilds(folder: string, log: Log): KeptBuilds {
  const builds = new Map<string, EmbedBuild | undefined>();
  /** Ends of the names of chunks, by version. */
  const hashes = new Map<string, string | undefined>();

  const remember = (version: string, build: EmbedBuild | undefined): void => {
    builds.set(version, build);
    const [oldest] = builds.keys();
    if (builds.size > buildsInMemory && oldest !== undefined) builds.delete(oldest);
  };
  const hashOf = (version: string): string | undefined => {
    if (!hashes.has(version)) hashes.set(version, readBuildName(join(folder, version)));
    return hashes.get(version);
  };

  const list = (): string[] => {
    try {
      return readdirSync(folder).filter((name) => isVersion.test(name));
    } catch {
      return [];
    }
  };
  const find = (version: string): EmbedBuild | undefined => {
    if (builds.has(version)) return builds.get(version);
    if (!list().includes(version)) return undefined;
    let build: EmbedBuild | undefined;
    try {
      build = readEmbedBuild(join(folder, version));
    } catch (error) {
      log.error('embed-version-broken', { version, ...toLogFields(error) });
    }
    remember(version, build);
    return build;
  };
  const write = (name: string, build: EmbedBuild): void => {
    // Whoever reads sees the whole folder or none, and two processes may do this at once.
    const draft = join(folder, `.new-${randomUUID()}`);
    mkdirSync(draft, { recursive: true });
    for (const [file, { bodies }] of build.files) {
      writeFileSync(join(draft, file), bodies.identity);
      if (!file.endsWith('.js')) continue;
      writeFileSync(join(draft, `${file}.gz`), bodies.gzip);
      writeFileSync(join(draft, `${file}.br`), bodies.br);
    }
    // Only one that cannot be read is still there.
    rmSync(join(folder, name), { recursive: true, force: true });
    renameSync(draft, join(folder, name));
    remember(name, build);
    hashes.delete(name);
    log.info('embed-version-kept', { version: name });
  };
  const dropOldRebuilds = (version: string): void => {
    const changedAt = (name: string) =>
      statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    list()
      .filter((name) => name.startsWith(`${version}+`))
      .sort((one, other) => changedAt(other) - changedAt(one))
      .slice(rebuildsKept)
      .forEach((name) => {
        rmSync(join(folder, name), { recursive: true, force: true });
        builds.delete(name);
      });
  };

  return {
    keep(build) {
      const first = find(build.version);
      if (first?.build === build.build) return;
      try {
        if (!first) {
          write(build.version, build);
          return;
        }
        log.error('embed-version-reused', {
          version: build.version,
          advice: `Pages that name ${build.version} keep the build first served under it. Give each build that is published a version of its own.`,
        });
        const name = `${build.version}+${build.build}`;
        if (!find(name)) write(name, build);
        dropOldRebuilds(build.version);
      } catch (error) {
        // Another process may have been quicker; then all is well.
        builds.delete(build.version);
        if (find(build.version)?.build === build.build) return;
        log.error('embed-version-not-kept', { version: build.version, ...toLogFields(error) });
      }
    },
    versions: list,
    find,
    findHashed(file) {
      const hash = /-(\w+)\.js$/.exec(file)?.[1];
      const version = hash && list().find((name) => hashOf(name) === hash);
      return version ? find(version)?.files.get(file) : undefined;
    },
  };
}
