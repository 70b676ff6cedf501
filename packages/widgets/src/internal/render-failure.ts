import { html, type TemplateResult } from 'lit';

import { isApiError, isClientError } from '@kentongan/sdk';

import type { Messages } from '../locales/id.js';

/** What to show when nothing could be loaded: why, a retry, and the page's own fallback content. */
export function renderFailure(
  messages: Messages,
  error: unknown,
  onRetry: () => void,
): TemplateResult {
  return html`
    <div class="state" part="failure">
      <p role="alert">${failureText(messages, error)}</p>
      <button type="button" class="button" @click=${onRetry}>${messages.retry}</button>
      <slot></slot>
    </div>
  `;
}

/** The reason in words. */
export function failureText({ failure }: Messages, error: unknown): string {
  if (isApiError(error) && error.code === 'regency-not-found') return failure.regency;
  if (isClientError(error)) return failure[error.kind];
  // Without a client there was nothing to ask: the tag lacks a usable `regency` or `api`.
  return failure.setup;
}
