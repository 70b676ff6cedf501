import type { ReactiveControllerHost } from 'lit';

/** What `drawFirstView` has shown before the element's code came. It stays until there is more to show. */
export class FirstView {
  #drawn: HTMLElement | undefined;
  #hasEnded = false;

  /** Finds it in a shadow root that existed before the element did. */
  take(root: ShadowRoot | null): void {
    const drawn = root?.firstElementChild;
    if (drawn instanceof HTMLElement) this.#drawn = drawn;
  }

  get isShown(): boolean {
    return this.#drawn?.hidden === false;
  }

  /** Whether it stands for a list that is not ready. */
  get isNeeded(): boolean {
    return this.isShown && !this.#hasEnded;
  }

  /** Ends it with an update in a task of its own: the list that follows it has just been drawn aside. */
  end(host: ReactiveControllerHost): void {
    setTimeout(() => {
      this.#hasEnded = true;
      host.requestUpdate();
    });
  }

  /** Empties it and leaves it in its place, which Lit renders in front of. */
  hide(): void {
    if (!this.#drawn || !this.isShown) return;
    this.#drawn.hidden = true;
    this.#drawn.replaceChildren();
  }
}
