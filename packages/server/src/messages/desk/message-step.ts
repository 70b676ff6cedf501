import type { MessageStep } from '@kentongan/contract';

import type { MessageTable } from '../../db/message-tables.ts';
import { ProblemError } from '../../http/problem-error.ts';

type Change = Pick<MessageTable, 'status'> &
  Partial<Pick<MessageTable, 'assignee' | 'answer_text' | 'forwarded_to' | 'suspicions'>>;

/** States from which a step may be taken. */
const from: Readonly<Record<MessageStep['step'], readonly string[]>> = {
  assign: ['new', 'assigned', 'forwarded'],
  answer: ['new', 'assigned', 'forwarded', 'answered'],
  forward: ['new', 'assigned', 'forwarded'],
  close: ['new', 'assigned', 'forwarded', 'answered'],
  reopen: ['closed', 'answered', 'forwarded'],
  spam: ['new', 'quarantined', 'assigned'],
  'not-spam': ['quarantined', 'spam'],
};

/**
 * What a step changes about a message, in plain text.
 *
 * @throws {@link ProblemError} `message-state-conflict` when it cannot be taken now.
 */
export function toStepChange(step: MessageStep, status: string): Change {
  if (!from[step.step].includes(status)) throw new ProblemError('message-state-conflict');
  switch (step.step) {
    case 'assign':
      return { status: 'assigned', assignee: step.to };
    case 'answer':
      return { status: 'answered', answer_text: step.text };
    case 'forward':
      return { status: 'forwarded', forwarded_to: step.to };
    case 'close':
      return { status: 'closed' };
    case 'reopen':
      return { status: 'assigned' };
    case 'spam':
      return { status: 'spam' };
    case 'not-spam':
      return { status: 'new', suspicions: '[]' };
  }
}
