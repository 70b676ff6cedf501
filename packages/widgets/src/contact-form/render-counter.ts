import { html, type TemplateResult } from 'lit';

import { limits } from '@kentongan/contract';

import { groupDigits } from '../internal/group-digits.js';
import type { Messages } from '../locales/id.js';

/** How many characters of a text are still free; negative when there are too many. */
export function remainingOf(text: string): number {
  return limits.messageText.max - text.trim().length;
}

/** Counts the characters of the text, aloud only near the end. */
export function renderCounter({ sending }: Messages, locale: string, text: string): TemplateResult {
  const { max } = limits.messageText;
  const left = remainingOf(text);
  const format = (count: number): string => groupDigits(count, locale === 'en' ? ',' : '.');
  return html`
    <p class=${left < 0 ? 'counter over' : 'counter muted'} aria-hidden="true">
      ${sending.counter(format(max - left), format(max))}
    </p>
    <p class="visually-hidden" role="status">${announce(sending, left)}</p>
  `;
}

/** In steps, so that it does not talk over the typing. */
function announce({ remaining }: Messages['sending'], left: number): string {
  if (left >= 100) return '';
  return remaining(left < 0 ? left : Math.floor(left / 20) * 20 + 20);
}
