import { build } from './build.ts';
import { commandLineTools } from './process/command-line-tools.ts';
import { runNode } from './process/run-node.ts';

/** `npm run docs`: writes the API site to `docs/api`; any warning is an error. */
export async function docs(): Promise<number> {
  const code =
    (await build()) ||
    (await runNode([commandLineTools.typedoc, '--options', 'packages/tooling/typedoc.json']));
  if (code === 0) console.log('The API site is docs/api/index.html.');
  return code;
}
