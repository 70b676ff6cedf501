import * as z from 'zod/mini';

import { topicFieldNames } from '@kentongan/contract';

import type { MessageTable } from '../db/message-tables.ts';
import { words } from './words.ts';

/** A message with the names that people know its codes by. */
export interface ReadableMessage extends MessageTable {
  readonly groupName: string | null;
  readonly villageName: string | null;
}

/** A label and what it says. */
export type MessageLine = readonly [label: string, text: string];

const detailsSchema = z.record(z.string(), z.union([z.string(), z.number()]));

/** Everything a message says besides its text, line by line. */
export function toMessageLines(message: ReadableMessage): MessageLine[] {
  const { reply_channel, groupName, villageName, institution } = message;
  const channel = reply_channel in words.channel ? reply_channel : 'email';
  const lines: (readonly [string, string | null])[] = [
    [words.reference, message.reference],
    [words.from, message.sender_name],
    [words.institution, institution],
    [
      words.replyBy,
      // One of the three, as was just made sure.
      `${words.channel[channel as keyof typeof words.channel]}: ${message.reply_address}`,
    ],
    [words.group, groupName],
    [words.village, villageName],
    ...detailLines(message.details),
  ];
  return lines.filter((line): line is MessageLine => line[1] !== null);
}

function detailLines(details: string | null): MessageLine[] {
  if (details === null) return [];
  const found = z.parse(detailsSchema, JSON.parse(details));
  return topicFieldNames
    .filter((name) => found[name] !== undefined)
    .map((name) => {
      const value = String(found[name]);
      const known: Readonly<Record<string, string>> =
        name === 'correctionField' || name === 'privacyRight' ? words[name] : {};
      return [words.field[name], known[value] ?? value] as const;
    });
}
