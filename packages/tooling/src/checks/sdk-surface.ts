import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Check } from './check.ts';
import { importsOf } from './imports-of.ts';
import { isTestFile } from './is-test-file.ts';
import { listFiles } from './list-files.ts';

/** Files that may reach the backend without the SDK, with the reason. */
const exceptions: Readonly<Record<string, string>> = {
  'packages/embed/src/loader/': 'runs before any other code is there',
  'packages/embed/src/ask-once.ts':
    'the first try, so that most visitors need no SDK (decision 0009)',
  'packages/embed/src/page-client.ts': 'reads with the routes of the contract (decision 0009)',
  'packages/embed/src/full-client.ts': 'is the fetch that the SDK is given',
  'packages/embed/src/fetch-ahead.ts': 'fetches code and no data (decision 0041)',
  'packages/embed/src/first-view/': 'draws before the element is there (decision 0010)',
  'packages/embed/src/build/': 'runs in Node and reaches no visitor',
  'packages/embed/src/builder/':
    'asks its own backend for pages and checks, which are no part of the API',
  'packages/widgets/src/internal/snapshot/': 'reads a file of the host page in place of a backend',
  'packages/embed/src/doctor/': 'looks at what keeps requests from arriving',
};

/**
 * Widgets and embed reach the backend as any developer could: through the public entries of the SDK.
 * So whatever a widget can do, somebody's own page can do as well.
 */
export const sdkSurface: Check = {
  name: 'widgets use the public SDK',
  run(root) {
    const entries = publicEntries(root);
    const files = ['widgets', 'embed'].flatMap((name) =>
      listFiles(root, `packages/${name}/src/**/*.ts`).filter((path) => !isTestFile(path)),
    );
    const problems = files.flatMap((path) =>
      importsOf(root, path)
        .filter((specifier) => isForeign(specifier, entries))
        .map((specifier) => `${path}: imports ${specifier}; use ${[...entries].join(' or ')}`),
    );
    const reaching = files
      .filter((path) => !Object.keys(exceptions).some((prefix) => path.startsWith(prefix)))
      .flatMap((path) =>
        wayRound(readFileSync(join(root, path), 'utf8')).map((way) => ({ path, way })),
      )
      .map(({ path, way }) => `${path}: ${way} goes round the SDK; call a method of its client`);
    return { problems: [...problems, ...reaching] };
  },
};

function publicEntries(root: string): Set<string> {
  const file = join(root, 'packages/sdk/package.json');
  if (!existsSync(file)) return new Set(['@kentongan/sdk']);
  // A package.json is ours to write.
  const { exports } = JSON.parse(readFileSync(file, 'utf8')) as { exports: object };
  return new Set(
    Object.keys(exports)
      .filter((entry) => entry !== './testing' && entry !== './package.json')
      .map((entry) => entry.replace(/^\./, '@kentongan/sdk')),
  );
}

function isForeign(specifier: string, entries: ReadonlySet<string>): boolean {
  const isSdk = /^@kentongan\/sdk(\/|$)/.test(specifier) || /\/packages\/sdk\//.test(specifier);
  return specifier === 'ky' || (isSdk && !entries.has(specifier));
}

/** What in a source reaches the backend by itself. */
function wayRound(source: string): string[] {
  const code = source.replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '');
  const contract = [...code.matchAll(/import\s*\{([^}]*)\}\s*from '@kentongan\/contract'/g)]
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.trim())
    .filter((name) => /Route$|^endpoints$/.test(name));
  const calls = [...code.matchAll(/(?<![.#\w])(fetch|XMLHttpRequest|EventSource|WebSocket)\s*\(/g)];
  // A parameter of this name is called like any other function.
  const own = /\bfetch\s*[:?]|\(fetch\b|\bfetch\s*=/.test(code);
  return [
    ...contract,
    ...calls.map(([, name = '']) => name).filter((name) => !(name === 'fetch' && own)),
  ];
}
