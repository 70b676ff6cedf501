let isSaid = false;

/** One message for each page, so that it is read: the first reason is the one to act on. */
export function say(text: string, ...details: readonly unknown[]): void {
  if (!isSaid) console.error(`Kentongan: ${text}`, ...details);
  isSaid = true;
}

/** Listens for a Content-Security-Policy of the page that keeps us out, and says which line helps. */
export function sayWhatPolicyBlocks(...own: readonly string[]): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    own.forEach((address) => {
      const { origin } = new URL(address);
      if (event.disposition === 'enforce' && event.blockedURI.startsWith(origin)) {
        say(
          `Content-Security-Policy blocks ${event.blockedURI}: add ${origin} to ${event.effectiveDirective.replace('-elem', '')}.`,
        );
      }
    });
  });
}
