import { html, nothing, type TemplateResult } from 'lit';

import type { Messages } from '../locales/id.js';
import { messageFields, type MessageField } from './message-fields.js';

/** What kept the message from going out. */
export interface SummaryView {
  readonly messages: Messages;
  /** What was wrong when the visitor last pressed "send", in words. */
  readonly reported: Readonly<Partial<Record<MessageField, string>>>;
  readonly onGo: (field: MessageField) => void;
}

/** Everything that kept the message from going out, each with a link to its field. */
export function renderSummary(view: SummaryView): TemplateResult | typeof nothing {
  const { messages, reported, onGo } = view;
  const found = messageFields.filter((field) => reported[field] !== undefined);
  if (found.length === 0) return nothing;
  const link = (field: MessageField): TemplateResult => {
    const onClick = (event: Event): void => {
      // A fragment does not reach into a shadow root, and the page's own address is not ours.
      event.preventDefault();
      onGo(field);
    };
    return html`<li><a href="#${field}" @click=${onClick}>${reported[field]}</a></li>`;
  };
  return html`
    <div class="summary" tabindex="-1" role="group" aria-labelledby="summary-title">
      <p id="summary-title">${messages.sending.problems(found.length)}</p>
      <ul>
        ${found.map(link)}
      </ul>
    </div>
  `;
}
