import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { CodeBlock } from './code-blocks.ts';

/**
 * Writes each piece of code into a file of its own and gives their paths.
 *
 * The folder lies inside the repository, where our packages are found by their names.
 */
export function writeExampleFiles(
  root: string,
  folder: string,
  blocks: readonly CodeBlock[],
  toText: (block: CodeBlock) => string,
): Map<string, CodeBlock> {
  const target = join(root, 'packages/tooling/dist', folder);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  return new Map(
    blocks.map((block, index) => {
      const file = join(target, `${index}.ts`);
      writeFileSync(file, `${toText(block)}\nexport {};\n`);
      return [file, block];
    }),
  );
}
