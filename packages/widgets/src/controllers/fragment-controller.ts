import type { ReactiveController, ReactiveControllerHost } from 'lit';

import {
  claimKey,
  fragmentHref,
  fragmentParts,
  ignoreAddress,
  isRouted,
  listenToAddress,
  pushHref,
  releaseKey,
  replaceHref,
} from './page-fragment.js';

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
    this.#key = claimKey(this.#host);
    listenToAddress(this.#onNavigate);
    this.#onNavigate();
  }

  hostDisconnected(): void {
    releaseKey(this.#key, this.#host);
    ignoreAddress(this.#onNavigate);
  }

  /** The address at which this widget shows `value`. */
  href(value: string): string {
    return fragmentHref([...this.#others(), `${this.#key}=${value}`]);
  }

  /** Sets the value as a step that the Back button undoes. */
  open(value: string): void {
    pushHref(() => (isRouted() ? location.href : this.href(value)));
    this.#pushed = { href: location.href, length: history.length };
    this.#show(value);
  }

  /** Takes the value away: one step back if that is where the value came from. */
  close(): void {
    const pushed = this.#pushed;
    this.#show(undefined);
    if (pushed?.href === location.href && pushed.length === history.length) history.back();
    else if (this.#read() !== undefined) replaceHref(() => fragmentHref(this.#others()));
  }

  #others(): string[] {
    return fragmentParts().filter((part) => !part.startsWith(`${this.#key}=`));
  }

  #read(): string | undefined {
    const prefix = `${this.#key}=`;
    return fragmentParts()
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
