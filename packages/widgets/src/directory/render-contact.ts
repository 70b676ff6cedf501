import { html, nothing, type TemplateResult } from 'lit';

import { isApiError, type GroupContact } from '@kentongan/sdk';

import type { LoadController } from '../controllers/load-controller.js';
import { failureText } from '../internal/render-failure.js';
import { wordFor } from '../internal/word-for.js';
import type { Messages } from '../locales/id.js';
import { contactHref } from './contact-href.js';
import { formatPhone } from './format-phone.js';

/** A button that asks for the contact of a group, and then the contact or why there is none. */
export function renderContact(
  { state, isBusy }: LoadController<GroupContact>,
  messages: Messages,
  onAsk: () => void,
): TemplateResult {
  const { group: words } = messages;
  if ('value' in state) return renderAnswer(state.value, words);
  return html`
    <button
      type="button"
      class="button contact"
      aria-disabled=${isBusy ? 'true' : nothing}
      @click=${onAsk}
    >
      ${isBusy ? messages.loading : words.showContact}
    </button>
    <p role="status">${state.status === 'failed' ? refusal(state.error, messages) : nothing}</p>
  `;
}

function renderAnswer(contact: GroupContact, words: Messages['group']): TemplateResult {
  const href = contactHref(contact);
  const text = contact.kind === 'email' ? contact.value : formatPhone(contact.value);
  const owner = wordFor(words.contactOf, contact.owner);
  return html`
    ${
      href === undefined
        ? html`<span class="contact" tabindex="-1">${text}</span>`
        : html`<a class="button contact" href=${href} target="_blank" rel="noopener noreferrer">
            ${contact.kind === 'whatsapp' ? 'WhatsApp ' : nothing}${text}
          </a>`
    }
    ${owner === undefined ? nothing : html`<span class="muted">${owner}</span>`}
  `;
}

function refusal(error: unknown, messages: Messages): string {
  const { group: words } = messages;
  if (isApiError(error)) {
    if (error.code === 'contact-not-available') return words.noContact;
    if (error.code === 'rate-limited') {
      return words.tooMany(Math.max(1, Math.ceil((error.retryAfter ?? 60) / 60)));
    }
  }
  return failureText(messages, error);
}
