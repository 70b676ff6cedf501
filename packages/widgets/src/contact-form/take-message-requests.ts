import type { MessageRequestEvent } from '../events/message-request-event.js';

/** Lets a form of this page take what other widgets ask for. What fills it in is fetched then. */
export function takeMessageRequests(): void {
  document.addEventListener('kim-message-request', (event: MessageRequestEvent) => {
    const { regencyCode, text } = event.request;
    const form = [...document.querySelectorAll('kim-contact-form')].find(
      ({ regency }) => regency === regencyCode || regency === '',
    );
    if (form === undefined || event.defaultPrevented) return;
    event.preventDefault();
    import('./begin-message.js').then(
      ({ beginMessage }) => beginMessage(form, text),
      // Without the first words the form is still the place to write.
      () => form.scrollIntoView(),
    );
  });
}
