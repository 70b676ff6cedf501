import { writeFile } from 'node:fs/promises';

import type { StaffMessage } from '@kentongan/contract';

import { byteOrderMark, toCsvLines } from '../../pages/to-csv-lines.ts';
import { exitCodes, type Command } from '../command.ts';
import { parseOptions, requireOption } from '../parse-options.ts';
import { messageWords as words } from '../words/messages.ts';
import { withDesk } from './with-desk.ts';

/** `kentongan messages export` */
export const messagesExportCommand: Command = {
  name: 'messages export',
  usage: '--regency CODE --out FILE.csv [--json]',
  summary: 'Write all messages into a spreadsheet that only you may read.',
  async run(args, context) {
    const { values } = parseOptions(args, {
      regency: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean' },
    });
    const regencyCode = requireOption(values.regency, '--regency');
    const out = requireOption(values.out, '--out');
    return withDesk(context, regencyCode, async ({ desk, context: desks }) => {
      const messages = await desk.readAll(desks);
      const lines = toCsvLines([[...words.columns], ...messages.map(toRow)]);
      await writeFile(out, byteOrderMark + lines, { mode: 0o600 });
      context.print(
        values.json
          ? JSON.stringify({ messages: messages.length, file: out })
          : words.exported(messages.length, out),
      );
      return exitCodes.done;
    });
  },
};

function toRow(message: StaffMessage): string[] {
  const { sender } = message;
  const states: Readonly<Record<string, string>> = words.state;
  return [
    message.reference,
    states[message.status] ?? message.status,
    message.topic,
    message.receivedAt,
    message.dueAt ?? '',
    message.group ?? '',
    message.villageCode ?? '',
    message.assignee ?? '',
    sender.name,
    sender.institution ?? '',
    sender.replyChannel,
    sender.replyAddress,
    message.text,
    message.details.map(({ name, value }) => `${name}: ${value}`).join('; '),
    message.answer ?? '',
    message.forwardedTo ?? '',
  ];
}
