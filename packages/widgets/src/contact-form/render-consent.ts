import { html, nothing, type TemplateResult } from 'lit';

import type { FormView } from './form-view.js';
import { describedBy, renderTick } from './render-field.js';
import { fieldOf, type FieldsView } from './render-fields.js';
import type { Tick } from './written-message.js';

/** The notice, to be read in place, and the two boxes; neither is ever ticked for the visitor. */
export function renderConsent(view: FormView): TemplateResult {
  const { regency } = view;
  return html`
    <div class="row">
      <p class="label" id="notice-label">${view.messages.form.notice}</p>
      <div
        class=${regency === undefined ? 'notice skeleton' : 'notice'}
        role="region"
        aria-labelledby="notice-label"
        tabindex="0"
        lang=${regency?.locale ?? nothing}
        .textContent=${regency?.notice.text ?? ''}
      ></div>
      ${renderBox(view, 'consent')} ${renderBox(view, 'isAdultOrGuardianConsent')}
    </div>
  `;
}

function renderBox(view: FieldsView, name: Tick): TemplateResult {
  const field = fieldOf(view, name, view.messages.form[name]);
  const onChange = (event: Event): void => {
    // Only the box below has this listener.
    view.onTick(name, (event.currentTarget as HTMLInputElement).checked);
  };
  return renderTick(
    field,
    html`<input
      type="checkbox"
      id=${name}
      .checked=${view.written.ticked[name]}
      aria-required="true"
      aria-invalid=${field.issue !== undefined}
      aria-describedby=${describedBy(field)}
      @click=${(event: Event) => view.sending.isSending && event.preventDefault()}
      @change=${onChange}
    />`,
  );
}
