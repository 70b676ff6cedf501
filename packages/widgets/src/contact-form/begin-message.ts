import type { MessageRequest } from '../events/message-request-event.js';
import type { KimElement } from '../internal/kim-element.js';
import type { MessageDraft } from './message-draft.js';

/**
 * Begins a message in a form and leads the visitor there.
 *
 * What she has typed stays: the words come after it, and only once. A form that takes no text now,
 * since it is closed, failed or sending, is shown as it is.
 */
export async function beginMessage(
  form: KimElement,
  { topic, text, groupSlug, groupName, villageCode, villageName }: MessageRequest,
  write: (change: Partial<MessageDraft>) => void,
): Promise<void> {
  await form.updateComplete;
  const root = form.renderRoot;
  // What was sent before gives way to a new message.
  root.querySelector<HTMLElement>('.receipt .ways > :last-child')?.click();
  await form.updateComplete;
  const field = root.querySelector('textarea');
  if (field === null || field.readOnly) {
    form.scrollIntoView();
    (field ?? root.querySelector<HTMLElement>('summary, a, button'))?.focus({
      preventScroll: true,
    });
    return;
  }
  const typed = field.value.trimEnd();
  write({
    topic,
    ...(groupSlug !== undefined && { groupSlug, groupName: groupName ?? groupSlug }),
    ...(villageCode !== undefined && { villageCode, villageName: villageName ?? villageCode }),
    ...(!typed.includes(text.trim()) && {
      text: [typed, text].filter((part) => part !== '').join('\n\n'),
    }),
  });
  await form.updateComplete;
  // Asked for anew: a form that learnt about its office meanwhile may have rendered another field.
  const written = root.querySelector('textarea');
  written?.focus();
  written?.setSelectionRange(written.value.length, written.value.length);
}
