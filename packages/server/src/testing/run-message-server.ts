import { readFileSync } from 'node:fs';

import { readConfig } from '../config.ts';
import { startServer } from '../serve.ts';
import { stopOnSignal } from '../stop-on-signal.ts';

// A whole server that delivers to receivers on this machine, and looks for work often. Tests kill
// it, take its database away, and set its clock.
const clockFile = process.env['TEST_CLOCK_FILE'];
if (clockFile !== undefined) {
  const realNow = Date.now.bind(Date);
  Date.now = () => realNow() + Number(readFileSync(clockFile, 'utf8'));
}
const unlimited = { burst: 1_000_000, perMinute: 1_000_000 };
const server = await startServer(readConfig(process.env), {
  messageLimit: unlimited,
  allowPrivateAddresses: true,
  jobLimits: { leaseTime: 1_500, pollInterval: 50, storagePause: 100 },
});
stopOnSignal(server);
process.stdout.write(`${server.address}\n`);
