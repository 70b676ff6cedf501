import type { ContactFormElement } from './contact-form-element.js';

/**
 * Begins a message in a form and leads the visitor there.
 *
 * What she has typed stays: the words come after it, and only once. A form that takes no text now,
 * since it is closed, failed or sending, is shown as it is.
 */
export async function beginMessage(form: ContactFormElement, text: string): Promise<void> {
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
  if (!field.value.includes(text.trim())) {
    field.value = [field.value.trimEnd(), text].filter((part) => part !== '').join('\n\n');
    // The form takes it as typed: it keeps the draft and counts the letters.
    field.dispatchEvent(new Event('input'));
    await form.updateComplete;
  }
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}
