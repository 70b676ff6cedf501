import { adoptStyles, type LitElement, type TemplateResult } from 'lit';

import {
  createIdempotencyKey,
  isApiError,
  type Client,
  type Group,
  type Regency,
} from '@kentongan/sdk';

import { MessageSendEvent } from '../events/message-send-event.js';
import { formatDate } from '../internal/format-date.js';
import { hasFocusElsewhere } from '../internal/has-focus-elsewhere.js';
import { reloadRegency } from '../internal/shared-regency.js';
import { usableTimeZone } from '../internal/usable-time-zone.js';
import { addWords } from '../internal/words.js';
import type { Messages } from '../locales/id.js';
import { sending } from '../locales/id/sending.js';
import { checkMessage } from './check-message.js';
import { copyText } from './copy-text.js';
import { DeliveryController, type DeliveryState } from './delivery-controller.js';
import { deliveryFailureText } from './delivery-failure-text.js';
import { issueText } from './issue-text.js';
import {
  toFieldIssues,
  withoutIssues,
  type FieldIssues,
  type MessageField,
} from './message-fields.js';
import { renderReceipt } from './render-receipt.js';
import { renderSummary } from './render-summary.js';
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
  /** Loads the profile again. */
  readonly onOutdated: () => void;
}

type Sent = Extract<DeliveryState, { status: 'sent' }>;

/** All that happens to the message of one form once the visitor presses "send". */
export class MessageSender {
  readonly #host: LitElement;
  readonly #options: MessageSenderOptions;
  readonly #delivery: DeliveryController;
  /** What is wrong now, and what was wrong when the visitor last pressed "send". */
  #issues: FieldIssues = {};
  #reported: FieldIssues = {};
  #copyResult = '';

  constructor(host: LitElement, options: MessageSenderOptions) {
    this.#host = host;
    this.#options = options;
    this.#delivery = new DeliveryController(host, {
      send: ({ message, idempotencyKey }) =>
        options.client().messages.send(message, { idempotencyKey }),
      onSettled: (state) => this.#onSettled(state),
    });
    // An element renders into a shadow root of its own.
    const root = host.renderRoot as ShadowRoot;
    adoptStyles(root, [...(root.adoptedStyleSheets ?? []), sendingStyles]);
    host.requestUpdate();
  }

  /** What is changed is another message, and one that waits must not go out half written. */
  change(changed: object): void {
    this.#delivery.reset();
    this.#issues = withoutIssues(this.#issues, changed);
    this.#host.requestUpdate();
  }

  /** Sends what is written, or says what has to be corrected first. */
  send(): void {
    const { written, locale, profile } = this.#options;
    const { regency, group } = profile();
    if (this.#delivery.isSending || regency === undefined) return;
    const checked = checkMessage({
      written,
      locale: locale(),
      notice: regency.notice,
      group: group?.slug ?? '',
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
    const reported = this.#toTexts(messages, this.#reported);
    const isReported = Object.keys(reported).length > 0;
    return {
      isSending,
      issues: this.#toTexts(messages, this.#issues),
      summary: renderSummary({ messages, reported, onGo: (field) => this.#focus(`#${field}`) }),
      // What is wrong with single fields is said there.
      failure: isReported ? undefined : deliveryFailureText(messages, state),
      label: isSending
        ? messages.sending.sending
        : state.status === 'failed'
          ? messages.form.resend
          : undefined,
      receipt: state.status === 'sent' ? this.#renderReceipt(messages, state) : undefined,
    };
  }

  #renderReceipt(messages: Messages, { receipt, message }: Sent): TemplateResult {
    const { profile, locale } = this.#options;
    return renderReceipt({
      messages,
      reference: receipt.reference,
      channel: messages.form.channel[message.replyChannel],
      retainUntil: formatDate(
        receipt.retainUntil,
        locale(),
        usableTimeZone(profile().regency?.timeZone),
      ),
      copyResult: this.#copyResult,
      onCopy: () => void this.#onCopy(messages, receipt.reference),
      onPrint: () => print(),
      onAnother: () => this.#onAnother(),
    });
  }

  #onSettled(delivery: DeliveryState): void {
    const { written } = this.#options;
    if (delivery.status === 'sent') {
      written.clear();
      this.#focus('.receipt > [tabindex]');
      this.#host.dispatchEvent(new MessageSendEvent(delivery.receipt.reference));
    } else if (delivery.status === 'failed' && isApiError(delivery.error)) {
      const { code, issues } = delivery.error;
      if (code === 'idempotency-key-reused') written.change({ idempotencyKey: '' });
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

  async #onCopy({ sending }: Messages, reference: string): Promise<void> {
    const isCopied = await copyText(reference, this.#host.renderRoot);
    this.#copyResult = isCopied ? sending.copied : sending.notCopied;
    this.#host.requestUpdate();
  }

  #onAnother(): void {
    this.#copyResult = '';
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
      if (!hasFocusElsewhere(host)) host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    });
  }

  #toTexts({ sending }: Messages, issues: FieldIssues): FieldTexts {
    return Object.fromEntries(
      // Issues are kept by field and nothing else.
      (Object.entries(issues) as [MessageField, string][]).map(([field, code]) => [
        field,
        issueText(sending, field, code, this.#options.written),
      ]),
    );
  }
}
