import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keys in use on this page: two widgets must not answer to the same address. */
const claimed = new Set<string>();

/**
 * Keeps one value of a widget in the address of the page, as `#kim=value`.
 *
 * The second widget on a page uses `kim-2`, and so on. Other parts of the fragment stay as they
 * are. Where a router of the page owns the fragment (`#/…`, `#!…`) the address is left alone, and
 * only the Back button works.
 */
export class FragmentController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #key = '';
  #value: string | undefined;
  #pushed: { readonly href: string; readonly length: number } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get value(): string | undefined {
    return this.#value;
  }

  hostConnected(): void {
    let key = 'kim';
    for (let number = 2; claimed.has(key); number += 1) key = `kim-${number}`;
    claimed.add((this.#key = key));
    addEventListener('popstate', this.#onNavigate);
    addEventListener('hashchange', this.#onNavigate);
    this.#onNavigate();
  }

  hostDisconnected(): void {
    claimed.delete(this.#key);
    removeEventListener('popstate', this.#onNavigate);
    removeEventListener('hashchange', this.#onNavigate);
  }

  /** The address at which this widget shows `value`. */
  href(value: string): string {
    return toHref([...(isRouted() ? [] : this.#others()), `${this.#key}=${value}`]);
  }

  /** Sets the value as a step that the Back button undoes. */
  open(value: string): void {
    write('pushState', isRouted() ? location.href : this.href(value));
    this.#pushed = { href: location.href, length: history.length };
    this.#show(value);
  }

  /** Takes the value away: one step back if that is where the value came from. */
  close(): void {
    const pushed = this.#pushed;
    this.#show(undefined);
    if (pushed?.href === location.href && pushed.length === history.length) history.back();
    else if (this.#read() !== undefined) write('replaceState', toHref(this.#others()));
  }

  #others(): string[] {
    return parts().filter((part) => !part.startsWith(`${this.#key}=`));
  }

  #read(): string | undefined {
    const prefix = `${this.#key}=`;
    return parts()
      .find((part) => part.startsWith(prefix))
      ?.slice(prefix.length);
  }

  readonly #onNavigate = (): void => {
    this.#show(this.#read());
  };

  #show(value: string | undefined): void {
    this.#pushed = value === undefined ? undefined : this.#pushed;
    if (this.#value === value) return;
    this.#value = value;
    this.#host.requestUpdate();
  }
}

function parts(): string[] {
  return isRouted()
    ? []
    : location.hash
        .slice(1)
        .split('&')
        .filter((part) => part !== '');
}

function isRouted(): boolean {
  return /^#[/!]/.test(location.hash);
}

/** Absolute, because a page's `<base>` would send a bare fragment elsewhere. */
function toHref(fragment: readonly string[]): string {
  const page = location.href.split('#')[0] ?? '';
  return fragment.length === 0 ? page : `${page}#${fragment.join('&')}`;
}

function write(method: 'pushState' | 'replaceState', href: string): void {
  try {
    // A router may keep its own notes in the state, so they stay.
    history[method](history.state, '', href);
  } catch {
    // A sandboxed frame may not change its address; the widget works without.
  }
}
