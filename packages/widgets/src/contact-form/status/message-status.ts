import { html, nothing, type LitElement, type TemplateResult } from 'lit';

import { isApiError, type Client, type MessageState, type Regency } from '@kentongan/sdk';

import { failureText } from '../../internal/render-failure.js';
import { addWords } from '../../internal/words.js';
import type { Messages } from '../../locales/id.js';
import { formStatus } from '../../locales/id/form-status.js';
import { describedBy, renderField, type Field } from '../render-field.js';
import { renderState } from './render-state.js';

export { statusStyles } from './status-styles.js';

addWords({ formStatus }, { en: () => import('../../locales/en/form-status.js') });

/** What the status of messages needs of its form. */
export interface MessageStatusOptions {
  readonly client: () => Client;
  readonly locale: () => string;
  readonly regency: () => Regency | undefined;
}

type Name = 'reference' | 'secret';
type Asked =
  | { readonly status: 'idle' | 'busy' }
  | { readonly status: 'incomplete'; readonly missing: Name }
  | { readonly status: 'failed'; readonly error: unknown }
  | { readonly status: 'known'; readonly state: MessageState };

/** Asks how far a message is, for whoever has its number and code. Keeps neither. */
export class MessageStatus {
  readonly #host: LitElement;
  readonly #options: MessageStatusOptions;
  #asked: Asked = { status: 'idle' };

  constructor(host: LitElement, options: MessageStatusOptions) {
    this.#host = host;
    this.#options = options;
  }

  render(messages: Messages): TemplateResult {
    const asked = this.#asked;
    const { formStatus: words, loading } = messages;
    const isBusy = asked.status === 'busy';
    return html`
      <form class="ask" novalidate @submit=${(event: SubmitEvent) => this.#onSubmit(event)}>
        <p>${words.intro}</p>
        ${this.#renderLine(messages, 'reference')} ${this.#renderLine(messages, 'secret')}
        <button class="button submit" aria-disabled=${isBusy}>
          ${isBusy ? loading : words.ask}
        </button>
        ${
          asked.status === 'failed'
            ? html`<p class="not-sent" role="alert">${this.#reason(messages, asked.error)}</p>`
            : nothing
        }
        <div role="status">
          ${
            asked.status === 'known'
              ? renderState(asked.state, {
                  messages,
                  locale: this.#options.locale(),
                  timeZone: this.#options.regency()?.timeZone,
                })
              : nothing
          }
        </div>
      </form>
    `;
  }

  #renderLine({ formStatus: words }: Messages, name: Name): TemplateResult {
    const asked = this.#asked;
    const isMissing = asked.status === 'incomplete' && asked.missing === name;
    const field: Field = {
      name: `ask-${name}`,
      label: words[name],
      hint: words.example[name],
      issue: isMissing ? words.missing[name] : undefined,
    };
    return renderField(
      field,
      html`<input
        class="field"
        id=${field.name}
        name=${field.name}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        aria-required="true"
        aria-invalid=${isMissing}
        aria-describedby=${describedBy(field)}
      />`,
    );
  }

  #reason(messages: Messages, error: unknown): string {
    const { formStatus: words } = messages;
    if (!isApiError(error)) return failureText(messages, error);
    if (error.code === 'rate-limited') {
      return words.tooMany(Math.max(1, Math.ceil((error.retryAfter ?? 60) / 60)));
    }
    // What cannot be a number is not known either.
    const isUnknown = ['message-not-found', 'invalid-request'].includes(error.code);
    return isUnknown ? words.unknown : failureText(messages, error);
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    if (this.#asked.status === 'busy') return;
    const [reference, secret] = [this.#valueOf('reference'), this.#valueOf('secret')];
    const missing = reference === '' ? 'reference' : secret === '' ? 'secret' : undefined;
    if (missing !== undefined) {
      this.#update({ status: 'incomplete', missing });
      this.#fieldOf(missing)?.focus();
      return;
    }
    void this.#ask(reference, secret);
  }

  async #ask(reference: string, secret: string): Promise<void> {
    this.#update({ status: 'busy' });
    try {
      const state = await this.#options.client().messages.state({ reference, secret });
      this.#update({ status: 'known', state });
    } catch (error) {
      this.#update({ status: 'failed', error });
    }
  }

  #fieldOf(name: Name): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector(`#ask-${name}`);
  }

  #valueOf(name: Name): string {
    return this.#fieldOf(name)?.value.trim() ?? '';
  }

  #update(asked: Asked): void {
    this.#asked = asked;
    this.#host.requestUpdate();
  }
}
