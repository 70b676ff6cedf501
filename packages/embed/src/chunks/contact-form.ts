import '@kentongan/widgets/contact-form';

// Whoever begins to type will send, perhaps out of reach of a network by then.
addEventListener('focusin', () => void import('../full-client.js').catch(() => undefined), {
  once: true,
});
