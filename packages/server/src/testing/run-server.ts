import { readConfig } from '../config.ts';
import { startServer } from '../serve.ts';
import { stopOnSignal } from '../stop-on-signal.ts';

// The process that tests kill: a whole server, without limits that would slow the stream down.
const unlimited = { burst: 1_000_000, perMinute: 1_000_000 };
const server = await startServer(readConfig(process.env), {
  contactLimit: unlimited,
  messageLimit: unlimited,
});
stopOnSignal(server);
process.stdout.write(`${server.address}\n`);
