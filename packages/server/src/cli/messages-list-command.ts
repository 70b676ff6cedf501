import { readConfig } from '../config.ts';
import { openMessage } from '../messages/sealed-message.ts';
import { createFieldCipher } from '../secrets/field-cipher.ts';
import { openKeyring } from '../secrets/open-keyring.ts';
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
    const cipher = createFieldCipher(openKeyring(readConfig(context.environment)));
    return withDatabase(context, async ({ db }) => {
      const messages = await db
        .selectFrom('message as m')
        .leftJoin('information_group as g', (join) =>
          join.onRef('g.regency_code', '=', 'm.regency_code').onRef('g.id', '=', 'm.group_id'),
        )
        .selectAll('m')
        .select('g.slug')
        .where('m.regency_code', '=', regencyCode)
        .orderBy('m.received_at', 'desc')
        .orderBy('m.id', 'desc')
        .execute();
      const list = messages.map((row) => {
        const message = openMessage(cipher, row);
        return {
          reference: message.reference,
          receivedAt: new Date(message.received_at).toISOString(),
          topic: message.topic,
          status: message.status,
          group: message.slug,
          villageCode: message.village_code,
          senderName: message.sender_name,
          institution: message.institution,
          replyChannel: message.reply_channel,
          replyAddress: message.reply_address,
          text: message.message_text,
        };
      });
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
