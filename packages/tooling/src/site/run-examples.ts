import { join } from 'node:path';

import { runCommand } from '../shapes/run-command.ts';
import type { CodeBlock } from './code-blocks.ts';
import { writeExampleFiles } from './example-files.ts';
import { comparePromisedValues } from './promised-values.ts';

/** What needs a page; it is compiled, and the widgets' own tests run the like. */
const needsPage = /\bdocument\.|import '@kentongan\/widgets\//;

/**
 * Runs every example that needs no page, against a backend in memory, and compares the values that
 * its comments promise.
 */
export async function runExamples(
  root: string,
  blocks: readonly CodeBlock[],
): Promise<{ ran: number; problems: string[] }> {
  const files = writeExampleFiles(
    root,
    'run-examples',
    blocks.filter(({ code }) => !needsPage.test(code)),
    ({ code }) => comparePromisedValues(code),
  );
  const runner = join(root, 'packages/tooling/src/site/run-example-files.ts');
  const printed = await runCommand(process.execPath, [runner, ...files.keys()], root);
  // One line for each, written by the program just run.
  const outcomes = printed.split('\n').map((line) => JSON.parse(line) as string | null);
  return {
    ran: outcomes.length,
    problems: [...files.values()].flatMap(({ path, line }, index) => {
      const outcome = outcomes[index];
      if (outcome === null) return [];
      return [
        `${path}:${line}: this example does not run: ${outcome ?? 'the program ended before'}`,
      ];
    }),
  };
}
