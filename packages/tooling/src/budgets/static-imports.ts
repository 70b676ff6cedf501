import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import ts from 'typescript';

/**
 * Lists the files that a browser must have before a module runs: itself and what it imports,
 * directly or not. Dynamic imports are left out, because they wait for a need.
 */
export function staticImports(folder: string, file: string): Set<string> {
  const found = new Set<string>();
  const queue = [file];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    queue.push(...importsOf(join(folder, next)));
  }
  return found;
}

function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const { statements } = ts.createSourceFile(basename(path), text, ts.ScriptTarget.Latest);
  return statements
    .filter((node) => ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    .map(({ moduleSpecifier }) => moduleSpecifier)
    .filter((specifier) => specifier !== undefined && ts.isStringLiteral(specifier))
    .map(({ text: target }) => target.replace(/^\.\//, ''));
}
