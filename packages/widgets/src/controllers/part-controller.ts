import type { CSSResult, LitElement } from 'lit';

import { addStyles } from '../internal/add-styles.js';
import { fetchWords, isFetched } from '../internal/words.js';
import { resolveLanguage } from '../internal/resolve-language.js';
import { LoadController } from './load-controller.js';

/** Code of a part, with the looks that only it needs. */
interface Part {
  readonly styles: CSSResult;
}

/** Fetches a part of a widget that not every page needs, together with its words and looks. */
export class PartController<Code extends Part> {
  readonly #load: LoadController<Code>;
  #wanted: Promise<void> | undefined;

  constructor(host: LitElement, fetchCode: () => Promise<Code>) {
    this.#load = new LoadController(host, async () => {
      const code = await fetchCode();
      const language = resolveLanguage(host).split('-')[0] ?? '';
      // A part that changed its language a moment later would move what is around it.
      if (isFetched(language)) await fetchWords(language).catch(() => undefined);
      addStyles(host, code.styles);
      return code;
    });
  }

  /** The code, once it is there. */
  get code(): Code | undefined {
    const { state } = this.#load;
    return 'value' in state ? state.value : undefined;
  }

  /** Whether the code is on its way. */
  get isWaiting(): boolean {
    return this.#wanted !== undefined && this.#load.state.status === 'loading';
  }

  /** Whether the code could not be had. */
  get hasFailed(): boolean {
    return this.#load.state.status === 'failed';
  }

  /**
   * Fetches the code, once; what failed is tried again when the connection is back.
   *
   * @param isPressed - Whether the visitor asks for it herself: then it is tried again at once.
   */
  async want(isPressed?: boolean): Promise<Code | undefined> {
    if (isPressed && this.hasFailed) this.#wanted = undefined;
    await (this.#wanted ??= this.#load.refresh());
    return this.code;
  }
}
