import { build } from './build.ts';
import { commandLineTools } from './process/command-line-tools.ts';
import { runNode } from './process/run-node.ts';
import { repositoryRoot } from './repository-root.ts';
import { writeWidgetDemo } from './site/write-widget-demo.ts';
import { writeWidgetPages } from './site/write-widget-pages.ts';

/** `npm run docs`: writes the site to `docs/api`; any warning is an error. */
export async function docs(): Promise<number> {
  const code = (await build()) || (await writeSite());
  if (code === 0) console.log('The site is docs/api/index.html.');
  return code;
}

/** Writes the site from what is built. */
export async function writeSite(): Promise<number> {
  writeWidgetPages(repositoryRoot);
  const code = await runNode([
    commandLineTools.typedoc,
    '--options',
    'packages/tooling/typedoc.json',
  ]);
  if (code === 0) await writeWidgetDemo(repositoryRoot);
  return code;
}
