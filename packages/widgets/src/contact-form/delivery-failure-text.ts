import { isApiError } from '@kentongan/sdk';

import { failureText } from '../internal/render-failure.js';
import { wordFor } from '../internal/word-for.js';
import type { Messages } from '../locales/id.js';

/** Why a message did not go out, in words. */
export function deliveryFailureText(messages: Messages, error: unknown): string {
  const { sending } = messages;
  if (isApiError(error)) {
    if (error.code === 'rate-limited') {
      return sending.tooMany(Math.max(1, Math.ceil((error.retryAfter ?? 60) / 60)));
    }
    const reason = wordFor<string>(sending.refused, error.code);
    if (reason !== undefined) return reason;
  }
  return failureText(messages, error);
}
