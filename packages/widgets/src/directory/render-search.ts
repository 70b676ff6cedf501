import { html, nothing, type TemplateResult } from 'lit';

import type { Messages } from '../locales/id.js';

/** What the search box shows and does. */
export interface SearchView {
  readonly messages: Messages;
  readonly text: string;
  /** What a screen reader is told of the results. */
  readonly announcement: string;
  /** What stands beside the search box. */
  readonly more: TemplateResult;
  /** What stands below it. */
  readonly below: TemplateResult;
  readonly onFocus: () => void;
  readonly onInput: (text: string) => void;
  readonly onClear: () => void;
}

/** The search box of the directory. */
export function renderSearch(view: SearchView): TemplateResult {
  const { search, clear } = view.messages.directory;
  const onInput = (event: Event): void => {
    // Only the field below has this listener.
    view.onInput((event.currentTarget as HTMLInputElement).value);
  };
  return html`
    <div role="search" class="search">
      <label for="search">${search}</label>
      <div class="field-row">
        <input
          id="search"
          class="field"
          type="search"
          autocomplete="off"
          spellcheck="false"
          enterkeyhint="search"
          maxlength="80"
          .value=${view.text}
          @focus=${view.onFocus}
          @input=${onInput}
        />
        ${
          view.text === ''
            ? nothing
            : html`<button type="button" class="button" @click=${view.onClear}>${clear}</button>`
        }
        ${view.more}
      </div>
      ${view.below}
      <p role="status" class="visually-hidden">${view.announcement}</p>
    </div>
  `;
}
