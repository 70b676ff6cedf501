import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Check } from './check.ts';
import { importsOf } from './imports-of.ts';
import { listFiles } from './list-files.ts';

/** Examples use what users get: published entry points, never the inside of a package. */
export const exampleImports: Check = {
  name: 'example imports',
  run(root) {
    const scripts = listFiles(root, 'examples/**/*.{ts,js,mjs}');
    const pages = listFiles(root, 'examples/**/*.{html,php}');
    return {
      problems: [
        ...scripts.flatMap((path) =>
          importsOf(root, path)
            .filter((specifier) => isInside(specifier))
            .map((specifier) => `${path}: imports ${specifier}; use a published entry point`),
        ),
        ...pages
          .filter((path) =>
            /\b(src|href)="[^"]*packages\//.test(readFileSync(join(root, path), 'utf8')),
          )
          .map((path) => `${path}: links into packages/; use the address the server serves`),
      ],
    };
  },
};

function isInside(specifier: string): boolean {
  return /(^|\/)packages\//.test(specifier) || /^@kentongan\/[^/]+\/(src|dist)\//.test(specifier);
}
