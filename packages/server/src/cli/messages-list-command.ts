import { exitCodes, type Command } from './command.ts';
import { parseOptions, requireOption } from './parse-options.ts';
import { safeText } from './safe-text.ts';
import { withDatabase } from './with-database.ts';

/** `kentongan messages list` */
export const messagesListCommand: Command = {
  name: 'messages list',
  usage: '--regency CODE [--json]',
  summary: 'Read the messages that arrived, newest first.',
  async run(args, context) {
    const { values } = parseOptions(args, {
      regency: { type: 'string' },
      json: { type: 'boolean' },
    });
    const regencyCode = requireOption(values.regency, '--regency');
    return withDatabase(context, async ({ db }) => {
      const messages = await db
        .selectFrom('message as m')
        .leftJoin('information_group as g', (join) =>
          join.onRef('g.regency_code', '=', 'm.regency_code').onRef('g.id', '=', 'm.group_id'),
        )
        .select([
          'm.reference',
          'm.received_at as receivedAt',
          'm.topic',
          'm.status',
          'g.slug as group',
          'm.village_code as villageCode',
          'm.sender_name as senderName',
          'm.institution',
          'm.reply_channel as replyChannel',
          'm.reply_address as replyAddress',
          'm.message_text as text',
        ])
        .where('m.regency_code', '=', regencyCode)
        .orderBy('m.received_at', 'desc')
        .orderBy('m.id', 'desc')
        .execute();
      const list = messages.map((message) => ({
        ...message,
        receivedAt: new Date(message.receivedAt).toISOString(),
      }));
      if (values.json) {
        context.print(JSON.stringify({ messages: list }));
        return exitCodes.done;
      }
      context.print(`${list.length} pesan untuk ${regencyCode}.`);
      for (const message of list) {
        const from = [message.senderName, message.institution].filter(Boolean).join(', ');
        const about = [message.group, message.villageCode].filter(Boolean).join(', ');
        const lines = [
          '',
          `${message.reference}  ${message.receivedAt}  ${message.topic}  [${message.status}]`,
          `  dari: ${from} · balas lewat ${message.replyChannel}: ${message.replyAddress}`,
          ...(about === '' ? [] : [`  tentang: ${about}`]),
          ...message.text.split('\n').map((line) => `  | ${line}`),
        ];
        for (const line of lines) context.print(safeText(line));
      }
      return exitCodes.done;
    });
  },
};
