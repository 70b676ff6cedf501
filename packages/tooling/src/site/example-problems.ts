import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';

import { codeBlocks, type CodeBlock } from './code-blocks.ts';

/** Compiles every example of the documentation against the built packages. */
export function exampleProblems(root: string): { blocks: number; problems: string[] } {
  const blocks = codeBlocks(root);
  // Inside the repository, where the packages are found by their names.
  const folder = join(root, 'packages/tooling/dist/examples');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = new Map<string, CodeBlock>();
  blocks.forEach((block, index) => {
    const file = join(folder, `${index}.ts`);
    files.set(file, block);
    writeFileSync(file, `${preamble(block)}${block.code}\nexport {};\n`);
  });
  const program = ts.createProgram([...files.keys()], {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  });
  const problems = [...files].flatMap(([file, block]) => {
    const source = program.getSourceFile(file);
    return [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ].map(({ messageText }) => {
      const text = ts.flattenDiagnosticMessageText(messageText, ' ');
      return `${block.path}:${block.line}: this example does not compile: ${text}`;
    });
  });
  return { blocks: blocks.length, problems };
}

/** An example may go on from the client that every reader has made by then. */
function preamble({ code }: CodeBlock): string {
  const goesOn = /\bclient\./.test(code) && !/\b(const|let) client\b/.test(code);
  return goesOn ? "declare const client: import('@kentongan/sdk').Client;\n" : '';
}
