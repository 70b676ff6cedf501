import { html, nothing, type TemplateResult } from 'lit';

import type { Group } from '@kentongan/sdk';

import { areaLabel } from '../internal/area-label.js';
import { groupLabel } from '../internal/group-label.js';
import { toWebLink } from '../internal/to-web-link.js';
import type { FormView } from './form-view.js';
import { renderConsent } from './render-consent.js';
import { renderFields } from './render-fields.js';

/** The form, also while the profile is still on its way and while a message is. */
export function renderForm(view: FormView): TemplateResult {
  const { messages, regency, group, hasGroup, sending } = view;
  const { form } = messages;
  if (view.topics.offered.length === 0 && regency) {
    return html`<div class="state">
      <p>${form.closed(regency.officeName)}</p>
      ${renderElsewhere(view)}
    </div>`;
  }
  return html`
    <form part="form" novalidate @submit=${view.onSubmit}>
      <div class="intro">
        <p>${regency && form.intro(regency.officeName)}</p>
        ${hasGroup ? html`<p>${group && form.about(nameOf(group, view))}</p>` : nothing}
        <p class="muted">${form.required}</p>
        <div class="elsewhere">${renderElsewhere(view)}</div>
      </div>
      ${sending.summary}
      <div class="fields" @focusin=${view.onFocus}>${renderFields(view)}</div>
      ${renderConsent(view)}
      ${
        sending.failure === undefined
          ? nothing
          : html`<p class="not-sent" role="alert">${sending.failure}</p>`
      }
      ${sending.waiting}
      <input
        class="visually-hidden"
        name="website"
        tabindex="-1"
        autocomplete="off"
        aria-hidden="true"
      />
      <button
        class="button primary submit"
        part="submit"
        aria-disabled=${sending.isSending || regency === undefined}
      >
        ${regency === undefined ? messages.loading : (sending.label ?? form.send)}
      </button>
    </form>
  `;
}

/** Where else a visitor may have to go; the explanation comes when she opens it. */
function renderElsewhere(view: FormView): TemplateResult | typeof nothing {
  const { messages, regency, sending, onOpen } = view;
  return Object.values(regency?.links ?? {}).some(toWebLink)
    ? html`<details part="elsewhere" @toggle=${onOpen}>
        <summary>${messages.form.elsewhere}</summary>
        ${sending.elsewhere}
      </details>`
    : nothing;
}

function nameOf(group: Group, { messages }: FormView): string {
  const { groupName, area } = messages;
  return [groupLabel(groupName, group), areaLabel(area, group)].filter(Boolean).join(', ');
}
