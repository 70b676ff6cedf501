import { html, nothing, type TemplateResult } from 'lit';

import type { MessageState } from '@kentongan/sdk';

import { formatDate } from '../../internal/format-date.js';
import { usableTimeZone } from '../../internal/usable-time-zone.js';
import { wordFor } from '../../internal/word-for.js';
import type { Messages } from '../../locales/id.js';

/** In which language and zone a state is said. */
export interface StateView {
  readonly messages: Messages;
  readonly locale: string;
  /** Of the regency: "by Friday" is the office's Friday. */
  readonly timeZone: string | undefined;
}

/** How far a message is, with what the office has answered. */
export function renderState(
  { reference, status, receivedAt, updatedAt, dueAt, answer, forwardedTo }: MessageState,
  { messages, locale, timeZone }: StateView,
): TemplateResult {
  const { formStatus: words } = messages;
  const day = (instant: string): string => formatDate(instant, locale, usableTimeZone(timeZone));
  const isChanged = status !== 'received' && updatedAt !== receivedAt;
  return html`
    <div class="state" part="state">
      <p class="stand">${wordFor<string>(words.stand, status) ?? words.stand.in_progress}</p>
      <dl>
        ${renderFact(words.reference, reference)} ${renderFact(words.receivedAt, day(receivedAt))}
        ${isChanged ? renderFact(words.updatedAt, day(updatedAt)) : nothing}
        ${dueAt === null ? nothing : renderFact(words.dueAt, day(dueAt))}
        ${forwardedTo === null ? nothing : renderFact(words.forwardedTo, forwardedTo)}
        ${answer === null ? nothing : renderFact(words.answer, answer)}
      </dl>
    </div>
  `;
}

function renderFact(label: string, text: string): TemplateResult {
  return html`<dt>${label}</dt>
    <dd .textContent=${text}></dd>`;
}
