import type { LitElement } from 'lit';

import type { OpenGroupController } from './open-group-controller.js';

/** Fetches the contact of an open group, and leads the focus to it. */
export async function askContact(
  host: LitElement,
  contact: OpenGroupController['contact'],
): Promise<void> {
  if (contact.isBusy) return;
  await contact.refresh();
  await host.updateComplete;
  // The button may have given way to the contact.
  host.renderRoot.querySelector<HTMLElement>('.contact')?.focus();
}
