import { writeFile } from 'node:fs/promises';

import { writeMessageTable } from '../../messages/desk/write-message-table.ts';
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
      let messages = 0;
      const counted = async function* () {
        for await (const some of desk.exportAll(desks)) {
          messages += some.length;
          yield some;
        }
      };
      await writeFile(out, writeMessageTable(counted()), { mode: 0o600 });
      context.print(
        values.json ? JSON.stringify({ messages, file: out }) : words.exported(messages, out),
      );
      return exitCodes.done;
    });
  },
};
