import { html, nothing, type TemplateResult } from 'lit';

import { messageFields, type MessageField } from './message-fields.js';
import { issueText } from './issue-text.js';
import type { FormView } from './render-form.js';

/** Everything that kept the message from going out, each with a link to its field. */
export function renderSummary(view: FormView): TemplateResult | typeof nothing {
  const { messages, draft, reported, onGo } = view;
  const { form } = messages;
  const found = messageFields.filter((field) => reported[field] !== undefined);
  if (found.length === 0) return nothing;
  const link = (field: MessageField): TemplateResult => {
    const onClick = (event: Event): void => {
      // A fragment does not reach into a shadow root, and the page's own address is not ours.
      event.preventDefault();
      onGo(field);
    };
    const text = issueText(form, field, reported[field] ?? '', draft);
    return html`<li><a href="#${field}" @click=${onClick}>${text}</a></li>`;
  };
  return html`
    <div class="summary" tabindex="-1" role="group" aria-labelledby="summary-title">
      <p id="summary-title">${form.problems(found.length)}</p>
      <ul>
        ${found.map(link)}
      </ul>
    </div>
  `;
}
