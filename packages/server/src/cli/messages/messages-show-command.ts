import type { StaffMessage } from '@kentongan/contract';

import { exitCodes, type Command } from '../command.ts';
import { parseOptions, requireOption } from '../parse-options.ts';
import { safeText } from '../safe-text.ts';
import { messageWords as words } from '../words/messages.ts';
import { toLine } from './messages-list-command.ts';
import { withDesk } from './with-desk.ts';

/** `kentongan messages show` */
export const messagesShowCommand: Command = {
  name: 'messages show',
  usage: 'REFERENCE --regency CODE [--sender] [--json]',
  summary: 'Read one message whole, or with --sender all of its sender’s. Reading is written down.',
  async run(args, context) {
    const { values, positionals } = parseOptions(
      args,
      { regency: { type: 'string' }, sender: { type: 'boolean' }, json: { type: 'boolean' } },
      ['REFERENCE'],
    );
    const regencyCode = requireOption(values.regency, '--regency');
    const [reference = ''] = positionals;
    return withDesk(context, regencyCode, async ({ desk, context: desks }) => {
      const messages = values.sender
        ? await desk.exportSender(desks, reference)
        : [await desk.read(desks, reference)];
      if (values.json) {
        context.print(JSON.stringify(values.sender ? { messages } : messages[0]));
      } else {
        for (const line of messages.flatMap(describe)) context.print(safeText(line));
      }
      return exitCodes.done;
    });
  },
};

function describe(message: StaffMessage): string[] {
  const { sender, text, details, answer, group, villageCode } = message;
  const from = [sender.name, sender.institution].filter(Boolean).join(', ');
  const about = [group, villageCode].filter(Boolean).join(', ');
  return [
    toLine(message),
    `  ${words.from}: ${from} · ${words.reply} ${sender.replyChannel}: ${sender.replyAddress}`,
    ...(about === '' ? [] : [`  ${words.about}: ${about}`]),
    ...details.map(({ name, value }) => `  ${name}: ${value}`),
    ...text.split('\n').map((line) => `  | ${line}`),
    ...(answer === null
      ? []
      : [`  ${words.answer}:`, ...answer.split('\n').map((line) => `  > ${line}`)]),
    `  ${words.kept(message.retainUntil.slice(0, 10))}`,
  ];
}
