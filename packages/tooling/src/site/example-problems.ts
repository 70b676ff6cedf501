import ts from 'typescript';

import type { CodeBlock } from './code-blocks.ts';
import { writeExampleFiles } from './example-files.ts';

/** Compiles every example of the documentation against the built packages. */
export function exampleProblems(root: string, blocks: readonly CodeBlock[]): string[] {
  const files = writeExampleFiles(
    root,
    'examples',
    blocks,
    (block) => preamble(block) + block.code,
  );
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
  return [...files].flatMap(([file, block]) => {
    const source = program.getSourceFile(file);
    return [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ].map(({ messageText }) => {
      const text = ts.flattenDiagnosticMessageText(messageText, ' ');
      return `${block.path}:${block.line}: this example does not compile: ${text}`;
    });
  });
}

/** An example may go on from the client that every reader has made by then. */
function preamble({ code }: CodeBlock): string {
  const goesOn = /\bclient\./.test(code) && !/\b(const|let) client\b/.test(code);
  return goesOn ? "declare const client: import('@kentongan/sdk').Client;\n" : '';
}
