import { build } from './build.ts';
import { createChildGroup } from './process/child-group.ts';
import { demoAddress, demoEnvironment } from './serving/demo-environment.ts';
import { prepareDatabase, serverCommandLine } from './serving/prepare-database.ts';
import { requireFreePort } from './serving/require-free-port.ts';
import { waitUntilReady } from './serving/wait-until-ready.ts';
import { welcome } from './serving/welcome.ts';

const readyWithinMilliseconds = 60_000;

/** `npm start`: builds, prepares the demonstration, serves it until Ctrl-C. */
export async function start(): Promise<number> {
  const environment = demoEnvironment();
  await requireFreePort(environment.HOST, Number(environment.PORT));
  const code = (await build()) || (await prepareDatabase(environment));
  if (code !== 0) return code;

  const children = createChildGroup();
  children.start([serverCommandLine, 'serve'], { ...environment });
  const ended = children.ended();
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), readyWithinMilliseconds);
  void ended.then(() => giveUp.abort());
  const address = demoAddress(environment);
  if (await waitUntilReady(address, giveUp.signal)) console.log(welcome(address));
  else if (giveUp.signal.aborted) children.stop();
  clearTimeout(timer);
  return ended;
}
