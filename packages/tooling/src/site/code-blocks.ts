import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A piece of TypeScript that documentation shows. */
export interface CodeBlock {
  /** `packages/sdk/src/create-client.ts`, or a page. */
  readonly path: string;
  /** Line on which it begins. */
  readonly line: number;
  readonly code: string;
}

const pages = ['README.md', 'packages/*/README.md', 'docs/**/*.md'];
const sources = 'packages/{contract,sdk,widgets}/src/**/*.ts';

/** Finds every block of TypeScript in the pages, and every `@example` of the sources. */
export function codeBlocks(root: string): CodeBlock[] {
  const inPages = globSync(pages, { cwd: root })
    .filter((path) => !/node_modules|docs[\\/]api/.test(path))
    .flatMap((path) => blocksIn(path, readFileSync(join(root, path), 'utf8')));
  const inSources = globSync(sources, { cwd: root })
    .filter((path) => !path.includes('.test.'))
    .flatMap((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return text.includes('@example') ? blocksIn(path, text) : [];
    });
  return [...inPages, ...inSources].sort((one, other) => one.path.localeCompare(other.path));
}

const fence = /^([ \t]*(?:\* ?)?)```(?:ts|typescript)\n([\s\S]*?)^[ \t]*(?:\* ?)?```/gm;

function blocksIn(path: string, text: string): CodeBlock[] {
  return [...text.matchAll(fence)].map(({ 2: body = '', index }) => ({
    path,
    line: text.slice(0, index).split('\n').length,
    code: path.endsWith('.ts') ? body.replace(/^[ \t]*\* ?/gm, '') : body,
  }));
}
