import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { isApiError, type Group, type Regency } from '@kentongan/sdk';

import { LoadController } from '../controllers/load-controller.js';
import { ReserveController } from '../controllers/reserve-controller.js';
import type { MessageSendEvent } from '../events/message-send-event.js';
import { defineElement } from '../internal/define-element.js';
import { KimElement } from '../internal/kim-element.js';
import { renderFailure } from '../internal/render-failure.js';
import { renderStale } from '../internal/render-stale.js';
import { sharedRegency } from '../internal/shared-regency.js';
import { addWords } from '../internal/words.js';
import { form } from '../locales/id/form.js';
import { controlStyles } from '../styles/control-styles.js';
import { hostStyles } from '../styles/host-styles.js';
import { stateStyles } from '../styles/state-styles.js';
import { contactFormStyles } from './contact-form-styles.js';
import { FetchedSender } from './fetched-sender.js';
import type { MessageDraft } from './message-draft.js';
import { renderForm } from './render-form.js';
import type { SendingView } from './sending-view.js';
import { takeMessageRequests } from './take-message-requests.js';
import { topicsOf, type Topics } from './topics.js';
import { WrittenMessage, type Tick } from './written-message.js';

export type { MessageSendEvent };

/**
 * Takes a question to the office, or about a group, and ends with a reference number.
 *
 * What is typed stays in this tab (`sessionStorage`) until it is sent; nothing is stored before.
 *
 * @element kim-contact-form
 * @slot - Fallback, such as a link, for pages without scripts and for a backend that is away.
 * @fires {@link MessageSendEvent} kim-message-send - The office has received a message.
 * @csspart form - The form.
 * @csspart elsewhere - Where complaints and formal requests for information belong.
 * @csspart submit - The button that sends.
 * @csspart waiting - The message that goes out by itself once the connection is back.
 * @csspart receipt - What stands in place of the form once the message is there.
 * @csspart reference - The reference number.
 * @csspart secret - The code that opens the status of the message.
 * @csspart check - Where a visitor asks how far her message is.
 * @csspart state - How far it is.
 * @example
 * ```ts
 * import '@kentongan/widgets/contact-form';
 *
 * const form = document.createElement('kim-contact-form');
 * form.regency = '35.02';
 * form.api = 'https://kim.example.go.id';
 * document.body.append(form);
 * ```
 */
export class ContactFormElement extends KimElement {
  /** @internal */
  static override styles = [hostStyles, controlStyles, stateStyles, contactFormStyles];

  /** Slug of the group a message is about. Without it a message is for the office. */
  @property() group = '';

  readonly #profile = new LoadController<Profile>(this, (signal) => this.#loadProfile(signal));
  readonly #written = new WrittenMessage(this);
  readonly #sender = new FetchedSender(this, {
    written: this.#written,
    client: () => this.resolveClient(),
    locale: () => this.locale,
    profile: () => this.#known,
    topic: () => this.#topics.chosen,
    change: (change) => this.#onInput(change),
    onOutdated: () => void this.#profile.refresh(),
  });

  constructor() {
    super();
    new ReserveController(this, () => this.#profile.state.status !== 'loading');
    takeMessageRequests(this, (change) => this.#onInput(change));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.src) return;
    if (this.hasNewSource(changed)) {
      this.#written.open(`kim-message ${this.api} ${this.regency}`);
    }
    if (this.hasNewSource(changed) || changed.has('group')) void this.#profile.restart();
  }

  protected override updated(): void {
    // Fields that only this topic has come with the code that checks them.
    if (this.#topics.chosen !== 'general_question') this.#sender.prepare();
  }

  protected override render(): TemplateResult {
    const { messages } = this;
    if (this.src) return this.#renderLink();
    const profile = this.#profile.state;
    const sending = this.#sender.view(messages);
    return html`
      <section
        class=${sending.receipt ? 'reserve released' : 'reserve'}
        aria-label=${messages.form.label}
        aria-busy=${profile.status === 'loading'}
      >
        ${
          profile.status === 'failed'
            ? renderFailure(messages, profile.error, this.#onRetry)
            : html`
                ${sending.receipt ?? this.#renderForm(sending)}
                <details class="check" part="check" @toggle=${this.#onCheck}>
                  <summary>${messages.form.check}</summary>
                  ${sending.status}
                </details>
              `
        }
        <p class="visually-hidden" role="status">${sending.isSending ? sending.label : nothing}</p>
        <div class="end"></div>
      </section>
    `;
  }

  /** A snapshot takes no message; the form that does is a page of the backend. */
  #renderLink(): TemplateResult {
    const { form: words } = this.messages;
    // No higher than its link, so that no room is kept free here nor given back.
    return html`<section aria-label=${words.label}>
      <a class="button" href="${this.api}/embed/frame/contact-form?regency=${this.regency}"
        >${words.label}</a
      >
    </section>`;
  }

  #renderForm(sending: SendingView): TemplateResult {
    const { messages, locale } = this;
    const profile = this.#profile.state;
    return html`
      ${
        profile.status === 'stale'
          ? renderStale(messages, locale, profile.loadedAt, this.#onRetry)
          : nothing
      }
      ${renderForm({
        ...this.#known,
        hasGroup: this.group !== '',
        messages,
        topics: this.#topics,
        written: this.#written,
        sending,
        onFocus: () => this.#sender.begin(),
        onInput: (change) => this.#onInput(change),
        onTick: (name, isTicked) => this.#onTick(name, isTicked),
        onOpen: () => void this.#sender.use(() => undefined),
        onSubmit: (event) => this.#onSubmit(event),
      })}
    `;
  }

  #onInput(change: Partial<MessageDraft>): void {
    this.#sender.begin();
    // A changed text is another message.
    this.#written.change({ ...change, idempotencyKey: '' });
    this.#sender.change(change);
  }

  #onTick(name: Tick, isTicked: boolean): void {
    this.#written.tick(name, isTicked);
    this.#sender.change({ [name]: isTicked });
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    void this.#sender.use((sender) => sender.send());
  }

  #onCheck(): void {
    void this.#sender.use((sender) => sender.openStatus());
  }

  #onRetry(): void {
    void this.#profile.refresh();
  }

  async #loadProfile(signal: AbortSignal): Promise<Profile> {
    const client = this.resolveClient();
    const [regency, group] = await Promise.all([
      sharedRegency(client),
      this.group === '' ? undefined : client.groups.get(this.group, { signal }).catch(ifMissing),
    ]);
    return { regency, group };
  }

  get #topics(): Topics {
    return topicsOf(this.messages, this.#known.regency, this.#written.draft);
  }

  get #known(): Profile {
    const { state } = this.#profile;
    return 'value' in state ? state.value : noProfile;
  }
}

interface Profile {
  readonly regency: Regency | undefined;
  readonly group: Group | undefined;
}

const noProfile: Profile = { regency: undefined, group: undefined };

/** A group that is no longer there leaves a message to the office. */
function ifMissing(error: unknown): undefined {
  if (!isApiError(error) || error.code !== 'group-not-found') throw error;
}

addWords({ form }, { en: () => import('../locales/en/form.js') });
defineElement('kim-contact-form', ContactFormElement);

declare global {
  interface HTMLElementTagNameMap {
    'kim-contact-form': ContactFormElement;
  }
}
