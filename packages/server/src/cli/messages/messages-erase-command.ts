import { exitCodes, UsageError, type Command } from '../command.ts';
import { parseOptions, requireOption } from '../parse-options.ts';
import { messageWords as words } from '../words/messages.ts';
import { withDesk } from './with-desk.ts';

/** `kentongan messages erase` */
export const messagesEraseCommand: Command = {
  name: 'messages erase',
  usage: 'REFERENCE --regency CODE --yes [--json]',
  summary: 'Delete the personal data of one message for ever, as its sender may ask.',
  async run(args, context) {
    const { values, positionals } = parseOptions(
      args,
      { regency: { type: 'string' }, yes: { type: 'boolean' }, json: { type: 'boolean' } },
      ['REFERENCE'],
    );
    const regencyCode = requireOption(values.regency, '--regency');
    if (!values.yes) throw new UsageError(words.eraseNeedsYes);
    const [reference = ''] = positionals;
    return withDesk(context, regencyCode, async ({ desk, context: desks }) => {
      await desk.erase(desks, reference);
      context.print(values.json ? JSON.stringify({ reference }) : words.erased(reference));
      return exitCodes.done;
    });
  },
};
