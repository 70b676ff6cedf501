import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import { createIdempotencyKey, isApiError, type Group, type Regency } from '@kentongan/sdk';

import { LoadController } from '../controllers/load-controller.js';
import { ReserveController } from '../controllers/reserve-controller.js';
import { MessageSendEvent } from '../events/message-send-event.js';
import { defineElement } from '../internal/define-element.js';
import { formatDate } from '../internal/format-date.js';
import { hasFocusElsewhere } from '../internal/has-focus-elsewhere.js';
import { KimElement } from '../internal/kim-element.js';
import { renderFailure } from '../internal/render-failure.js';
import { renderStale } from '../internal/render-stale.js';
import { reloadRegency, sharedRegency } from '../internal/shared-regency.js';
import { usableTimeZone } from '../internal/usable-time-zone.js';
import { addWords } from '../internal/words.js';
import { form } from '../locales/id/form.js';
import { controlStyles } from '../styles/control-styles.js';
import { hostStyles } from '../styles/host-styles.js';
import { stateStyles } from '../styles/state-styles.js';
import { contactFormStyles } from './contact-form-styles.js';
import { copyText } from './copy-text.js';
import { DeliveryController, type DeliveryState } from './delivery-controller.js';
import { loadCheck } from './load-check.js';
import {
  emptyDraft,
  forgetDraft,
  keepDraft,
  readDraft,
  type MessageDraft,
} from './message-draft.js';
import { toFieldIssues, withoutIssues, type FieldIssues } from './message-fields.js';
import type { Tick } from './render-fields.js';
import { renderForm } from './render-form.js';
import { renderReceipt } from './render-receipt.js';
import { takeMessageRequests } from './take-message-requests.js';

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
 * @csspart receipt - What stands in place of the form once the message is there.
 * @csspart reference - The reference number.
 * @csspart failure - The box that says why nothing could be loaded.
 * @csspart stale - The line that says that the backend is away.
 * @cssproperty [--kim-reserve=min(100vh, 1400px)] - Height kept free while loading, so that the page never jumps.
 */
export class ContactFormElement extends KimElement {
  /** @internal */
  static override styles = [hostStyles, controlStyles, stateStyles, contactFormStyles];

  /** Slug of the group a message is about. Without it a message is for the office. */
  @property() group = '';

  @state() private draft: MessageDraft = emptyDraft;
  @state() private hasConsent = false;
  @state() private isAdult = false;
  /** What is wrong now, and what was wrong when the visitor last pressed "send". */
  @state() private issues: FieldIssues = {};
  @state() private reported: FieldIssues = {};
  @state() private copyResult = '';

  readonly #profile = new LoadController<Profile>(this, (signal) => this.#loadProfile(signal));
  readonly #delivery = new DeliveryController(this, {
    send: ({ message, idempotencyKey }) =>
      this.resolveClient().messages.send(message, { idempotencyKey }),
    onSettled: (state) => void this.#onSettled(state),
  });

  constructor() {
    super();
    new ReserveController(this, () => this.#profile.state.status !== 'loading');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasNewSource(changed)) this.draft = readDraft(this.#place);
    if (this.hasNewSource(changed) || changed.has('group')) void this.#profile.restart();
  }

  protected override render(): TemplateResult {
    const { messages } = this;
    const profile = this.#profile.state;
    const delivery = this.#delivery.state;
    const isSent = delivery.status === 'sent';
    return html`
      <section
        class=${isSent ? '' : 'reserve'}
        aria-label=${messages.form.label}
        aria-busy=${profile.status === 'loading'}
      >
        ${
          profile.status === 'failed'
            ? renderFailure(messages, profile.error, this.#onRetry)
            : isSent
              ? this.#renderReceipt(delivery)
              : this.#renderForm()
        }
        <p class="visually-hidden" role="status">
          ${this.#delivery.isSending ? messages.form.sending : nothing}
        </p>
        <div class="end"></div>
      </section>
    `;
  }

  #renderForm(): TemplateResult {
    const { messages, locale, draft, issues, reported, hasConsent, isAdult } = this;
    const profile = this.#profile.state;
    return html`
      ${
        profile.status === 'stale'
          ? renderStale(messages, locale, profile.loadedAt, this.#onRetry)
          : nothing
      }
      ${renderForm({
        ...('value' in profile ? profile.value : noProfile),
        hasGroup: this.group !== '',
        messages,
        locale,
        draft,
        ticked: { consent: hasConsent, isAdultOrGuardianConsent: isAdult },
        issues,
        reported,
        delivery: this.#delivery.state,
        isLocked: this.#delivery.isSending,
        onInput: (change) => this.#onInput(change),
        onTick: (name, isTicked) => this.#onTick(name, isTicked),
        onSubmit: (event) => void this.#onSubmit(event),
        onGo: (field) => this.#focus(`#${field}`),
      })}
    `;
  }

  #renderReceipt({ receipt, message }: Sent): TemplateResult {
    const { messages, locale } = this;
    const profile = this.#profile.state;
    const timeZone = 'value' in profile ? profile.value.regency?.timeZone : undefined;
    return renderReceipt({
      messages,
      reference: receipt.reference,
      channel: messages.form.channel[message.replyChannel],
      retainUntil: formatDate(receipt.retainUntil, locale, usableTimeZone(timeZone)),
      copyResult: this.copyResult,
      onCopy: () => void this.#onCopy(receipt.reference),
      onPrint: () => print(),
      onAnother: () => this.#onAnother(),
    });
  }

  #onInput(change: Partial<MessageDraft>): void {
    // Fetched while she writes; what fails now is tried again when she sends.
    loadCheck().catch(() => undefined);
    // A changed text is another message, and one that waits must not go out half written.
    this.#delivery.reset();
    this.draft = { ...this.draft, ...change, idempotencyKey: '' };
    keepDraft(this.#place, this.draft);
    this.issues = withoutIssues(this.issues, {
      senderName: 'senderName' in change,
      institution: 'institution' in change,
      replyAddress: 'phone' in change || 'email' in change || 'replyChannel' in change,
      text: 'text' in change,
    });
  }

  #onTick(name: Tick, isTicked: boolean): void {
    this.#delivery.reset();
    if (name === 'consent') this.hasConsent = isTicked;
    else this.isAdult = isTicked;
    this.issues = withoutIssues(this.issues, { [name]: true });
  }

  async #onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const check = await loadCheck().catch((error: unknown) => this.#delivery.fail(error));
    const profile = this.#profile.state;
    const { regency, group } = 'value' in profile ? profile.value : noProfile;
    if (!check || this.#delivery.isSending || regency === undefined) return;
    const { draft, locale, hasConsent, isAdult } = this;
    const checked = check.checkMessage({
      draft,
      locale,
      hasConsent,
      isAdult,
      notice: regency.notice,
      group: group?.slug ?? '',
    });
    if ('issues' in checked) {
      this.#report(toFieldIssues(checked.issues));
      return;
    }
    this.#report({});
    const idempotencyKey = draft.idempotencyKey || createIdempotencyKey();
    this.draft = { ...draft, idempotencyKey };
    keepDraft(this.#place, this.draft);
    void this.#delivery.send({ message: checked.message, idempotencyKey });
  }

  #onSettled(delivery: DeliveryState): void {
    if (delivery.status === 'sent') {
      forgetDraft(this.#place);
      this.draft = emptyDraft;
      this.hasConsent = this.isAdult = false;
      this.#focus('.receipt > [tabindex]');
      this.dispatchEvent(new MessageSendEvent(delivery.receipt.reference));
    } else if (delivery.status === 'failed' && isApiError(delivery.error)) {
      const { code, issues } = delivery.error;
      if (code === 'idempotency-key-reused') this.draft = { ...this.draft, idempotencyKey: '' };
      if (code === 'notice-outdated') this.#askAgain();
      else this.#report(toFieldIssues(issues));
    }
  }

  /** The notice that was agreed to is not the one in force: show that one and ask again. */
  #askAgain(): void {
    this.hasConsent = false;
    this.#report({ consent: 'notice-outdated' });
    // A reload that fails shows as stale, through the profile.
    reloadRegency(this.resolveClient()).catch(() => undefined);
    void this.#profile.refresh();
  }

  #onRetry(): void {
    void this.#profile.refresh();
  }

  async #onCopy(reference: string): Promise<void> {
    const { copied, notCopied } = this.messages.form;
    this.copyResult = (await copyText(reference, this.renderRoot)) ? copied : notCopied;
  }

  #onAnother(): void {
    this.copyResult = '';
    this.#delivery.reset();
    this.#focus('#senderName');
  }

  #report(issues: FieldIssues): void {
    this.issues = this.reported = issues;
    if (Object.keys(issues).length > 0) this.#focus('.summary');
  }

  #focus(selector: string): void {
    void this.updateComplete.then(() => {
      if (!hasFocusElsewhere(this)) this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    });
  }

  async #loadProfile(signal: AbortSignal): Promise<Profile> {
    const client = this.resolveClient();
    const [regency, group] = await Promise.all([
      sharedRegency(client),
      this.group === '' ? undefined : client.groups.get(this.group, { signal }).catch(ifMissing),
    ]);
    return { regency, group };
  }

  get #place(): string {
    return `kim-message ${this.api} ${this.regency}`;
  }
}

type Sent = Extract<DeliveryState, { status: 'sent' }>;

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
takeMessageRequests();

declare global {
  interface HTMLElementTagNameMap {
    'kim-contact-form': ContactFormElement;
  }
}
