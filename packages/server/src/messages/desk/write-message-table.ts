import type { StaffMessage } from '@kentongan/contract';

import { byteOrderMark, toCsvLines } from '../../pages/to-csv-lines.ts';
import { messageColumns, messageStateNames } from './message-table-words.ts';

/** Writes messages as a spreadsheet opens them, part by part, and computes nothing of. */
export async function* writeMessageTable(
  messages: AsyncIterable<readonly StaffMessage[]>,
): AsyncIterable<string> {
  let head = byteOrderMark + toCsvLines([messageColumns]);
  for await (const some of messages) {
    yield head + toCsvLines(some.map(toRow));
    head = '';
  }
}

function toRow(message: StaffMessage): string[] {
  const { sender } = message;
  const states: Readonly<Record<string, string>> = messageStateNames;
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
