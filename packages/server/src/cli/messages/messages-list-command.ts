import {
  messageTopics,
  staffMessageStates,
  type MessageTopic,
  type StaffMessageEntry,
  type StaffMessageState,
} from '@kentongan/contract';

import { exitCodes, UsageError, type Command } from '../command.ts';
import { parseOptions, requireOption } from '../parse-options.ts';
import { safeText } from '../safe-text.ts';
import { messageWords as words } from '../words/messages.ts';
import { withDesk } from './with-desk.ts';

/** More are for `messages export`. */
const longestList = 1_000;

/** `kentongan messages list` */
export const messagesListCommand: Command = {
  name: 'messages list',
  usage:
    '--regency CODE [--status STATE] [--topic TOPIC] [--district CODE] [--assignee NAME] [--overdue] [--json]',
  summary: 'List messages, newest first, without telling who wrote what.',
  async run(args, context) {
    const { values } = parseOptions(args, {
      regency: { type: 'string' },
      status: { type: 'string' },
      topic: { type: 'string' },
      district: { type: 'string' },
      assignee: { type: 'string' },
      overdue: { type: 'boolean' },
      json: { type: 'boolean' },
    });
    const regencyCode = requireOption(values.regency, '--regency');
    const { district, assignee } = values;
    const filter = {
      status: oneOf<StaffMessageState>('--status', values.status, staffMessageStates),
      topic: oneOf<MessageTopic>('--topic', values.topic, messageTopics),
      district,
      assignee,
      overdue: values.overdue ? ('true' as const) : undefined,
    };
    return withDesk(context, regencyCode, async ({ desk, context: desks }) => {
      const listed = await desk.list(desks, filter, { limit: longestList });
      const messages = listed.map(({ entry }) => entry);
      if (values.json) context.print(JSON.stringify({ messages }));
      else {
        context.print(words.count(messages.length, regencyCode));
        for (const message of messages) context.print(safeText(toLine(message)));
      }
      return exitCodes.done;
    });
  },
};

/** One line about a message. */
export function toLine(message: StaffMessageEntry): string {
  const { reference, receivedAt, topic, status, isOverdue, dueAt, assignee } = message;
  const states: Readonly<Record<string, string>> = words.state;
  const deliveryStates: Readonly<Record<string, string>> = words.delivery;
  return [
    reference,
    receivedAt.slice(0, 16).replace('T', ' '),
    topic,
    `[${states[status] ?? status}]`,
    isOverdue ? words.overdue : '',
    !isOverdue && dueAt !== null && status === 'new' ? words.due(dueAt.slice(0, 10)) : '',
    assignee === null ? '' : words.assignee(assignee),
    message.suspicions.length === 0 ? '' : words.suspicions(message.suspicions.join(', ')),
    ...message.deliveries
      .filter(({ state }) => state !== 'delivered')
      .map(({ channel, state, problem }) =>
        [`${channel}: ${deliveryStates[state] ?? state}`, problem].filter(Boolean).join(', '),
      ),
  ]
    .filter((part) => part !== '')
    .join('  ');
}

function oneOf<Value extends string>(
  option: string,
  given: string | undefined,
  known: readonly Value[],
): Value | undefined {
  if (given === undefined) return undefined;
  const value = known.find((each) => each === given);
  if (value !== undefined) return value;
  throw new UsageError(`${option} "${given}" is none of ${known.join(', ')}.`);
}
