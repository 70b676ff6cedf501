import type { MessageState, MessageStatus } from '@kentongan/contract';

import type { StoredState } from './message-repository.ts';

/** What a sender may know of the office's own words for a state. */
const publicStatus: Readonly<Record<string, MessageStatus>> = {
  new: 'received',
  // Who is suspected is not told so.
  quarantined: 'received',
  assigned: 'in_progress',
  answered: 'answered',
  forwarded: 'forwarded',
  spam: 'closed',
  closed: 'closed',
};

/** Tells a sender how far a message is. */
export function toMessageState(row: StoredState): MessageState {
  // Whom a rule has chosen may not have seen it yet.
  const isUntouched = row.status_changed_at === null;
  const status = isUntouched ? 'received' : (publicStatus[row.status] ?? 'received');
  const isOpen = status === 'received' || status === 'in_progress';
  return {
    reference: row.reference,
    status,
    receivedAt: new Date(row.received_at).toISOString(),
    updatedAt: new Date(row.status_changed_at ?? row.received_at).toISOString(),
    dueAt: isOpen && row.due_at !== null ? new Date(row.due_at).toISOString() : null,
    answer: row.answer_text,
    forwardedTo: row.forwarded_to,
    retainUntil: new Date(row.retain_until).toISOString(),
  };
}
