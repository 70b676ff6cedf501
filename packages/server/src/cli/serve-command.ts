import { readConfig } from '../config.ts';
import { startServer } from '../serve.ts';
import { stopOnSignal } from '../stop-on-signal.ts';
import { exitCodes, type Command } from './command.ts';
import { mayUsePrivateAddresses } from './feeds/may-use-private-addresses.ts';
import { parseOptions } from './parse-options.ts';

/** `kentongan serve` */
export const serveCommand: Command = {
  name: 'serve',
  usage: '[--json]',
  summary: 'Start the server. HOST, PORT, DATA_DIR, DATABASE_URL, PUBLIC_URL … set it up.',
  async run(args, context) {
    const { values } = parseOptions(args, { json: { type: 'boolean' } });
    const server = await startServer(readConfig(context.environment), {
      allowPrivateAddresses: mayUsePrivateAddresses(context, false),
    });
    stopOnSignal(server);
    context.print(
      values.json
        ? JSON.stringify({ address: server.address })
        : `Kentongan listens at ${server.address}`,
    );
    return exitCodes.done;
  },
};
