import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

import ts from 'typescript';

import type { Check } from './check.ts';
import { isTestFile } from './is-test-file.ts';
import { listFiles } from './list-files.ts';

/** Guards name the classes they tell apart, and those are fetched by failures alone. */
const knownCircles = ['packages/sdk/src/client-error.ts and packages/sdk/src/errors.ts'];

/**
 * No two files need each other, by whatever way round. Who fetches a file by `import()` may know the
 * types of it, and it those of who fetches it.
 */
export const importCircles: Check = {
  name: 'import circles',
  run(root) {
    const paths = listFiles(root, 'packages/*/src/**/*.ts').filter((path) => !isTestFile(path));
    const known = new Set(paths);
    const imports = new Map(
      paths.map((path) => [path, neededBy(root, path).filter((target) => known.has(target))]),
    );
    return {
      problems: circlesIn(imports)
        .map((circle) => circle.join(' and '))
        .filter((circle) => !knownCircles.includes(circle))
        .map((circle) => `${circle} import each other; give what they share a file of its own`),
    };
  },
};

/** Files of ours that a file imports, types included, other than those it fetches later. */
function neededBy(root: string, path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8');
  const imports = ts
    .preProcessFile(text, true, true)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName, pos }) => ({
      target: posix.join(posix.dirname(path), fileName).replace(/\.js$/, '.ts'),
      isFetched: /import\s*\(\s*$/.test(text.slice(0, pos)),
    }));
  const fetched = new Set(imports.filter(({ isFetched }) => isFetched).map(({ target }) => target));
  return imports.map(({ target }) => target).filter((target) => !fetched.has(target));
}

/** Sets of files of which each reaches each other, by Tarjan's algorithm. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (path: string): number => {
    const index = order.size;
    order.set(path, index);
    let low = index;
    open.push(path);
    for (const target of imports.get(path) ?? []) {
      if (!order.has(target)) low = Math.min(low, visit(target));
      else if (open.includes(target)) low = Math.min(low, order.get(target) ?? low);
    }
    if (low === index) {
      const circle = open.splice(open.indexOf(path));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return low;
  };
  for (const path of imports.keys()) if (!order.has(path)) visit(path);
  return circles;
}
