import type { MessageRequestEvent } from '../events/message-request-event.js';
import type { KimElement } from '../internal/kim-element.js';
import type { MessageDraft } from './message-draft.js';

/**
 * Lets a form take what other widgets ask for. What fills it in is fetched then.
 *
 * Each form listens for itself: the page cannot find one in the shadow of another component.
 */
export function takeMessageRequests(
  form: KimElement,
  write: (change: Partial<MessageDraft>) => void,
): void {
  const take = (event: MessageRequestEvent): void => {
    const { regencyCode } = event.request;
    if (event.defaultPrevented || (form.regency && form.regency !== regencyCode)) return;
    event.preventDefault();
    import('./begin-message.js').then(
      ({ beginMessage }) => beginMessage(form, event.request, write),
      // Without the first words the form is still the place to write.
      () => form.scrollIntoView(),
    );
  };
  form.addController({
    hostConnected: () => document.addEventListener('kim-message-request', take),
    hostDisconnected: () => document.removeEventListener('kim-message-request', take),
  });
}
