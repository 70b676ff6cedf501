/** Which widget has which key: two widgets must not answer to the same address. */
const owners = new Map<string, object>();

/**
 * The key under which a widget keeps its state in the fragment: `kim`, `kim-2`, and so on, or
 * another word in the place of `kim`, so that a directory keeps its addresses whatever stands
 * above it.
 *
 * All controllers of one widget get the same. Claim it when the widget is connected.
 */
export function claimKey(widget: object & { readonly fragmentKey?: string }): string {
  const { fragmentKey = 'kim' } = widget;
  let key = fragmentKey;
  for (let number = 2; (owners.get(key) ?? widget) !== widget; number += 1) {
    key = `${fragmentKey}-${number}`;
  }
  owners.set(key, widget);
  return key;
}

/** Gives a key back for the next widget. Safe to call once for each controller that claimed it. */
export function releaseKey(key: string, widget: object): void {
  if (owners.get(key) === widget) owners.delete(key);
}

/** Whether a router of the page owns the fragment (`#/…`, `#!…`), so that we may not write there. */
export function isRouted(): boolean {
  return /^#[/!]/.test(location.hash);
}

/** What stands in the fragment between the `&`, ours and the page's; nothing where it is a router's. */
export function fragmentParts(): string[] {
  return isRouted()
    ? []
    : location.hash
        .slice(1)
        .split('&')
        .filter((part) => part !== '');
}

/** The address of this page with other parts. Absolute: a `<base>` would send a bare fragment elsewhere. */
export function fragmentHref(parts: readonly string[]): string {
  const page = location.href.split('#')[0] ?? '';
  return parts.length === 0 ? page : `${page}#${parts.join('&')}`;
}

/** Adds an address as a step that Back undoes, after all that still waits has been written. */
export function pushHref(toHref: () => string): void {
  for (const writeNow of waiting) writeNow();
  write('pushState', toHref());
}

/** Writes an address in place of the present one. */
export function replaceHref(toHref: () => string): void {
  write('replaceState', toHref());
}

/**
 * Writes of all widgets that wait for a pause, such as one of typing, and take themselves out.
 *
 * They come before any step: else they would end up in the address after it, and Back would lose
 * what was typed.
 */
export const waiting = new Set<() => void>();

/** Calls a listener whenever the visitor or the page has gone elsewhere. Both events, as browsers differ. */
export function listenToAddress(listener: () => void): void {
  addEventListener('popstate', listener);
  addEventListener('hashchange', listener);
}

/** Ends what {@link listenToAddress} began. */
export function ignoreAddress(listener: () => void): void {
  removeEventListener('popstate', listener);
  removeEventListener('hashchange', listener);
}

function write(method: 'pushState' | 'replaceState', href: string): void {
  try {
    // A router may keep its own notes in the state, so they stay.
    history[method](history.state, '', href);
  } catch {
    // A sandboxed frame may not change its address; the widget works without.
  }
}
