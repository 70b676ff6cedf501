import { html, nothing, type TemplateResult } from 'lit';

import type { Group, Regency } from '@kentongan/sdk';

import { areaLabel } from '../internal/area-label.js';
import { groupLabel } from '../internal/group-label.js';
import type { FieldIssues, MessageField } from './message-fields.js';
import type { DeliveryState } from './delivery-controller.js';
import { deliveryFailureText } from './delivery-failure-text.js';
import { renderConsent } from './render-consent.js';
import { renderElsewhere } from './render-elsewhere.js';
import { renderFields, type FieldsView, type Tick } from './render-fields.js';
import { renderSummary } from './render-summary.js';

/** What the form needs. */
export interface FormView extends FieldsView {
  /** `undefined` until the profile is there; typing need not wait for it. */
  readonly regency: Regency | undefined;
  readonly group: Group | undefined;
  /** Whether the message is about a group, known yet or not. */
  readonly hasGroup: boolean;
  readonly ticked: Readonly<Record<Tick, boolean>>;
  /** What was wrong when the visitor last pressed "send". */
  readonly reported: FieldIssues;
  readonly delivery: DeliveryState;
  readonly onSubmit: (event: SubmitEvent) => void;
  readonly onGo: (field: MessageField) => void;
}

/** The form, also while the profile is still on its way and while a message is. */
export function renderForm(view: FormView): TemplateResult {
  const { messages, regency, group, hasGroup } = view;
  const { form } = messages;
  if (regency && !regency.topics.includes('general_question')) {
    return html`<div class="state">
      <p>${form.closed(regency.officeName)}</p>
      ${renderElsewhere(messages, regency)}
    </div>`;
  }
  return html`
    <form part="form" novalidate @submit=${view.onSubmit}>
      <div class="intro">
        <p>${regency && form.intro(regency.officeName)}</p>
        ${hasGroup ? html`<p>${group && form.about(nameOf(group, view))}</p>` : nothing}
        <p class="muted">${form.required}</p>
        <div class="elsewhere">${regency && renderElsewhere(messages, regency)}</div>
      </div>
      ${renderSummary(view)}
      <div class="fields">${renderFields(view)}</div>
      ${renderConsent(view)} ${renderFailedDelivery(view)}
      <button
        class="button primary submit"
        part="submit"
        aria-disabled=${view.isLocked || regency === undefined}
      >
        ${labelOf(view)}
      </button>
    </form>
  `;
}

function renderFailedDelivery(view: FormView): TemplateResult | typeof nothing {
  const { messages, delivery, reported } = view;
  // What is wrong with single fields is said there.
  if (delivery.status !== 'failed' || Object.keys(reported).length > 0) return nothing;
  const reason = delivery.isWaiting
    ? messages.form.offline
    : deliveryFailureText(messages, delivery.error);
  return html`<p class="not-sent" role="alert">${reason} ${messages.form.kept}</p>`;
}

function labelOf({ messages, regency, delivery: { status } }: FormView): string {
  const { send, sending, resend } = messages.form;
  if (regency === undefined) return messages.loading;
  return status === 'sending' ? sending : status === 'failed' ? resend : send;
}

function nameOf(group: Group, { messages }: FormView): string {
  const { groupName, area } = messages;
  return [groupLabel(groupName, group), areaLabel(area, group)].filter(Boolean).join(', ');
}
