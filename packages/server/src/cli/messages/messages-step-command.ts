import { messageStepSchema } from '@kentongan/contract';

import { exitCodes, UsageError, type Command } from '../command.ts';
import { parseOptions, requireOption } from '../parse-options.ts';
import { messageWords as words } from '../words/messages.ts';
import { withDesk } from './with-desk.ts';

interface StepOptions {
  /** Word of the command, which is the step of the contract. */
  readonly step: string;
  readonly summary: string;
  /** What the step needs to know: a part of the contract's step. */
  readonly needs?: 'to' | 'text';
}

function createStepCommand({ step, summary, needs }: StepOptions): Command {
  return {
    name: `messages ${step}`,
    usage: `REFERENCE --regency CODE${needs ? ` --${needs} "…"` : ''} [--json]`,
    summary,
    async run(args, context) {
      const { values, positionals } = parseOptions(
        args,
        {
          regency: { type: 'string' },
          json: { type: 'boolean' },
          ...(needs && { [needs]: { type: 'string' } as const }),
        },
        ['REFERENCE'],
      );
      const regencyCode = requireOption(values.regency, '--regency');
      const said: Readonly<Record<string, unknown>> = values;
      const parsed = messageStepSchema.safeParse({
        step,
        ...(needs && { [needs]: said[needs] }),
      });
      if (!parsed.success) throw new UsageError(`--${needs ?? step} is missing or too long.`);
      return withDesk(context, regencyCode, async ({ desk, context: desks }) => {
        const entry = await desk.step(desks, positionals[0] ?? '', parsed.data);
        const states: Readonly<Record<string, string>> = words.state;
        context.print(
          values.json
            ? JSON.stringify(entry)
            : words.done(entry.reference, states[entry.status] ?? entry.status),
        );
        return exitCodes.done;
      });
    },
  };
}

/** `kentongan messages assign`, `answer`, `forward`, `close`, `reopen`, `spam` and `not-spam` */
export const messagesStepCommands: readonly Command[] = [
  createStepCommand({ step: 'assign', needs: 'to', summary: 'Say who answers a message.' }),
  createStepCommand({
    step: 'answer',
    needs: 'text',
    summary: 'Note the answer; its sender reads it by number and secret.',
  }),
  createStepCommand({ step: 'forward', needs: 'to', summary: 'Say whom a message was handed to.' }),
  createStepCommand({ step: 'close', summary: 'End a message.' }),
  createStepCommand({ step: 'reopen', summary: 'Take a message up again.' }),
  createStepCommand({ step: 'spam', summary: 'Put a message away as spam.' }),
  createStepCommand({ step: 'not-spam', summary: 'Let a suspected message go its way.' }),
];
