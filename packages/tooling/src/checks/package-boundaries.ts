import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBuiltin } from 'node:module';

import type { Check } from './check.ts';
import { importsOf } from './imports-of.ts';
import { isTestFile } from './is-test-file.ts';
import { listFiles } from './list-files.ts';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Which packages of ours each package may import. The first four run in a browser. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  contract: [],
  sdk: ['contract'],
  widgets: ['contract', 'sdk'],
  embed: ['contract', 'sdk', 'widgets'],
  server: ['contract'],
  tooling: ['contract', 'sdk', 'widgets', 'embed', 'server'],
};
const browserPackages = ['contract', 'sdk', 'widgets', 'embed'];
// Published as bundles, so that its users install nothing of what it imports.
const bundled = 'embed';
// Runs in Node when the embed is built, and reaches no visitor.
const buildFolder = 'packages/embed/src/build/';

/** Imports run one way, name declared dependencies only, and stay inside `src`. */
export const packageBoundaries: Check = {
  name: 'package boundaries',
  run(root) {
    const rootManifest = readManifest(root, 'package.json');
    const problems = Object.keys(allowed).flatMap((name) => {
      const manifest = readManifest(root, `packages/${name}/package.json`);
      return listFiles(root, `packages/${name}/src/**/*.ts`).flatMap((path) =>
        importsOf(root, path)
          .map((specifier) => complaint({ name, path, specifier, manifest, rootManifest }))
          .filter((text) => text !== undefined)
          .map((text) => `${path}: ${text}`),
      );
    });
    return { problems };
  },
};

interface Import {
  readonly name: string;
  readonly path: string;
  readonly specifier: string;
  readonly manifest: Manifest;
  readonly rootManifest: Manifest;
}

function complaint({ name, path, specifier, manifest, rootManifest }: Import): string | undefined {
  const forTests = isTestFile(path) || path.startsWith(buildFolder);
  if (specifier.startsWith('.')) return relativeComplaint(name, path, specifier);
  if (isBuiltin(specifier)) {
    const mayUseNode = forTests || !browserPackages.includes(name);
    return mayUseNode ? undefined : `imports ${specifier}, but this package runs in browsers`;
  }
  if (specifier === 'zod') return 'imports zod; import zod/mini, which is a third of its size';
  const packageName = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  const ours = /^@kentongan\/(.+)$/.exec(packageName)?.[1];
  if (ours === name) return `imports its own package ${specifier}; import the file itself`;
  if (ours && !forTests && !allowed[name]?.includes(ours)) {
    return `imports ${specifier}; ${name} may not know ${ours}`;
  }
  const declared = {
    ...manifest.dependencies,
    ...(forTests || name === 'tooling' || name === bundled
      ? { ...manifest.devDependencies, ...rootManifest.devDependencies }
      : {}),
  };
  // Our own tooling is private and never published, so its tests' users need not declare it.
  if (packageName in declared || (forTests && ours === 'tooling') || name === 'tooling') return;
  return `imports ${packageName}, which packages/${name}/package.json does not list`;
}

function relativeComplaint(name: string, path: string, specifier: string): string | undefined {
  const target = new URL(specifier, `file:///${path}`).pathname.slice(1);
  if (
    !target.startsWith(`packages/${name}/src/`) &&
    !target.startsWith(`packages/${name}/package`)
  ) {
    return isTestFile(path) ? undefined : `reaches out of its package with ${specifier}`;
  }
  const isOwnIndex = new RegExp(`^packages/${name}/src/index\\.[jt]s$`).test(target);
  return isOwnIndex && !isTestFile(path)
    ? `imports its own index; import the file itself`
    : undefined;
}

function readManifest(root: string, path: string): Manifest {
  const file = join(root, path);
  // A package.json is ours to write; npm itself refuses one of another shape.
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : {};
}
