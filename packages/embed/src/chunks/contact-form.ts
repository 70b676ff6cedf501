import '@kentongan/widgets/contact-form';

/** Whoever begins to type will send, perhaps out of reach of a network by then. */
function fetchClient({ target }: Event): void {
  if (!(target instanceof Element) || target.localName !== 'kim-contact-form') return;
  removeEventListener('focusin', fetchClient);
  import('../full-client.js').catch(() => undefined);
}

addEventListener('focusin', fetchClient);
