import { html, nothing, type TemplateResult } from 'lit';

import { toE164 } from '@kentongan/contract';
import type { Regency } from '@kentongan/sdk';

import type { LoadState } from '../controllers/load-controller.js';
import { failureText } from '../internal/render-failure.js';
import type { Messages } from '../locales/id.js';
import { contactHref } from './contact-href.js';
import { formatPhone } from './format-phone.js';

/** How to reach the office of the regency, for pages that have no form. */
export function renderOffice(state: LoadState<Regency>, messages: Messages): TemplateResult {
  return html`<div class="office" tabindex="-1" role="status">
    ${renderState(state, messages)}
  </div>`;
}

function renderState(state: LoadState<Regency>, messages: Messages): unknown {
  if (state.status === 'loading') return messages.loading;
  if (!('value' in state)) return failureText(messages, state.error);
  const { officeName, notice } = state.value;
  const { email, phone, address } = notice.controller;
  return html`
    <p>${messages.group.toOffice(officeName)}</p>
    ${email === null ? nothing : renderWay('email', email)}
    ${phone === null ? nothing : renderWay('phone', phone)}
    ${address === null ? nothing : html`<p>${address}</p>`}
  `;
}

function renderWay(kind: 'email' | 'phone', value: string): TemplateResult {
  const href = contactHref({ kind, value, owner: 'office' });
  const number = kind === 'phone' ? toE164(value) : null;
  const text = number === null ? value : formatPhone(number);
  return href === undefined
    ? html`<p>${text}</p>`
    : html`<p><a class="link" href=${href}>${text}</a></p>`;
}
