let isSaid = false;

/** One message for each page, so that it is read: the first reason is the one to act on. */
export function say(text: string, ...details: readonly unknown[]): void {
  if (!isSaid) console.error(`Kentongan: ${text}`, ...details);
  isSaid = true;
}

/** Listens for a Content-Security-Policy of the page that keeps us out, and says which line helps. */
export function sayWhatPolicyBlocks(backend: string): void {
  const { origin } = new URL(backend);
  document.addEventListener('securitypolicyviolation', (event) => {
    const { blockedURI, disposition, effectiveDirective } = event;
    if (disposition === 'enforce' && blockedURI.indexOf(origin) === 0) {
      say(
        `Content-Security-Policy blocks ${blockedURI}: add ${origin} to ${effectiveDirective.replace('-elem', '')}.`,
      );
    }
  });
}
