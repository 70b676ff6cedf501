import { build } from './build.ts';
import { commandLineTools } from './process/command-line-tools.ts';
import { createChildGroup } from './process/child-group.ts';
import { demoAddress, demoEnvironment } from './serving/demo-environment.ts';
import { prepareDatabase, serverCommandLine } from './serving/prepare-database.ts';
import { requireFreePort } from './serving/require-free-port.ts';

/** `npm run dev`: like start, and rebuilds and restarts whatever a saved file touches. */
export async function dev(): Promise<number> {
  const environment = demoEnvironment();
  await requireFreePort(environment.HOST, Number(environment.PORT));
  const code = (await build()) || (await prepareDatabase(environment));
  if (code !== 0) return code;

  const children = createChildGroup();
  children.start([commandLineTools.typescript, '-b', '--watch', '--preserveWatchOutput']);
  children.start([commandLineTools.vite, 'build', '--watch', '--logLevel', 'warn']);
  children.start(['--watch', '--watch-preserve-output', serverCommandLine, 'serve'], {
    ...environment,
  });
  console.log(`Watching. The page is at ${demoAddress(environment)}/ – Ctrl-C ends everything.`);
  return children.ended();
}
