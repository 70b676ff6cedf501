import { resealMessages } from '../../messages/reseal-messages.ts';
import { exitCodes, type Command } from '../command.ts';
import { parseOptions, requireOption } from '../parse-options.ts';
import { messageWords as words } from '../words/messages.ts';
import { withDesk } from './with-desk.ts';

/** `kentongan messages rekey` */
export const messagesRekeyCommand: Command = {
  name: 'messages rekey',
  usage: '--regency CODE [--json]',
  summary: 'Encrypt every message with the newest of FIELD_KEYS, so that older keys can go.',
  async run(args, context) {
    const { values } = parseOptions(args, {
      regency: { type: 'string' },
      json: { type: 'boolean' },
    });
    const regencyCode = requireOption(values.regency, '--regency');
    return withDesk(context, regencyCode, async ({ database, cipher }) => {
      const count = await resealMessages(database.db, cipher, regencyCode);
      context.print(values.json ? JSON.stringify({ messages: count }) : words.rekeyed(count));
      return exitCodes.done;
    });
  },
};
