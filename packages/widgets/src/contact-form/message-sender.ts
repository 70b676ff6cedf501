import type { LitElement, TemplateResult } from 'lit';

import { topicFields } from '@kentongan/contract';
import {
  createIdempotencyKey,
  isApiError,
  type Client,
  type Group,
  type MessageTopic,
  type Regency,
} from '@kentongan/sdk';

import { MessageSendEvent } from '../events/message-send-event.js';
import { addStyles } from '../internal/add-styles.js';
import { hasFocusElsewhere } from '../internal/has-focus-elsewhere.js';
import { reloadRegency } from '../internal/shared-regency.js';
import { addWords } from '../internal/words.js';
import type { Messages } from '../locales/id.js';
import { sending } from '../locales/id/sending.js';
import { checkMessage, takesGroup } from './check-message.js';
import { DeliveryController, type Delivery, type DeliveryState } from './delivery-controller.js';
import { deliveryFailureText, deliveryWaitText } from './delivery-texts.js';
import { FetchedPart } from './fetched-part.js';
import { issueText } from './issue-text.js';
import type { MessageDraft } from './message-draft.js';
import {
  toFieldIssues,
  withoutIssues,
  type FieldIssues,
  type MessageField,
} from './message-fields.js';
import { ProofKeeper } from './proof-keeper.js';
import { ReceiptCopies } from './receipt-copies.js';
import { renderCounter } from './render-counter.js';
import { renderElsewhere } from './render-elsewhere.js';
import { renderSummary } from './render-summary.js';
import { renderWaiting } from './render-waiting.js';
import { sendingStyles } from './sending-styles.js';
import type { FieldTexts, SendingView } from './sending-view.js';
import type { WrittenMessage } from './written-message.js';

addWords({ sending }, { en: () => import('../locales/en/sending.js') });

/** What a {@link MessageSender} needs of its form. */
export interface MessageSenderOptions {
  readonly written: WrittenMessage;
  readonly client: () => Client;
  readonly locale: () => string;
  /** Who gets the message and what it is about, as far as that is known. */
  readonly profile: () => {
    readonly regency: Regency | undefined;
    readonly group: Group | undefined;
  };
  readonly topic: () => MessageTopic;
  /** Takes what the visitor has typed or chosen. */
  readonly change: (change: Partial<MessageDraft>) => void;
  /** Loads the profile again. */
  readonly onOutdated: () => void;
}

/** All that happens to the message of one form once the visitor turns to it. */
export class MessageSender {
  readonly #host: LitElement;
  readonly #options: MessageSenderOptions;
  readonly #delivery: DeliveryController;
  readonly #proof: ProofKeeper;
  readonly #receipt: ReceiptCopies;
  readonly #parts;
  readonly #status;
  /** What is wrong now, and what was wrong when the visitor last pressed "send". */
  #issues: FieldIssues = {};
  #reported: FieldIssues = {};

  constructor(host: LitElement, options: MessageSenderOptions) {
    const { client, locale, profile, change } = options;
    this.#host = host;
    this.#options = options;
    this.#delivery = new DeliveryController(host, {
      send: (delivery) => this.#deliver(delivery),
      onSettled: (state) => this.#onSettled(state),
    });
    this.#receipt = new ReceiptCopies(host);
    this.#parts = new FetchedPart(host, locale, async () => {
      const { TopicParts, partsStyles } = await import('./parts/topic-parts.js');
      return { part: new TopicParts(host, { client, change }), styles: partsStyles };
    });
    this.#status = new FetchedPart(host, locale, async () => {
      const { MessageStatus, statusStyles } = await import('./status/message-status.js');
      const regency = (): Regency | undefined => profile().regency;
      return { part: new MessageStatus(host, { client, locale, regency }), styles: statusStyles };
    });
    this.#proof = new ProofKeeper(client);
    addStyles(host, sendingStyles);
    host.requestUpdate();
  }

  /** Has the proof of work solved while she writes. */
  begin(): void {
    this.#proof.prepare();
  }

  /** What is changed is another message, and one that waits must not go out half written. */
  change(changed: object): void {
    this.#delivery.reset();
    this.begin();
    this.#issues = withoutIssues(this.#issues, changed);
    // What was missing for another topic is no longer asked for.
    if ('topic' in changed) this.#reported = {};
    this.#host.requestUpdate();
  }

  /** Fetches what asks for the status of a message. */
  openStatus(): void {
    this.#status.want();
  }

  /** Sends what is written, or says what has to be corrected first. */
  send(): void {
    const { written, locale, profile, topic } = this.#options;
    const { regency, group } = profile();
    if (this.#delivery.isSending || regency === undefined) return;
    const checked = checkMessage({
      written,
      topic: topic(),
      locale: locale(),
      notice: regency.notice,
      group: group?.slug,
      website: this.#find<HTMLInputElement>('[name="website"]')?.value ?? '',
    });
    if ('issues' in checked) {
      this.#report(toFieldIssues(checked.issues));
      return;
    }
    this.#report({});
    const idempotencyKey = written.draft.idempotencyKey || createIdempotencyKey();
    written.change({ idempotencyKey });
    void this.#delivery.send({ message: checked.message, idempotencyKey });
  }

  view(messages: Messages): SendingView {
    const { state, isSending } = this.#delivery;
    const { written, locale, profile } = this.#options;
    const { regency } = profile();
    const reported = this.#toTexts(messages, this.#reported);
    const isReported = Object.keys(reported).length > 0;
    const issues = this.#toTexts(messages, this.#issues);
    const isDone = state.status === 'idle' || state.status === 'sent';
    return {
      isSending,
      issues,
      elsewhere: regency && renderElsewhere(messages, regency),
      parts: this.#renderParts(messages, issues),
      counter: renderCounter(messages, locale(), written.draft.text),
      summary: renderSummary({ messages, reported, onGo: (field) => this.#focus(`#${field}`) }),
      // What is wrong with single fields is said there.
      failure: isReported ? undefined : deliveryFailureText(messages, state),
      waiting: renderWaiting(messages, deliveryWaitText(messages, state), () => this.#onCancel()),
      label: isSending ? messages.sending.sending : isDone ? undefined : messages.sending.resend,
      receipt: this.#renderReceipt(messages, state),
      status: this.#status.render(messages, (part) => part.render(messages)),
    };
  }

  #renderParts(messages: Messages, issues: FieldTexts): unknown {
    const { written, topic, profile } = this.#options;
    if (topic() === 'general_question') return undefined;
    this.#parts.want();
    return this.#parts.render(messages, (part) =>
      part.render({
        messages,
        topic: topic(),
        fields: topicFields[topic()],
        takesGroup: takesGroup(topic()),
        draft: written.draft,
        group: profile().group,
        issues,
        isSending: this.#delivery.isSending,
      }),
    );
  }

  #renderReceipt(messages: Messages, state: DeliveryState): TemplateResult | undefined {
    if (state.status !== 'sent') return undefined;
    const { profile, locale } = this.#options;
    return this.#receipt.render(state, {
      messages,
      locale: locale(),
      timeZone: profile().regency?.timeZone,
      onAnother: () => this.#onAnother(),
    });
  }

  async #deliver({ message, idempotencyKey }: Delivery) {
    const proof = await this.#proof.take();
    return this.#options
      .client()
      .messages.send({ ...message, ...(proof && { proof }) }, { idempotencyKey });
  }

  #onSettled(delivery: DeliveryState): void {
    const { written } = this.#options;
    if (delivery.status === 'sent') {
      this.#proof.drop();
      written.clear();
      this.#focus('.receipt > [tabindex]');
      this.#host.dispatchEvent(new MessageSendEvent(delivery.receipt.reference));
    } else if (delivery.status === 'failed' && isApiError(delivery.error)) {
      const { code, issues } = delivery.error;
      if (code === 'idempotency-key-reused') written.change({ idempotencyKey: '' });
      if (code.startsWith('proof-')) this.#proof.drop();
      if (code === 'notice-outdated') this.#askAgain();
      else this.#report(toFieldIssues(issues));
    }
  }

  /** The notice that was agreed to is not the one in force: show that one and ask again. */
  #askAgain(): void {
    const { written, client, onOutdated } = this.#options;
    written.tick('consent', false);
    this.#report({ consent: 'notice-outdated' });
    // A reload that fails shows as stale, through the profile.
    reloadRegency(client()).catch(() => undefined);
    onOutdated();
  }

  #onCancel(): void {
    this.#delivery.reset();
    this.#focus('[part="submit"]');
  }

  #onAnother(): void {
    this.#receipt.reset();
    this.#delivery.reset();
    this.#focus('#senderName');
  }

  #report(issues: FieldIssues): void {
    this.#issues = this.#reported = issues;
    this.#host.requestUpdate();
    if (Object.keys(issues).length > 0) this.#focus('.summary');
  }

  #focus(selector: string): void {
    const host = this.#host;
    void host.updateComplete.then(() => {
      if (!hasFocusElsewhere(host)) this.#find(selector)?.focus();
    });
  }

  #find<Found extends HTMLElement = HTMLElement>(selector: string): Found | null {
    return this.#host.renderRoot.querySelector<Found>(selector);
  }

  #toTexts({ sending }: Messages, issues: FieldIssues): FieldTexts {
    return Object.fromEntries(
      // Issues are kept by field and nothing else.
      (Object.entries(issues) as [MessageField, string][]).map(([field, code]) => [
        field,
        issueText(sending, field, code, this.#options.written.draft),
      ]),
    );
  }
}
