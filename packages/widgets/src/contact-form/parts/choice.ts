import type { LitElement } from 'lit';

/** One of the things that can be chosen. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What a {@link Choice} needs. */
export interface ChoiceOptions {
  /** Finds what fits a text, best first. */
  readonly find: (text: string) => Promise<readonly Option[]>;
  /** Milliseconds of rest in the typing before it is asked. */
  readonly rest: number;
  /** What was typed is no choice; `option` is one. */
  readonly onChange: (text: string, option: Option | undefined) => void;
}

/** How the search for a text stands. */
export type Search =
  | { readonly status: 'none' | 'busy' }
  | { readonly status: 'failed'; readonly error: unknown }
  | { readonly status: 'found'; readonly options: readonly Option[] };

/** One thing chosen out of many by typing a part of its name: a combobox with its list below. */
export class Choice {
  readonly #host: LitElement;
  readonly #options: ChoiceOptions;
  #search: Search = { status: 'none' };
  #active = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #searched = '';

  constructor(host: LitElement, options: ChoiceOptions) {
    this.#host = host;
    this.#options = options;
  }

  get search(): Search {
    return this.#search;
  }

  /** Which option the arrow keys have reached; -1 before they have been used. */
  get active(): number {
    return this.#active;
  }

  get options(): readonly Option[] {
    return this.#search.status === 'found' ? this.#search.options : [];
  }

  /** Takes what was typed, which is no choice yet. */
  type(text: string): void {
    this.#options.onChange(text, undefined);
    this.#ask(text);
  }

  choose(option: Option): void {
    this.close();
    this.#options.onChange(option.label, option);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#searched = '';
    this.#update({ status: 'none' });
  }

  /** Leaves the field: what fits one thing only is that. */
  leave(text: string): void {
    const [only, ...others] = this.options;
    if (only !== undefined && others.length === 0 && this.#searched === text) this.choose(only);
    else this.close();
  }

  onKey(event: KeyboardEvent, text: string): void {
    const { options } = this;
    const active = options[this.#active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (options.length === 0) this.#ask(text);
      else this.#move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && active !== undefined) {
      // It chooses; it does not send the form.
      event.preventDefault();
      this.choose(active);
    } else if (event.key === 'Escape' && this.#search.status !== 'none') {
      // The page may have a use of its own for it, as in a dialog around the form.
      event.preventDefault();
      event.stopPropagation();
      this.close();
    }
  }

  #move(step: number): void {
    const count = this.options.length;
    const from = this.#active < 0 && step < 0 ? 0 : this.#active;
    this.#active = (from + step + count) % count;
    this.#host.requestUpdate();
  }

  #ask(text: string): void {
    clearTimeout(this.#timer);
    this.#searched = text;
    if (text.trim() === '') {
      this.#update({ status: 'none' });
      return;
    }
    // What was found for less text stays in sight meanwhile.
    if (this.#search.status !== 'found') this.#update({ status: 'busy' });
    this.#timer = setTimeout(() => void this.#find(text), this.#options.rest);
  }

  async #find(text: string): Promise<void> {
    let search: Search;
    try {
      search = { status: 'found', options: await this.#options.find(text) };
    } catch (error) {
      search = { status: 'failed', error };
    }
    if (this.#searched === text) this.#update(search);
  }

  #update(search: Search): void {
    this.#search = search;
    this.#active = -1;
    this.#host.requestUpdate();
  }
}
